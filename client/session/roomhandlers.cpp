// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/eventtext.h"
#include "client/session/handlers.h"
#include "client/session/ignoring.h"
#include "client/session/replytext.h"
#include "client/session/sessiontext.h"
#include "common/irc/source.h"

#include <utility>

namespace client {

namespace {

constexpr qsizetype maxListedNames = 50'000;
constexpr qint64 namesPauseMs = 30'000;

} // namespace

void askForMembers(SessionState &session, const QByteArray &room)
{
    Channel *channel = session.channel(room);
    if (!session.ready || !channel || !channel->joined || channel->membersKnown
        || channel->namesPending)
        return;
    channel->namesPending = true;
    session.send("NAMES", {channel->name});
}

bool delayMembers(SessionState &session, const irc::Message &message)
{
    const bool isTyped = !session.requestedNames.isEmpty() || session.isTyped(message);
    if (message.param(1) != "NAMES" || isTyped)
        return false;
    for (auto &[key, channel] : session.channels) {
        if (std::exchange(channel.namesPending, false))
            session.delayedNames.insert(key);
    }
    session.nextNamesMs = session.nowMs + namesPauseMs;
    return true;
}

void askForDelayedMembers(SessionState &session)
{
    if (session.nowMs < session.nextNamesMs)
        return;
    for (const QByteArray &key : std::exchange(session.delayedNames, {}))
        askForMembers(session, key);
}

void noteMember(SessionState &session, QByteArrayView room, const irc::Message &message)
{
    Channel *channel = session.channel(room);
    if (!channel || !channel->joined || channel->membersKnown)
        return;
    const irc::Source source = irc::Source::parse(message.source);
    const bool isUser = !source.nick.isEmpty() && !source.host.isEmpty();
    const QByteArray key = session.folded(source.nick);
    if (!isUser || channel->members.contains(key) || channel->names.contains(key))
        return;
    const QByteArray userHost = source.user + '@' + source.host;
    Member member = session.makeMember({}, source.nick, userHost);
    if (const QByteArrayView account = message.tags.value("account"); !account.isEmpty())
        member.account = shownName(account);
    member.bot = message.tags.contains("bot");
    session.putMember(*channel, member);
}

namespace handlers {

void topic(SessionState &session, const irc::Message &message)
{
    Channel *channel = session.channel(message.param(0));
    if (!channel)
        return;
    channel->topic = shownText(message.param(1), maxTopicBytes);
    channel->topicKnown = true;
    session.add(event::TopicSet{channel->name, channel->topic});
    session.addRoomEvent(message, channel->name, irc::Source::parse(message.source).nick,
                         topicText(channel->topic), ChatMessage::Kind::Info);
}

void topicReply(SessionState &session, const irc::Message &message)
{
    Channel *channel = session.channel(message.param(1));
    if (!channel) {
        showReply(session, message);
        return;
    }
    channel->topic = shownText(message.param(2), maxTopicBytes);
    channel->topicKnown = true;
    session.add(event::TopicSet{channel->name, channel->topic});
}

void noTopic(SessionState &session, const irc::Message &message)
{
    if (Channel *channel = session.channel(message.param(1))) {
        channel->topic.clear();
        channel->topicKnown = true;
        session.add(event::TopicSet{channel->name, {}});
    }
}

void namesReply(SessionState &session, const irc::Message &message)
{
    Channel *channel = session.channel(message.param(2));
    if (!channel)
        return;
    const QByteArray symbols = session.isupport.prefixes().symbols;
    for (const QByteArray &item : message.param(3).toByteArray().split(' ')) {
        qsizetype height = 0;
        while (height < item.size() && symbols.contains(item.at(height)))
            ++height;
        const irc::Source source = irc::Source::parse(QByteArrayView(item).sliced(height));
        if (source.nick.isEmpty() || channel->names.size() >= maxListedNames)
            continue;
        const QByteArray userHost =
            source.host.isEmpty() ? QByteArray() : QByteArray(source.user + '@' + source.host);
        Member member = session.makeMember(item.first(height), source.nick, userHost);
        if (const auto known = channel->members.constFind(member.key);
            known != channel->members.cend()) {
            member.away = known->away;
            member.bot = known->bot;
            member.account = known->account;
            member.realName = known->realName;
            if (member.userHost.isEmpty())
                member.userHost = known->userHost;
        }
        channel->names.insert(member.key, member);
    }
}

void endOfNames(SessionState &session, const irc::Message &message)
{
    Channel *channel = session.channel(message.param(1));
    if (!channel || !channel->joined)
        return;
    const QByteArray key = session.folded(message.param(1));
    // Without RPL_NAMREPLY the server has sent no list: keep the known members.
    const bool isListed = !channel->names.isEmpty();
    if (isListed)
        channel->members = std::exchange(channel->names, {});
    channel->reset = channel->reset || isListed || !channel->membersKnown;
    channel->membersKnown = true;
    channel->namesPending = false;
    // No topic was sent, so the channel has none; it may have had one before a reconnect.
    if (!channel->topicKnown && !channel->topic.isEmpty()) {
        channel->topic.clear();
        session.add(event::TopicSet{channel->name, {}});
    }
    channel->topicKnown = true;
    const bool tellsMore =
        session.capabilities.has("away-notify") || session.isupport.contains("WHOX");
    if (tellsMore && !std::exchange(channel->awayKnown, true))
        askPresence(session, channel->name);
    if (session.requestedNames.remove(key)) {
        QStringList nicks;
        for (const Member &member : std::as_const(channel->members))
            nicks.append(member.prefix + member.nick);
        nicks.sort(Qt::CaseInsensitive);
        session.info(channel->name,
                     SessionText::tr("In %1: %2").arg(channel->shown(), nicks.join(u", ")));
    }
}

void invite(SessionState &session, const irc::Message &message)
{
    const QByteArray nick = irc::Source::parse(message.source).nick;
    if (ignoringRule(session, message, IgnoreRule::Invites) != 0)
        return;
    if (!session.isMe(message.param(0))) {
        if (Channel *channel = session.channel(message.param(1)))
            session.addRoomEvent(
                message, channel->name, nick,
                SessionText::tr("%1 invited %2")
                    .arg(QString(ChatMessage::senderMark), shownName(message.param(0))));
        return;
    }
    const QString room = shownName(message.param(1));
    session.add(event::Invited{message.param(1).toByteArray(), nick});
    session.info(
        {},
        SessionText::tr("%1 invites you to %2. Use /join %2 to join.").arg(shownName(nick), room));
}

void inviting(SessionState &session, const irc::Message &message)
{
    session.info(targetOf(session, message),
                 SessionText::tr("%1 is invited to %2.")
                     .arg(shownName(message.param(1)), shownName(message.param(2))));
}

void joinRefused(SessionState &session, const irc::Message &message)
{
    const QByteArray key = session.folded(message.param(1));
    const auto it = session.channels.find(key);
    session.error(message.param(1).toByteArray(), ReplyText::joinRefusal(message));
    if (it == session.channels.end() || it->second.joined)
        return;
    // A channel that the user just asked for is forgotten. One that was open before stays open
    // and shows the error.
    if (it->second.joinRequested)
        session.forgetChannel(key);
    else
        it->second.rejoin = false;
}

void roomRefused(SessionState &session, const irc::Message &message)
{
    const auto it = session.channels.find(session.folded(message.param(1)));
    const bool isJoining = it != session.channels.end() && !it->second.joined
                           && (it->second.joinRequested || it->second.rejoin);
    if (isJoining)
        joinRefused(session, message);
    else
        sendingRefused(session, message);
}

} // namespace handlers

} // namespace client
