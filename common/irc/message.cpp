#include "common/irc/message.h"

#include <algorithm>

namespace irc {

namespace {

QByteArrayView takeWord(QByteArrayView &text)
{
    const qsizetype end = text.indexOf(' ');
    const QByteArrayView word = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return word;
}

void skipSpaces(QByteArrayView &text)
{
    while (text.startsWith(' '))
        text = text.sliced(1);
}

bool isForbidden(char byte) noexcept
{
    return byte == '\0' || byte == '\r' || byte == '\n';
}

void appendClean(QByteArray &line, QByteArrayView text, bool keepSpaces)
{
    const auto dirty = [keepSpaces](char byte) {
        return isForbidden(byte) || (!keepSpaces && byte == ' ');
    };
    if (std::none_of(text.begin(), text.end(), dirty)) {
        line.append(text);
        return;
    }
    for (char byte : text) {
        if (!dirty(byte))
            line += byte;
    }
}

bool needsColon(QByteArrayView param) noexcept
{
    return param.isEmpty() || param.front() == ':' || param.contains(' ');
}

} // namespace

std::optional<Message> Message::parse(QByteArrayView line)
{
    if (std::any_of(line.begin(), line.end(), isForbidden))
        return std::nullopt;

    Message message;
    skipSpaces(line);
    if (line.startsWith('@')) {
        message.tags = TagMap::parse(takeWord(line).sliced(1));
        skipSpaces(line);
    }
    if (line.startsWith(':')) {
        message.source = takeWord(line).sliced(1).toByteArray();
        skipSpaces(line);
    }
    message.command = takeWord(line).toByteArray().toUpper();
    if (message.command.isEmpty())
        return std::nullopt;

    for (skipSpaces(line); !line.isEmpty(); skipSpaces(line)) {
        if (line.startsWith(':')) {
            message.params.append(line.sliced(1).toByteArray());
            break;
        }
        message.params.append(takeWord(line).toByteArray());
    }
    return message;
}

QByteArray Message::toLine() const
{
    QByteArray line;
    if (!tags.isEmpty()) {
        line += '@';
        tags.appendTo(line);
        line += ' ';
    }
    appendUntagged(line, *this);
    return line;
}

QByteArrayView Message::param(qsizetype index) const noexcept
{
    return index >= 0 && index < params.size() ? QByteArrayView(params.at(index))
                                               : QByteArrayView();
}

void appendUntagged(QByteArray &line, const Message &message)
{
    if (!message.source.isEmpty()) {
        line += ':';
        line += message.source;
        line += ' ';
    }
    line += message.command;
    const qsizetype last = message.params.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        const QByteArray &param = message.params.at(i);
        line += ' ';
        if (i == last && needsColon(param))
            line += ':';
        appendClean(line, param, i == last);
    }
    line += "\r\n";
}

QList<QByteArrayView> splitList(QByteArrayView list)
{
    QList<QByteArrayView> items;
    while (!list.isEmpty()) {
        const qsizetype end = list.indexOf(',');
        const QByteArrayView item = end < 0 ? list : list.first(end);
        list = end < 0 ? QByteArrayView() : list.sliced(end + 1);
        if (!item.isEmpty())
            items.append(item);
    }
    return items;
}

} // namespace irc
