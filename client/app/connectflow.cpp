// SPDX-License-Identifier: MIT
#include "client/app/connectflow.h"

#include "client/app/stopflow.h"
#include "client/app/trustquestions.h"
#include "client/chat/displaytext.h"
#include "client/model/conversationlist.h"
#include "client/networks/networks.h"
#include "client/profile/profile.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/host/hostpanel.h"
#include "client/ui/window/mainwindow.h"

#include <QDateTime>
#include <QLocale>

#include <utility>

namespace client {

namespace {

QString usedText(qint64 lastUsedMs)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(lastUsedMs).date();
    const qint64 days = day.daysTo(QDate::currentDate());
    if (days <= 0)
        return ConnectFlow::tr("used today");
    if (days == 1)
        return ConnectFlow::tr("used yesterday");
    return ConnectFlow::tr("used on %1").arg(QLocale().toString(day, QLocale::ShortFormat));
}

/// `host:port` of @p network. Its name does not identify it: the server chooses it freely.
QString serverText(const Network &network)
{
    const auto address = net::ServerAddress::parse(network.address());
    return address ? address->hostAndPort() : network.name();
}

ConnectCard::Field fieldFor(Requirement requirement)
{
    switch (requirement) {
    case Requirement::None:
    case Requirement::ClearPassword:
    case Requirement::Tls:
    case Requirement::OwnServer:
    case Requirement::Keyring:
        return ConnectCard::Field::Server;
    case Requirement::Nick:
        return ConnectCard::Field::Name;
    case Requirement::ServerPassword:
        return ConnectCard::Field::Password;
    case Requirement::Login:
        return ConnectCard::Field::Account;
    case Requirement::AccountEmail:
        return ConnectCard::Field::Email;
    case Requirement::AccountCode:
        return ConnectCard::Field::Code;
    }
    return ConnectCard::Field::Server;
}

} // namespace

