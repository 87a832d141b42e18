// SPDX-License-Identifier: MIT
#include "common/irc/message.h"

#include <algorithm>
#include <iterator>

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

/// RFC 1459 and 2812 allow 15 parameters; some servers send a few more. The bound prevents tens of
/// thousands of allocations for a line of one-letter words.
constexpr qsizetype maxParams = 50;

/// Whether @p text has bytes that no part of a line may have. A search for each of them is faster
/// than a test of each byte, since a search looks at many bytes at once.
bool hasForbidden(QByteArrayView text) noexcept
{
    return text.contains('\0') || text.contains('\r') || text.contains('\n');
}

/// @p text without the bytes that would end the line or the parameter early.
QByteArray cleaned(const QByteArray &text, bool keepSpaces)
{
    if (!hasForbidden(text) && (keepSpaces || !text.contains(' ')))
        return text;
    QByteArray clean;
    std::remove_copy_if(
        text.begin(), text.end(), std::back_inserter(clean), [keepSpaces](char byte) {
            return byte == '\0' || byte == '\r' || byte == '\n' || (!keepSpaces && byte == ' ');
        });
    return clean;
}

/// A parameter before the last one: never empty, without leading colons.
void appendMiddle(QByteArray &line, const QByteArray &param)
{
    const QByteArray clean = cleaned(param, false);
    QByteArrayView word = clean;
    while (word.startsWith(':'))
        word = word.sliced(1);
    line += word.isEmpty() ? QByteArrayView("*") : word;
}

void appendLast(QByteArray &line, const QByteArray &param)
{
    const QByteArray text = cleaned(param, true);
    if (text.isEmpty() || text.startsWith(':') || text.contains(' '))
        line += ':';
    line += text;
}

} // namespace

std::optional<Message> Message::parse(QByteArrayView line)
{
    if (hasForbidden(line))
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
    if (message.command.isEmpty() || message.command.startsWith(':')
        || message.command.startsWith('@'))
        return std::nullopt;

    for (skipSpaces(line); !line.isEmpty(); skipSpaces(line)) {
        const bool isMarked = line.startsWith(':');
        if (isMarked || message.params.size() + 1 == maxParams) {
            message.params.append(line.sliced(isMarked ? 1 : 0).toByteArray());
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
        line += cleaned(message.source, false);
        line += ' ';
    }
    line += cleaned(message.command, false);
    const qsizetype last = message.params.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        line += ' ';
        if (i < last)
            appendMiddle(line, message.params.at(i));
        else
            appendLast(line, message.params.at(i));
    }
    line += "\r\n";
}

qsizetype untaggedBytes(const Message &message) noexcept
{
    qsizetype bytes = message.command.size() + 3; // ':' of the last parameter, CR and LF
    if (!message.source.isEmpty())
        bytes += message.source.size() + 2;
    for (const QByteArray &param : message.params)
        bytes += param.size() + 1;
    return bytes;
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
