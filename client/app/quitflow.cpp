// SPDX-License-Identifier: MIT
#include "client/app/quitflow.h"

#include "client/host/hostcontroller.h"
#include "client/profile/profile.h"
#include "client/ui/host/tray.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/windowactions.h"

#include <QEvent>
#include <QPushButton>

#include <utility>

namespace client {

QuitFlow::QuitFlow(MainWindow &window, Tray &tray, HostController &host, Profile &profile,
                   QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_tray(tray)
    , m_host(host)
    , m_profile(profile)
{
    connect(&m_window, &MainWindow::closeRequested, this, &QuitFlow::closeWindow);
    connect(&m_window, &MainWindow::quitRequested, this, &QuitFlow::requestQuit);
    connect(&m_tray, &Tray::quitRequested, this, &QuitFlow::requestQuit);
    connect(&m_host, &HostController::stateChanged, this, [this](HostController::State state) {
        const bool ended =
            state == HostController::State::Stopped || state == HostController::State::Failed;
        if (m_stopping && ended)
            emit quitDecided();
    });
}

void QuitFlow::closeWindow()
{
    if (!m_tray.isAvailable()) {
        requestQuit();
        return;
    }
    m_window.hide();
    if (m_profile.markHintShown(QStringLiteral("tray")))
        m_tray.showMessage(
            tr("Hearth is still here"),
            tr("You still receive messages. Click the flame to open the window again; Quit "
               "is in its menu."));
}

void QuitFlow::watchTray(int intervalMs)
{
    m_trayCheck.setInterval(intervalMs);
    m_trayCheck.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_trayCheck, &QTimer::timeout, this, &QuitFlow::checkTray);
    m_window.installEventFilter(this);
    updateTrayWatch();
}

bool QuitFlow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide
        || event->type() == QEvent::WindowActivate)
        updateTrayWatch();
    return QObject::eventFilter(watched, event);
}

void QuitFlow::updateTrayWatch()
{
    m_window.actions().setTrayAvailable(m_tray.isAvailable());
    m_missed = false;
    if (m_window.isHidden())
        m_trayCheck.start();
    else
        m_trayCheck.stop();
}

/// A desktop panel that restarts has no tray for a moment, so two checks in a row must miss it.
void QuitFlow::checkTray()
{
    const bool missing = !m_tray.isAvailable();
    if (!std::exchange(m_missed, missing) || !missing || m_stopping)
        return;
    m_window.show();
    m_window.showNotice(tr("The system tray has gone away, so the window is back."));
}

void QuitFlow::requestQuit()
{
    if (m_stopping)
        return;
    if (m_host.isRunning() || m_host.state() == HostController::State::Starting)
        ask();
    else
        emit quitDecided();
}

void QuitFlow::ask()
{
    if (m_question) {
        m_question->raise();
        m_question->activateWindow();
        return;
    }
    // A hidden window cannot be the parent: the question would be hidden too.
    m_question = new QMessageBox(m_window.isVisible() ? &m_window : nullptr);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setIcon(QMessageBox::Question);
    m_question->setWindowTitle(tr("Quit Hearth"));
    m_question->setText(tr("Your server is running."));
    m_question->setInformativeText(
        tr("Keep it running so that others can continue to chat, or stop it?"));
    const QPushButton *keep =
        m_question->addButton(tr("&Keep it running"), QMessageBox::AcceptRole);
    const QPushButton *stop = m_question->addButton(tr("&Stop it"), QMessageBox::DestructiveRole);
    m_question->setEscapeButton(m_question->addButton(QMessageBox::Cancel));
    connect(keep, &QPushButton::clicked, this, &QuitFlow::quitDecided);
    connect(stop, &QPushButton::clicked, this, &QuitFlow::stopServerAndQuit);
    m_question->open();
}

void QuitFlow::stopServerAndQuit()
{
    if (!m_host.isRunning() && m_host.state() != HostController::State::Starting
        && m_host.state() != HostController::State::Stopping) {
        emit quitDecided(); // the server ended while the question was open
        return;
    }
    m_stopping = true;
    m_window.hide();
    m_host.stop();
}

} // namespace client
