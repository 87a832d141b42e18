#include "client/session/handlers.h"

#include "client/session/text.h"
#include "common/irc/reason.h"
#include "common/irc/source.h"

#include <QCoreApplication>

#include <utility>

namespace client {

namespace {

constexpr qsizetype maxPresenceRoom = 1000;

QString membershipTr(const char *text)
{
    return QCoreApplication::translate("client::Session", text);
}

QString withReason(const QString &sentence, QByteArrayView reason)
{
    return reason.isEmpty() ? sentence
                            : QString(sentence % QStringLiteral(" (") % shownText(reason) % u')');
}

void joinedMyself(SessionState &session, const irc::Message &message, Channel &channel)
{
    const irc::Source source = irc::Source::parse(message.source);
    if (!source.host.isEmpty())
        session.userHost = source.user + '@' + source.host;
    const bool asked = std::exchange(channel.asked, false);
    channel.name = message.param(0).toByteArray();
    channel.joined = true;
    channel.wanted = true;
    channel.awayKnown = false;
    channel.members.clear();
    channel.names.clear();
    channel.reset = true;
    session.add(event::RoomEntered{channel.name, asked});
}

void leftMyself(SessionState &session, Channel &channel)
{
    channel.joined = false;
    channel.members.clear();
    channel.names.clear();
    channel.changed.clear();
    channel.removed.clear();
    channel.reset = true;
    session.add(event::RoomLeft{channel.name});
}

/// Everybody who was in no other room than those that this person sees is gone from sight.
void forgetEverywhere(SessionState &session, const irc::Message &message, QByteArrayView nick,
                      const QString &text)
{
    const QByteArray key = session.folded(nick);
    for (auto &[name, channel] : session.channels) {
        if (!channel.members.contains(key))
            continue;
        session.removeMember(channel, key);
        session.happening(message, channel.name, nick, text);
    }
}

void takeBackNick(SessionState &session, QByteArrayView freed)
{
    if (session.registered && !session.isMe(session.wantedNick)
        && irc::equalNames(freed, session.wantedNick, session.casemapping))
        session.send("NICK", {session.wantedNick});
}

/// The parameter of a mode letter, when it has one.
bool hasParameter(const SessionState &session, char mode, bool isSet)
{
    const irc::Isupport::ChannelModes modes = session.isupport.channelModes();
    return session.isupport.prefixes().modes.contains(mode) || modes.lists.contains(mode)
           || modes.alwaysParam.contains(mode) || (isSet && modes.paramWhenSet.contains(mode));
}

void changeRank(SessionState &session, Channel &channel, char mode, bool isSet, QByteArrayView nick)
{
    const irc::Isupport::Prefixes prefixes = session.isupport.prefixes();
    const qsizetype height = prefixes.modes.indexOf(mode);
    const auto it = channel.members.find(session.folded(nick));
    if (height < 0 || height >= prefixes.symbols.size() || it == channel.members.end())
        return;
    QByteArray symbols = it->symbols;
    symbols.replace(prefixes.symbols.at(height), "");
    if (isSet)
        symbols += prefixes.symbols.at(height);
    session.setPrefixes(*it, symbols);
    channel.changed.insert(it->key);
}

} // namespace

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
        joinedMyself(session, message, *channel);
    const QByteArray userHost = source.user + '@' + source.host;
    Member member = session.makeMember({}, source.nick, userHost);
    if (message.params.size() > 1 && message.param(1) != "*")
        member.account = shownName(message.param(1));
    member.bot = message.tags.contains("bot");
    session.putMember(*channel, member);
    session.happening(message, channel->name, source.nick, membershipTr("joined"));
}

void part(SessionState &session, const irc::Message &message)
{
    const irc::Source source = irc::Source::parse(message.source);
    Channel *channel = session.channel(message.param(0));
    if (!channel || !channel->joined)
        return;
    if (session.isMe(source.nick)) {
        leftMyself(session, *channel);
        session.gatherMembers();
        session.forgetChannel(session.folded(message.param(0)));
        return;
    }
    session.removeMember(*channel, session.folded(source.nick));
    session.happening(message, channel->name, source.nick,
                      withReason(membershipTr("left"), message.param(1)));
}

void kick(SessionState &session, const irc::Message &message)
{
    const QByteArray actor = irc::Source::parse(message.source).nick;
    const QByteArrayView removed = message.param(1);
    Channel *channel = session.channel(message.param(0));
    if (!channel)
        return;
    if (session.isMe(removed)) {
        channel->wanted = false;
        leftMyself(session, *channel);
        session.error(channel->name,
                      withReason(membershipTr("%1 removed you from the room").arg(shownName(actor)),
                                 message.param(2)));
        return;
    }
    session.removeMember(*channel, session.folded(removed));
    session.happening(
        message, channel->name, actor,
        withReason(membershipTr("removed %1").arg(shownName(removed)), message.param(2)));
}

