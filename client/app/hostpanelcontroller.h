// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace client {

class HostController;
class MainWindow;
class Profile;
class ServerActions;
class Theme;
class Tray;

/// Connects the hosted server to the window: its panel, its menu and its failures. Remembers
/// whether the server was running.
class HostPanelController : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    HostPanelController(const Theme &theme, HostController &host, ServerActions &actions,
                        MainWindow &window, Tray &tray, Profile &profile,
                        QObject *parent = nullptr);

    /// Starts the server if it was running at the last quit; otherwise looks for a running one.
    void restore();

    /// The time until the number of whole minutes in @p uptimeMs changes.
    static int msToNextMinute(qint64 uptimeMs);

signals:
    /// Show the window: it is about to display something that the user has asked for.
    void windowRequested();

protected:
    /// Watches the window: the server is polled for its number of users only while it is visible.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updatePanel();
    void updateWatched();
    void onState();
    /// Shows why the server ended or did not start, now and when the user comes back.
    void showProblem();
    bool isInSight() const;
    void showFingerprint();

    const Theme &m_theme;
    HostController &m_host;
    MainWindow &m_window;
    Tray &m_tray;
    Profile &m_profile;
    QTimer m_minute; ///< Until the displayed uptime changes; runs while it is visible.
    bool m_watched = false;
    bool m_hasUnseenProblem = false; ///< The window was not in use when the server ended.
};

} // namespace client
