// SPDX-License-Identifier: MIT
#pragma once

#include <QMessageBox>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace client {

class HostController;
class MainWindow;
class Profile;
class Tray;

/// Closing and quitting: where there is a tray, closing leaves the window in it; quitting asks
/// what is to become of the own server.
class QuitFlow : public QObject
{
    Q_OBJECT

public:
    /// All that is passed outlives this object.
    QuitFlow(MainWindow &window, Tray &tray, HostController &host, Profile &profile,
             QObject *parent = nullptr);

    /// The person closed the window.
    void closeWindow();
    /// Looks every @p intervalMs, while the window is in the tray, whether the tray is still
    /// there: when it has gone, the window comes back.
    void watchTray(int intervalMs);
    /// Asks first when the own server runs.
    void requestQuit();
    /// The question that stands open; null: none.
    QMessageBox *question() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Everything is decided: save and go.
    void quitDecided();

private:
    void updateTrayWatch();
    void checkTray();
    void ask();
    void stopServerAndQuit();

    MainWindow &m_window;
    Tray &m_tray;
    HostController &m_host;
    Profile &m_profile;
    QPointer<QMessageBox> m_question;
    QTimer m_trayCheck;      ///< Runs only while the window is hidden.
    bool m_missed = false;   ///< The tray was not there at the last look.
    bool m_stopping = false; ///< Quits once the server has stopped.
};

} // namespace client
