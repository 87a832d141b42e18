// SPDX-License-Identifier: MIT
#include "client/ui/host/serveractions.h"

#include "client/host/hostcontroller.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace client {

namespace {

/// The telnet command that connects to the server; empty if it has no text listener.
QString telnetText(const QList<net::ListeningUrl> &addresses)
{
    for (const net::ListeningUrl &address : addresses) {
        if (address.isText())
            return addressText(address);
    }
    return QString();
}

} // namespace

ServerActions::ServerActions(HostController &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
{
    m_summary.setEnabled(false);
    m_start.setText(tr("&Start server"));
    m_stop.setText(tr("St&op server"));
    m_restart.setText(tr("&Restart server"));
    m_join.setText(tr("&Join server"));
    m_copyAddress.setText(tr("Copy &address"));
    m_copyInvite.setText(tr("Copy &invite"));
    m_showFingerprint.setText(tr("&Fingerprint of the server…"));
    connect(&m_start, &QAction::triggered, &m_host, &HostController::start);
    connect(&m_restart, &QAction::triggered, &m_host, &HostController::restart);
    connect(&m_copyAddress, &QAction::triggered, this,
            [this] { copy(m_host.address(), tr("Address copied.")); });
    connect(&m_copyTelnet, &QAction::triggered, this,
            [this] { copy(telnetText(m_host.addresses()), tr("Command copied.")); });
    connect(&m_summary, &QAction::triggered, this, &ServerActions::problemDetailsRequested);
    connect(&m_copyInvite, &QAction::triggered, this,
            [this] { copy(m_host.invite(), tr("Invite copied.")); });
    connect(&m_showFingerprint, &QAction::triggered, this, &ServerActions::fingerprintRequested);
    connect(&m_host, &HostController::stateChanged, this, &ServerActions::update);
    connect(&m_host, &HostController::statusChanged, this, &ServerActions::update);
    update();
}

void ServerActions::addTo(QMenu &menu)
{
    menu.addActions({&m_summary, &m_start, &m_stop, &m_restart, &m_join, &m_copyAddress,
                     &m_copyInvite, &m_copyTelnet, &m_showFingerprint});
}

void ServerActions::copyBest()
{
    if (m_copyInvite.isEnabled())
        m_copyInvite.trigger();
    else
        m_copyAddress.trigger();
}

void ServerActions::update()
{
    const HostController::State state = m_host.state();
    const bool running = state == HostController::State::Running;
    const bool stopped =
        state == HostController::State::Stopped || state == HostController::State::Failed;
    const QList<net::ListeningUrl> addresses =
        running ? m_host.addresses() : QList<net::ListeningUrl>();
    m_summary.setText(serverSummary(m_host));
    m_summary.setToolTip(m_host.message());
    m_summary.setEnabled(state == HostController::State::Failed);
    m_start.setEnabled(stopped);
    m_stop.setEnabled(running || state == HostController::State::Starting);
    m_restart.setEnabled(running);
    m_join.setEnabled(running && !m_host.ownAddress().isEmpty());
    m_copyAddress.setEnabled(!addresses.isEmpty());
    m_copyInvite.setEnabled(running && !m_host.invite().isEmpty());
    m_showFingerprint.setEnabled(running && !m_host.status().fingerprint.isEmpty());
    const QString telnet = telnetText(addresses);
    m_copyTelnet.setVisible(!telnet.isEmpty());
    m_copyTelnet.setText(tr("&Copy \"%1\"").arg(telnet));
}

void ServerActions::copy(const QString &text, const QString &sentence)
{
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    emit copied(sentence);
}

QString serverSummary(const HostController &host)
{
    switch (host.state()) {
    case HostController::State::Stopped:
        return ServerActions::tr("Your server is stopped");
    case HostController::State::Starting:
        return ServerActions::tr("Your server is starting");
    case HostController::State::Running: {
        const int userCount = host.status().userCount;
        const QString count = userCount == 1 ? ServerActions::tr("1 person")
                                             : ServerActions::tr("%n people", nullptr, userCount);
        return ServerActions::tr("Your server: %1, %2").arg(count, host.address());
    }
    case HostController::State::Stopping:
        return ServerActions::tr("Your server is stopping");
    case HostController::State::Failed:
        return ServerActions::tr("Your server has failed: show why");
    }
    return QString();
}

} // namespace client
