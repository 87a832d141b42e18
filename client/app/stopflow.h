// SPDX-License-Identifier: MIT
#pragma once

#include <QMessageBox>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace client {

class ConversationList;
class HostController;
class MainWindow;
class Network;
class Networks;
class Profile;
class ServerActions;

/// Stops the window's own server: asks first when others are connected, and takes the window's
/// connection to it offline. GUI thread.
class StopFlow : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    StopFlow(MainWindow &window, ConversationList &list, Networks &networks, HostController &host,
             ServerActions &actions, Profile &profile, QObject *parent = nullptr);

    /// The user wants the server to stop, by whatever button or menu.
    void requestStop();
    /// The question that is open; null: none.
    QMessageBox *question() const { return m_question; }

private:
    /// Decides with the newest number of people.
    void decide();
    int othersConnected() const;
    void ask(int others);
    void stop();

    MainWindow &m_window;
    ConversationList &m_list;
    Networks &m_networks;
    HostController &m_host;
    Profile &m_profile;
    QPointer<QMessageBox> m_question;
    QTimer m_patience; ///< Runs while the server is asked who is connected.
};

/// The network in @p list that is the server which @p host runs; null: none.
Network *ownNetwork(const ConversationList &list, const HostController &host);

} // namespace client
