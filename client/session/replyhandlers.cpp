// SPDX-License-Identifier: MIT
#include "client/session/handlers.h"
#include "client/session/text.h"
#include "common/irc/numerics.h"
#include "common/irc/source.h"

#include <QCoreApplication>

#include <utility>

namespace client {

namespace {

constexpr int maxListed = 500;
constexpr qsizetype maxShownAwayReasons = 1000;
constexpr qint64 whoPauseMs = 30'000;

QString repliesTr(const char *text)
{
    return QCoreApplication::translate("client::Session", text);
}

/// The parameters from @p first on as one line.
QString joinedParams(const irc::Message &message, qsizetype first)
{
    QString text;
    for (qsizetype i = first; i < message.params.size(); ++i) {
        const QString part = shownText(message.params.at(i));
        text += text.isEmpty() ? part : QString(u' ' % part);
    }
    return text;
}

bool isError(const QByteArray &command)
{
    return command.size() == 3 && (command.front() == '4' || command.front() == '5');
}

/// Why a user cannot enter @p room, and what helps.
QString joinRefusal(int numeric, const QString &room, const QString &words)
{
    switch (numeric) {
    case irc::ERR_BANNEDFROMCHAN:
        return repliesTr("You are banned from %1.").arg(room);
    case irc::ERR_INVITEONLYCHAN:
        return repliesTr("%1 is only for people who are invited. Ask somebody who is in it.")
            .arg(room);
    case irc::ERR_CHANNELISFULL:
        return repliesTr("%1 is full. Try again later.").arg(room);
    case irc::ERR_BADCHANNELKEY:
        return repliesTr("%1 has a password: /join %1 PASSWORD").arg(room);
    case irc::ERR_TOOMANYCHANNELS:
        return repliesTr("You cannot join %1: you are in as many rooms as this server allows. "
                         "Leave one first.")
            .arg(room);
    case irc::ERR_NEEDREGGEDNICK:
        return repliesTr("%1 is only for people who are logged in to an account.").arg(room);
    case irc::ERR_NOSUCHCHANNEL:
        return repliesTr("There is no room %1.").arg(room);
    default:
        return repliesTr("You cannot join %1: %2").arg(room, words);
    }
}

/// What a reply or error of the server means, as a sentence; empty where the server's own words
/// are the best there are. @p name is the room, person or command that it is about.
QString sentenceOf(const irc::Message &message)
{
    const QString first = shownName(message.param(1));
    const QString second = shownName(message.param(2));
    switch (message.command.toInt()) {
    case irc::ERR_NOSUCHNICK:
        return repliesTr("%1 is not online.").arg(first);
    case irc::ERR_NOSUCHCHANNEL:
        return repliesTr("There is no room %1.").arg(first);
    case irc::ERR_NOSUCHSERVER:
        return repliesTr("There is no server %1.").arg(first);
    case irc::ERR_WASNOSUCHNICK:
        return repliesTr("Nobody was called %1 lately.").arg(first);
    case irc::ERR_CANNOTSENDTOCHAN:
        return repliesTr("You cannot write to %1.").arg(first);
    case irc::ERR_CANNOTSENDTOUSER:
        return repliesTr("%1 does not accept messages from you.").arg(first);
    case irc::ERR_UNKNOWNCOMMAND:
        return repliesTr("The server does not know the command %1.").arg(first);
    case irc::ERR_NEEDMOREPARAMS:
        return repliesTr("Something is missing after %1.").arg(first);
    case irc::ERR_USERNOTINCHANNEL:
        return repliesTr("%1 is not in %2.").arg(first, second);
    case irc::ERR_NOTONCHANNEL:
        return repliesTr("You are not in %1.").arg(first);
    case irc::ERR_USERONCHANNEL:
        return repliesTr("%1 is already in %2.").arg(first, second);
    case irc::ERR_CHANOPRIVSNEEDED:
        return repliesTr("Only operators of %1 can do that.").arg(first);
    case irc::ERR_NOPRIVILEGES:
    case irc::ERR_NOPRIVS:
        return repliesTr("Only operators of the server can do that.");
    case irc::ERR_NOOPERHOST:
        return repliesTr("You cannot become an operator of this server from here.");
    case irc::ERR_UNKNOWNMODE:
        return repliesTr("The server does not know the mode %1.").arg(first);
    case irc::ERR_UMODEUNKNOWNFLAG:
        return repliesTr("The server does not know one of these modes.");
    case irc::ERR_USERSDONTMATCH:
        return repliesTr("You can see and change only your own modes.");
    case irc::ERR_BANLISTFULL:
        return repliesTr("The list of bans of %1 is full. Lift one first.").arg(first);
    case irc::ERR_KEYSET:
        return repliesTr("%1 already has a password.").arg(first);
    case irc::ERR_INVALIDKEY:
        return repliesTr("This cannot be the password of a room.");
    case irc::ERR_INPUTTOOLONG:
        return repliesTr("This is too long for the server; nothing was sent.");
    case irc::ERR_NONICKNAMEGIVEN:
        return repliesTr("A name is missing.");
    case irc::ERR_ALREADYREGISTERED:
        return repliesTr("That is possible only while connecting.");
    case irc::ERR_PASSWDMISMATCH:
        return repliesTr("That password is not right.");
    case irc::ERR_NOMOTD:
        return repliesTr("The server has no message of the day.");
    case irc::ERR_CANTKILLSERVER:
        return repliesTr("The connection of a server cannot be ended.");
    case irc::ERR_HELPNOTFOUND:
        return repliesTr("The server has no help about %1.").arg(first);
    case irc::RPL_TRYAGAIN:
        return repliesTr("The server is busy: try /%1 again later.").arg(first.toLower());
    case irc::RPL_YOUREOPER:
        return repliesTr("You are an operator of the server now.");
    case irc::RPL_REHASHING:
        return repliesTr("The server reads its configuration again.");
    case irc::RPL_BANLIST:
        return message.params.size() > 3 ? repliesTr("Banned from %1: %2 (by %3)")
                                               .arg(first, second, shownName(message.param(3)))
                                         : repliesTr("Banned from %1: %2").arg(first, second);
    case irc::RPL_EXCEPTLIST:
        return repliesTr("Excepted from the bans of %1: %2").arg(first, second);
    case irc::RPL_INVEXLIST:
        return repliesTr("May enter %1 without an invitation: %2").arg(first, second);
    case irc::RPL_QLIST:
        return repliesTr("Owner of %1: %2").arg(first, second);
    case irc::RPL_ALIST:
        return repliesTr("Administrator of %1: %2").arg(first, second);
    case irc::RPL_WHOREPLY:
        return repliesTr("%1 (%2@%3)")
            .arg(shownName(message.param(5)), second, shownName(message.param(3)));
    case irc::RPL_WHOWASUSER:
        return repliesTr("%1 was %2@%3 (%4)")
            .arg(first, second, shownName(message.param(3)), shownText(message.param(5)));
    case irc::RPL_TIME:
        return repliesTr("Time of the server: %1").arg(trailingText(message));
    default:
        return {};
    }
}

/// What a reply to WHOIS tells of @p nick; empty when it tells nothing.
QString whoisSentence(const QString &nick, const irc::Message &message)
{
    switch (message.command.toInt()) {
    case irc::RPL_WHOISUSER:
        return repliesTr("%1 is %2@%3 (%4)")
            .arg(nick, shownName(message.param(2)), shownName(message.param(3)),
                 shownText(message.param(5)));
    case irc::RPL_WHOISIDLE: {
        bool isNumber = false;
        const qint64 seconds = message.param(2).toByteArray().toLongLong(&isNumber);
        return isNumber ? repliesTr("%1 has been idle for %2 min").arg(nick).arg(seconds / 60)
                        : QString();
    }
    case irc::RPL_WHOISCHANNELS:
        return repliesTr("%1 is in %2").arg(nick, shownText(message.param(2)).trimmed());
    case irc::RPL_WHOISSERVER:
        return repliesTr("%1 is on %2 (%3)")
            .arg(nick, shownText(message.param(2)), shownText(message.param(3)));
    case irc::RPL_WHOISACCOUNT:
        return repliesTr("%1 is logged in as %2").arg(nick, shownName(message.param(2)));
    case irc::RPL_WHOISACTUALLY: {
        // `<nick> [<user@host> [<address>]] :text`; some have it in the text alone.
        const qsizetype address = message.params.size() - 2;
        return address >= 2
                   ? repliesTr("%1 comes from %2").arg(nick, shownText(message.params.at(address)))
                   : joinedParams(message, 1);
    }
    case irc::RPL_ENDOFWHOIS:
        return {};
    default:
        return joinedParams(message, 1);
    }
}

} // namespace

QByteArray targetOf(SessionState &session, const irc::Message &message)
{
    for (qsizetype i = 1; i + 1 < message.params.size(); ++i) {
        if (const Channel *channel = session.channel(message.params.at(i)))
            return channel->name;
    }
    return session.originOf(message);
}

void showReply(SessionState &session, const irc::Message &message)
{
    const QString sentence = sentenceOf(message);
    const QString text = sentence.isEmpty() ? joinedParams(message, 1) : sentence;
    if (text.isEmpty())
        return;
    if (!isError(message.command)) {
        session.info(targetOf(session, message), text);
        return;
    }
    const QByteArray origin = session.originOf(message, session.lastOrigin);
    const QByteArray target = targetOf(session, message);
    if (!sentence.isEmpty() || message.params.size() != 3) {
        session.error(target.isEmpty() ? origin : target, text);
        return;
    }
    // "#room :You're not channel operator": the room's name says nothing in the room itself.
    const bool namesItsPlace =
        !target.isEmpty() && session.folded(message.param(1)) == session.folded(target);
    session.error(target.isEmpty() ? origin : target,
                  namesItsPlace ? joinedParams(message, 2)
                                : repliesTr("%1: %2").arg(shownName(message.param(1)),
                                                          shownText(message.param(2))));
}

namespace handlers {

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
        if (source.nick.isEmpty() || channel->names.size() >= 50'000)
            continue;
        const QByteArray userHost =
            source.host.isEmpty() ? QByteArray() : QByteArray(source.user + '@' + source.host);
        Member member = session.makeMember(item.first(height), source.nick, userHost);
        if (const auto known = channel->members.constFind(member.key);
            known != channel->members.cend()) {
            member.away = known->away;
            member.bot = known->bot;
            member.account = known->account;
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
    // Without any RPL_NAMREPLY the server has told nothing: who is known stays.
    if (!channel->names.isEmpty()) {
        channel->members = std::exchange(channel->names, {});
        channel->reset = true;
    }
    // A room without a topic may have had one on the link before.
    if (!channel->topicKnown && !channel->topic.isEmpty()) {
        channel->topic.clear();
        session.add(event::TopicSet{channel->name, {}});
    }
    channel->topicKnown = true;
    if (!channel->awayKnown && session.capabilities.has("away-notify")) {
        channel->awayKnown = true;
        session.presenceQueue.append(key);
        askNextPresence(session);
    }
    if (session.requestedNames.remove(key)) {
        QStringList nicks;
        for (const Member &member : std::as_const(channel->members))
            nicks.append(member.prefix + member.nick);
        nicks.sort(Qt::CaseInsensitive);
        session.info(channel->name,
                     repliesTr("In %1: %2").arg(channel->shown(), nicks.join(u", ")));
    }
}

void whoReply(SessionState &session, const irc::Message &message)
{
    const QByteArray key = session.folded(message.param(1));
    if (!session.presenceQueries.contains(key)) {
        showReply(session, message);
        return;
    }
    Channel *channel = session.channel(message.param(1));
    if (!channel)
        return;
    const auto it = channel->members.find(session.folded(message.param(5)));
    if (it == channel->members.end())
        return;
    const QByteArrayView flags = message.param(6);
    it->away = flags.startsWith('G');
    const QByteArray bot = session.isupport.value("BOT");
    it->bot = !bot.isEmpty() && flags.contains(bot.front());
    const QByteArray userHost =
        message.param(2).toByteArray() + '@' + message.param(3).toByteArray();
    it->userHost = shownName(userHost);
    channel->changed.insert(it->key);
}

void endOfWho(SessionState &session, const irc::Message &message)
{
    if (session.presenceQueries.remove(session.folded(message.param(1))))
        askNextPresence(session);
    else
        showReply(session, message);
}

void awayReply(SessionState &session, const irc::Message &message)
{
    const QByteArray nick = message.param(1).toByteArray();
    session.changeMember(session.folded(nick), [](Member &member) { member.away = true; });
    event::Presence presence;
    presence.nick = nick;
    presence.away = true;
    session.add(std::move(presence));
    // Servers repeat it after every message; people want to read it once.
    const QByteArray reason = message.param(2).toByteArray();
    QByteArray &told = session.shownAwayReasons[session.folded(nick)];
    if (!session.labelOf(message).startsWith('c') && told == reason && !reason.isEmpty())
        return;
    if (session.shownAwayReasons.size() > maxShownAwayReasons)
        session.shownAwayReasons.clear();
    else
        told = reason;
    session.info(session.originOf(message, nick),
                 repliesTr("%1 is away: %2").arg(shownName(nick), shownText(message.param(2))));
}

void ownAway(SessionState &session, const irc::Message &message)
{
    session.away = message.command == irc::numericCode(irc::RPL_NOWAWAY);
    session.add(event::Own{shownName(session.nick), session.away});
    session.changeMember(session.folded(session.nick),
                         [&](Member &member) { member.away = session.away; });
    session.info(session.originOf(message, session.lastOrigin),
                 session.away ? repliesTr("You are marked as away. /away brings you back.")
                              : repliesTr("You are back."));
}

void listEntry(SessionState &session, const irc::Message &message)
{
    ++session.listEntries;
    showReply(session, message);
}

void endOfEntries(SessionState &session, const irc::Message &message)
{
    if (std::exchange(session.listEntries, 0) > 0)
        return;
    const QString room = shownName(message.param(1));
    session.info(targetOf(session, message),
                 message.command == irc::numericCode(irc::RPL_ENDOFBANLIST)
                     ? repliesTr("Nobody is banned from %1.").arg(room)
                     : repliesTr("This list of %1 is empty.").arg(room));
}

void tryAgain(SessionState &session, const irc::Message &message)
{
    if (message.param(1) != "WHO" || session.presenceQueries.isEmpty()
        || session.labelOf(message).startsWith('c')) {
        showReply(session, message);
        return;
    }
    // Asked by the program for the presence in a room: later is early enough.
    session.presenceQueue += session.presenceQueries.values();
    session.presenceQueries.clear();
    session.nextPresenceMs = session.nowMs + whoPauseMs;
}

void ownModes(SessionState &session, const irc::Message &message)
{
    // Part of the greeting nobody asked for it.
    if (session.ready)
        session.info(targetOf(session, message),
                     repliesTr("Your modes: %1").arg(shownText(message.param(1))));
}

void userCount(SessionState &session, const irc::Message &message)
{
    // `[<now> <most>] :text`: the text has both numbers again.
    if (message.params.size() > 1)
        session.info(targetOf(session, message), shownText(message.params.constLast()));
}

void visibleHost(SessionState &session, const irc::Message &message)
{
    const QByteArray host = message.param(1).toByteArray();
    session.userHost = host.contains('@') ? host : QByteArray(session.userName + '@' + host);
}

void joinRefused(SessionState &session, const irc::Message &message)
{
    const QString words = trailingText(message);
    const QByteArray key = session.folded(message.param(1));
    const QString room = shownName(message.param(1));
    const auto it = session.channels.find(key);
    session.error(message.param(1).toByteArray(),
                  joinRefusal(message.command.toInt(), room, words));
    if (it == session.channels.end() || it->second.joined)
        return;
    // Asked just now: nothing to come back to. Else the room stays open, and says why it is empty.
    if (it->second.joinRequested)
        session.forgetChannel(key);
    else
        it->second.rejoin = false;
}

void roomRefused(SessionState &session, const irc::Message &message)
{
    const auto it = session.channels.find(session.folded(message.param(1)));
    const bool isEntering = it != session.channels.end() && !it->second.joined
                            && (it->second.joinRequested || it->second.rejoin);
    if (isEntering)
        joinRefused(session, message);
    else
        sendingRefused(session, message);
}

void whois(SessionState &session, const irc::Message &message)
{
    const QString nick = shownName(message.param(1));
    const QString text = whoisSentence(nick, message);
    if (!text.isEmpty())
        session.info(session.originOf(message, session.lastOrigin), text);
}

void list(SessionState &session, const irc::Message &message)
{
    if (message.command == irc::numericCode(irc::RPL_LISTSTART)) {
        session.listed = 0;
        return;
    }
    if (++session.listed > maxListed)
        return;
    const QString topic = shownText(message.param(3));
    session.info(session.originOf(message),
                 topic.isEmpty()
                     ? repliesTr("%1: %2 people")
                           .arg(shownName(message.param(1)), shownText(message.param(2)))
                     : repliesTr("%1: %2 people. %3")
                           .arg(shownName(message.param(1)), shownText(message.param(2)), topic));
}

void endOfList(SessionState &session, const irc::Message &message)
{
    const int listed = std::exchange(session.listed, 0);
    const QByteArray target = session.originOf(message);
    if (listed > maxListed)
        session.info(target, repliesTr("And %1 more. /list *word* shows those whose name has the "
                                       "word in it.")
                                 .arg(listed - maxListed));
    else
        session.info(target, listed == 0 ? repliesTr("There are no rooms yet.")
                                         : repliesTr("Rooms: %1.").arg(listed));
}

void inviting(SessionState &session, const irc::Message &message)
{
    session.info(targetOf(session, message),
                 repliesTr("%1 is invited to %2.")
                     .arg(shownName(message.param(1)), shownName(message.param(2))));
}

void channelModes(SessionState &session, const irc::Message &message)
{
    session.info(targetOf(session, message), repliesTr("Modes: %1").arg(joinedParams(message, 2)));
}

} // namespace handlers

} // namespace client
