// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/handlers.h"

// WHO: https://modern.ircdocs.horse/#who-message
// WHOX: https://ircv3.net/specs/extensions/whox

namespace client {

namespace {

constexpr qsizetype maxPresenceRoom = 1000; ///< Larger channels are not asked for presence.
constexpr qint64 whoPauseMs = 30'000;
constexpr qint64 maxWhoMs = 60'000; ///< A server that has not answered by then never will.
/// Token, channel, user, host, nick, flags, account, real name: servers keep this order.
constexpr char whoxFields[] = "%tcuhnfar,";
constexpr int maxToken = 999;

/// The contents of one reply, which is about one user.
struct WhoAnswer
{
    QByteArrayView user;
    QByteArrayView host;
    QByteArrayView nick;
    QByteArrayView flags;
    std::optional<QString> account = {};
    QString realName = {};

    bool isAway() const { return flags.startsWith('G'); }
};

bool isWhoDue(SessionState &session)
{
    if (session.nowMs - session.presenceSentMs > maxWhoMs)
        session.presenceQuery.clear();
    // The messages of the user come first where the server limits the rate of lines.
    return session.registered && session.presenceQuery.isEmpty() && !session.presenceQueue.isEmpty()
           && session.nowMs >= session.nextPresenceMs && !session.outgoing.hasWritten();
}

/// The parameter of WHO for the folded name @p key; empty if it is not worth asking.
QByteArray whoTarget(const SessionState &session, const QByteArray &key)
{
    if (!session.isRoom(key))
        return key;
    const auto it = session.channels.find(key);
    const bool isAsked = it != session.channels.end() && it->second.joined
                         && it->second.members.size() <= maxPresenceRoom;
    return isAsked ? it->second.name : QByteArray();
}

void sendWho(SessionState &session, const QByteArray &key, const QByteArray &target)
{
    session.presenceQuery = key;
    session.presenceSentMs = session.nowMs;
    session.presenceToken.clear();
    if (!session.isupport.contains("WHOX")) {
        session.send("WHO", {target});
        return;
    }
    session.lastWhoToken = session.lastWhoToken % maxToken + 1;
    session.presenceToken = QByteArray::number(session.lastWhoToken);
    session.send("WHO", {target, whoxFields + session.presenceToken});
}

/// The state changes without a further message only if the server announces that.
bool isAwayAnnounced(const SessionState &session, bool isMember)
{
    return session.capabilities.has("away-notify")
           && (isMember || session.capabilities.has("extended-monitor"));
}

void applyToMember(SessionState &session, const WhoAnswer &answer)
{
    Channel *channel = session.channel(session.presenceQuery);
    if (!channel)
        return;
    const auto it = channel->members.find(session.folded(answer.nick));
    if (it == channel->members.end())
        return;
    if (isAwayAnnounced(session, true))
        it->away = answer.isAway();
    const QByteArray bot = session.isupport.value("BOT");
    it->bot = it->bot || (!bot.isEmpty() && answer.flags.contains(bot.front()));
    const QByteArray userHost = answer.user.toByteArray() + '@' + answer.host.toByteArray();
    it->userHost = shownName(userHost);
    it->account = answer.account.value_or(it->account);
    it->realName = answer.realName;
    channel->changed.insert(it->key);
}

void applyToChat(SessionState &session, const WhoAnswer &answer)
{
    event::Presence presence;
    presence.nick = answer.nick.toByteArray();
    presence.online = true;
    if (isAwayAnnounced(session, false))
        presence.away = answer.isAway();
    presence.account = answer.account;
    presence.realName = answer.realName;
    session.add(std::move(presence));
}

void apply(SessionState &session, const WhoAnswer &answer)
{
    if (session.isRoom(session.presenceQuery))
        applyToMember(session, answer);
    else if (session.folded(answer.nick) == session.presenceQuery)
        applyToChat(session, answer);
}

} // namespace

void askPresence(SessionState &session, const QByteArray &name, bool first)
{
    const QByteArray key = session.folded(name);
    if (key == session.presenceQuery || (!first && session.presenceQueue.contains(key)))
        return;
    session.presenceQueue.removeOne(key);
    if (first)
        session.presenceQueue.prepend(key);
    else
        session.presenceQueue.append(key);
}

void askNextPresence(SessionState &session)
{
    while (isWhoDue(session)) {
        const QByteArray key = session.presenceQueue.constFirst();
        const QByteArray target = whoTarget(session, key);
        if (!target.isEmpty() && !session.whoLimit.take(session.nowMs))
            return;
        session.presenceQueue.removeFirst();
        if (!target.isEmpty())
            sendWho(session, key, target);
    }
}

namespace handlers {

/// `channel user host server nick flags :hops real name`
void whoReply(SessionState &session, const irc::Message &message)
{
    const QByteArray &query = session.presenceQuery;
    const QByteArrayView about = message.param(session.isRoom(query) ? 1 : 5);
    if (query.isEmpty() || session.folded(about) != query) {
        showReply(session, message);
        return;
    }
    WhoAnswer answer{message.param(2), message.param(3), message.param(5), message.param(6)};
    const QByteArrayView text = message.param(7);
    const qsizetype space = text.indexOf(' ');
    answer.realName = shownText(text.sliced(space + 1), maxRealNameBytes);
    apply(session, answer);
}

/// `token channel user host nick flags account :real name`
void whoxReply(SessionState &session, const irc::Message &message)
{
    const QByteArray &token = session.presenceToken;
    if (session.presenceQuery.isEmpty() || token.isEmpty() || message.param(1) != token
        || message.params.size() < 9) {
        showReply(session, message);
        return;
    }
    const QByteArrayView account = message.param(7);
    const bool isLoggedIn = !account.isEmpty() && account != "0" && account != "*";
    apply(session, {message.param(3), message.param(4), message.param(5), message.param(6),
                    isLoggedIn ? shownName(account) : QString(),
                    shownText(message.param(8), maxRealNameBytes)});
}

void endOfWho(SessionState &session, const irc::Message &message)
{
    if (!session.presenceQuery.isEmpty()
        && session.folded(message.param(1)) == session.presenceQuery)
        session.presenceQuery.clear();
    else
        showReply(session, message);
}

void tryAgain(SessionState &session, const irc::Message &message)
{
    if (delayMembers(session, message))
        return;
    if (message.param(1) != "WHO" || session.presenceQuery.isEmpty() || session.isTyped(message)) {
        showReply(session, message);
        return;
    }
    // The WHO was sent by this program and is not urgent: try again later.
    session.presenceQueue.append(std::exchange(session.presenceQuery, {}));
    session.nextPresenceMs = session.nowMs + whoPauseMs;
}

} // namespace handlers

} // namespace client
