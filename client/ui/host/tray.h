// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/theme/hearthicon.h"

#include <QList>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <functional>

namespace client {

class Conversation;
class ConversationList;
class HostController;
class ServerActions;
class Theme;
struct ChatMessage;

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

    /// Shows a notification; a click on it opens @p conversation.
    void notify(const Conversation &conversation, const QList<ChatMessage> &messages);
    /// Shows a notification; a click on it opens the window.
    void showMessage(const QString &title, const QString &sentence) { show(title, sentence, 0); }

signals:
    /// The icon was clicked.
    void toggleRequested();
    void openRequested();
    void quitRequested();
    /// A notification was clicked. The conversation may have been removed in the meantime.
    void conversationRequested(quint64 conversationId);
    /// A notification was shown.
    void notified(const QString &title, const QString &text);

private:
    void show(const QString &title, const QString &text, quint64 conversationId);
    void buildMenu(ServerActions &serverActions);
    void update();
    void onActivated(QSystemTrayIcon::ActivationReason reason);
    void onMessageClicked();
    void withdrawWhenRead();

    const Theme &m_theme;
    const ConversationList &m_conversations;
    HostController &m_host;
    QMenu m_menu;
    QSystemTrayIcon m_icon; ///< Declared after m_menu, which it uses until it is destroyed.
    TrayPicture m_picture;
    Availability m_availability = &QSystemTrayIcon::isSystemTrayAvailable;
    quint64 m_notified = 0;        ///< The conversation of the last notification; 0: none.
    quint64 m_balloonOf = 0;       ///< The same, until its messages are read.
    bool m_messageClicked = false; ///< In this iteration of the event loop.
};

/// The picture of the icon for these conversations and this server.
TrayPicture trayPicture(const ConversationList &conversations, const HostController &host);

/// @p text of another user for a notification: one short line that no desktop reads as markup.
QString notificationText(const QString &text);

} // namespace client
