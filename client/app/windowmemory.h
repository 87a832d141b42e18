// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace client {

class ConversationList;
class MainWindow;
class Networks;
class Profile;

/// Saves the networks, the conversations and the settings of the window in the profile.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    WindowMemory(Profile &profile, MainWindow &window, ConversationList &list, Networks &networks,
                 QObject *parent = nullptr);

    /// Restores the networks and conversations.
    void restore();
    /// Saves everything now.
    void save();

private:
    void collect();
    void showLastConversation();

    Profile &m_profile;
    MainWindow &m_window;
    ConversationList &m_list;
    Networks &m_networks;
};

} // namespace client
