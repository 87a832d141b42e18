// SPDX-License-Identifier: MIT
#include "client/session/monitor.h"

#include "client/chat/displaytext.h"
#include "client/chat/secretwords.h"
#include "client/session/handlers.h"
#include "common/irc/source.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

constexpr qsizetype maxListBytes = 400;

/// Sends `MONITOR + nick,nick` or `MONITOR - nick,nick` in as few lines as possible.
void sendList(SessionState &session, const QByteArray &modifier, const QList<QByteArray> &nicks)
{
    QByteArray list;
    for (const QByteArray &nick : nicks) {
        if (!list.isEmpty() && list.size() + nick.size() > maxListBytes) {
            session.send("MONITOR", {modifier, list});
            list.clear();
        }
        list += (list.isEmpty() ? "" : ",") + nick;
    }
    if (!list.isEmpty())
        session.send("MONITOR", {modifier, list});
}

/// The nicks to watch, by their folded names.
QHash<QByteArray, QByteArray> targets(const SessionState &session)
{
    const int limit =
        qMin(session.monitor.limit, session.isupport.number("MONITOR", Monitor::maxTargets));
    QList<QByteArray> nicks = session.monitor.wanted;
    if (session.waitsForNick)
        nicks.prepend(session.preferredNick);
    QHash<QByteArray, QByteArray> chosen;
    for (const QByteArray &nick : std::as_const(nicks)) {
        if (chosen.size() >= limit)
            break;
        if (isPerson(session, nick))
            chosen.insert(session.folded(nick), nick);
    }
    return chosen;
}

/// Those of the nicks in @p list that the server watches for this program.
QList<QByteArray> watchedIn(const SessionState &session, QByteArrayView list)
{
    QList<QByteArray> nicks;
    for (const QByteArrayView item : irc::splitList(list)) {
        const QByteArray nick = irc::Source::parse(item).nick;
        if (session.monitor.sent.contains(session.folded(nick)))
            nicks.append(nick);
    }
    return nicks;
}

} // namespace

bool isPerson(const SessionState &session, const QByteArray &nick)
{
    const bool isNick = !nick.isEmpty() && nick.size() <= maxNickBytes && !session.isRoom(nick)
                        && nick.front() != ':' && nick.front() != '*'
                        && std::ranges::none_of(nick, [](char byte) {
                               return quint8(byte) <= ' ' || QByteArrayView(",!@").contains(byte);
                           });
    return isNick && !session.isMe(nick) && !isService(shownName(nick));
}

void setMonitored(SessionState &session, const QList<QByteArray> &nicks)
{
    session.monitor.wanted = nicks;
    updateMonitor(session);
}

void updateMonitor(SessionState &session)
{
    if (!session.ready || !session.isupport.contains("MONITOR"))
        return;
    QHash<QByteArray, QByteArray> &sent = session.monitor.sent;
    const QHash<QByteArray, QByteArray> chosen = targets(session);
    QList<QByteArray> removed;
    for (auto it = sent.begin(); it != sent.end();) {
        if (chosen.contains(it.key())) {
            ++it;
        } else {
            removed.append(it.value());
            it = sent.erase(it);
        }
    }
    QList<QByteArray> added;
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
        if (!sent.contains(it.key()))
            added.append(it.value());
    }
    std::ranges::sort(removed);
    std::ranges::sort(added);
    sendList(session, "-", removed); // first, because it makes space
    sent = chosen;
    sendList(session, "+", added);
}

void resetMonitor(SessionState &session)
{
    session.monitor.sent.clear();
    session.monitor.limit = Monitor::maxTargets;
    session.askedChats.clear();
}

void askChatPresence(SessionState &session, const QByteArray &nick)
{
    session.shownChat = session.folded(nick);
    if (!session.ready || !isPerson(session, nick))
        return;
    // The server reports changes, so that one answer is enough.
    const bool isWatched = session.capabilities.has("extended-monitor")
                           && session.monitor.sent.contains(session.shownChat);
    if (isWatched && session.askedChats.contains(session.shownChat))
        return;
    session.askedChats.insert(session.shownChat);
    askPresence(session, nick, true);
    askNextPresence(session);
}

namespace handlers {

/// `730 me :nick!user@host,nick`
void monitorOnline(SessionState &session, const irc::Message &message)
{
    const QList<QByteArray> nicks = watchedIn(session, message.param(1));
    for (const QByteArray &nick : nicks) {
        // An earlier question may have found no such user.
        session.askedChats.remove(session.folded(nick));
        session.add(event::Presence{.nick = nick, .online = true});
        if (session.folded(nick) == session.shownChat)
            askChatPresence(session, nick);
    }
    if (nicks.isEmpty() || session.isTyped(message))
        showReply(session, message);
}

/// `731 me :nick,nick`
void monitorOffline(SessionState &session, const irc::Message &message)
{
    const QList<QByteArray> nicks = watchedIn(session, message.param(1));
    for (const QByteArray &nick : nicks) {
        session.askedChats.remove(session.folded(nick));
        session.add(event::Presence{.nick = nick, .online = false, .away = false});
        if (session.waitsForNick)
            reclaimNick(session, nick);
    }
    if (nicks.isEmpty() || session.isTyped(message))
        showReply(session, message);
}

/// `734 me limit nick,nick :Monitor list is full.`
void monitorFull(SessionState &session, const irc::Message &message)
{
    const QList<QByteArray> nicks = watchedIn(session, message.param(2));
    for (const QByteArray &nick : nicks)
        session.monitor.sent.remove(session.folded(nick));
    if (nicks.isEmpty() || session.isTyped(message))
        showReply(session, message);
    else
        session.monitor.limit = int(session.monitor.sent.size());
}

} // namespace handlers

} // namespace client