ConnectFlow::ConnectFlow(const Theme &theme, MainWindow &window, ConversationList &list,
                         Networks &networks, HostController &host, Profile &profile,
                         QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_window(window)
    , m_list(list)
    , m_networks(networks)
    , m_host(host)
    , m_profile(profile)
{
    const ConnectCard *card = &m_window.connectCard();
    connect(card, &ConnectCard::connectRequested, this, &ConnectFlow::connectTo);
    connect(card, &ConnectCard::cancelRequested, this, &ConnectFlow::cancel);
    connect(card, &ConnectCard::forgetRequested, this, &ConnectFlow::forgetServer);
    connect(card, &ConnectCard::hostHereRequested, this, &ConnectFlow::hostHere);
    connect(&m_window.chat(), &ChatPane::meetRequirementRequested, this,
            &ConnectFlow::meetRequirement);
    connect(&m_window.chat(), &ChatPane::keyQuestionRequested, this, &ConnectFlow::askAboutKey);
    connect(&m_networks, &Networks::registered, this, &ConnectFlow::onConnected);
    connect(&m_networks, &Networks::connectFailed, this, &ConnectFlow::onConnectFailed);
    connect(&m_networks, &Networks::connectRequested, this, &ConnectFlow::dial);
    connect(&m_networks, &Networks::keyRemembered, this, [this](const Network *network) {
        m_window.showNotice(
            tr("First connection to %1: its key is trusted and remembered.").arg(network->name()));
    });
    connect(&m_host, &HostController::stateChanged, this, &ConnectFlow::onHostState);
    connect(&m_host, &HostController::statusChanged, this, &ConnectFlow::refreshKnownServers);
    connect(&m_window, &MainWindow::conversationShown, this, [this](const Conversation *shown) {
        if (!shown)
            refreshKnownServers(); // which of them are connected may have changed
    });
    m_window.connectCard().setName(m_profile.state().nick);
    m_window.connectCard().focusFirstEmpty();
    refreshKnownServers();
}

void ConnectFlow::open(const QStringList &urls, Source source)
{
    const QString name = m_profile.state().nick;
    for (const QString &url : urls) {
        const std::optional<net::ServerAddress> address = net::ServerAddress::parse(url);
        if (!address)
            continue;
        QString withoutUser = url;
        const std::optional<Credentials> credentials = takeCredentials(withoutUser);
        const bool isChosen =
            source == Source::User || (m_networks.isKnownAs(*address) && !credentials);
        const bool goesAhead = isChosen && !name.isEmpty();
        if (!goesAhead || m_window.isConnectCardShown())
            m_window.useInvite(url);
        if (goesAhead)
            dial(*address, name, credentials);
    }
}

void ConnectFlow::joinOwnServer()
{
    const QString name = m_profile.state().nick;
    if (name.isEmpty())
        m_window.showConnectCard();
    else
        dialOwnServer(name);
}

void ConnectFlow::setName(const QString &name)
{
    m_profile.change([&name](ProfileState &state) { state.nick = name; });
    m_window.connectCard().setName(name);
}

void ConnectFlow::connectTo(const QString &name, const QString &server)
{
    const std::optional<net::ServerAddress> address = net::ServerAddress::parse(server);
    if (!address) {
        m_window.connectCard().showError(
            ConnectCard::Field::Server,
            tr("This is not the address of a chat server. Write it as host or host:port."));
        return;
    }
    setName(name);
    dial(*address, name, m_window.connectCard().credentials());
}

void ConnectFlow::dial(const net::ServerAddress &address, const QString &name,
                       const std::optional<Credentials> &credentials)
{
    const std::optional<TrustChange> change = m_networks.trustChange(address);
    if (!change) {
        dialAgreed(address, name, credentials);
        return;
    }
    connect(ask(TrustQuestions::aboutAddress(*change)), &QDialog::accepted, this,
            [this, address, name, credentials] {
                m_networks.adopt(address);
                dialAgreed(address, name, credentials);
            });
}

void ConnectFlow::dialAgreed(const net::ServerAddress &address, const QString &name,
                             const std::optional<Credentials> &credentials)
{
    const qsizetype before = m_list.networks().size();
    Network *network = m_networks.connectTo(address, name, {}, credentials);
    if (network->state().phase == NetworkState::Phase::Online) {
        m_window.connectCard().forgetCredentials();
        showSomethingOf(network);
        return;
    }
    m_pending = network;
    m_pendingIsNew = m_list.networks().size() > before;
    if (m_window.isConnectCardShown())
        m_window.connectCard().setBusy(true, tr("Connecting to %1").arg(address.host));
}

void ConnectFlow::cancel()
{
    m_window.connectCard().setBusy(false);
    if (!std::exchange(m_hostName, QString()).isEmpty())
        m_host.stop();
    dropPending();
}

void ConnectFlow::hostHere(const QString &name)
{
    setName(name);
    if (m_host.isRunning()) {
        dialOwnServer(name);
        return;
    }
    m_hostName = name;
    m_window.connectCard().setBusy(true, tr("Starting your server"));
    m_host.start();
}

void ConnectFlow::dialOwnServer(const QString &name)
{
    const std::optional<net::ServerAddress> address =
        net::ServerAddress::parse(m_host.ownAddress());
    if (address) {
        // No question: the address comes from the control socket, which only this user can open.
        m_networks.adopt(*address);
        dialAgreed(*address, name, {});
    } else
        m_window.connectCard().showError(
            ConnectCard::Field::Host,
            tr("Your server is running but has no IRC listener. Add one to its configuration and "
               "start it again."));
}

void ConnectFlow::onHostState(HostController::State state)
{
    refreshKnownServers();
    switch (state) {
    case HostController::State::Running:
        m_networks.setOwnServerProblem(m_own, {});
        if (const QString name = std::exchange(m_hostName, QString()); !name.isEmpty())
            dialOwnServer(name);
        else
            m_networks.reconnectNow(m_own);
        refreshJoined();
        return;
    case HostController::State::Failed:
        if (!std::exchange(m_hostName, QString()).isEmpty())
            m_window.connectCard().showError(ConnectCard::Field::Host, m_host.message());
        showOwnServerProblem();
        return;
    case HostController::State::Stopped:
        showOwnServerProblem();
        return;
    case HostController::State::Starting:
    case HostController::State::Stopping:
        return;
    }
}

void ConnectFlow::showOwnServerProblem()
{
    if (!m_host.message().isEmpty())
        m_networks.setOwnServerProblem(m_own, m_host.message());
}

void ConnectFlow::onConnected(Network *network)
{
    m_profile.change([network](ProfileState &state) {
        addRecent(state.recent,
                  {network->address(), network->name(), QDateTime::currentMSecsSinceEpoch()});
    });
    refreshKnownServers();
    m_host.refresh(); // If this is our own server, its user count has just changed.
    if (network == m_own)
        m_host.find(); // Another program may have started it.
    if (network != m_pending)
        return;
    m_pending.clear();
    m_window.connectCard().setBusy(false);
    m_window.connectCard().forgetCredentials();
    showSomethingOf(network);
}

void ConnectFlow::onConnectFailed(Network *network)
{
    if (network != m_pending)
        return;
    if (!network->state().key.isEmpty())
        askAboutKey(network);
    else if (network->state().requirement == Requirement::ClearPassword)
        askAboutClearPassword(network);
    else
        endPending();
}

void ConnectFlow::endPending()
{
    Network *network = m_pending;
    if (!network)
        return;
    if (m_window.isConnectCardShown()) {
        showFailure(network->state());
        dropPending();
    } else {
        // The card is not shown: the network stays and shows the failure itself.
        m_pending.clear();
        m_window.showConversation(network->conversation());
    }
}

TrustDialog *ConnectFlow::ask(const TrustQuestion &question)
{
    auto *dialog = new TrustDialog(m_theme, question, &m_window);
    dialog->open();
    return dialog;
}

void ConnectFlow::askAboutKey(Network *network)
{
    const UntrustedKey key = network->state().key;
    askAbout(network, TrustQuestions::aboutKey(serverText(*network), key),
             [this, network, key] { m_networks.trustKey(network, key); });
}

void ConnectFlow::askAboutClearPassword(Network *network)
{
    askAbout(network, TrustQuestions::aboutClearPassword(network->name()),
             [this, network] { m_networks.allowClearPassword(network); });
}

void ConnectFlow::askAbout(Network *network, const TrustQuestion &question,
                           const std::function<void()> &accepted)
{
    const TrustDialog *dialog = ask(question);
    connect(dialog, &QDialog::accepted, network, accepted);
    connect(dialog, &QDialog::rejected, network, [this, network] {
        if (network == m_pending)
            endPending();
    });
}

void ConnectFlow::meetRequirement(Network *network)
{
    switch (network->state().requirement) {
    case Requirement::ClearPassword:
        askAboutClearPassword(network);
        return;
    case Requirement::Tls:
        m_networks.connectWithTls(network);
        return;
    case Requirement::OwnServer:
        m_host.start();
        return;
    case Requirement::Keyring:
        m_profile.readKeyring();
        return;
    case Requirement::None:
    case Requirement::Nick:
    case Requirement::ServerPassword:
    case Requirement::Login:
    case Requirement::AccountEmail:
    case Requirement::AccountCode:
        askForRequirement(network);
        return;
    }
}

void ConnectFlow::askForRequirement(Network *network)
{
    const NetworkState state = network->state();
    m_window.showConnectCard();
    ConnectCard &card = m_window.connectCard();
    card.setName(network->nick());
    card.setServer(network->address());
    card.setCredentials(m_networks.credentials(network));
    showFailure(state);
}

void ConnectFlow::showFailure(const NetworkState &state)
{
    ConnectCard &card = m_window.connectCard();
    card.showError(fieldFor(state.requirement), asSentence(state.reason));
    std::optional<net::ServerAddress> address = net::ServerAddress::parse(card.server());
    if (state.requirement != Requirement::Tls || !address)
        return;
    address->security = net::ServerAddress::Security::Tls;
    card.offerTls(address->toInvite());
}

void ConnectFlow::showSomethingOf(Network *network)
{
    if (!m_window.isConnectCardShown())
        return;
    const QList<Conversation *> conversations = m_list.conversations(network);
    m_window.showConversation(conversations.isEmpty() ? network->conversation()
                                                      : conversations.first());
}

void ConnectFlow::dropPending()
{
    Network *network = std::exchange(m_pending, nullptr);
    if (network && m_pendingIsNew)
        m_networks.remove(network);
}

void ConnectFlow::refreshKnownServers()
{
    QList<KnownServer> known;
    const QString own = m_host.isRunning() ? m_host.ownAddress() : QString();
    if (!own.isEmpty())
        known.append({tr("Your server"), own, tr("on this computer"), true, false});
    for (const RecentServer &server : m_profile.state().recent) {
        const std::optional<net::ServerAddress> address = net::ServerAddress::parse(server.address);
        if (!address || (!own.isEmpty() && m_host.isOwn(*address)))
            continue;
        const bool isConnected = m_networks.isOnline(*address);
        const QString used = isConnected ? tr("connected") : usedText(server.lastUsedMs);
        if (server.name.isEmpty() || server.name == address->host)
            known.append({address->hostAndPort(), server.address, used, isConnected, true});
        else
            known.append(
                {server.name, server.address,
                 tr("%1 · %2", "address, when it was used").arg(address->hostAndPort(), used),
                 isConnected, true});
    }
    m_window.connectCard().setKnownServers(known);
    refreshJoined();
}

void ConnectFlow::refreshJoined()
{
    Network *own = ownNetwork(m_list, m_host);
    if (m_host.isRunning())
        m_own = own;
    m_window.hostPanel().setJoined(own && own->state().phase != NetworkState::Phase::Offline);
}

void ConnectFlow::forgetServer(const QString &address)
{
    m_profile.change([&address](ProfileState &state) {
        state.recent.removeIf(
            [&address](const RecentServer &server) { return server.address == address; });
    });
    refreshKnownServers();
    m_window.showNotice(tr("The server is no longer in the list."));
}

} // namespace client
