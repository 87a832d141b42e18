// SPDX-License-Identifier: MIT
#include "client/app/hostpanelcontroller.h"

#include "client/app/trustquestions.h"
#include "client/host/hostcontroller.h"
#include "client/profile/profile.h"
#include "client/ui/host/hostpanel.h"
#include "client/ui/host/serveractions.h"
#include "client/ui/host/tray.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/windowactions.h"

#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>

#include <utility>

namespace client {

HostPanelController::HostPanelController(const Theme &theme, HostController &host,
                                         ServerActions &actions, MainWindow &window, Tray &tray,
                                         Profile &profile, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_host(host)
    , m_window(window)
    , m_tray(tray)
    , m_profile(profile)
{
    HostPanel &panel = m_window.hostPanel();
    connect(&panel, &HostPanel::startRequested, &actions.start(), &QAction::trigger);
    connect(&panel, &HostPanel::stopRequested, &actions.stop(), &QAction::trigger);
    connect(&panel, &HostPanel::joinRequested, &actions.join(), &QAction::trigger);
    connect(&actions.join(), &QAction::triggered, this, &HostPanelController::windowRequested);
    connect(&panel, &HostPanel::copyInviteRequested, &actions, &ServerActions::copyBest);
    connect(&actions, &ServerActions::copied, &m_window, &MainWindow::showNotice);
    connect(&actions, &ServerActions::problemDetailsRequested, this, [this] {
        emit windowRequested();
        m_window.showNotice(m_host.message());
    });
    connect(&actions, &ServerActions::fingerprintRequested, this,
            &HostPanelController::showFingerprint);
    connect(&m_host, &HostController::stateChanged, this, &HostPanelController::onState);
    connect(&m_host, &HostController::statusChanged, this, &HostPanelController::updatePanel);
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &HostPanelController::updatePanel);
    actions.addTo(m_window.actions().serverMenu());
    m_window.installEventFilter(this);
    updatePanel();
}

void HostPanelController::restore()
{
    if (m_profile.state().hosting)
        m_host.start();
    else
        m_host.find();
}

bool HostPanelController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide
        || event->type() == QEvent::WindowStateChange)
        updateWatched();
    const bool isBack = event->type() == QEvent::WindowActivate || event->type() == QEvent::Show;
    if (isBack && std::exchange(m_hasUnseenProblem, false) && !m_host.message().isEmpty())
        m_window.showNotice(m_host.message());
    return QObject::eventFilter(watched, event);
}

void HostPanelController::updatePanel()
{
    HostPanel &panel = m_window.hostPanel();
    panel.setState(m_host.state(), m_host.message());
    panel.setAddress(m_host.address());
    panel.setUserCount(m_host.status().userCount);
    const qint64 startedAtMs = m_host.status().startedAtMs;
    if (startedAtMs <= 0)
        return;
    const qint64 uptimeMs = QDateTime::currentMSecsSinceEpoch() - startedAtMs;
    panel.setRunningForSeconds(uptimeMs / 1'000);
    if (m_watched && m_host.isRunning())
        m_minute.start(msToNextMinute(uptimeMs));
}

void HostPanelController::updateWatched()
{
    const bool watched = isInSight();
    m_watched = watched;
    m_host.setWatched(watched);
    if (watched)
        updatePanel();
    else
        m_minute.stop();
}

int HostPanelController::msToNextMinute(qint64 uptimeMs)
{
    constexpr qint64 minuteMs = 60'000;
    return int(minuteMs - qMax<qint64>(0, uptimeMs) % minuteMs);
}

void HostPanelController::onState()
{
    updatePanel();
    updateWatched();
    if (m_host.isRunning())
        m_profile.change([](ProfileState &state) { state.hosting = true; });
    if (!m_host.message().isEmpty())
        showProblem();
}

void HostPanelController::showProblem()
{
    const bool isInUse = isInSight() && m_window.isActiveWindow();
    m_hasUnseenProblem = !isInUse;
    if (isInSight())
        m_window.showNotice(m_host.message());
    if (!isInUse && m_tray.isAvailable())
        m_tray.showMessage(tr("Your server"), m_host.message());
}

bool HostPanelController::isInSight() const
{
    return m_window.isVisible() && !m_window.isMinimized();
}

void HostPanelController::showFingerprint()
{
    emit windowRequested();
    const QByteArray fingerprint = m_host.status().fingerprint.toLatin1();
    auto *dialog = new TrustDialog(m_theme, TrustQuestions::ownFingerprint(fingerprint), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, fingerprint] {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(fingerprint));
        m_window.showNotice(tr("Fingerprint copied."));
    });
    dialog->open();
}

} // namespace client
