// SPDX-License-Identifier: MIT
#include "client/networks/networks.h"

#include "client/net/networkthread.h"
#include "client/networks/networkcontroller.h"
#include "client/networks/sessionclock.h"
#include "client/session/typedcommands.h"

#include <algorithm>

namespace client {

std::optional<Credentials> takeCredentials(QString &address)
{
    const QString password = net::takeUserInfo(address).password;
    return password.isEmpty() ? std::nullopt : std::optional(Credentials{password});
}

Networks::Networks(ConversationList &list, const PeerLocality &locality, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_locality(locality)
    , m_thread(std::make_unique<NetworkThread>("QUIT :Hearth\r\n"))
{
    connect(&m_list, &ConversationList::conversationAdded, this, [this](Conversation *added) {
        connect(added, &Conversation::draftChanged, this, &Networks::snapshotChanged);
        connect(added, &Conversation::stateChanged, this, &Networks::snapshotChanged);
        connect(added, &Conversation::nameChanged, this, &Networks::snapshotChanged);
        emit snapshotChanged();
    });
    connect(&m_list, &ConversationList::arrangementChanged, this, &Networks::snapshotChanged);
}

Networks::~Networks() = default;

std::optional<TrustChange> Networks::trustChange(const net::ServerAddress &address) const
{
    const NetworkController *known = controllerFor(address);
    if (!known)
        return std::nullopt;
    TrustChange change = known->server().trustChange(address);
    return change.isEmpty() ? std::nullopt : std::optional(std::move(change));
}

bool Networks::isKnownAs(const net::ServerAddress &address) const
{
    const NetworkController *known = controllerFor(address);
    return known && known->server().isKnownAs(address);
}

bool Networks::isOnline(const net::ServerAddress &address) const
{
    const NetworkController *known = controllerFor(address);
    return known && known->network().state().phase == NetworkState::Phase::Online;
}

void Networks::adopt(const net::ServerAddress &address)
{
    if (NetworkController *known = controllerFor(address))
        known->adopt(address);
}

Network *Networks::connectTo(const net::ServerAddress &address, const QString &nick,
                             const QStringList &rooms,
                             const std::optional<Credentials> &credentials)
{
    NetworkController *used = controllerFor(address);
    if (!used) {
        NetworkSnapshot settings;
        settings.name = address.host;
        settings.nick = nick;
        settings.address = address;
        settings.address.rooms.clear();
        settings.pin = address.fingerprint;
        used = addController(settings);
    }
    used->showFirstRoom();
    used->session().setNick(nick, nowMs());
    if (used->address().security == net::ServerAddress::Security::Automatic
        && address.security == net::ServerAddress::Security::Tls)
        used->requireTls();
    if (credentials && *credentials != used->session().credentials()) {
        used->login().setCredentials(*credentials);
        used->stop(); // the next connection uses them
    }
    for (const QString &room : address.rooms + rooms)
        used->actions().join(used->session().wireName(room));
    if (!used->isStarted() || used->network().state().phase == NetworkState::Phase::Offline) {
        used->stop();
        used->start(false);
    } else if (used->network().state().phase == NetworkState::Phase::Waiting) {
        used->reconnectNow();
    }
    return &used->network();
}

Credentials Networks::credentials(Network *network) const
{
    const NetworkController *found = controller(network);
    return found ? found->session().credentials() : Credentials();
}

void Networks::disconnectFrom(Network *network)
{
    setOffline(network, {});
}

void Networks::setOffline(Network *network, const NetworkState &state)
{
    if (NetworkController *found = controller(network))
        found->stop(state);
}

void Networks::setOwnServerProblem(Network *network, const QString &sentence)
{
    if (NetworkController *found = controller(network))
        found->setOwnServerProblem(sentence);
}

bool Networks::isConnected(const Network *network) const
{
    const NetworkController *found = controller(network);
    return found && found->isConnected();
}

void Networks::claimLobby(const Network *network, const QByteArray &token)
{
    if (NetworkController *found = controller(network))
        found->session().claimLobby(token, nowMs());
}

void Networks::requestAccount(Network *network, const AccountRequest &request)
{
    if (NetworkController *found = controller(network))
        found->login().request(request);
}

void Networks::useCertificate(Network *network)
{
    if (NetworkController *found = controller(network))
        found->login().useCertificate();
}

void Networks::reconnectNow(Network *network)
{
    if (NetworkController *found = controller(network))
        found->reconnectNow();
}

void Networks::remove(Network *network)
{
    const auto it =
        std::find_if(m_controllers.begin(), m_controllers.end(),
                     [network](const auto &candidate) { return &candidate->network() == network; });
    if (it == m_controllers.end())
        return;
    (*it)->stop();
    // The controller may be the sender of the current signal.
    it->release()->deleteLater();
    m_controllers.erase(it);
    m_list.removeNetwork(network);
    emit snapshotChanged();
}

void Networks::trustKey(Network *network, const UntrustedKey &key)
{
    if (NetworkController *found = controller(network))
        found->trust(key);
}

void Networks::allowClearPassword(Network *network)
{
    if (NetworkController *found = controller(network))
        found->allowClearPassword();
}

void Networks::connectWithTls(Network *network)
{
    if (NetworkController *found = controller(network))
        found->connectWithTls();
}

void Networks::setShown(Conversation *conversation)
{
    const bool wasDirect = m_shown && m_shown->kind() == Conversation::Kind::Direct;
    if (NetworkController *left = wasDirect ? controller(&m_shown->network()) : nullptr)
        left->session().requestPresence({}, nowMs());
    m_shown = conversation;
    requestUsers(conversation);
}

void Networks::requestUsers(const Conversation *conversation)
{
    NetworkController *found = conversation ? controller(&conversation->network()) : nullptr;
    if (found && conversation->kind() == Conversation::Kind::Room)
        found->session().requestMembers(conversation->wireName(), nowMs());
    else if (found && conversation->kind() == Conversation::Kind::Direct)
        found->session().requestPresence(conversation->wireName(), nowMs());
}

QList<CommandHint> Networks::commandHints()
{
    QList<CommandHint> hints;
    for (const TypedCommand &command : typedCommands())
        hints.append(
            {u'/' % QLatin1String(command.name), command.argumentsText(), command.helpText()});
    std::sort(hints.begin(), hints.end(),
              [](const CommandHint &a, const CommandHint &b) { return a.name < b.name; });
    return hints;
}

void Networks::submit(Conversation *conversation, const QString &text)
{
    if (NetworkController *found = conversation ? controller(&conversation->network()) : nullptr)
        found->actions().type(conversation, text);
}

void Networks::setTopic(Conversation *conversation, const QString &topic)
{
    if (NetworkController *found = conversation ? controller(&conversation->network()) : nullptr)
        found->session().setTopic(conversation->wireName(), topic, nowMs());
}

void Networks::join(Network *network, const QByteArray &room)
{
    if (NetworkController *found = controller(network))
        found->actions().join(room);
}

void Networks::joinTyped(Network *network, const QString &room)
{
    if (NetworkController *found = controller(network))
        found->actions().join(found->session().wireName(room));
}

Conversation *Networks::openDirect(Network *network, const QByteArray &nick)
{
    NetworkController *found = controller(network);
    Conversation *conversation = found ? found->feed().open(nick) : nullptr;
    if (conversation)
        emit conversationRequested(conversation);
    return conversation;
}

Conversation *Networks::openDirectTyped(Network *network, const QString &nick)
{
    const NetworkController *found = controller(network);
    return found ? openDirect(network, found->session().wireName(nick)) : nullptr;
}

void Networks::leave(Conversation *conversation)
{
    if (!conversation)
        return;
    if (conversation->kind() == Conversation::Kind::Server)
        remove(&conversation->network());
    else if (NetworkController *found = controller(&conversation->network()))
        found->actions().close(conversation);
}

void Networks::react(Conversation *conversation, const QString &id, const QString &text,
                     bool takesBack)
{
    if (NetworkController *network = controller(&conversation->network()))
        network->actions().react(conversation, id, text, takesBack);
}

void Networks::setIgnored(Network *network, const QString &nick, bool ignored)
{
    if (NetworkController *found = controller(network))
        found->actions().setIgnored(nick, ignored);
}

void Networks::reportTyping(Conversation *conversation, TypingState state)
{
    if (NetworkController *network = controller(&conversation->network()))
        network->actions().reportTyping(conversation, state);
}

void Networks::removeMessage(Conversation *conversation, const QString &id)
{
    if (NetworkController *network = controller(&conversation->network()))
        network->actions().remove(conversation, id);
}

void Networks::retryMessage(Conversation *conversation, quint64 localId)
{
    if (NetworkController *found = conversation ? controller(&conversation->network()) : nullptr)
        found->actions().retry(localId);
}

void Networks::deleteMessage(Conversation *conversation, quint64 localId)
{
    if (NetworkController *found = conversation ? controller(&conversation->network()) : nullptr)
        found->actions().discard(localId);
}

void Networks::cancelWaiting(Conversation *conversation)
{
    if (NetworkController *found = conversation ? controller(&conversation->network()) : nullptr)
        found->actions().cancelWaiting(conversation);
}

bool Networks::requestOlder(Conversation *conversation)
{
    NetworkController *found = controller(&conversation->network());
    return found && found->missing().requestOlder(conversation);
}

void Networks::loadGap(Conversation *conversation, quint64 localId, bool forwards)
{
    if (NetworkController *found = controller(&conversation->network()))
        found->missing().loadGap(conversation, localId, forwards);
}

void Networks::retryGap(Conversation *conversation, quint64 localId)
{
    if (NetworkController *found = controller(&conversation->network()))
        found->missing().retryGap(conversation, localId);
}

bool Networks::requestAround(Conversation *conversation, const QString &id, qint64 timeMs)
{
    NetworkController *found = controller(&conversation->network());
    return found && found->missing().requestAround(conversation, id, timeMs);
}

bool Networks::search(Network *network, const ServerSearch &search)
{
    NetworkController *found = controller(network);
    return found && found->actions().search(search);
}

void Networks::saveProfile(Network *network, const OwnProfile &profile)
{
    if (NetworkController *found = controller(network))
        found->actions().saveProfile(profile);
}

OwnProfile Networks::profile(const Network *network) const
{
    const NetworkController *found = controller(network);
    return found ? found->session().profile() : OwnProfile();
}

void Networks::requestWhois(Network *network, const QString &nick)
{
    if (NetworkController *found = controller(network))
        found->actions().requestWhois(nick);
}

quint64 Networks::requestRooms(Network *network, RoomScope scope)
{
    NetworkController *found = controller(network);
    return found ? found->actions().requestRooms(scope) : 0;
}

std::optional<RoomScope> Networks::suggestedRoomScope(Network *network) const
{
    const NetworkController *found = controller(network);
    return found ? found->session().suggestedRoomScope() : std::nullopt;
}

QList<TlsPolicy> Networks::tlsPolicies() const
{
    QList<TlsPolicy> policies = m_policies.list();
    policies.removeIf([now = nowMs()](const TlsPolicy &policy) { return policy.endMs <= now; });
    return policies;
}

void Networks::setTlsPolicies(const QList<TlsPolicy> &policies)
{
    m_policies.setList(policies, nowMs());
}

void Networks::forgetTlsPolicy(const QString &host)
{
    for (const auto &one : m_controllers) {
        if (one->address().host == host)
            one->forgetTlsPort();
    }
    if (m_policies.remove(host))
        handlePolicyChange();
}

void Networks::handlePolicyChange()
{
    for (const auto &one : m_controllers)
        one->followPolicies();
    emit tlsPoliciesChanged();
    emit snapshotChanged();
}

QList<NetworkSnapshot> Networks::snapshot() const
{
    QList<NetworkSnapshot> made;
    for (const Network *network : m_list.networks()) {
        if (const NetworkController *one = controller(network))
            made.append(one->snapshot());
    }
    return made;
}

void Networks::restore(const QList<NetworkSnapshot> &snapshot)
{
    while (!m_controllers.empty())
        remove(&m_controllers.back()->network());
    for (const NetworkSnapshot &settings : snapshot) {
        NetworkController *added = addController(settings);
        if (settings.connected && settings.awaitsKeyring)
            added->login().waitForKeyring();
        else if (settings.connected)
            added->start(true);
    }
}

void Networks::handleKeyring(const QList<NetworkSnapshot> &snapshot)
{
    for (const NetworkSnapshot &settings : snapshot) {
        if (NetworkController *known = controllerFor(settings.address))
            known->handleKeyringCredentials(settings.credentials);
    }
}

NetworkController *Networks::controller(const Network *network) const
{
    const auto it = std::find_if(m_controllers.cbegin(), m_controllers.cend(),
                                 [network](const auto &one) { return &one->network() == network; });
    return it == m_controllers.cend() ? nullptr : it->get();
}

NetworkController *Networks::controllerFor(const net::ServerAddress &address) const
{
    const auto it =
        std::find_if(m_controllers.cbegin(), m_controllers.cend(),
                     [&address](const auto &one) { return one->address().isSameServer(address); });
    return it == m_controllers.cend() ? nullptr : it->get();
}

NetworkController *Networks::addController(const NetworkSnapshot &settings)
{
    Network *network =
        m_list.addNetwork(settings.name.isEmpty() ? settings.address.host : settings.name,
                          settings.address.hostAndPort().toUtf8());
    auto made = std::make_unique<NetworkController>(m_list, *network, *m_thread, m_policies,
                                                    settings, m_locality);
    NetworkController *added = made.get();
    m_controllers.push_back(std::move(made));
    connect(added, &NetworkController::conversationRequested, this,
            &Networks::conversationRequested);
    connect(added, &NetworkController::snapshotChanged, this, &Networks::snapshotChanged);
    connect(added, &NetworkController::policyChanged, this, &Networks::handlePolicyChange);
    connect(added, &NetworkController::quitRequested, this, &Networks::quitRequested);
    connect(added, &NetworkController::connected, this,
            [this, network] { emit connected(network); });
    connect(added, &NetworkController::registered, this,
            [this, network] { emit registered(network); });
    connect(added, &NetworkController::failed, this,
            [this, network](const QString &reason) { emit connectFailed(network, reason); });
    connect(
        added, &NetworkController::accountAnswered, this,
        [this, network](const AccountAnswer &answer) { emit accountAnswered(network, answer); });
    connect(network, &Network::accountChanged, this,
            [this, network] { emit accountChanged(network); });
    connect(network, &Network::stateChanged, this,
            [this, network] { emit accountChanged(network); });
    connect(added, &NetworkController::keyRemembered, this,
            [this, network] { emit keyRemembered(network); });
    connect(added, &NetworkController::disconnectRequested, this,
            [this, network] { disconnectFrom(network); });
    connect(added, &NetworkController::connectRequested, this,
            [this, network](const QString &text) { handleConnectRequest(network, text); });
    connect(&added->feed(), &NetworkFeed::roomEntered, this, [this](Conversation *entered) {
        if (entered == m_shown)
            requestUsers(entered);
    });
    connect(&added->feed(), &NetworkFeed::ready, this, [this, network] {
        if (m_shown && &m_shown->network() == network)
            requestUsers(m_shown);
    });
    connect(&added->feed(), &NetworkFeed::messagesAdded, this, &Networks::messagesAdded);
    connect(&added->feed(), &NetworkFeed::messagesChanged, this, &Networks::messagesChanged);
    connect(&added->feed(), &NetworkFeed::closedChanged, this, &Networks::closedChanged);
    connect(&added->feed(), &NetworkFeed::messageIgnored, this, &Networks::messageIgnored);
    connect(&added->feed(), &NetworkFeed::ignoreRuleRemoved, this,
            [this, network](qint64 id) { emit ignoreRuleRemoved(network, id); });
    connect(&added->feed(), &NetworkFeed::keyChanged, this, &Networks::keyChanged);
    connect(&added->feed(), &NetworkFeed::historyReceived, this, &Networks::historyReceived);
    connect(
        &added->feed(), &NetworkFeed::roomsListed, this,
        [this, network](const event::RoomsListed &listed) { emit roomsListed(network, listed); });
    connect(
        &added->feed(), &NetworkFeed::invited, this,
        [this, network](const event::Invited &invitation) { emit invited(network, invitation); });
    connect(&added->feed(), &NetworkFeed::whoisAnswered, this,
            [this, network](const Whois &whois) { emit whoisAnswered(network, whois); });
    connect(&added->feed(), &NetworkFeed::profileAnswered, this,
            [this, network](const QString &failure) { emit profileAnswered(network, failure); });
    connect(&added->feed(), &NetworkFeed::presenceChanged, this,
            [this, network](const event::Presence &presence) {
                emit presenceChanged(network, presence);
            });
    connect(&added->feed(), &NetworkFeed::searchAnswered, this,
            [this, network](quint64 number, bool isFailed, const QList<FoundMessage> &found) {
                emit searchAnswered(network, number, isFailed, found);
            });
    return added;
}

void Networks::handleConnectRequest(Network *network, const QString &typed)
{
    NetworkController *from = controller(network);
    QString text = typed;
    const std::optional<Credentials> credentials = takeCredentials(text);
    if (typed.isEmpty()) {
        from->reconnectNow();
    } else if (const auto address = net::ServerAddress::parse(text)) {
        emit connectRequested(*address, from->session().preferredNick(), credentials);
    } else {
        from->feed().addLocalLine(network->conversation(), ChatMessage::Kind::Error,
                                  tr("%1 is not the address of a chat server.").arg(text), nowMs());
        emit conversationRequested(network->conversation());
    }
}

} // namespace client
