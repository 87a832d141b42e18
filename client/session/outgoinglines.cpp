// SPDX-License-Identifier: MIT
#include "client/session/outgoinglines.h"

#include "client/session/clienttags.h"
#include "client/session/multiline.h"
#include "client/session/sessiontext.h"
#include "client/session/typedtext.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

/// Space for the source to grow, by another nick after a reconnect, before others receive it.
constexpr qsizetype sourceReserve = 24;
constexpr qsizetype unknownUserHostBytes = 20 + 1 + 64;
constexpr qsizetype minTextBytes = 64;
constexpr qsizetype maxWaitingBytes = 1024 * 1024;

/// How many bytes of text fit into a PRIVMSG to @p target as other users receive it.
qsizetype textBytes(const SessionState &session, const QByteArray &target)
{
    const qsizetype userHost =
        session.userHost.isEmpty() ? unknownUserHostBytes : session.userHost.size();
    const qsizetype source = 1 + session.nick.size() + 1 + userHost + sourceReserve;
    const qsizetype frame = QByteArrayView(" PRIVMSG  :\r\n").size() + target.size();
    return std::max(minTextBytes, maxLineBytes - source - frame);
}

/// As messageLimits(), for messages to @p target.
MessageLimits limitsFor(const SessionState &session, const QByteArray &target)
{
    MessageLimits limits = messageLimits(session);
    limits.lineBytes = textBytes(session, target);
    return limits;
}

QList<QByteArray> partsOf(const SessionState &session, const Outgoing::Item &item)
{
    MessageLimits limits = limitsFor(session, item.target);
    if (item.action) {
        const qsizetype frame = QByteArrayView("\x01"
                                               "ACTION \x01")
                                    .size();
        limits = {std::max(minTextBytes, limits.lineBytes - frame), 0, 0};
    }
    return messageParts(item.text, limits);
}

bool fits(const SessionState &session, const Outgoing::Item &item)
{
    const QList<QByteArray> parts = partsOf(session, item);
    return parts.size() == 1 && parts.constFirst() == item.text;
}

/// The message @p from has waited for a connection whose server does not take it as one message.
/// Splits it, and queues the messages behind it again, because they must stay behind it.
void splitWaiting(SessionState &session, quint64 from)
{
    QList<quint64> ids;
    for (const Outgoing::Item &item : session.outgoing.items()) {
        if (item.id >= from && item.stage == Outgoing::Stage::Waiting)
            ids.append(item.id);
    }
    for (const quint64 id : std::as_const(ids)) {
        if (const std::optional<Outgoing::Item> item = session.outgoing.take(id)) {
            session.add(event::Withdrawn{id});
            queueMessage(session, *item);
        }
    }
}

QList<irc::Message> linesOf(const SessionState &session, const Outgoing::Item &item)
{
    const QByteArray label =
        session.capabilities.has("labeled-response") ? item.label() : QByteArray();
    const MessageLimits limits = limitsFor(session, item.target);
    QList<irc::Message> lines;
    if (item.action || (item.text.size() <= limits.lineBytes && !item.text.contains('\n'))) {
        const QByteArray text = item.action ? QByteArray("\x01"
                                                         "ACTION "
                                                         + item.text + '\x01')
                                            : item.text;
        lines = {{.tags = {}, .source = {}, .command = "PRIVMSG", .params = {item.target, text}}};
    } else {
        lines = multilineBatch(session.capabilities, item.label(), item.target,
                               messageLines(item.text, limits.lineBytes));
    }
    addReplyTags(session, lines.first(), item.replyTo);
    addContextTags(session, lines.first(), item.context);
    if (!label.isEmpty())
        lines.first().tags.insert("label", label);
    return lines;
}

/// Writes @p item. False if one of its lines is too long.
bool write(SessionState &session, const Outgoing::Item &item)
{
    const QList<irc::Message> lines = linesOf(session, item);
    if (!std::ranges::all_of(lines, &SessionState::fitsLine))
        return false;
    for (const irc::Message &line : lines)
        session.send(line);
    return true;
}

} // namespace

MessageLimits messageLimits(const SessionState &session)
{
    MessageLimits limits = multilineLimits(session.capabilities);
    if (!session.ready)
        limits.maxBytes = limits.maxLines = maxWaitingBytes;
    return limits;
}

void queueMessage(SessionState &session, const Outgoing::Item &item)
{
    Outgoing::Item next = item;
    for (const QByteArray &part : partsOf(session, item)) {
        next.text = part;
        showOutgoing(session, session.outgoing.add(next), ChatMessage::Delivery::Waiting);
        next.replyTo.clear();
    }
}

void flushOutgoing(SessionState &session)
{
    if (!session.ready)
        return;
    bool wrote = false;
    while (const Outgoing::Item *item = session.outgoing.next()) {
        const quint64 id = item->id;
        if (!fits(session, *item)) {
            splitWaiting(session, id);
            continue;
        }
        if (!write(session, *item)) {
            session.outgoing.fail(id);
            session.deliver(id, ChatMessage::Delivery::Failed,
                            SessionText::tr("The name is too long."));
            continue;
        }
        session.outgoing.markWritten(id, session.linesWritten);
        session.deliver(id, ChatMessage::Delivery::Pending);
        wrote = true;
    }
    // The PONG follows the answers to all messages before the PING, or confirms them without one.
    const bool confirmsEach =
        session.capabilities.has("labeled-response") && session.capabilities.has("echo-message");
    if (session.confirmLine != 0 || !session.outgoing.hasWritten()
        || (confirmsEach && !session.outgoing.isFull()))
        return;
    if (wrote || session.outgoing.isFull()) {
        session.send("PING", {"sent-" + QByteArray::number(session.linesWritten)});
        session.confirmLine = session.linesWritten;
    }
}

} // namespace client