void quit(SessionState &session, const irc::Message &message)
{
    const QByteArray nick = irc::Source::parse(message.source).nick;
    if (session.isMe(nick))
        return;
    forgetEverywhere(session, message, nick,
                     withReason(membershipTr("went offline"), irc::saidAtQuit(message.param(0))));
    event::Presence presence;
    presence.nick = nick;
    presence.gone = true;
    session.add(std::move(presence));
    takeBackNick(session, nick);
}

void nick(SessionState &session, const irc::Message &message)
{
    const QByteArray before = irc::Source::parse(message.source).nick;
    const QByteArrayView after = message.param(0);
    if (after.isEmpty())
        return;
    const bool isMine = session.isMe(before);
    if (isMine)
        session.setOwnNick(after.toByteArray());
    const QByteArray key = session.folded(before);
    for (auto &[name, channel] : session.channels) {
        if (!channel.members.contains(key))
            continue;
        Member member = channel.members.value(key);
        session.removeMember(channel, key);
        member.key = session.folded(after);
        member.name = after.toByteArray();
        member.nick = shownName(after);
        session.putMember(channel, member);
        session.happening(message, channel.name, before,
                          membershipTr("is now called %1").arg(shownName(after)));
    }
    if (isMine) {
        session.info({}, membershipTr("You are now called %1.").arg(shownName(after)));
        return;
    }
    session.add(event::Renamed{before, after.toByteArray()});
    takeBackNick(session, before);
}

void away(SessionState &session, const irc::Message &message)
{
    const QByteArray nick = irc::Source::parse(message.source).nick;
    const bool isAway = !message.param(0).isEmpty();
    session.changeMember(session.folded(nick), [&](Member &member) { member.away = isAway; });
    event::Presence presence;
    presence.nick = nick;
    presence.away = isAway;
    session.add(std::move(presence));
}

void account(SessionState &session, const irc::Message &message)
{
    const QByteArray nick = irc::Source::parse(message.source).nick;
    const QString name = message.param(0) == "*" ? QString() : shownName(message.param(0));
    session.changeMember(session.folded(nick), [&](Member &member) { member.account = name; });
}

void chghost(SessionState &session, const irc::Message &message)
{
    const QByteArray nick = irc::Source::parse(message.source).nick;
    const QByteArray userHost =
        message.param(0).toByteArray() + '@' + message.param(1).toByteArray();
    if (session.isMe(nick))
        session.userHost = userHost;
    session.changeMember(session.folded(nick),
                         [&](Member &member) { member.userHost = shownName(userHost); });
}

void mode(SessionState &session, const irc::Message &message)
{
    Channel *channel = session.channel(message.param(0));
    if (!channel) // This person's own modes.
        return;
    qsizetype parameter = 2;
    bool isSet = true;
    for (const char letter : message.param(1)) {
        if (letter == '+' || letter == '-')
            isSet = letter == '+';
        else if (hasParameter(session, letter, isSet))
            changeRank(session, *channel, letter, isSet, message.param(parameter++));
    }
    QString modes;
    for (qsizetype i = 1; i < message.params.size(); ++i)
        modes += (i > 1 ? QStringLiteral(" ") : QString()) + shownText(message.params.at(i));
    session.happening(message, channel->name, irc::Source::parse(message.source).nick,
                      membershipTr("set the modes %1").arg(modes));
}

void topic(SessionState &session, const irc::Message &message)
{
    Channel *channel = session.channel(message.param(0));
    if (!channel)
        return;
    channel->topic = shownText(message.param(1));
    session.add(event::TopicSet{channel->name, channel->topic});
    session.happening(message, channel->name, irc::Source::parse(message.source).nick,
                      channel->topic.isEmpty()
                          ? membershipTr("removed the topic")
                          : membershipTr("set the topic: %1").arg(channel->topic));
}

void invite(SessionState &session, const irc::Message &message)
{
    const QByteArray nick = irc::Source::parse(message.source).nick;
    if (!session.isMe(message.param(0))) {
        if (Channel *channel = session.channel(message.param(1)))
            session.happening(message, channel->name, nick,
                              membershipTr("invited %1").arg(shownName(message.param(0))));
        return;
    }
    const QString room = shownName(message.param(1));
    session.info(
        {}, membershipTr("%1 invites you to %2. To go there: /join %2").arg(shownName(nick), room));
}

void ignored(SessionState &, const irc::Message &) {}

} // namespace handlers

void askNextPresence(SessionState &session)
{
    while (session.quietWho.isEmpty() && !session.whoQueue.isEmpty()) {
        const QByteArray key = session.whoQueue.takeFirst();
        const auto it = session.channels.find(key);
        if (it == session.channels.end() || !it->second.joined
            || it->second.members.size() > maxPresenceRoom)
            continue;
        session.quietWho.insert(key);
        session.send("WHO", {it->second.name});
    }
}

} // namespace client
