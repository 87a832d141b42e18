// SPDX-License-Identifier: MIT
#include "client/session/session.h"

#include "client/chat/displaytext.h"
#include "client/session/clienttags.h"
#include "client/session/handlers.h"
#include "client/session/ignoring.h"
#include "client/session/outgoinglines.h"
#include "client/session/ownerclaim.h"
#include "client/session/typedtext.h"
#include "common/irc/utf8.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

constexpr qsizetype maxUserNameBytes = 9;

/// The user name that servers accept: the first ASCII letters and digits of @p nick.
QByteArray userNameOf(const QString &nick)
{
    QByteArray name;
    for (const QChar character : nick) {
        if (character.unicode() < 0x80 && character.isLetterOrNumber())
            name += char(character.toLower().unicode());
    }
    return name.isEmpty() ? QByteArray("hearth") : name.left(maxUserNameBytes);
}

} // namespace

Session::Session(const QString &nick, QObject *parent)
    : QObject(parent)
{
    m_state.preferredNick = irc::truncatedUtf8(nick.toUtf8(), maxNickBytes).toByteArray();
    m_state.nick = m_state.preferredNick;
    m_state.userName = userNameOf(nick);
}

void Session::handleConnected(qint64 nowMs, const SessionState::ConnectionInfo &info)
{
    m_state.connection = info;
    m_state.login.reset();
    m_state.loggedIn = false;
    m_state.account.clear();
    m_state.refused = false;
    m_state.pendingChallenge.reset();
    m_state.nowMs = nowMs;
    m_state.connected = true;
    m_state.nick = m_state.preferredNick;
    m_state.nickAttempts = 0;
    m_state.requestedNick.clear();
    m_state.announcesNick = false;
    m_state.waitsForNick = false;
    m_state.nextPresenceMs = 0;
    m_state.whoLimit.reset();
    resetMonitor(m_state);
    m_state.linesWritten = 0;
    m_state.confirmLine = 0;
    m_state.isupport = {};
    m_state.welcomeMs = 0;
    m_state.readMarkers.clear();
    m_state.isupportKnown = false;
    m_state.userHost.clear();
    beginRegistration(m_state);
    flush();
}

void Session::handleDisconnected(qint64 linesMaybeSent, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    m_state.connected = false;
    m_state.registered = false;
    m_state.ready = false;
    m_state.holdsRegistration = false;
    m_state.ownerToken.clear();
    m_state.pendingOwnerAnswers = 0;
    m_state.capabilities.reset();
    m_state.login.reset();
    m_state.loggedIn = false;
    m_state.account.clear();
    failAccountRequests(m_state);
    m_state.batchLabels.clear();
    m_state.historyBatches.clear();
    m_state.multilines.clear();
    m_state.missedChats = 0;
    for (const HistoryRequests::Request &request : m_state.history.takeAll()) {
        if (!request.target.isEmpty())
            m_state.add(historyReceived(request, event::HistoryReceived::Result::Interrupted));
    }
    stopSearches(m_state);
    stopRoomLists(m_state);
    stopWhois(m_state);
    resetMonitor(m_state);
    m_state.presenceQuery.clear();
    m_state.presenceQueue.clear();
    m_state.origins.clear();
    m_state.requestedNames.clear();
    m_state.delayedNames.clear();
    stopSavingProfile(m_state, tr("The connection was lost. Connect, then try again."));
    m_state.metadata = {};
    const Outgoing::Interrupted interrupted = m_state.outgoing.handleDisconnected(linesMaybeSent);
    for (const quint64 id : interrupted.unsure)
        m_state.deliver(id, ChatMessage::Delivery::Failed,
                        tr("The connection was lost; this may not have been delivered."));
    for (const Outgoing::Item &item : m_state.outgoing.items()) {
        if (item.stage == Outgoing::Stage::Waiting)
            m_state.deliver(item.id, ChatMessage::Delivery::Waiting);
    }
    for (auto &[key, channel] : m_state.channels) {
        if (channel.joinRequested)
            channel.rejoin = true;
        channel.joinRequested = false;
        channel.names.clear();
        channel.membersKnown = channel.namesPending = false;
        if (!std::exchange(channel.joined, false))
            continue;
        channel.members.clear();
        channel.reset = true;
        m_state.add(event::RoomLeft{channel.name});
    }
    flush();
}

void Session::receive(const QList<irc::Message> &messages, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    for (const irc::Message &message : messages)
        handle(message);
    askForDelayedMembers(m_state);
    sendDueSyncs(m_state);
    flushOutgoing(m_state);
    askNextPresence(m_state);
    flush();
}

