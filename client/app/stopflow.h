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

/// Stops the hosted server. Asks first if other users are connected, and takes the client's own
/// connection to it offline. GUI thread.
class StopFlow : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    StopFlow(MainWindow &window, ConversationList &list, Networks &networks, HostController &host,
             ServerActions &actions, Profile &profile, QObject *parent = nullptr);

    /// Called for every button and menu entry that stops the server.
    void requestStop();
    /// The open question; null if there is none.
    QMessageBox *question() const { return m_question; }

private:
    /// Asks or stops, depending on the current number of users.
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
    QTimer m_statusTimeout; ///< Runs while the server is asked for its number of users.
};

/// The network of the server that @p host runs; null if @p list does not have it.
Network *ownNetwork(const ConversationList &list, const HostController &host);

} // namespace client
