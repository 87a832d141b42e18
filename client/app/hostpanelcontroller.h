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

/// Shows the own server in the window: its panel, its menu, what went wrong with it; and
/// remembers whether it ran.
class HostPanelController : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    HostPanelController(const Theme &theme, HostController &host, ServerActions &actions,
                        MainWindow &window, Tray &tray, Profile &profile,
                        QObject *parent = nullptr);

    /// Finds the server that was left running, or starts the one that ran at the last quit.
    void restore();

    /// Until the number of whole minutes changes that a server has run for @p uptimeMs.
    static int msToNextMinute(qint64 uptimeMs);

signals:
    /// The user wants to see something that the window shows.
    void windowRequested();

protected:
    /// The window is watched: people are counted only while somebody can see it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updatePanel();
    void updateWatched();
    void onState();
    /// Where the person looks: the panel has it already.
    void showFailure();
    void showFingerprint();

    const Theme &m_theme;
    HostController &m_host;
    MainWindow &m_window;
    Tray &m_tray;
    Profile &m_profile;
    QTimer m_minute; ///< Until the shown uptime changes; runs while it can be seen.
    bool m_watched = false;
};

} // namespace client