void Session::handleDerivedKey(const irc::ScramClient::Challenge &challenge, const QByteArray &key,
                               qint64 nowMs)
{
    m_state.nowMs = nowMs;
    client::handleDerivedKey(m_state, challenge, key);
    flush();
}

void Session::type(const QByteArray &target, const QString &text, qint64 nowMs,
                   const QString &replyTo, const QByteArray &privateTo)
{
    m_state.nowMs = nowMs;
    typeText(m_state, target, text, replyTo, privateTo);
    flush();
}

void Session::react(const QByteArray &target, const QString &id, const QString &text,
                    bool takesBack, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    sendReaction(m_state, target, id, text, takesBack);
    flush();
}

void Session::reportTyping(const QByteArray &target, TypingState state, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    sendTyping(m_state, target, state);
    flush();
}

void Session::remove(const QByteArray &target, const QString &id, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    sendRemoval(m_state, target, id);
    flush();
}

void Session::join(const QByteArray &room, const QString &key, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    joinRoom(m_state, room, key, {});
    flush();
}

void Session::part(const QByteArray &room, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    leaveRoom(m_state, room, {}, {});
    flush();
}

void Session::setIgnored(const QByteArray &nick, bool ignored, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    if (ignored)
        ignore(m_state, nick, IgnoreRule::allKinds);
    else
        unignore(m_state, nick);
    flush();
}

void Session::saveProfile(const OwnProfile &profile, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    client::saveProfile(m_state, profile);
    flush();
}

void Session::setTopic(const QByteArray &room, const QString &topic, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    if (!m_state.ready) {
        m_state.error(room, tr("Not connected: the topic was not changed."));
    } else {
        irc::Message message;
        message.command = "TOPIC";
        message.params = {room, topic.simplified().toUtf8()};
        m_state.sendTyped(std::move(message), room);
    }
    flush();
}

void Session::setNick(const QString &nick, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    const QByteArray requested = irc::truncatedUtf8(nick.toUtf8(), maxNickBytes).toByteArray();
    const QByteArray pending =
        m_state.requestedNick.isEmpty() ? m_state.preferredNick : m_state.requestedNick;
    if (requested.isEmpty() || requested == pending)
        return;
    if (m_state.requestNick(requested))
        m_state.send("NICK", {requested});
    flush();
}

bool Session::isWaiting(quint64 outgoing) const
{
    const Outgoing::Item *item = m_state.outgoing.item(outgoing);
    return item && item->stage == Outgoing::Stage::Waiting;
}

void Session::retry(quint64 outgoing, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    if (std::optional<Outgoing::Item> item = m_state.outgoing.take(outgoing)) {
        item->stage = Outgoing::Stage::Waiting;
        item->timeMs = nowMs;
        queueMessage(m_state, *item);
        flushOutgoing(m_state);
    }
    flush();
}

void Session::requestAccount(const AccountRequest &request, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    client::requestAccount(m_state, request);
    flush();
}

void Session::claimLobby(const QByteArray &token, qint64 nowMs)
{
    if (!m_state.connected)
        return;
    m_state.nowMs = nowMs;
    client::claimLobby(m_state, token);
    flush();
}

void Session::rememberRoom(const QByteArray &room, const QString &key)
{
    if (Channel *channel = m_state.ensureChannel(m_state.roomName(room))) {
        channel->rejoin = true;
        channel->key = key.toUtf8();
    }
}

QString Session::roomKey(const QByteArray &room) const
{
    const auto it = m_state.channels.find(m_state.folded(room));
    return it == m_state.channels.end() ? QString() : decoded(it->second.key);
}

bool Session::remembersRoom(const QByteArray &room) const
{
    const auto it = m_state.channels.find(m_state.folded(room));
    return it != m_state.channels.end() && (it->second.rejoin || it->second.joinRequested);
}

QByteArrayList Session::rememberedRooms() const
{
    QByteArrayList rooms;
    for (const auto &[key, channel] : m_state.channels) {
        if (channel.rejoin || channel.joinRequested)
            rooms.append(channel.name);
    }
    return rooms;
}

void Session::restoreUnsent(const WaitingMessage &message)
{
    Outgoing::Item item;
    item.target = message.target;
    item.key = m_state.folded(item.target);
    item.text = message.text.toUtf8();
    item.replyTo = message.replyTo.toUtf8();
    item.timeMs = message.timeMs;
    item.action = message.action;
    item.stage = message.unsure ? Outgoing::Stage::Unsure : Outgoing::Stage::Waiting;
    const quint64 id = m_state.outgoing.add(item);
    showOutgoing(m_state, id, ChatMessage::Delivery::Waiting);
    if (message.unsure)
        m_state.deliver(
            id, ChatMessage::Delivery::Failed,
            tr("The program ended before an answer came; this may not have been delivered."));
    flush();
}

