// SPDX-License-Identifier: MIT
#include "client/networks/networkcontroller.h"

#include "client/chat/displaytext.h"
#include "client/net/networkthread.h"
#include "client/networks/conversationsnapshots.h"
#include "common/crypto/certificate.h"

#include <QDateTime>
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
    , m_policies(policies)
    , m_session(settings.nick)
    , m_feed(list, network,
             {[this](const QByteArray &name) { return m_session.folded(name); },
              [this](const QByteArray &name) { return m_session.isRoomName(name); }})
    , m_missing(list, network, m_session, m_feed)
    , m_readPositions(list, network, m_session, m_feed)
    , m_presenceWatch(list, network, m_session)
    , m_locality(locality)
    , m_address(settings.address)
    , m_pin(settings.pin)
    , m_sendsPasswordInClear(settings.sendsPasswordInClear)
    , m_showsFirstRoom(settings.showsFirstRoom)
{
    showAddress();
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
    connect(&m_feed, &NetworkFeed::accountAnswered, this, &NetworkController::handleAccountAnswer);
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
    connect(&m_session, &Session::keyDerivationRequested, &m_deriver, &PasswordDeriver::start);
    connect(&m_deriver, &PasswordDeriver::finished, this,
            [this](const irc::ScramClient::Challenge &challenge, const QByteArray &key) {
                m_session.handleDerivedKey(challenge, key, nowMs());
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
    const TlsPolicy *known = policy();
    if (known && m_pin.isEmpty() && m_address.fingerprint.isEmpty())
        m_pin = known->pin;
    m_dialled = dialledAddress();
    ConnectionSettings settings;
    settings.address = m_dialled;
    settings.pin = m_pin;
    settings.isStrict = known != nullptr;
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

net::ServerAddress::Security NetworkController::knownSecurity() const
{
    using Security = net::ServerAddress::Security;
    if (m_address.security != Security::Automatic)
        return m_address.security;
    if (!m_pin.isEmpty())
        return Security::Tls; // a pinned server is never connected to without TLS
    if (m_network.state().phase == NetworkState::Phase::Online)
        return m_network.state().secure ? Security::Tls : Security::Plain;
    return Security::Automatic;
}

TrustChange NetworkController::trustChange(const net::ServerAddress &address) const
{
    using Security = net::ServerAddress::Security;
    TrustChange change;
    change.server = m_network.name();
    if (!address.fingerprint.isEmpty() && address.fingerprint != m_pin) {
        change.key.shown = address.fingerprint;
        change.key.known = m_pin;
    }
    const Security known = knownSecurity();
    const bool raises = known == Security::Automatic && address.security == Security::Tls;
    change.changesSecurity =
        address.security != Security::Automatic && address.security != known && !raises;
    change.isEncrypted = address.security == Security::Tls;
    return change;
}

bool NetworkController::isKnownAs(const net::ServerAddress &address) const
{
    const bool isSameSecurity = address.security == net::ServerAddress::Security::Automatic
                                || address.security == knownSecurity();
    return isSameSecurity && trustChange(address).isEmpty();
}

void NetworkController::adopt(const net::ServerAddress &address)
{
    if (trustChange(address).isEmpty())
        return;
    stop();
    if (!address.fingerprint.isEmpty()) {
        m_pin = address.fingerprint;
        m_address.fingerprint = address.fingerprint;
    }
    if (address.security != net::ServerAddress::Security::Automatic) {
        m_address.security = address.security;
        m_address.port = address.port;
    }
    showAddress();
    emit snapshotChanged();
}

void NetworkController::requireTls()
{
    m_address.security = net::ServerAddress::Security::Tls;
    showAddress();
    emit snapshotChanged();
}

void NetworkController::trust(const UntrustedKey &key)
{
    // An authority also vouches for the server's next certificate, so no pin is needed.
    m_pin = key.isVouchedFor ? QByteArray() : key.shown;
    m_address.fingerprint.clear();
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

void NetworkController::waitForKeyring()
{
    m_awaitsKeyring = true;
    NetworkState state;
    state.requirement = Requirement::Keyring;
    state.reason = tr("The system's keyring has your password for this server, but it is locked or "
                      "does not answer.");
    m_network.setState(state);
}

void NetworkController::handleKeyringCredentials(const Credentials &credentials)
{
    if (!std::exchange(m_awaitsKeyring, false) || !m_session.credentials().isEmpty())
        return;
    m_session.setCredentials(credentials);
    if (!isStarted())
        start(true);
}

void NetworkController::setCredentials(const Credentials &credentials)
{
    if (m_session.credentials() == credentials)
        return;
    m_session.setCredentials(credentials);
    emit snapshotChanged();
}

void NetworkController::requestAccount(const AccountRequest &request)
{
    if (request.kind == AccountRequest::Kind::LogOut && !m_network.account().canManage) {
        setCredentials({m_session.credentials().serverPassword});
        emit accountAnswered({.request = request});
        if (isStarted())
            reconnect();
        return;
    }
    m_session.requestAccount(request, nowMs());
}

void NetworkController::useCertificate()
{
    AccountRequest request{.kind = AccountRequest::Kind::AddCertificate};
    const auto made = net::makeSelfSigned({.commonName = m_network.account().account, .names = {}},
                                          QDateTime::currentDateTimeUtc());
    if (!made || !m_network.state().secure) {
        emit accountAnswered(
            {.request = request,
             .problem = made ? tr("A certificate works only over an encrypted connection. Put "
                                  "ircs:// in front of the server's name.")
                             : tr("The certificate could not be made.")});
        return;
    }
    m_newCertificate = {made->certificatePem, made->keyPem};
    request.subject = net::fingerprint(QSslCertificate(made->certificatePem, QSsl::Pem));
    m_session.requestAccount(request, nowMs());
}

void NetworkController::handleAccountAnswer(const AccountAnswer &answer)
{
    Credentials credentials = m_session.credentials();
    const QByteArray own =
        net::fingerprint(QSslCertificate(credentials.certificate.certificatePem, QSsl::Pem));
    if (answer.request.kind == AccountRequest::Kind::AddCertificate) {
        const ClientCertificate added = std::exchange(m_newCertificate, {});
        if (answer.isSuccess() && !added.isEmpty())
            credentials.certificate = added;
    } else if (answer.request.kind == AccountRequest::Kind::RemoveCertificate && answer.isSuccess()
               && answer.request.subject == own) {
        credentials.certificate = {};
    }
    if (credentials.account.isEmpty() && !credentials.certificate.isEmpty())
        credentials.account = m_network.account().account;
    m_session.setCredentials(credentials);
    m_thread.setCertificate(m_handle, credentials.certificate);
    emit snapshotChanged();
    emit accountAnswered(answer);
}

void NetworkController::join(const QByteArray &room)
{
    if (m_session.isReady())
        m_session.join(room, {}, nowMs());
    else
        m_session.rememberRoom(room, {});
}

void NetworkController::type(Conversation *conversation, const QString &text)
{
    const bool isServer = conversation->kind() == Conversation::Kind::Server;
    const bool isCommand = text.startsWith(u'/') && !text.startsWith(u"//");
    const QString replyTo = isCommand ? QString() : conversation->replyTo();
    const QString recipient = isCommand ? QString() : conversation->replyRecipient();
    if (!isCommand)
        conversation->setReplyTo({});
    m_session.type(isServer ? QByteArray() : conversation->wireName(), text, nowMs(), replyTo,
                   recipient.isEmpty() ? QByteArray() : m_session.wireName(recipient));
}

void NetworkController::close(Conversation *conversation)
{
    for (const quint64 outgoing : m_feed.outgoingIn(conversation))
        m_session.discard(outgoing);
    m_feed.forget(conversation);
    const QByteArray name = conversation->wireName();
    const bool isRoom = conversation->kind() == Conversation::Kind::Room;
    m_list.removeConversation(conversation);
    if (isRoom)
        m_session.part(name, nowMs());
    emit snapshotChanged();
}

void NetworkController::react(const Conversation *conversation, const QString &id,
                              const QString &text, bool takesBack)
{
    m_session.react(conversation->wireName(), id, text, takesBack, nowMs());
}

void NetworkController::reportTyping(const Conversation *conversation, TypingState state)
{
    if (conversation->kind() != Conversation::Kind::Server)
        m_session.reportTyping(conversation->wireName(), state, nowMs());
}

void NetworkController::requestWhois(const QString &nick)
{
    m_session.requestWhois(m_session.wireName(nick), nowMs());
}

void NetworkController::saveProfile(const OwnProfile &profile)
{
    m_session.saveProfile(profile, nowMs());
}

void NetworkController::setIgnored(const QString &nick, bool ignored)
{
    m_session.setIgnored(m_session.wireName(nick), ignored, nowMs());
}

void NetworkController::remove(const Conversation *conversation, const QString &id)
{
    m_session.remove(conversation->wireName(), id, nowMs());
}

void NetworkController::retry(quint64 localId)
{
    const quint64 outgoing = m_feed.outgoingOf(localId);
    if (outgoing == 0)
        return;
    m_feed.removeOutgoing(outgoing);
    m_session.retry(outgoing, nowMs());
}

void NetworkController::discard(quint64 localId)
{
    const quint64 outgoing = m_feed.outgoingOf(localId);
    if (outgoing != 0 && m_session.discard(outgoing))
        m_feed.removeOutgoing(outgoing);
}

void NetworkController::cancelWaiting(const Conversation *conversation)
{
    for (const quint64 outgoing : m_feed.outgoingIn(conversation)) {
        if (m_session.isWaiting(outgoing) && m_session.discard(outgoing))
            m_feed.removeOutgoing(outgoing);
    }
}

NetworkSnapshot NetworkController::snapshot() const
{
    NetworkSnapshot snapshot;
    snapshot.name = m_network.name();
    snapshot.nick = m_session.preferredNick();
    snapshot.address = m_address;
    snapshot.pin = m_pin;
    snapshot.sendsPasswordInClear = m_sendsPasswordInClear;
    snapshot.showsFirstRoom = m_showsFirstRoom;
    // An account that is not registered yet cannot be logged in to.
    if (m_session.credentials().remember && !m_session.credentials().signUp)
        snapshot.credentials = m_session.credentials();
    snapshot.awaitsKeyring = m_awaitsKeyring && snapshot.credentials.isEmpty();
    snapshot.connected = m_handle != 0 || m_awaitsKeyring;
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
    if (!std::exchange(m_hasPolicy, false))
        return;
    m_policies.renew(m_address.host, nowMs());
    emit snapshotChanged();
}

void NetworkController::handle(const CertificatePinned &pinned)
{
    m_pin = pinned.fingerprint;
    m_feed.addLocalLine(
        m_network.conversation(), ChatMessage::Kind::Info,
        tr("This is the first connection to %1. Its key is now trusted and remembered. If it "
           "ever changes, Hearth asks you what to do. Fingerprint: %2")
            .arg(m_address.host, net::readableFingerprint(pinned.fingerprint).replace(u'\n', u' ')),
        nowMs());
    emit keyRemembered();
    emit snapshotChanged();
}

void NetworkController::handle(const GaveUp &gaveUp)
{
    m_tlsPort = 0; // the user may try whether the server still requires it
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

net::ServerAddress NetworkController::dialledAddress() const
{
    net::ServerAddress address = m_address;
    const TlsPolicy *known = policy();
    if (address.security == net::ServerAddress::Security::Tls || (!known && m_tlsPort == 0))
        return address;
    address.security = net::ServerAddress::Security::Tls;
    address.port = known ? known->port : m_tlsPort;
    return address;
}

void NetworkController::upgrade(quint16 port)
{
    m_tlsPort = port;
    m_feed.addLocalLine(m_network.conversation(), ChatMessage::Kind::Info,
                        tr("%1 requires encryption (TLS), so Hearth now connects to port %2.")
                            .arg(m_address.host)
                            .arg(port),
                        nowMs());
    reconnect();
}

void NetworkController::handleTlsPolicy(qint64 seconds)
{
    m_hasPolicy = seconds > 0;
    const QByteArray &pin = m_pin.isEmpty() ? m_address.fingerprint : m_pin;
    if (m_policies.set({m_address.host, m_dialled.portFor(true), seconds, 0, pin}, nowMs()))
        emit policyChanged();
}

void NetworkController::followPolicies()
{
    if (isStarted() && !isConnected() && policy()
        && m_dialled.security != net::ServerAddress::Security::Tls)
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
            close(conversation);
        break;
    case Kind::Clear:
        if (Conversation *conversation = m_feed.find(command.target))
            conversation->clear();
        break;
    case Kind::Cancel:
        if (const Conversation *conversation = m_feed.find(command.target))
            cancelWaiting(conversation);
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

void NetworkController::showAddress()
{
    m_network.setAddress(m_address.toString(), m_address.hostAndPort().toUtf8());
}

qint64 NetworkController::nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace client
