// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"
#include "client/notifications/desktopnotifications.h"
#include "client/notifications/notifier.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace client {

class MainWindow;
class MessageHistory;
class Networks;
class Tray;

/// Draws the user's attention to messages, and shows the window: by notifications of the desktop,
/// by the tray where there are none, and by the window's entry in the task bar.
class Attention : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object. @p busAddress: of the D-Bus with the notification
    /// service; empty for that of the desktop session.
    Attention(MainWindow &window, ConversationList &list, Networks &networks,
              MessageHistory &history, Tray &tray, const QString &busAddress,
              QObject *parent = nullptr);
    ~Attention() override;

    /// Shows the window in front of all others. @p token: from the desktop, which may require it.
    void raiseWindow(const QString &token = {});
    /// Withdraws all notifications, because the program ends.
    void withdrawAll() { m_notifier.withdrawAll(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggleWindow();
    bool isInFront(const Conversation &conversation) const;
    void alert();
    void showInTray(const Notification &notification);
    void connectAll();
    void disconnectAll();
    void applySettings();
    /// Turns "Do not disturb" off when it is over.
    void watchQuietEnd();
    void open(Conversation *conversation, const MessageOrder &message, const QString &token);
    void openForReply(Conversation *conversation, const MessageOrder &message,
                      const QString &token);
    void reply(Conversation *conversation, const MessageOrder &message, const QString &text);
    /// The msgid of @p message, if the network has replies; else empty.
    static QString replyId(const Conversation &conversation, const MessageOrder &message);

    MainWindow &m_window;
    ConversationList &m_list;
    Networks &m_networks;
    MessageHistory &m_history;
    Tray &m_tray;
    DesktopNotifications m_desktop;
    Notifier m_notifier;
    QTimer m_quietEnd;           ///< Runs until "Do not disturb" ends, or a while.
    QDeadlineTimer m_justActive; ///< Runs since the window has lost the focus.
};

} // namespace client
