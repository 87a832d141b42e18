// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/handlers.h"
#include "client/session/linetext.h"
#include "client/session/outgoinglines.h"
#include "client/session/ownerclaim.h"
#include "client/session/sessiontext.h"
#include "common/irc/numerics.h"
#include "common/irc/utf8.h"

#include <algorithm>

namespace client {

namespace {

constexpr int maxNickAttempts = 5;
constexpr qsizetype maxOpenBatches = 64;
constexpr qsizetype maxJoinBytes = 400;

/// The sentence for a refused @p nick. Leaves out the server's reason @p words if it only repeats
/// the numeric, as most servers do.
QString notAllowed(const QString &nick, const QString &words)
{
    static const QStringList uninformative = {QStringLiteral("erroneous nickname"),
                                              QStringLiteral("erroneus nickname")};
    if (words.isEmpty() || uninformative.contains(words.toLower()))
        return SessionText::tr("The server does not allow the name %1. Choose another.").arg(nick);
    return SessionText::tr("The server does not allow the name %1: %2").arg(nick, words);
}

/// Joins all remembered channels in as few lines as possible. Those with a key come first: JOIN
/// matches keys to channels by position.
void joinRemembered(SessionState &session)
{
    QList<const Channel *> rooms;
    for (const QByteArray &key : std::as_const(session.channelOrder)) {
        if (const Channel &channel = session.channels.at(key); channel.rejoin)
            rooms.append(&channel);
    }
    std::stable_partition(rooms.begin(), rooms.end(),
                          [](const Channel *channel) { return !channel->key.isEmpty(); });
    QByteArray names;
    QByteArray keys;
    const auto flush = [&] {
        if (names.isEmpty())
            return;
        QList<QByteArray> params{names};
        if (!keys.isEmpty())
            params.append(keys);
        session.send("JOIN", params);
        names.clear();
        keys.clear();
    };
    for (const Channel *channel : std::as_const(rooms)) {
        if (names.size() + keys.size() + channel->name.size() + channel->key.size() > maxJoinBytes)
            flush();
        names += (names.isEmpty() ? "" : ",") + channel->name;
        if (!channel->key.isEmpty())
            keys += (keys.isEmpty() ? "" : ",") + channel->key;
    }
    flush();
}

QString refusal(const irc::Message &message)
{
    const QString words = trailingText(message);
    return words.isEmpty() ? SessionText::tr("The server refused the connection.")
                           : SessionText::tr("The server refused the connection: %1").arg(words);
}

} // namespace

void finishGreeting(SessionState &session)
{
    if (session.ready || !session.registered)
        return;
    session.ready = true;
    session.isupportKnown = true;
    session.setCasemapping(session.isupport.casemapping());
    const QByteArray lobby = session.isupport.value("LOBBY");
    session.add(event::Ready{session.isRoom(lobby) ? lobby : QByteArray()});
    if (session.away) {
        session.away = false;
        session.send("AWAY", {session.awayReason.toUtf8()});
    }
    signUpWhenReady(session);
    presentOwnerToken(session);
    subscribeMetadata(session);
    joinRemembered(session);
    flushOutgoing(session);
    updateMonitor(session);
}

QString otherNickSentence(const SessionState &session)
{
    return SessionText::tr(
               "The name %1 is taken, so you are %2 here. Use /nick NAME to choose another.")
        .arg(shownName(session.preferredNick), shownName(session.nick));
}

namespace handlers {

void cap(SessionState &session, const irc::Message &message)
{
    const QByteArrayList lines = session.capabilities.handle(message);
    const QByteArray subcommand = message.param(1).toByteArray().toUpper();
    if ((subcommand == "LS" || subcommand == "NEW") && requireTls(session))
        return;
    if (session.capabilities.isListed())
        continueRegistration(session);
    if (session.refused)
        return;
    for (const QByteArray &line : lines)
        session.sendRaw(line);
    logInWhenOffered(session);
    subscribeMetadata(session);
}

void welcome(SessionState &session, const irc::Message &message)
{
    session.registered = true;
    session.welcomeMs = serverTimeMs(message.tags.value("time"), 0);
    const QByteArray given = message.param(0).toByteArray();
    session.setOwnNick(given.isEmpty() || given == "*" ? session.nick : given);
    session.announcesNick =
        !irc::equalNames(session.nick, session.preferredNick, session.casemapping);
    session.waitsForNick = session.announcesNick && session.nickAttempts > 0;
    if (session.announcesNick)
        session.info({}, otherNickSentence(session));
    showReply(session, message);
    if (!session.credentials.account.isEmpty() && !session.loggedIn && !session.credentials.signUp)
        session.error({}, SessionText::tr("You are not logged in: this server does not support "
                                          "accounts."));
}

void isupport(SessionState &session, const irc::Message &message)
{
    session.isupport.apply(message);
    session.isupportKnown = true;
    session.setCasemapping(session.isupport.casemapping());
    updateMonitor(session);
    const QByteArray network = session.isupport.value("NETWORK");
    if (!network.isEmpty())
        session.add(event::NetworkNamed{shownName(network)});
}

void endOfMotd(SessionState &session, const irc::Message &message)
{
    if (!session.ready)
        finishGreeting(session);
    else if (message.command != irc::numericCode(irc::RPL_ENDOFMOTD))
        showReply(session, message);
}

void nickRefused(SessionState &session, const irc::Message &message)
{
    const bool isNotAllowed = message.command == irc::numericCode(irc::ERR_ERRONEUSNICKNAME);
    const QString words = trailingText(message);
    if (session.registered) {
        session.requestedNick.clear();
        const bool isTaken = message.command == irc::numericCode(irc::ERR_NICKNAMEINUSE);
        const QString refused = shownName(message.param(1));
        session.error(
            session.originOf(message, session.lastOrigin),
            isTaken ? SessionText::tr("The name %1 is taken. You are still %2.")
                          .arg(refused, shownName(session.nick))
            : isNotAllowed
                ? notAllowed(refused, words)
                : SessionText::tr("You cannot use the name %1 now: %2").arg(refused, words));
        return;
    }
    if (isNotAllowed && session.nickAttempts == 0) {
        session.refuse(Requirement::Nick, notAllowed(shownName(session.nick), words));
        return;
    }
    if (++session.nickAttempts > maxNickAttempts) {
        session.refuse(
            Requirement::Nick,
            SessionText::tr("The name %1 is taken, and so are others like it. Choose another.")
                .arg(shownName(session.preferredNick)));
        return;
    }
    // Servers that truncate long nicks would cut off the underscore: let it replace a character.
    if (isNotAllowed || session.nick.size() >= 30)
        session.nick = irc::truncatedUtf8(session.nick, session.nick.size() - session.nickAttempts)
                           .toByteArray();
    session.nick += isNotAllowed ? QByteArray::number(session.nickAttempts) : QByteArray("_");
    session.send("NICK", {session.nick});
}

void refused(SessionState &session, const irc::Message &message)
{
    if (session.registered)
        showReply(session, message);
    else
        session.refuse(Requirement::None, refusal(message));
}

void ping(SessionState &session, const irc::Message &message)
{
    session.send("PONG", message.params);
}

void pong(SessionState &session, const irc::Message &message)
{
    if (session.confirmLine == 0 || message.params.isEmpty()
        || !message.params.constLast().startsWith("sent-"))
        return;
    const qint64 line = session.confirmLine;
    session.confirmLine = 0;
    for (const quint64 id : session.outgoing.writtenUpTo(line)) {
        session.outgoing.settle(id);
        session.deliver(id, ChatMessage::Delivery::Sent);
    }
}

void batch(SessionState &session, const irc::Message &message)
{
    const QByteArray reference = message.param(0).toByteArray();
    if (reference.startsWith('+')) {
        const QByteArray label = session.labelOf(message);
        if (!label.isEmpty() && session.batchLabels.size() < maxOpenBatches)
            session.batchLabels.insert(reference.mid(1), label);
        // https://ircv3.net/specs/batches/chathistory, https://wiki.znc.in/Playback
        const QByteArrayView type = message.param(1);
        const bool isHistory = type == "chathistory" || type == "chathistory-targets"
                               || type == "draft/chathistory-targets" || type == "znc.in/playback";
        if (session.multilines.begin(message))
            return;
        if (message.param(1) == "metadata")
            endSync(session, message.param(2).toByteArray());
        if (isSearchBatch(message))
            beginSearchBatch(session, message);
        if (isHistory && session.historyBatches.size() < maxOpenBatches)
            beginHistoryBatch(session, message);
    } else if (reference.startsWith('-')) {
        if (const auto whole = session.multilines.end(reference.mid(1)))
            handleWhole(session, *whole);
        session.batchLabels.remove(reference.mid(1));
        endHistoryBatch(session, reference.mid(1));
        endSearchBatch(session, reference.mid(1));
    }
}

void error(SessionState &session, const irc::Message &message)
{
    if (session.registered && !message.params.isEmpty())
        session.error({}, trailingText(message));
    else if (!session.registered)
        handleConnectError(session, message);
}

} // namespace handlers

} // namespace client
