// SPDX-License-Identifier: MIT
#include "client/app/stopflow.h"

#include "client/host/hostcontroller.h"
#include "client/model/conversationlist.h"
#include "client/networks/networks.h"
#include "client/profile/profile.h"
#include "client/ui/host/serveractions.h"
#include "client/ui/window/mainwindow.h"

#include <QPushButton>

#include <algorithm>

namespace client {

namespace {

constexpr int statusTimeoutMs = 1'000;

} // namespace

StopFlow::StopFlow(MainWindow &window, ConversationList &list, Networks &networks,
                   HostController &host, ServerActions &actions, Profile &profile, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_list(list)
    , m_networks(networks)
    , m_host(host)
    , m_profile(profile)
{
    m_statusTimeout.setSingleShot(true);
    m_statusTimeout.setInterval(statusTimeoutMs);
    connect(&m_statusTimeout, &QTimer::timeout, this, &StopFlow::decide);
    connect(&m_host, &HostController::refreshed, this, [this] {
        if (m_statusTimeout.isActive())
            decide();
    });
    connect(&m_host, &HostController::stateChanged, this, [this] {
        m_statusTimeout.stop();
        if (m_question && !m_host.isRunning())
            m_question->reject();
    });
    connect(&actions.stop(), &QAction::triggered, this, &StopFlow::requestStop);
}

void StopFlow::requestStop()
{
    if (m_question) {
        m_question->raise();
        m_question->activateWindow();
    } else if (m_host.isRunning()) {
        m_statusTimeout.start();
        m_host.refresh();
    } else {
        stop(); // no user is connected before the server runs
    }
}

void StopFlow::decide()
{
    m_statusTimeout.stop();
    const int others = othersConnected();
    if (others > 0)
        ask(others);
    else
        stop();
}

int StopFlow::othersConnected() const
{
    const Network *own = ownNetwork(m_list, m_host);
    const bool isConnected = own && own->state().phase == NetworkState::Phase::Online;
    return m_host.status().userCount - (isConnected ? 1 : 0);
}

void StopFlow::ask(int others)
{
    // A hidden window cannot be the parent: the question would be hidden too.
    m_question = new QMessageBox(m_window.isVisible() ? &m_window : nullptr);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setIcon(QMessageBox::Question);
    m_question->setWindowTitle(tr("Stop your server"));
    m_question->setText(
        others == 1 ? tr("1 other person is connected. Stop the server?")
                    : tr("%n other people are connected. Stop the server?", nullptr, others));
    m_question->setInformativeText(
        tr("They will be disconnected, and will reconnect by themselves when "
           "you start it again."));
    const QPushButton *confirm =
        m_question->addButton(tr("&Stop the server"), QMessageBox::DestructiveRole);
    m_question->setDefaultButton(m_question->addButton(QMessageBox::Cancel));
    connect(confirm, &QPushButton::clicked, this, &StopFlow::stop);
    m_question->open();
}

void StopFlow::stop()
{
    m_profile.change([](ProfileState &state) { state.hosting = false; });
    if (Network *own = ownNetwork(m_list, m_host)) {
        NetworkState state;
        state.requirement = Requirement::OwnServer;
        state.reason = tr("You stopped your server.");
        m_networks.setOffline(own, state);
    }
    m_host.stop();
}

Network *ownNetwork(const ConversationList &list, const HostController &host)
{
    const QList<Network *> networks = list.networks();
    const auto it = std::find_if(networks.begin(), networks.end(), [&host](const Network *network) {
        const auto address = net::ServerAddress::parse(network->address());
        return address && host.isOwn(*address);
    });
    return it == networks.end() ? nullptr : *it;
}

} // namespace client
