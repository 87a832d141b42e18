// SPDX-License-Identifier: MIT
#pragma once

#include "client/store/logvalues.h"

#include <QObject>

namespace client {

class ConversationList;
class MessageLog;
class MainWindow;
class Networks;
class Profile;

/// Saves the networks, the conversations and the settings of the window in the profile, and drafts
/// and unsent messages in the message log. As long as the log cannot store these, the profile does.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    WindowMemory(Profile &profile, MessageLog &log, MainWindow &window, ConversationList &list,
                 Networks &networks, QObject *parent = nullptr);

    /// Restores the networks and conversations. @p log: the state of the opened log.
    void restore(const LogState &log);
    /// Saves everything now.
    void save();

private:
    void collect();
    void showLastConversation();

    Profile &m_profile;
    MessageLog &m_log;
    MainWindow &m_window;
    ConversationList &m_list;
    Networks &m_networks;
    UserState m_userState; ///< The last one that was passed to the log.
    bool m_isLogWritable = false;
    bool m_isStoredInLog = false; ///< The log has stored such a state.
    bool m_keepsOldState = false; ///< The log has one that cannot be read.
};

} // namespace client
