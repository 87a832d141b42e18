// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/donotdisturb.h"
#include "client/chat/windowsettings.h"
#include "client/ui/theme/hearthicon.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <functional>
#include <optional>

namespace client {

class ConversationList;
class HostController;
class ServerActions;
class Theme;

/// The icon in the system tray. It is derived from the conversations and the hosted server alone,
/// so it cannot become stale. If the desktop has no tray, it appears once there is one.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// Whether the desktop has a tray at the moment.
    using Availability = std::function<bool()>;

    /// All references must outlive this object.
    Tray(const Theme &theme, const ConversationList &conversations, HostController &host,
         ServerActions &serverActions, QObject *parent = nullptr);

    bool isAvailable() const { return m_availability(); }
    /// Replaces QSystemTrayIcon::isSystemTrayAvailable().
    void setAvailability(const Availability &availability) { m_availability = availability; }
    void show() { m_icon.show(); }
    QMenu &menu() { return m_menu; }
    QSystemTrayIcon &icon() { return m_icon; }
    TrayPicture picture() const { return m_picture; }
    QString toolTip() const { return m_icon.toolTip(); }
    /// Shows whether the user wants no notifications.
    void setSettings(const WindowSettings &settings);

    /// Shows a notification, for desktops without a service for them. A click on it emits
    /// notificationClicked().
    void showNotification(const QString &title, const QString &text, quint64 key);
    /// Shows a notification; a click on it opens the window.
    void showMessage(const QString &title, const QString &sentence);

signals:
    /// The icon was clicked.
    void toggleRequested();
    void openRequested();
    void connectRequested();
    void disconnectRequested();
    void doNotDisturbRequested(client::DoNotDisturb choice);
    void settingsRequested();
    void quitRequested();
    /// The last notification was clicked.
    void notificationClicked(quint64 key);
    /// A notification was shown.
    void notified(const QString &title, const QString &text);

private:
    void buildMenu(ServerActions &serverActions);
    void update();
    void updateToolTip();
    void updateConnection();
    void updateQuietMenu();
    void onActivated(QSystemTrayIcon::ActivationReason reason);
    void onMessageClicked();
    void withdrawWhenRead();

    const Theme &m_theme;
    const ConversationList &m_conversations;
    HostController &m_host;
    WindowSettings m_settings;
    QMenu m_menu;
    QMenu m_serverMenu;
    QMenu m_quietMenu;
    QAction *m_connection = nullptr; ///< Connects or disconnects.
    QSystemTrayIcon m_icon; ///< Declared after m_menu, which it uses until it is destroyed.
    TrayPicture m_picture;
    Availability m_availability = &QSystemTrayIcon::isSystemTrayAvailable;
    std::optional<quint64> m_notified; ///< The key of the last notification, if it has one.
    quint64 m_balloonOf = 0;           ///< The same, until its conversation is read; 0: none.
    bool m_messageClicked = false;     ///< In this iteration of the event loop.
};

/// The picture of the icon for these conversations and this server.
TrayPicture trayPicture(const ConversationList &conversations, const HostController &host);

} // namespace client
