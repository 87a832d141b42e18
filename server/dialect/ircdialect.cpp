// SPDX-License-Identifier: MIT
#include "server/dialect/ircdialect.h"

namespace server {

namespace {

constexpr qsizetype maxBodyBytes = 510;  ///< Without tags and CR LF.
constexpr qsizetype maxTagsBytes = 4096; ///< With '@' and the space.

/// The length of the tags in @p line, with '@' and the space; 0 when there are none.
qsizetype tagsLength(QByteArrayView line)
{
    if (!line.startsWith('@'))
        return 0;
    const qsizetype space = line.indexOf(' ');
    return space < 0 ? line.size() : space + 1;
}

QByteArray readableCommand(QByteArrayView line)
{
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    QByteArrayView rest = line.sliced(tagsLength(line)).trimmed();
    if (rest.startsWith(':')) {
        const qsizetype space = rest.indexOf(' ');
        rest = space < 0 ? QByteArrayView() : rest.sliced(space + 1).trimmed();
    }
    qsizetype end = 0;
    while (end < rest.size() && end < 32 && isLetter(rest.at(end)))
        ++end;
    return rest.first(end).toByteArray().toUpper();
}

/// The label of a line that is rejected; its tags may still be valid.
QByteArray readableLabel(QByteArrayView line)
{
    const QByteArrayView tags = line.first(tagsLength(line)).trimmed();
    if (tags.isEmpty() || tags.size() > maxTagsBytes || !tags.isValidUtf8())
        return {};
    return irc::TagMap::parse(tags.sliced(1)).value("label");
}

std::optional<RefusalReason> reasonToRefuse(const irc::LineBuffer::Line &line)
{
    const qsizetype tags = tagsLength(line.bytes);
    if (tags > maxTagsBytes)
        return RefusalReason::TagsTooLong;
    if (line.tooLong || line.bytes.size() - tags > maxBodyBytes)
        return RefusalReason::LineTooLong;
    if (!line.bytes.isValidUtf8())
        return RefusalReason::NotUtf8;
    return std::nullopt;
}

} // namespace

IrcDialect::IrcDialect()
    : m_lines(maxTagsBytes + maxBodyBytes)
{}

void IrcDialect::append(QByteArray bytes)
{
    if (bytes.contains('\0'))
        bytes.removeIf([](char byte) { return byte == '\0'; });
    m_lines.append(std::move(bytes));
}

std::optional<Dialect::Received> IrcDialect::next()
{
    while (auto line = m_lines.next()) {
        if (const auto reason = reasonToRefuse(*line))
            return RefusedLine{*reason, readableCommand(line->bytes), readableLabel(line->bytes)};
        line->bytes.removeIf([](char byte) { return byte == '\r'; });
        if (auto message = irc::Message::parse(line->bytes)) {
            message->source.clear();
            return std::move(*message);
        }
    }
    return std::nullopt;
}

QByteArray IrcDialect::encode(const irc::Message &message, TagProfile profile)
{
    return encodeIrc(message, profile);
}

} // namespace server
