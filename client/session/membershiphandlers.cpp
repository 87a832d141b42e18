// SPDX-License-Identifier: MIT
#include "client/session/handlers.h"
#include "client/session/text.h"
#include "common/irc/quitmessage.h"
#include "common/irc/source.h"

#include <QCoreApplication>

#include <utility>

namespace client {

namespace {

constexpr qsizetype maxPresenceRoom = 1000;
constexpr qsizetype maxModeSentences = 12; ///< Servers take up to 4 to 6 changes in one line.

QString membershipTr(const char *text)
{
    return QCoreApplication::translate("client::Session", text);
}

QString withReason(const QString &sentence, QByteArrayView reason)
{
    return reason.isEmpty() ? sentence
                            : QString(sentence % QStringLiteral(" (") % shownText(reason) % u')');
}

void handleOwnJoin(SessionState &session, const irc::Message &message, Channel &channel)
{
    const irc::Source source = irc::Source::parse(message.source);
    if (!source.host.isEmpty())
        session.userHost = source.user + '@' + source.host;
    const bool asked = std::exchange(channel.joinRequested, false);
    channel.name = message.param(0).toByteArray();
    channel.joined = true;
    channel.rejoin = true;
    channel.awayKnown = false;
    channel.members.clear();
    channel.names.clear();
    channel.topicKnown = false;
    channel.reset = true;
    session.add(event::RoomEntered{channel.name, asked});
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

/// Everybody who was in no other room than those that this person sees is gone from sight.
void removeFromAllRooms(SessionState &session, const irc::Message &message, QByteArrayView nick,
                        const QString &text)
{
    const QByteArray key = session.folded(nick);
    for (auto &[name, channel] : session.channels) {
        if (!channel.members.contains(key))
            continue;
        session.removeMember(channel, key);
        session.addRoomEvent(message, channel.name, nick, text);
    }
}

void reclaimNick(SessionState &session, QByteArrayView freed)
{
    if (session.registered && !session.isMe(session.preferredNick)
        && irc::equalNames(freed, session.preferredNick, session.casemapping))
        session.send("NICK", {session.preferredNick});
}

/// The parameter of a mode letter, when it has one.
bool hasParameter(const SessionState &session, char mode, bool isSet)
{
    const irc::Isupport::ChannelModes modes = session.isupport.channelModes();
    return session.isupport.prefixes().modes.contains(mode) || modes.lists.contains(mode)
           || modes.alwaysParam.contains(mode) || (isSet && modes.paramWhenSet.contains(mode));
}

/// What one change of a mode means, as the rest of a sentence that begins with the nick of who
/// made it; empty for letters that only the protocol knows.
QString modeSentence(const SessionState &session, char mode, bool isSet, const QString &parameter)
{
    switch (mode) {
    case 'q':
        if (session.isupport.prefixes().modes.contains('q'))
            return isSet ? membershipTr("made %1 the owner").arg(parameter)
                         : membershipTr("took the ownership from %1").arg(parameter);
        return isSet ? membershipTr("silenced %1").arg(parameter)
                     : membershipTr("let %1 speak again").arg(parameter);
    case 'a':
        if (!session.isupport.prefixes().modes.contains('a'))
            return {};
        return isSet ? membershipTr("made %1 an administrator of the room").arg(parameter)
                     : membershipTr("took the administrator's rights from %1").arg(parameter);
    case 'o':
        return isSet ? membershipTr("made %1 an operator").arg(parameter)
                     : membershipTr("took the operator's rights from %1").arg(parameter);
    case 'h':
        return isSet ? membershipTr("made %1 a half-operator").arg(parameter)
                     : membershipTr("took the half-operator's rights from %1").arg(parameter);
    case 'v':
        return isSet ? membershipTr("gave %1 a voice").arg(parameter)
                     : membershipTr("took the voice from %1").arg(parameter);
    case 'b':
        return isSet ? membershipTr("banned %1").arg(parameter)
                     : membershipTr("lifted the ban of %1").arg(parameter);
    case 'e':
        return isSet ? membershipTr("excepted %1 from bans").arg(parameter)
                     : membershipTr("stopped excepting %1 from bans").arg(parameter);
    case 'I':
        return isSet ? membershipTr("let %1 in without an invitation").arg(parameter)
                     : membershipTr("stopped letting %1 in without an invitation").arg(parameter);
    case 'i':
        return isSet ? membershipTr("closed the room to people without an invitation")
                     : membershipTr("opened the room to people without an invitation");
    case 'k':
        return isSet ? membershipTr("set a password for the room")
                     : membershipTr("removed the password of the room");
    case 'l':
        return isSet ? membershipTr("limited the room to %1 people").arg(parameter)
                     : membershipTr("removed the limit of people");
    case 'm':
        return isSet ? membershipTr("let only people with a voice speak")
                     : membershipTr("let everybody speak");
    case 'n':
        return isSet ? membershipTr("let only people in the room write to it")
                     : membershipTr("let people outside write to the room");
    case 's':
    case 'p':
        return isSet ? membershipTr("hid the room from lists")
                     : membershipTr("made the room public");
    case 't':
        return isSet ? membershipTr("let only operators set the topic")
                     : membershipTr("let everybody set the topic");
    default:
        return {};
    }
}

/// One sentence for each change that has one; the letters of all others in one more.
QStringList modeSentences(const SessionState &session, const irc::Message &message)
{
    QStringList sentences;
    QString letters;
    QString parameters;
    qsizetype next = 2;
    char sign = '+';
    for (const char letter : message.param(1)) {
        if (letter == '+' || letter == '-') {
            sign = letter;
            continue;
        }
        const bool isSet = sign == '+';
        QString parameter;
        if (hasParameter(session, letter, isSet) && next < message.params.size()) {
            const QByteArrayView given = message.params.at(next++);
            const bool isMine =
                session.isupport.prefixes().modes.contains(letter) && session.isMe(given);
            parameter = isMine ? membershipTr("you") : shownText(given);
        }
        const QString sentence = modeSentence(session, letter, isSet, parameter);
        if (!sentence.isEmpty() && sentences.size() < maxModeSentences) {
            sentences.append(sentence);
            continue;
        }
        letters += QLatin1Char(sign) + shownText(QByteArrayView(&letter, 1));
        if (!parameter.isEmpty())
            parameters += u' ' + parameter;
    }
    if (!letters.isEmpty())
        sentences.append(membershipTr("set the modes %1").arg(letters + parameters));
    return sentences;
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
        handleOwnJoin(session, message, *channel);
    const QByteArray userHost = source.user + '@' + source.host;
    Member member = session.makeMember({}, source.nick, userHost);
    if (message.params.size() > 1 && message.param(1) != "*")
        member.account = shownName(message.param(1));
    member.bot = message.tags.contains("bot");
    session.putMember(*channel, member);
    session.addRoomEvent(message, channel->name, source.nick, membershipTr("joined"));
}

void part(SessionState &session, const irc::Message &message)
{
    const irc::Source source = irc::Source::parse(message.source);
    Channel *channel = session.channel(message.param(0));
    if (!channel || !channel->joined)
        return;
    if (session.isMe(source.nick)) {
        handleOwnLeave(session, *channel);
        session.gatherMembers();
        session.forgetChannel(session.folded(message.param(0)));
        return;
    }
    session.removeMember(*channel, session.folded(source.nick));
    session.addRoomEvent(message, channel->name, source.nick,
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
        channel->rejoin = false;
        handleOwnLeave(session, *channel);
        session.error(channel->name,
                      withReason(membershipTr("%1 removed you from the room").arg(shownName(actor)),
                                 message.param(2)));
        return;
    }
    session.removeMember(*channel, session.folded(removed));
    session.addRoomEvent(
        message, channel->name, actor,
        withReason(membershipTr("removed %1").arg(shownName(removed)), message.param(2)));
}

void quit(SessionState &session, const irc::Message &message)
{
    const QByteArray nick = irc::Source::parse(message.source).nick;
    if (session.isMe(nick))
        return;
    removeFromAllRooms(
        session, message, nick,
        withReason(membershipTr("went offline"), irc::quitMessage(message.param(0))));
    event::Presence presence;
    presence.nick = nick;
    presence.gone = true;
    session.add(std::move(presence));
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
    }
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
        // This user is "You" beside these words, whatever the name.
        session.addRoomEvent(message, channel.name, isMine ? after : QByteArrayView(before),
                             isMine ? membershipTr("are now called %1").arg(shownName(after))
                                    : membershipTr("is now called %1").arg(shownName(after)));
    }
    if (isMine) {
        session.info({}, membershipTr("You are now called %1.").arg(shownName(after)));
        return;
    }
    session.add(event::Renamed{before, after.toByteArray()});
    reclaimNick(session, before);
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
    const QByteArray actor = irc::Source::parse(message.source).nick;
    for (const QString &sentence : modeSentences(session, message))
        session.addRoomEvent(message, channel->name, actor, sentence);
}

void topic(SessionState &session, const irc::Message &message)
{
    Channel *channel = session.channel(message.param(0));
    if (!channel)
        return;
    channel->topic = shownText(message.param(1), maxTopicBytes);
    channel->topicKnown = true;
    session.add(event::TopicSet{channel->name, channel->topic});
    session.addRoomEvent(message, channel->name, irc::Source::parse(message.source).nick,
                         channel->topic.isEmpty()
                             ? membershipTr("removed the topic")
                             : membershipTr("set the topic: %1").arg(channel->topic));
}

void invite(SessionState &session, const irc::Message &message)
{
    const QByteArray nick = irc::Source::parse(message.source).nick;
    if (!session.isMe(message.param(0))) {
        if (Channel *channel = session.channel(message.param(1)))
            session.addRoomEvent(message, channel->name, nick,
                                 membershipTr("invited %1").arg(shownName(message.param(0))));
        return;
    }
    const QString room = shownName(message.param(1));
    session.info(
        {}, membershipTr("%1 invites you to %2. /join %2 enters it.").arg(shownName(nick), room));
}

void ignored(SessionState &, const irc::Message &) {}

} // namespace handlers

void askNextPresence(SessionState &session)
{
    while (session.presenceQueries.isEmpty() && !session.presenceQueue.isEmpty()
           && session.nowMs >= session.nextPresenceMs) {
        const QByteArray key = session.presenceQueue.takeFirst();
        const auto it = session.channels.find(key);
        if (it == session.channels.end() || !it->second.joined
            || it->second.members.size() > maxPresenceRoom)
            continue;
        session.presenceQueries.insert(key);
        session.send("WHO", {it->second.name});
    }
}

} // namespace client
