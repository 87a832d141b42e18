// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/eventtext.h"
#include "client/session/handlers.h"
#include "client/session/ignoring.h"
#include "client/session/sessiontext.h"
#include "common/irc/source.h"

#include <utility>

namespace client {

namespace {

void handleOwnJoin(SessionState &session, const irc::Message &message, Channel &channel)
{
    const irc::Source source = irc::Source::parse(message.source);
    if (!source.host.isEmpty())
        session.userHost = source.user + '@' + source.host;
    const bool requested = std::exchange(channel.joinRequested, false);
    channel.name = message.param(0).toByteArray();
    channel.joined = true;
    channel.rejoin = true;
    channel.awayKnown = false;
    channel.membersKnown = false;
    // Otherwise the window asks for them: https://ircv3.net/specs/extensions/no-implicit-names
    channel.namesPending = !session.capabilities.has("no-implicit-names");
    channel.members.clear();
    channel.names.clear();
    channel.topicKnown = false;
    channel.reset = true;
    session.add(event::RoomEntered{channel.name, requested});
    if (std::exchange(session.announcesNick, false))
        session.info(channel.name, otherNickSentence(session));
}

void handleOwnLeave(SessionState &session, Channel &channel)
{
    channel.joined = false;
    channel.members.clear();
    channel.names.clear();
    channel.changed.clear();
    channel.removed.clear();
    channel.reset = true;
    session.add(event::RoomLeft{channel.name});
}

qint64 joinsHiddenBy(const SessionState &session, const irc::Message &message)
{
    return ignoringRule(session, message, IgnoreRule::Joins);
}

/// Removes the user @p nick from every channel and adds the event @p text there.
void removeFromAllRooms(SessionState &session, const irc::Message &message, QByteArrayView nick,
                        const QString &text)
{
    const QByteArray key = session.folded(nick);
    const qint64 ignoredBy = joinsHiddenBy(session, message);
    for (auto &[name, channel] : session.channels) {
        if (!channel.members.contains(key))
            continue;
        session.removeMember(channel, key);
        session.addRoomEvent(message, channel.name, nick, text, ChatMessage::Kind::Event,
                             ignoredBy);
    }
}

} // namespace

void reclaimNick(SessionState &session, QByteArrayView freed)
{
    if (session.registered && !session.isMe(session.preferredNick)
        && irc::equalNames(freed, session.preferredNick, session.casemapping))
        session.send("NICK", {session.preferredNick});
}

namespace handlers {

void join(SessionState &session, const irc::Message &message)
{
    const irc::Source source = irc::Source::parse(message.source);
    const QByteArrayView room = message.param(0);
    const bool isMine = session.isMe(source.nick);
    Channel *channel = isMine ? session.ensureChannel(room) : session.channel(room);
    if (!channel || source.nick.isEmpty() || (!isMine && !channel->joined))
        return;
    if (isMine)
        handleOwnJoin(session, message, *channel);
    const QByteArray userHost = source.user + '@' + source.host;
    Member member = session.makeMember({}, source.nick, userHost);
    if (message.params.size() > 1 && message.param(1) != "*")
        member.account = shownName(message.param(1));
    if (message.params.size() > 2)
        member.realName = shownText(message.param(2), maxRealNameBytes);
    member.bot = message.tags.contains("bot");
    session.putMember(*channel, member);
    session.addRoomEvent(message, channel->name, source.nick, joinText(), ChatMessage::Kind::Event,
                         joinsHiddenBy(session, message));
}

void part(SessionState &session, const irc::Message &message)
{
    const irc::Source source = irc::Source::parse(message.source);
    Channel *channel = session.channel(message.param(0));
    if (!channel || !channel->joined)
        return;
    if (session.isMe(source.nick)) {
        handleOwnLeave(session, *channel);
        session.flushMembers();
        session.forgetChannel(session.folded(message.param(0)));
        return;
    }
    const qint64 ignoredBy = joinsHiddenBy(session, message);
    session.removeMember(*channel, session.folded(source.nick));
    session.addRoomEvent(message, channel->name, source.nick, partText(message),
                         ChatMessage::Kind::Event, ignoredBy);
}

void kick(SessionState &session, const irc::Message &message)
{
    const QByteArray actor = irc::Source::parse(message.source).nick;
    const QByteArrayView removed = message.param(1);
    Channel *channel = session.channel(message.param(0));
    if (!channel)
        return;
    if (session.isMe(removed)) {
        channel->rejoin = false;
        handleOwnLeave(session, *channel);
        const QString reason = shownText(message.param(2));
        session.error(channel->name,
                      reason.isEmpty()
                          ? SessionText::tr("%1 removed you from the room").arg(shownName(actor))
                          : SessionText::tr("%1 removed you from the room (%2)")
                                .arg(shownName(actor), reason));
        return;
    }
    session.removeMember(*channel, session.folded(removed));
    session.addRoomEvent(message, channel->name, actor, kickText(message), ChatMessage::Kind::Info);
}

void quit(SessionState &session, const irc::Message &message)
{
    const QByteArray nick = irc::Source::parse(message.source).nick;
    if (session.isMe(nick))
        return;
    removeFromAllRooms(session, message, nick, quitText(message));
    session.add(event::Presence{.nick = nick, .online = false, .away = false});
    reclaimNick(session, nick);
}

void nick(SessionState &session, const irc::Message &message)
{
    const QByteArray before = irc::Source::parse(message.source).nick;
    const QByteArrayView after = message.param(0);
    if (after.isEmpty())
        return;
    const bool isMine = session.isMe(before);
    if (isMine) {
        if (!std::exchange(session.requestedNick, {}).isEmpty())
            session.preferredNick = after.toByteArray();
        session.setOwnNick(after.toByteArray());
        session.waitsForNick = false;
        updateMonitor(session);
    }
    const QByteArray key = session.folded(before);
    const qint64 ignoredBy = isMine ? 0 : joinsHiddenBy(session, message);
    for (auto &[name, channel] : session.channels) {
        if (!channel.members.contains(key))
            continue;
        Member member = channel.members.value(key);
        session.removeMember(channel, key);
        member.key = session.folded(after);
        member.name = after.toByteArray();
        member.nick = shownName(after);
        session.putMember(channel, member);
        session.addRoomEvent(message, channel.name, isMine ? after : QByteArrayView(before),
                             isMine ? SessionText::tr("You are now called %1").arg(shownName(after))
                                    : nickText(message),
                             ChatMessage::Kind::Event, ignoredBy);
    }
    if (isMine) {
        session.info({}, SessionText::tr("You are now called %1.").arg(shownName(after)));
        return;
    }
    session.add(event::Renamed{before, after.toByteArray()});
    reclaimNick(session, before);
}

} // namespace handlers

} // namespace client
