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

/// The icon in the desktop's tray: what it shows comes from the conversations and the own server
/// alone, so it cannot go stale. Where the desktop has no tray it waits for one.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// Tells whether the desktop shows trays at this moment.
    using Availability = std::function<bool()>;

    /// All that is passed outlives this object.
    Tray(const Theme &theme, const ConversationList &conversations, HostController &host,
         ServerActions &serverActions, QObject *parent = nullptr);

    bool isAvailable() const { return m_availability(); }
    /// QSystemTrayIcon::isSystemTrayAvailable() unless told otherwise.
    void setAvailability(const Availability &availability) { m_availability = availability; }
    void show() { m_icon.show(); }
    QMenu &menu() { return m_menu; }
    QSystemTrayIcon &icon() { return m_icon; }
    TrayPicture picture() const { return m_picture; }
    QString toolTip() const { return m_icon.toolTip(); }

    /// A notification; @p conversation is opened when the person clicks it.
    void notify(const Conversation &conversation, const QList<ChatMessage> &messages);
    /// A notification that opens the window when it is clicked.
    void showMessage(const QString &title, const QString &sentence);

signals:
    /// A click on the icon.
    void toggleRequested();
    void openRequested();
    void quitRequested();
    /// A click on a notification; the conversation may have gone since then.
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
    QSystemTrayIcon m_icon; ///< After its menu, which it uses to its end.
    TrayPicture m_picture;
    Availability m_availability = &QSystemTrayIcon::isSystemTrayAvailable;
    quint64 m_notified = 0;        ///< The conversation of the last notification; 0: none.
    quint64 m_balloonOf = 0;       ///< The same until its messages were read.
    bool m_messageClicked = false; ///< In this turn of the event loop.
};

/// What the icon shows for these conversations and this server.
TrayPicture trayPicture(const ConversationList &conversations, const HostController &host);

/// Text of others for a notification: one line, short, and nothing that a desktop would read as
/// markup.
QString notificationText(const QString &text);

} // namespace client
