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

/// Closing the window and quitting. With a tray, closing only hides the window. Quitting asks
/// whether to stop the hosted server.
class QuitFlow : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    QuitFlow(MainWindow &window, Tray &tray, HostController &host, Profile &profile,
             QObject *parent = nullptr);

    /// Hides the window, or quits if there is no tray.
    void closeWindow();
    /// Checks every @p intervalMs while the window is hidden whether the tray still exists, and
    /// shows the window if not.
    void watchTray(int intervalMs);
    /// Asks first if the hosted server is running.
    void requestQuit();
    /// The open question; null if there is none.
    QMessageBox *question() const { return m_question; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// No question is open any longer: save and quit.
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
    bool m_missed = false;   ///< The tray did not exist at the last check.
    bool m_stopping = false; ///< Quit once the server has stopped.
};

} // namespace client
