// SPDX-License-Identifier: MIT
#include "client/networks/networkcontroller.h"

#include "client/chat/displaytext.h"
#include "client/net/networkthread.h"
#include "client/networks/conversationsnapshots.h"
#include "client/networks/sessionclock.h"
#include "common/crypto/certificate.h"

#include <QRandomGenerator>

#include <limits>
#include <utility>

namespace client {

NetworkController::NetworkController(ConversationList &list, Network &network,
                                     NetworkThread &thread, TlsPolicies &policies,
                                     const NetworkSnapshot &settings, const PeerLocality &locality,
                                     QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_network(network)
    , m_thread(thread)
    , m_session(settings.nick)
    , m_feed(list, network,
             {[this](const QByteArray &name) { return m_session.folded(name); },
              [this](const QByteArray &name) { return m_session.isRoomName(name); }})
    , m_missing(list, network, m_session, m_feed)
    , m_readPositions(list, network, m_session, m_feed)
    , m_presenceWatch(list, network, m_session)
    , m_server(network, policies, settings.address, settings.pin)
    , m_login(network, m_session)
    , m_actions(list, m_session, m_feed)
    , m_locality(locality)
    , m_sendsPasswordInClear(settings.sendsPasswordInClear)
    , m_showsFirstRoom(settings.showsFirstRoom)
{
    m_network.setNick(settings.nick);
    connect(&m_session, &Session::linesReady, this, [this](const QList<QByteArray> &lines) {
        m_thread.send(m_handle, m_connectionId, lines);
    });
    connect(&m_session, &Session::eventsReady, this, &NetworkController::apply);
    // The feed emits these signals while it applies a batch. A call to the session from a slot may
    // start another batch, which is applied at once. That is safe because the feed keeps no state
    // across an emit.
    connect(&m_feed, &NetworkFeed::roomEntered, this, &NetworkController::handleRoomEntered);
    connect(&m_feed, &NetworkFeed::ready, this, &NetworkController::handleReady);
    connect(&m_feed, &NetworkFeed::refused, this,
            [this](const event::Refused &refused) { m_refusal = refused; });
    connect(&m_feed, &NetworkFeed::tlsRequired, this,
            [this](quint16 port) { m_requiredTlsPort = port; });
    connect(&m_feed, &NetworkFeed::tlsPolicyReceived, this, &NetworkController::handleTlsPolicy);
    connect(&m_feed, &NetworkFeed::accountAnswered, &m_login, &AccountLogin::handleAnswer);
    connect(&m_login, &AccountLogin::certificateChosen, this,
            [this](const ClientCertificate &chosen) { m_thread.setCertificate(m_handle, chosen); });
    connect(&m_login, &AccountLogin::credentialsChanged, this, &NetworkController::snapshotChanged);
    connect(&m_login, &AccountLogin::answered, this, &NetworkController::accountAnswered);
    connect(&m_login, &AccountLogin::reconnectRequested, this, [this] {
        if (isStarted())
            reconnect();
    });
    connect(&m_actions, &UserActions::conversationClosed, this,
            &NetworkController::snapshotChanged);
    connect(&m_network, &Network::accountChanged, this, &NetworkController::snapshotChanged);
    connect(&m_feed, &NetworkFeed::windowCommandTyped, this, &NetworkController::runWindowCommand);
    connect(&m_feed, &NetworkFeed::outgoingChanged, this, &NetworkController::snapshotChanged);
    connect(&m_missing, &MissingMessages::gapsChanged, this, &NetworkController::snapshotChanged);
    connect(&m_network, &Network::nameChanged, this, &NetworkController::snapshotChanged);
    connect(&m_network, &Network::nickChanged, this, &NetworkController::snapshotChanged);
    connect(&m_network, &Network::ignoresChanged, this, &NetworkController::snapshotChanged);
    connect(&m_feed, &NetworkFeed::profileAnswered, this, &NetworkController::snapshotChanged);
    connect(&m_feed, &NetworkFeed::presenceChanged, this, [this](const event::Presence &presence) {
        if (presence.realName && shownName(presence.nick) == m_network.nick())
            emit snapshotChanged();
    });
    m_session.setCredentials(settings.credentials);
    connect(&m_thread, &NetworkThread::happened, this,
            [this](quint64 handle, const ConnectionEvent &event) {
                if (handle == m_handle)
                    std::visit([this](const auto &happened) { this->handle(happened); }, event);
            });
    m_network.setCollapsed(settings.collapsed);
    m_network.setIgnores(settings.ignores);
    m_session.setIgnores(settings.ignores);
    m_session.setProfile(settings.profile);
    if (restoreConversations(settings.conversations, m_feed, m_session))
        m_joinsLobby = false;
    for (const ConversationSnapshot &conversation : settings.conversations) {
        Conversation *restored = m_feed.find(conversation.name);
        for (const HistoryGap &gap : restored ? conversation.gaps : QList<HistoryGap>())
            restored->gaps().add(gap, m_list.nextMessageId());
    }
    restoreUnsent(settings.waiting, m_session);
}

NetworkController::~NetworkController()
{
    // The models outlive the session and must not receive events about its end.
    m_session.disconnect();
    if (m_handle != 0)
        m_thread.close(m_handle);
}

void NetworkController::start(bool keepTrying)
{
    ConnectionSettings settings = m_server.prepareConnection(nowMs());
    settings.keepTrying = keepTrying;
    settings.locality = m_locality;
    settings.certificate = m_session.credentials().certificate;
    m_keepTrying = keepTrying;
    m_handle = m_thread.open(settings);
    emit snapshotChanged();
}

void NetworkController::stop()
{
    if (m_handle != 0)
        stop({});
}

void NetworkController::stop(const NetworkState &state)
{
    if (m_handle != 0)
        m_thread.close(std::exchange(m_handle, 0));
    // Messages that are still unacknowledged will never be acknowledged.
    if (m_connectionId != 0)
        endConnection(std::numeric_limits<qint64>::max());
    m_ownServerProblem.clear();
    m_network.setState(state);
    emit snapshotChanged();
}

void NetworkController::setOwnServerProblem(const QString &sentence)
{
    m_ownServerProblem = sentence;
    showState(m_network.state());
}

void NetworkController::reconnectNow()
{
    if (m_handle == 0)
        start(m_wasRegistered);
    else
        m_thread.reconnectNow(m_handle);
}

void NetworkController::adopt(const net::ServerAddress &address)
{
    if (m_server.trustChange(address).isEmpty())
        return;
    stop();
    m_server.adopt(address);
    emit snapshotChanged();
}

void NetworkController::requireTls()
{
    m_server.requireTls();
    emit snapshotChanged();
}

void NetworkController::trust(const UntrustedKey &key)
{
    m_server.trust(key);
    reconnect();
}

void NetworkController::allowClearPassword()
{
    m_sendsPasswordInClear = true;
    reconnect();
}

void NetworkController::connectWithTls()
{
    requireTls();
    reconnect();
}

void NetworkController::reconnect()
{
    stop();
    start(m_keepTrying);
}

void NetworkController::handleKeyringCredentials(const Credentials &credentials)
{
    if (m_login.handleKeyringCredentials(credentials) && !isStarted())
        start(true);
}

NetworkSnapshot NetworkController::snapshot() const
{
    NetworkSnapshot snapshot;
    snapshot.name = m_network.name();
    snapshot.nick = m_session.preferredNick();
    snapshot.address = m_server.address();
    snapshot.pin = m_server.pin();
    snapshot.sendsPasswordInClear = m_sendsPasswordInClear;
    snapshot.showsFirstRoom = m_showsFirstRoom;
    snapshot.credentials = m_login.savedCredentials();
    snapshot.awaitsKeyring = m_login.awaitsKeyring() && snapshot.credentials.isEmpty();
    snapshot.connected = m_handle != 0 || m_login.awaitsKeyring();
    snapshot.ignores = m_network.ignores();
    snapshot.profile = m_session.profile();
    snapshot.collapsed = m_network.isCollapsed();
    snapshot.conversations = snapshotConversations(m_list, m_network, m_session);
    snapshot.waiting = snapshotUnsent(m_session);
    return snapshot;
}

void NetworkController::handle(const StateChanged &changed)
{
    showState(changed.state);
}

void NetworkController::handle(const Connected &opened)
{
    m_connectionId = opened.connectionId;
    m_ownServerProblem.clear();
    startSession();
    emit connected();
}

void NetworkController::handle(const MessagesReceived &received)
{
    if (received.connectionId == m_connectionId)
        m_session.receive(received.messages, nowMs());
}

void NetworkController::handle(const Disconnected &closed)
{
    if (closed.connectionId != m_connectionId)
        return;
    endConnection(closed.linesMaybeSent);
    followPolicies();
}

void NetworkController::endConnection(qint64 linesMaybeSent)
{
    m_connectionId = 0;
    m_session.handleDisconnected(linesMaybeSent, nowMs());
    if (m_server.renewPolicy(nowMs()))
        emit snapshotChanged();
}

void NetworkController::handle(const CertificatePinned &pinned)
{
    m_server.setPin(pinned.fingerprint);
    m_feed.addLocalLine(
        m_network.conversation(), ChatMessage::Kind::Info,
        tr("This is the first connection to %1. Its key is now trusted and remembered. If it "
           "ever changes, Hearth asks you what to do. Fingerprint: %2")
            .arg(address().host, net::readableFingerprint(pinned.fingerprint).replace(u'\n', u' ')),
        nowMs());
    emit keyRemembered();
    emit snapshotChanged();
}

void NetworkController::handle(const GaveUp &gaveUp)
{
    m_server.forgetTlsPort(); // the user may try whether the server still requires it
    emit failed(gaveUp.reason);
}

void NetworkController::apply(const QList<SessionEvent> &events)
{
    m_feed.apply(events);
    // Only after the whole batch, because these make the session report further events.
    if (const quint16 port = std::exchange(m_requiredTlsPort, 0); port != 0)
        upgrade(port);
    if (const auto refusal = std::exchange(m_refusal, std::nullopt))
        giveUp(refusal->requirement, refusal->reason);
}

void NetworkController::upgrade(quint16 port)
{
    m_server.setTlsPort(port);
    m_feed.addLocalLine(m_network.conversation(), ChatMessage::Kind::Info,
                        tr("%1 requires encryption (TLS), so Hearth now connects to port %2.")
                            .arg(address().host)
                            .arg(port),
                        nowMs());
    reconnect();
}

void NetworkController::handleTlsPolicy(qint64 seconds)
{
    if (m_server.handlePolicy(seconds, nowMs()))
        emit policyChanged();
}

void NetworkController::followPolicies()
{
    if (isStarted() && !isConnected() && m_server.needsUpgrade(nowMs()))
        reconnect();
}

void NetworkController::startSession()
{
    const NetworkState &state = m_network.state();
    SessionState::ConnectionInfo info;
    info.mayTellPassword = m_sendsPasswordInClear;
    info.secure = state.secure;
    info.local = state.local;
    QByteArray random(18, '\0');
    QRandomGenerator::system()->generate(random.begin(), random.end());
    info.nonce = random.toBase64();
    m_session.handleConnected(nowMs(), info);
}

void NetworkController::handleRoomEntered(Conversation *conversation, bool requested)
{
    m_missing.requestMissed(conversation);
    if (requested || std::exchange(m_showsFirstRoom, false)) {
        m_showsFirstRoom = false;
        emit conversationRequested(conversation);
    }
    emit snapshotChanged();
}

void NetworkController::handleReady(const QByteArray &lobby)
{
    m_wasRegistered = true;
    emit registered();
    m_missing.requestMissedChats();
    m_readPositions.askForDirectChats();
    if (!m_joinsLobby || m_session.remembersAnyRoom())
        return;
    m_joinsLobby = false;
    if (lobby.isEmpty()) {
        m_showsFirstRoom = false;
        m_feed.addLocalLine(
            m_network.conversation(), ChatMessage::Kind::Info,
            tr("You are connected. Type /list to see the rooms, or /join #room to enter one."),
            nowMs());
        emit conversationRequested(m_network.conversation());
        return;
    }
    m_session.join(lobby, {}, nowMs());
}

void NetworkController::giveUp(Requirement requirement, const QString &reason)
{
    NetworkState state;
    state.requirement = requirement;
    state.reason = reason;
    stop(state);
    emit failed(reason);
}

void NetworkController::runWindowCommand(const event::WindowCommand &command)
{
    using Kind = event::WindowCommand::Kind;
    switch (command.kind) {
    case Kind::Show:
        if (Conversation *conversation = m_feed.open(command.target))
            emit conversationRequested(conversation);
        break;
    case Kind::Close:
        if (Conversation *conversation = m_feed.find(command.target);
            conversation && conversation->kind() != Conversation::Kind::Server)
            m_actions.close(conversation);
        break;
    case Kind::Clear:
        if (Conversation *conversation = m_feed.find(command.target))
            conversation->clear();
        break;
    case Kind::Cancel:
        if (const Conversation *conversation = m_feed.find(command.target))
            m_actions.cancelWaiting(conversation);
        break;
    case Kind::Disconnect:
        emit disconnectRequested();
        break;
    case Kind::Connect:
        emit connectRequested(command.address);
        break;
    case Kind::Quit:
        emit quitRequested();
        break;
    }
}

void NetworkController::showState(const NetworkState &state)
{
    const bool asksForMore =
        !state.key.isEmpty()
        || (state.requirement != Requirement::None && state.requirement != Requirement::OwnServer);
    NetworkState shown = state;
    if (!m_ownServerProblem.isEmpty() && state.phase != NetworkState::Phase::Online
        && !asksForMore) {
        shown.requirement = Requirement::OwnServer;
        shown.reason = m_ownServerProblem;
    }
    m_network.setState(shown);
}

} // namespace client
