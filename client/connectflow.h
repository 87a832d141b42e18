#pragma once

#include "client/host/hostcontroller.h"
#include "client/session/credentials.h"
#include "common/net/serveraddress.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <optional>

namespace client {

class ConversationList;
class MainWindow;
class Network;
class Networks;
struct NetworkState;
class Profile;

/// What lies between the Connect card and the networks: connecting, hosting, addresses from
/// outside, and where it is said when something went wrong.
class ConnectFlow : public QObject
{
    Q_OBJECT

public:
    /// All that is passed outlives this object.
    ConnectFlow(MainWindow &window, ConversationList &list, Networks &networks,
                HostController &host, Profile &profile, QObject *parent = nullptr);

    /// Connects to the addresses; without a name to do that with, the card asks for one first.
    void open(const QStringList &urls);
    /// The name for servers to come; those that are connected keep theirs.
    void setName(const QString &name);

private:
    void connectTo(const QString &name, const QString &server);
    void dial(const net::ServerAddress &address, const QString &name,
              const std::optional<Credentials> &credentials = {});
    void cancel();
    void hostHere(const QString &name);
    void dialOwnServer(const QString &name);
    void onHostState(HostController::State state);
    void onConnected(Network *network);
    void onConnectFailed(Network *network);
    /// Shows the card with what the server of @p network asked for.
    void askForWish(Network *network);
    void showFailure(const NetworkState &state);
    /// Leaves the card, once there is something else to see.
    void showSomethingOf(Network *network);
    void dropPending();
    void refreshKnownServers();
    Network *ownNetwork() const;

    MainWindow &m_window;
    ConversationList &m_list;
    Networks &m_networks;
    HostController &m_host;
    Profile &m_profile;
    QPointer<Network> m_pending; ///< What the card waits for.
    bool m_pendingIsNew = false; ///< Goes again when it cannot be reached.
    QString m_hostName;          ///< The name to connect with once the own server runs.
};

} // namespace client