void Session::requestMissed(const QByteArray &target, qint64 afterMs, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    if (m_state.hasHistory())
        requestHistory(m_state, {.target = target, .afterMs = afterMs});
    else if (m_state.hasPlayback() && target.isEmpty())
        requestPlayback(m_state, afterMs);
    flush();
}

void Session::markRead(const QByteArray &target, qint64 timeMs, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    sendReadMarker(m_state, target, timeMs);
    flush();
}

void Session::askReadMarker(const QByteArray &target, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    client::askReadMarker(m_state, target);
    flush();
}

bool Session::requestOlder(const QByteArray &target, const QString &beforeId, qint64 beforeMs,
                           qint64 nowMs)
{
    if (!m_state.ready || !m_state.hasHistory())
        return false;
    m_state.nowMs = nowMs;
    requestHistory(m_state, {.target = target,
                             .beforeMs = beforeMs,
                             .beforeId = beforeId.toUtf8(),
                             .purpose = HistoryPurpose::Older});
    flush();
    return true;
}

bool Session::requestGap(const QByteArray &target, const HistoryGap &gap, bool forwards,
                         qint64 nowMs)
{
    if (!m_state.ready || !m_state.hasHistory())
        return false;
    m_state.nowMs = nowMs;
    requestHistory(m_state, {.target = target,
                             .afterMs = gap.afterMs,
                             .beforeMs = gap.beforeMs,
                             .beforeId = gap.beforeId,
                             .purpose = HistoryPurpose::Gap,
                             .afterId = gap.afterId,
                             .forwards = forwards,
                             .pages = 1});
    flush();
    return true;
}

bool Session::requestAround(const QByteArray &target, const QString &id, qint64 timeMs,
                            qint64 nowMs)
{
    if (!m_state.ready || !m_state.hasHistory())
        return false;
    m_state.nowMs = nowMs;
    requestHistory(m_state, {.target = target,
                             .purpose = HistoryPurpose::Around,
                             .aroundMs = timeMs,
                             .aroundId = id.toUtf8()});
    flush();
    return true;
}

bool Session::search(const ServerSearch &search, qint64 nowMs)
{
    if (!m_state.ready || !m_state.hasSearch())
        return false;
    m_state.nowMs = nowMs;
    searchServer(m_state, search);
    flush();
    return true;
}

void Session::requestMembers(const QByteArray &room, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    askForMembers(m_state, room);
    flush();
}

void Session::setMonitored(const QList<QByteArray> &nicks, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    client::setMonitored(m_state, nicks);
    flush();
}

void Session::requestPresence(const QByteArray &nick, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    askChatPresence(m_state, nick);
    flush();
}

void Session::requestWhois(const QByteArray &nick, qint64 nowMs)
{
    m_state.nowMs = nowMs;
    askWhois(m_state, nick);
    flush();
}

quint64 Session::requestRooms(RoomScope scope, qint64 nowMs)
{
    if (!m_state.ready)
        return 0;
    m_state.nowMs = nowMs;
    const quint64 number = askForRooms(m_state, scope);
    flush();
    return number;
}

std::optional<RoomScope> Session::suggestedRoomScope() const
{
    return client::suggestedRoomScope(m_state);
}

QString Session::nick() const
{
    return shownName(m_state.nick);
}

QString Session::preferredNick() const
{
    return decoded(m_state.preferredNick);
}

void Session::handle(const irc::Message &message)
{
    if (!m_state.multilines.take(message))
        handleWhole(m_state, message);
}

void Session::flush()
{
    m_state.flushMembers();
    if (const AccountState account = accountStateOf(m_state); account != m_state.shownAccount) {
        m_state.shownAccount = account;
        m_state.add(event::AccountChanged{account});
    }
    if (const NetworkFeatures features = featuresOf(m_state); features != m_state.shownFeatures) {
        m_state.shownFeatures = features;
        m_state.add(event::FeaturesChanged{features});
    }
    const QList<SessionEvent> events = std::exchange(m_state.events, {});
    const QList<QByteArray> lines = std::exchange(m_state.lines, {});
    const auto challenge = std::exchange(m_state.pendingChallenge, {});
    if (!lines.isEmpty() && m_state.connected)
        emit linesReady(lines);
    if (challenge)
        emit keyDerivationRequested(SaslLogin::prepared(m_state.loginCredentials().accountPassword),
                                    *challenge);
    if (!events.isEmpty())
        emit eventsReady(events);
}

} // namespace client
