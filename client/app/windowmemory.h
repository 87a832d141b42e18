// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace client {

class ConversationList;
class MainWindow;
class Networks;
class Profile;

/// Puts into the profile what is open and how the window stands, and opens it again.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    /// All that is passed outlives this object.
    WindowMemory(Profile &profile, MainWindow &window, ConversationList &list, Networks &networks,
                 QObject *parent = nullptr);

    void restore();
    /// Hands everything to the profile, which writes it.
    void save();

private:
    void collect();
    void showWhatWasShown();

    Profile &m_profile;
    MainWindow &m_window;
    ConversationList &m_list;
    Networks &m_networks;
};

} // namespace client
