// SPDX-License-Identifier: MIT
#include "client/networks/networkcontroller.h"

#include "client/net/networkthread.h"
#include "common/crypto/certificate.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <limits>
#include <utility>

namespace client {

NetworkController::NetworkController(ConversationList &list, Network &network,
                                     NetworkThread &thread, const NetworkSnapshot &settings,
                                     const PeerLocality &locality, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_network(network)
    , m_thread(thread)
    , m_session(settings.nick)
    , m_feed(list, network,
             {[this](const QByteArray &name) { return m_session.folded(name); },
              [this](const QByteArray &name) { return m_session.isRoomName(name); }})
    , m_locality(locality)
    , m_address(settings.address)
    , m_pin(settings.pin)
    , m_sendsPasswordInClear(settings.sendsPasswordInClear)
{
    m_network.setAddress(m_address.toString());
    m_network.setNick(settings.nick);
    connect(&m_session, &Session::linesReady, this, [this](const QList<QByteArray> &lines) {
        m_thread.send(m_handle, m_connectionId, lines);
    });
    connect(&m_session, &Session::eventsReady, &m_feed, &NetworkFeed::apply);
    connect(&m_feed, &NetworkFeed::roomEntered, this, &NetworkController::roomEntered);
    connect(&m_feed, &NetworkFeed::ready, this, &NetworkController::becameReady);
    connect(&m_feed, &NetworkFeed::refused, this, &NetworkController::refused);
    connect(&m_feed, &NetworkFeed::windowCommandTyped, this, &NetworkController::runWindowCommand);
    connect(&m_feed, &NetworkFeed::outgoingChanged, this, &NetworkController::snapshotChanged);
    connect(&m_network, &Network::nameChanged, this, &NetworkController::snapshotChanged);
    connect(&m_network, &Network::nickChanged, this, &NetworkController::snapshotChanged);
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
    restore(settings);
}

NetworkController::~NetworkController()
{
    // Models that outlive the session are not told about its end.
    m_session.disconnect();
    if (m_handle != 0)
        m_thread.close(m_handle);
}

void NetworkController::start(bool keepTrying)
{
    ConnectionSettings settings;
    settings.address = m_address;
    settings.pin = m_pin;
    settings.keepTrying = keepTrying;
    settings.locality = m_locality;
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
    if (std::exchange(m_connectionId, 0) != 0)
        m_session.handleDisconnected(std::numeric_limits<qint64>::max(), nowMs());
    m_network.setState(state);
    emit snapshotChanged();
}

void NetworkController::reconnectNow()
{
    if (m_handle == 0)
        start(m_wasReady);
    else
        m_thread.reconnectNow(m_handle);
}

net::ServerAddress::Security NetworkController::knownSecurity() const
{
    using Security = net::ServerAddress::Security;
    if (m_address.security != Security::Automatic)
        return m_address.security;
    if (!m_pin.isEmpty())
        return Security::Tls; // a server with a pin is never dialed without
    if (m_network.state().phase == NetworkState::Phase::Online)
        return m_network.state().secure ? Security::Tls : Security::Plain;
    return Security::Automatic;
}

TrustChange NetworkController::changeBy(const net::ServerAddress &address) const
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
    return isSameSecurity && changeBy(address).isEmpty();
}

void NetworkController::adopt(const net::ServerAddress &address)
{
    if (changeBy(address).isEmpty())
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
    m_network.setAddress(m_address.toString());
    emit snapshotChanged();
}

void NetworkController::requireTls()
{
    m_address.security = net::ServerAddress::Security::Tls;
    m_network.setAddress(m_address.toString());
    emit snapshotChanged();
}

void NetworkController::trust(const UntrustedKey &key)
{
    // Where an authority vouches for the server, its next certificate is as good as this one.
    m_pin = key.isVouchedFor ? QByteArray() : key.shown;
    m_address.fingerprint.clear();
    startAgain();
}

void NetworkController::allowClearPassword()
{
    m_sendsPasswordInClear = true;
    startAgain();
}

void NetworkController::connectWithTls()
{
    requireTls();
    startAgain();
}

void NetworkController::startAgain()
{
    stop();
    start(m_keepTrying);
}

void NetworkController::setCredentials(const Credentials &credentials)
{
    if (m_session.credentials() == credentials)
        return;
    m_session.setCredentials(credentials);
    emit snapshotChanged();
}

void NetworkController::join(const QString &room)
{
    const QByteArray name = m_session.wireName(room);
    if (m_session.isReady())
        m_session.join(name, {}, nowMs());
    else
        m_session.rememberRoom(name, {});
}

void NetworkController::type(Conversation *conversation, const QString &text)
{
    const bool isServer = conversation->kind() == Conversation::Kind::Server;
    m_session.type(isServer ? QByteArray() : conversation->wireName(), text, nowMs());
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

void NetworkController::handle(const StateChanged &changed)
{
    m_network.setState(changed.state);
}

void NetworkController::handle(const Connected &opened)
{
    m_connectionId = opened.connectionId;
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
    m_connectionId = 0;
    m_session.handleDisconnected(closed.linesMaybeSent, nowMs());
}

void NetworkController::handle(const CertificatePinned &pinned)
{
    m_pin = pinned.fingerprint;
    m_feed.addLocalLine(
        m_network.conversation(), ChatMessage::Kind::Info,
        tr("This is the first connection to %1. Its key is trusted and remembered; if it "
           "ever changes, you are asked. Fingerprint: %2")
            .arg(m_address.host, net::readableFingerprint(pinned.fingerprint).replace(u'\n', u' ')),
        nowMs());
    emit keyRemembered();
    emit snapshotChanged();
}

void NetworkController::handle(const GaveUp &gaveUp)
{
    emit failed(gaveUp.reason);
}

void NetworkController::startSession()
{
    const bool hasPassword = !m_session.credentials().serverPassword.isEmpty();
    const NetworkState &state = m_network.state();
    if (hasPassword && !state.secure && !state.local && !m_sendsPasswordInClear) {
        giveUp(Requirement::ClearPassword,
               tr("The connection to %1 is not encrypted, so the server's password was not sent.")
                   .arg(m_address.host));
        return;
    }
    SessionState::ConnectionInfo info;
    info.secure = state.secure;
    info.local = state.local;
    QByteArray random(18, '\0');
    QRandomGenerator::system()->generate(random.begin(), random.end());
    info.nonce = random.toBase64();
    m_session.handleConnected(nowMs(), info);
}

void NetworkController::roomEntered(Conversation *conversation, bool asked)
{
    if (asked || std::exchange(m_showsFirstRoom, false)) {
        m_showsFirstRoom = false;
        emit conversationRequested(conversation);
    }
    emit snapshotChanged();
}

void NetworkController::becameReady(const QByteArray &lobby)
{
    m_wasReady = true;
    emit registered();
    if (!m_wantsLobby || m_session.remembersAnyRoom())
        return;
    m_wantsLobby = false;
    if (lobby.isEmpty()) {
        m_showsFirstRoom = false;
        m_feed.addLocalLine(m_network.conversation(), ChatMessage::Kind::Info,
                            tr("You are connected. /list shows the rooms, /join #room enters one."),
                            nowMs());
        emit conversationRequested(m_network.conversation());
        return;
    }
    m_session.join(lobby, {}, nowMs());
}

void NetworkController::refused(const event::Refused &refused)
{
    giveUp(refused.requirement, refused.reason);
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

qint64 NetworkController::nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace client
