// SPDX-License-Identifier: MIT
#include "client/session/typedcommands.h"

#include "client/chat/secretwords.h"
#include "client/session/handlers.h"
#include "client/session/sessiontext.h"
#include "client/session/typedtext.h"
#include "common/irc/message.h"

#include <algorithm>
#include <iterator>

namespace client {

namespace {

using Input = TypedCommand::Input;

/// Leaves out empty parameters.
irc::Message typedMessage(const QByteArray &command, const QList<QByteArray> &params)
{
    irc::Message message;
    message.command = command;
    std::copy_if(params.cbegin(), params.cend(), std::back_inserter(message.params),
                 [](const QByteArray &param) { return !param.isEmpty(); });
    return message;
}

/// The channel that the first word names, else the one where the command was typed; empty if
/// neither is a channel. Sets @p next to the index of the first word after the channel.
QByteArray roomOf(const SessionState &session, const Input &input, int &next)
{
    const QByteArray named = session.wireName(input.words.value(0));
    next = session.isRoom(named) ? 1 : 0;
    if (next == 1)
        return named;
    return input.isInRoom ? input.target : QByteArray();
}

/// Returns false and shows an error if @p room is empty.
bool requireRoom(SessionState &session, const Input &input, const QByteArray &room)
{
    if (room.isEmpty())
        session.error(input.target, SessionText::tr("Use this command in a room, or name a room."));
    return !room.isEmpty();
}

void typedJoin(SessionState &session, const Input &input)
{
    const QStringList rooms = input.words.value(0).split(u',', Qt::SkipEmptyParts);
    const QStringList keys = input.words.value(1).split(u',', Qt::SkipEmptyParts);
    for (int i = 0; i < rooms.size(); ++i)
        joinRoom(session, session.wireName(rooms.at(i)), keys.value(i), input.target);
}

void typedPart(SessionState &session, const Input &input)
{
    int next = 0;
    const QByteArray room = roomOf(session, input, next);
    if (!input.isInRoom && room.isEmpty() && !input.target.isEmpty()) {
        session.add(event::WindowCommand{event::WindowCommand::Kind::Close, input.target, {}});
        return;
    }
    if (!requireRoom(session, input, room))
        return;
    leaveRoom(session, room, input.from(next), input.target);
    session.add(event::WindowCommand{event::WindowCommand::Kind::Close, room, {}});
}

void typedMsg(SessionState &session, const Input &input)
{
    const QByteArray target = session.wireName(input.words.first());
    if (session.isRoom(target)) {
        const Channel *channel = session.channel(target);
        if (!channel || !(channel->joined || channel->rejoin || channel->joinRequested)) {
            session.error(input.target, SessionText::tr("You are not in %1; nothing was sent. Use "
                                                        "/join %1 to join.")
                                            .arg(input.words.first()));
            return;
        }
    }
    sendText(session, target, input.from(1), false);
    // The message appears in its own conversation, which may not be the one on screen.
    if (session.folded(target) != session.folded(input.target))
        session.info(input.target, SessionText::tr("To %1: %2")
                                       .arg(input.words.first(),
                                            withoutSecrets(input.words.first(), input.from(1))));
}

void typedQuery(SessionState &session, const Input &input)
{
    const QByteArray target = session.wireName(input.words.first());
    if (session.isRoom(target)) {
        session.error(input.target,
                      SessionText::tr("%1 is a room. Use /join %1.").arg(input.words.first()));
        return;
    }
    session.add(event::WindowCommand{event::WindowCommand::Kind::Show, target, {}});
    if (input.words.size() > 1)
        sendText(session, target, input.from(1), false);
}

void typedMe(SessionState &session, const Input &input)
{
    sendText(session, input.target, input.rest, true);
}

void typedNotice(SessionState &session, const Input &input)
{
    const QString target = input.words.first();
    session.sendTyped(typedMessage("NOTICE", {session.wireName(target), input.from(1).toUtf8()}),
                      input.target);
    // If echoes are enabled, the echo shows it.
    if (!session.capabilities.has("echo-message"))
        session.info(
            input.target,
            SessionText::tr("Notice to %1: %2").arg(target, withoutSecrets(target, input.from(1))));
}

void typedNick(SessionState &session, const Input &input)
{
    if (input.words.first().toUtf8().size() > maxNickBytes) {
        session.error(input.target, SessionText::tr("That name is too long."));
        return;
    }
    const QByteArray nick = input.words.first().toUtf8();
    if (session.requestNick(nick))
        session.sendTyped(typedMessage("NICK", {nick}), input.target);
    else
        session.info(input.target, SessionText::tr("Your name will be %1 once you are connected.")
                                       .arg(input.words.first()));
}

void typedSetname(SessionState &session, const Input &input)
{
    const QByteArray name = input.rest.toUtf8();
    const ProfileLimits limits = profileLimits(session);
    if (!limits.takesRealName)
        session.error(input.target, SessionText::tr("On this server you can give your real name "
                                                    "only while connecting."));
    else if (name.size() > limits.maxRealNameBytes)
        session.error(input.target, SessionText::tr("That real name is too long for this server."));
    else
        session.sendTyped(typedMessage("SETNAME", {name}), input.target);
}

void typedTopic(SessionState &session, const Input &input)
{
    int next = 0;
    const QByteArray room = roomOf(session, input, next);
    if (!requireRoom(session, input, room))
        return;
    const QString topic = input.from(next);
    if (topic.isEmpty()) {
        const Channel *channel = session.channel(room);
        if (channel && channel->joined)
            session.info(
                input.target,
                channel->topic.isEmpty()
                    ? SessionText::tr("%1 has no topic.").arg(channel->shown())
                    : SessionText::tr("Topic of %1: %2").arg(channel->shown(), channel->topic));
        else
            session.sendTyped(typedMessage("TOPIC", {room}), input.target);
        return;
    }
    session.sendTyped(typedMessage("TOPIC", {room, topic.toUtf8()}), input.target);
}

void typedAway(SessionState &session, const Input &input)
{
    const bool isBack = input.rest.isEmpty() && session.away;
    session.awayReason = input.rest.isEmpty() ? SessionText::tr("Away") : input.rest;
    session.sendTyped(typedMessage("AWAY", {isBack ? QByteArray() : session.awayReason.toUtf8()}),
                      input.target);
}

void typedWhois(SessionState &session, const Input &input)
{
    const QByteArray nick = input.words.isEmpty() ? (input.isInRoom ? QByteArray() : input.target)
                                                  : session.wireName(input.words.first());
    if (nick.isEmpty())
        session.error(input.target, usageText("whois"));
    else
        session.sendTyped(typedMessage("WHOIS", {nick}), input.target);
}

void typedList(SessionState &session, const Input &input)
{
    session.roomLists.requests.append(RoomLists::Request{});
    session.sendTyped(typedMessage("LIST", {input.words.value(0).toUtf8()}), input.target);
}

void typedInvite(SessionState &session, const Input &input)
{
    const QByteArray room = input.words.size() > 1 ? session.wireName(input.words.at(1))
                                                   : (input.isInRoom ? input.target : QByteArray());
    if (requireRoom(session, input, room))
        session.sendTyped(typedMessage("INVITE", {session.wireName(input.words.first()), room}),
                          input.target);
}

void typedKick(SessionState &session, const Input &input)
{
    int next = 0;
    const QByteArray room = roomOf(session, input, next);
    if (!requireRoom(session, input, room))
        return;
    if (input.words.size() <= next) {
        session.error(input.target, usageText("kick"));
        return;
    }
    session.sendTyped(typedMessage("KICK", {room, session.wireName(input.words.at(next)),
                                            input.from(next + 1).toUtf8()}),
                      input.target);
}

void typedMode(SessionState &session, const Input &input)
{
    QList<QByteArray> params;
    for (const QString &word : input.words)
        params.append(session.wireName(word));
    const bool namesTarget =
        !params.isEmpty() && !params.first().startsWith('+') && !params.first().startsWith('-');
    if (!namesTarget)
        params.prepend(input.isInRoom ? input.target : session.nick);
    session.sendTyped(typedMessage("MODE", params), input.target);
}

void typedNames(SessionState &session, const Input &input)
{
    int next = 0;
    const QByteArray room = roomOf(session, input, next);
    if (!requireRoom(session, input, room))
        return;
    session.requestedNames.insert(session.folded(room));
    session.sendTyped(typedMessage("NAMES", {room}), input.target);
}

void typedConnect(SessionState &session, const Input &input)
{
    session.add(
        event::WindowCommand{event::WindowCommand::Kind::Connect, {}, input.words.value(0)});
}

void typedDisconnect(SessionState &session, const Input &)
{
    session.add(event::WindowCommand{event::WindowCommand::Kind::Disconnect, {}, {}});
}

void typedQuit(SessionState &session, const Input &)
{
    session.add(event::WindowCommand{event::WindowCommand::Kind::Quit, {}, {}});
}

void typedRaw(SessionState &session, const Input &input)
{
    const auto message = irc::Message::parse(input.rest.toUtf8());
    if (!message)
        session.error(input.target, SessionText::tr("This is not a valid IRC line."));
    else
        session.sendTyped(*message, input.target);
}

void typedCancel(SessionState &session, const Input &input)
{
    session.add(event::WindowCommand{event::WindowCommand::Kind::Cancel, input.target, {}});
}

void typedClear(SessionState &session, const Input &input)
{
    session.add(event::WindowCommand{event::WindowCommand::Kind::Clear, input.target, {}});
}

void typedHelp(SessionState &session, const Input &input)
{
    for (const TypedCommand &command : typedCommands()) {
        if (input.words.isEmpty()
            || input.words.first().compare(QLatin1String(command.name), Qt::CaseInsensitive) == 0)
            session.info(input.target, QStringLiteral("/%1 %2  %3")
                                           .arg(QLatin1String(command.name),
                                                command.argumentsText(), command.helpText()));
    }
    session.info(input.target, SessionText::tr("//text sends the message /text."));
}

} // namespace

const QList<TypedCommand> &typedCommands()
{
    static const QList<TypedCommand> commands =
        QList<TypedCommand>{
            {"join", QT_TRANSLATE_NOOP("client::CommandArguments", "ROOM [KEY]"),
             QT_TRANSLATE_NOOP("client::SessionText", "Joins a room, or creates it."), 1, true,
             typedJoin},
            {"part", QT_TRANSLATE_NOOP("client::CommandArguments", "[ROOM] [REASON]"),
             QT_TRANSLATE_NOOP("client::SessionText", "Leaves the room."), 0, true, typedPart},
            {"msg", QT_TRANSLATE_NOOP("client::CommandArguments", "NICK TEXT"),
             QT_TRANSLATE_NOOP("client::SessionText", "Sends a message to a user or a room."), 2,
             true, typedMsg},
            {"query", QT_TRANSLATE_NOOP("client::CommandArguments", "NICK [TEXT]"),
             QT_TRANSLATE_NOOP("client::SessionText", "Opens a direct chat with a user."), 1, true,
             typedQuery},
            {"me", QT_TRANSLATE_NOOP("client::CommandArguments", "TEXT"),
             QT_TRANSLATE_NOOP("client::SessionText", "Describes what you do: /me waves."), 1, true,
             typedMe},
            {"notice", QT_TRANSLATE_NOOP("client::CommandArguments", "NICK TEXT"),
             QT_TRANSLATE_NOOP("client::SessionText", "Sends a notice, which needs no answer."), 2,
             false, typedNotice},
            {"nick", QT_TRANSLATE_NOOP("client::CommandArguments", "NAME"),
             QT_TRANSLATE_NOOP("client::SessionText", "Changes your name."), 1, true, typedNick},
            {"setname", QT_TRANSLATE_NOOP("client::CommandArguments", "TEXT"),
             QT_TRANSLATE_NOOP("client::SessionText",
                               "Changes your real name, which others see in your profile."),
             1, false, typedSetname},
            {"topic", QT_TRANSLATE_NOOP("client::CommandArguments", "[ROOM] [TEXT]"),
             QT_TRANSLATE_NOOP("client::SessionText", "Shows or sets the topic."), 0, false,
             typedTopic},
            {"away", QT_TRANSLATE_NOOP("client::CommandArguments", "[REASON]"),
             QT_TRANSLATE_NOOP("client::SessionText", "Marks you as away, or as back."), 0, false,
             typedAway},
            {"whois", QT_TRANSLATE_NOOP("client::CommandArguments", "NICK"),
             QT_TRANSLATE_NOOP("client::SessionText", "Shows details about a user."), 0, false,
             typedWhois},
            {"list", QT_TRANSLATE_NOOP("client::CommandArguments", "[*WORD*]"),
             QT_TRANSLATE_NOOP("client::SessionText", "Lists the rooms of this network."), 0, false,
             typedList},
            {"invite", QT_TRANSLATE_NOOP("client::CommandArguments", "NICK [ROOM]"),
             QT_TRANSLATE_NOOP("client::SessionText", "Invites a user to the room."), 1, false,
             typedInvite},
            {"kick", QT_TRANSLATE_NOOP("client::CommandArguments", "[ROOM] NICK [REASON]"),
             QT_TRANSLATE_NOOP("client::SessionText", "Removes a user from the room."), 1, false,
             typedKick},
            {"mode", QT_TRANSLATE_NOOP("client::CommandArguments", "[ROOM] [MODES]"),
             QT_TRANSLATE_NOOP("client::SessionText", "Shows or sets modes."), 0, false, typedMode},
            {"names", QT_TRANSLATE_NOOP("client::CommandArguments", "[ROOM]"),
             QT_TRANSLATE_NOOP("client::SessionText", "Lists the members of the room."), 0, false,
             typedNames},
            {"connect", QT_TRANSLATE_NOOP("client::CommandArguments", "[SERVER]"),
             QT_TRANSLATE_NOOP("client::SessionText",
                               "Connects to a server, or reconnects to this one."),
             0, true, typedConnect},
            {"disconnect", "",
             QT_TRANSLATE_NOOP("client::SessionText", "Disconnects from this network."), 0, true,
             typedDisconnect},
            {"raw", QT_TRANSLATE_NOOP("client::CommandArguments", "LINE"),
             QT_TRANSLATE_NOOP("client::SessionText", "Sends a raw IRC line."), 1, false, typedRaw},
            {"cancel", "",
             QT_TRANSLATE_NOOP("client::SessionText",
                               "Cancels your messages that are not sent yet."),
             0, true, typedCancel},
            {"clear", "", QT_TRANSLATE_NOOP("client::SessionText", "Clears this conversation."), 0,
             true, typedClear},
            {"quit", "", QT_TRANSLATE_NOOP("client::SessionText", "Quits the program."), 0, true,
             typedQuit},
            {"help", QT_TRANSLATE_NOOP("client::CommandArguments", "[COMMAND]"),
             QT_TRANSLATE_NOOP("client::SessionText", "Lists the commands."), 0, true, typedHelp}}
        + maskCommands() + serverCommands();
    return commands;
}

QString usageText(QByteArrayView name)
{
    const auto command = std::ranges::find_if(
        typedCommands(), [name](const TypedCommand &c) { return name == c.name; });
    Q_ASSERT(command != typedCommands().cend());
    return SessionText::tr("Usage: /%1 %2")
        .arg(QLatin1String(command->name), command->argumentsText());
}

QString TypedCommand::argumentsText() const
{
    return *arguments ? CommandArguments::tr(arguments) : QString();
}

QString TypedCommand::helpText() const
{
    return SessionText::tr(help);
}

QString TypedCommand::Input::from(int index) const
{
    qsizetype at = 0;
    for (int i = 0; i < index && i < words.size(); ++i)
        at = rest.indexOf(words.at(i), at) + words.at(i).size();
    return rest.mid(at).trimmed();
}

} // namespace client
