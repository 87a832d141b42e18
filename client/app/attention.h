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

/// Calls the person to what asks for attention while the window has not got it, and brings the
/// window up.
class Attention : public QObject
{
    Q_OBJECT

public:
    /// All that is passed outlives this object.
    Attention(MainWindow &window, ConversationList &list, Networks &networks, Tray &tray,
              QObject *parent = nullptr);

    /// Shows the window in front of the others.
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
