// SPDX-License-Identifier: MIT
#include "client/session/typedtext.h"

#include "client/chat/displaytext.h"
#include "client/chat/secretwords.h"
#include "client/session/clienttags.h"
#include "client/session/outgoinglines.h"
#include "client/session/sessiontext.h"
#include "client/session/typedcommands.h"

#include <algorithm>

namespace client {

namespace {

constexpr qsizetype maxTypedLength = 256 * 1024;

void runCommand(SessionState &session, const QByteArray &target, const QString &line)
{
    const qsizetype space = line.indexOf(u' ');
    const QString name = line.mid(1, space < 0 ? -1 : space - 1).toLower();
    const auto &commands = typedCommands();
    const auto it =
        std::find_if(commands.cbegin(), commands.cend(), [&](const TypedCommand &command) {
            return name == QLatin1String(command.name);
        });
    if (it == commands.cend()) {
        session.error(target,
                      SessionText::tr("There is no command /%1; nothing was sent. /help lists the "
                                      "commands, //%1 sends this as a message.")
                          .arg(name));
        return;
    }
    TypedCommand::Input input;
    input.target = target;
    input.rest = space < 0 ? QString() : line.mid(space + 1).trimmed();
    input.words = input.rest.split(u' ', Qt::SkipEmptyParts);
    input.isInRoom = session.isRoom(target);
    session.lastOrigin = target;
    if (input.words.size() < it->minWords)
        session.error(target, usageText(it->name));
    else if (!it->offline && !session.registered)
        session.error(target, SessionText::tr("Not connected: /%1 was not sent.").arg(name));
    else
        it->run(session, input);
}

} // namespace

void typeText(SessionState &session, const QByteArray &target, const QString &text,
              const QString &replyTo, const QByteArray &privateTo)
{
    if (text.size() > maxTypedLength)
        session.error(target, SessionText::tr("The text is too long: only the beginning was "
                                              "sent."));
    const QString typed = withoutOuterLineEnds(text.left(maxTypedLength));
    // Only a single line can be a command: pasted text is sent unchanged.
    const bool isEscaped = typed.startsWith(u"//") && !typed.contains(u'\n');
    if (typed.startsWith(u'/') && !isEscaped && !typed.contains(u'\n'))
        runCommand(session, target, typed);
    else if (privateTo.isEmpty())
        sendText(session, target, isEscaped ? typed.mid(1) : typed, false, replyTo);
    else // without the tag, others would see it in their chat with this user
        sendText(session, privateTo, isEscaped ? typed.mid(1) : typed, false, replyTo,
                 relaysContext(session) ? target : QByteArray());
}

void sendText(SessionState &session, const QByteArray &target, const QString &text, bool action,
              const QString &replyTo, const QByteArray &context)
{
    if (target.isEmpty()) {
        session.error(target,
                      SessionText::tr("No one can read this. Open a room or type a command; /help "
                                      "lists them."));
        return;
    }
    QString clean = text;
    clean.remove(QChar::Null);
    clean.remove(QChar(1)); // CTCP framing cannot be typed
    Outgoing::Item item;
    item.target = target;
    item.key = session.folded(target);
    item.text = clean.toUtf8();
    item.replyTo = replyTo.toUtf8();
    item.context = context;
    item.timeMs = session.nowMs;
    item.action = action;
    queueMessage(session, item);
    flushOutgoing(session);
}

void showOutgoing(SessionState &session, quint64 id, ChatMessage::Delivery delivery)
{
    const Outgoing::Item *it = session.outgoing.item(id);
    Q_ASSERT(it);
    event::Shown shown;
    shown.target = it->context.isEmpty() ? it->target : it->context;
    shown.message.isPrivate = !it->context.isEmpty();
    shown.opens = true;
    shown.outgoing = id;
    shown.message.sender = shownName(session.nick);
    shown.message.text = withoutSecrets(shownName(it->target), shownLines(it->text));
    shown.message.replyTo = QString::fromUtf8(it->replyTo);
    shown.message.timeMs = it->timeMs;
    shown.message.kind = it->action ? ChatMessage::Kind::Action : ChatMessage::Kind::Text;
    shown.message.own = true;
    // A message that only waits for the window of Outgoing will be written soon: show it as
    // pending.
    shown.message.delivery = session.ready && delivery == ChatMessage::Delivery::Waiting
                                 ? ChatMessage::Delivery::Pending
                                 : delivery;
    session.add(std::move(shown));
}

void joinRoom(SessionState &session, const QByteArray &room, const QString &key,
              const QByteArray &origin)
{
    if (room.size() + key.toUtf8().size() > maxLineBytes / 2) {
        session.error(origin, SessionText::tr("That name is too long for a room."));
        return;
    }
    Channel *channel = session.ensureChannel(session.roomName(room));
    if (!channel) {
        session.error(origin, SessionText::tr("You are in too many rooms. Leave one first."));
        return;
    }
    if (!key.isEmpty())
        channel->key = key.toUtf8();
    session.lastOrigin = origin;
    if (channel->joined) {
        session.add(event::WindowCommand{event::WindowCommand::Kind::Show, channel->name, {}});
        return;
    }
    if (!session.ready) {
        channel->rejoin = true;
        session.info(origin,
                     SessionText::tr("%1 will open once you are connected.").arg(channel->shown()));
        return;
    }
    channel->joinRequested = true;
    irc::Message message;
    message.command = "JOIN";
    message.params.append(channel->name);
    if (!channel->key.isEmpty())
        message.params.append(channel->key);
    session.sendTyped(std::move(message), origin);
}

void leaveRoom(SessionState &session, const QByteArray &room, const QString &reason,
               const QByteArray &origin)
{
    const Channel *channel = session.channel(room);
    if (!channel)
        return;
    irc::Message message;
    message.command = "PART";
    message.params.append(channel->name);
    if (!reason.isEmpty())
        message.params.append(reason.toUtf8());
    if (channel->joined && session.ready)
        session.sendTyped(std::move(message), origin);
    session.forgetChannel(session.folded(room));
}

} // namespace client
