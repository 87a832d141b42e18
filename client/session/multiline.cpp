// SPDX-License-Identifier: MIT
#include "client/session/multiline.h"

#include "client/session/capabilities.h"
#include "common/irc/utf8.h"

#include <algorithm>

namespace client {

namespace {

constexpr char multilineName[] = "multiline";
constexpr char draftMultilineName[] = "draft/multiline";
constexpr char concatSuffix[] = "-concat"; ///< After the name of the batch.
/// Without a number of its own, a server takes at least this many lines.
constexpr qsizetype defaultLines = 24;

/// The number after `name=` in @p value, a list with commas; @p fallback if there is none.
qsizetype numberIn(const QByteArray &value, QByteArrayView name, qsizetype fallback)
{
    constexpr qsizetype most = 1'000'000;
    for (const QByteArray &item : value.split(',')) {
        const qsizetype equals = item.indexOf('=');
        if (equals > 0 && item.left(equals) == name)
            return std::clamp<qsizetype>(item.mid(equals + 1).toLongLong(), 0, most);
    }
    return fallback;
}

/// Whether the text of @p message continues the line before it.
bool isJoined(const irc::Message &message)
{
    return message.tags.contains(QByteArray(multilineName).append(concatSuffix))
           || message.tags.contains(QByteArray(draftMultilineName).append(concatSuffix));
}

} // namespace

MessageLimits multilineLimits(const Capabilities &capabilities)
{
    MessageLimits limits;
    if (!capabilities.has(multilineName) || !capabilities.has("batch"))
        return limits;
    const QByteArray value = capabilities.value(multilineName);
    limits.maxBytes = numberIn(value, "max-bytes", 0);
    limits.maxLines = numberIn(value, "max-lines", defaultLines);
    return limits;
}

QList<irc::Message> multilineBatch(const Capabilities &capabilities, const QByteArray &reference,
                                   const QByteArray &target, const QList<MessageLine> &lines)
{
    const QByteArray name = capabilities.wireName(multilineName);
    QList<irc::Message> batch{
        {.tags = {}, .source = {}, .command = "BATCH", .params = {'+' + reference, name, target}}};
    for (const MessageLine &line : lines) {
        irc::Message message{
            .tags = {}, .source = {}, .command = "PRIVMSG", .params = {target, line.text}};
        message.tags.insert("batch", reference);
        if (line.joins)
            message.tags.insert(name + concatSuffix, {});
        batch.append(message);
    }
    batch.append({.tags = {}, .source = {}, .command = "BATCH", .params = {'-' + reference}});
    return batch;
}

bool MultilineBatches::begin(const irc::Message &message)
{
    const QByteArrayView type = message.param(1);
    if ((type != multilineName && type != draftMultilineName) || message.param(2).isEmpty()
        || m_open.size() >= maxOpen)
        return false;
    irc::Message whole = message;
    whole.command.clear();
    whole.params = {message.param(2).toByteArray(), {}};
    m_open.insert(message.param(0).sliced(1).toByteArray(), whole);
    return true;
}

bool MultilineBatches::take(const irc::Message &message)
{
    const auto open = m_open.find(message.tags.value("batch"));
    if (open == m_open.end())
        return false;
    const bool isFirst = open->command.isEmpty();
    const bool isText = message.command == "PRIVMSG" || message.command == "NOTICE";
    if (!isText || (!isFirst && message.command != open->command))
        return true;
    QByteArray &text = open->params.last();
    if (isFirst) {
        open->command = message.command;
        if (open->source.isEmpty())
            open->source = message.source;
    } else if (!isJoined(message)) {
        text += '\n';
    }
    // One byte more than maxBytes shows that the text is cut.
    const qsizetype space = std::max<qsizetype>(0, maxBytes + 1 - text.size());
    text += irc::truncatedUtf8(message.param(1), space);
    if (text.size() > maxBytes + 1)
        text.truncate(maxBytes + 1);
    return true;
}

std::optional<irc::Message> MultilineBatches::end(const QByteArray &reference)
{
    const auto open = m_open.constFind(reference);
    if (open == m_open.cend())
        return std::nullopt;
    const irc::Message whole = *open;
    m_open.erase(open);
    const QByteArray &text = whole.params.constLast();
    const bool isBlank = std::ranges::all_of(text, [](char byte) { return byte == '\n'; });
    return isBlank ? std::nullopt : std::optional(whole);
}

} // namespace client
