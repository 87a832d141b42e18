// SPDX-License-Identifier: MIT
#include "common/irc/message.h"

#include <algorithm>
#include <cstring>

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

/// @p word in upper case. The most frequent commands need no memory.
QByteArray commandFrom(QByteArrayView word)
{
    static const QByteArray frequent[] = {
        QByteArrayLiteral("PRIVMSG"), QByteArrayLiteral("NOTICE"), QByteArrayLiteral("TAGMSG"),
        QByteArrayLiteral("PING"),    QByteArrayLiteral("PONG"),
    };
    for (const QByteArray &command : frequent) {
        if (word == command)
            return command;
    }
    return word.toByteArray().toUpper();
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

/// Whether @p text has a byte below @p limit, which is at most 128. Looks at eight bytes at once:
/// https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord
bool hasByteBelow(QByteArrayView text, quint8 limit) noexcept
{
    constexpr quint64 ones = ~quint64(0) / 255;
    constexpr qsizetype wordBytes = sizeof(quint64);
    const char *byte = text.begin();
    for (; text.end() - byte >= wordBytes; byte += wordBytes) {
        quint64 word = 0;
        std::memcpy(&word, byte, sizeof(word));
        if (((word - ones * limit) & ~word & ones * 128) != 0)
            return true;
    }
    return std::any_of(byte, text.end(), [limit](char one) { return quint8(one) < limit; });
}

/// Writes @p text to @p end without the bytes that would end the line or the parameter early.
/// Returns the new end.
char *writeCleaned(char *end, QByteArrayView text, bool keepSpaces)
{
    // Most texts have neither control characters nor, before the last parameter, spaces.
    if (!hasByteBelow(text, keepSpaces ? '\r' + 1 : ' ' + 1))
        return std::copy(text.begin(), text.end(), end);
    return std::remove_copy_if(text.begin(), text.end(), end, [keepSpaces](char byte) {
        return byte == '\0' || byte == '\r' || byte == '\n' || (!keepSpaces && byte == ' ');
    });
}

/// A parameter before the last one: never empty, without leading colons.
char *writeMiddle(char *end, const QByteArray &param)
{
    char *const start = end;
    end = writeCleaned(start, param, false);
    const char *const word = std::find_if(start, end, [](char byte) { return byte != ':'; });
    if (word == end) {
        *start = '*';
        return start + 1;
    }
    return word == start ? end : std::copy(word, static_cast<const char *>(end), start);
}

char *writeLast(char *end, const QByteArray &param)
{
    if (param.contains(' ')) {
        *end = ':';
        return writeCleaned(end + 1, param, true);
    }
    char *const start = end;
    end = writeCleaned(start, param, true);
    if (start != end && *start != ':')
        return end;
    std::copy_backward(start, end, end + 1);
    *start = ':';
    return end + 1;
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
    message.command = commandFrom(takeWord(line));
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
    const qsizetype start = line.size();
    // An empty parameter becomes a `*`.
    line.resize(start + untaggedBytes(message) + message.params.size());
    char *end = line.data() + start;
    if (!message.source.isEmpty()) {
        *end++ = ':';
        end = writeCleaned(end, message.source, false);
        *end++ = ' ';
    }
    end = writeCleaned(end, message.command, false);
    const qsizetype last = message.params.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        *end++ = ' ';
        end = i < last ? writeMiddle(end, message.params.at(i))
                       : writeLast(end, message.params.at(i));
    }
    *end++ = '\r';
    *end++ = '\n';
    line.truncate(end - line.constData());
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
