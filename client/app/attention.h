// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

namespace client {

class Conversation;
class ConversationList;
class MainWindow;
class Networks;
class Tray;
struct ChatMessage;

/// Notifies the user about messages while the window is not active, and raises the window.
class Attention : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    Attention(MainWindow &window, ConversationList &list, Networks &networks, Tray &tray,
              QObject *parent = nullptr);

    /// Shows the window in front of all others.
    void raiseWindow();

private:
    void toggleWindow();
    void notify(Conversation *conversation, const QList<ChatMessage> &messages);
    void openConversation(quint64 id);

    MainWindow &m_window;
    ConversationList &m_list;
    Tray &m_tray;
};

} // namespace client
