// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/credentials.h"
#include "client/host/hostcontroller.h"
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
class Theme;
class TrustDialog;
struct TrustQuestion;

/// What lies between the Connect card and the networks: connecting, hosting, addresses from
/// outside, and where it is said when something went wrong.
class ConnectFlow : public QObject
{
    Q_OBJECT

public:
    /// The origin of an address.
    enum class Source : quint8 {
        User, ///< Typed it on the command line.
        Link, ///< A web page or another program, through the desktop.
    };

    /// All references must outlive this object.
    ConnectFlow(const Theme &theme, MainWindow &window, ConversationList &list, Networks &networks,
                HostController &host, Profile &profile, QObject *parent = nullptr);

    /// Connects to addresses that the user chose, and to servers that are known with the same key
    /// and encryption. Any other address is put into the card and waits for a click there, as does
    /// every address while there is no name to connect with.
    void open(const QStringList &urls, Source source);
    /// The name for servers to come; those that are connected keep theirs.
    void setName(const QString &name);

private:
    void connectTo(const QString &name, const QString &server);
    /// Asks first when @p address would change what is known of the server.
    void dial(const net::ServerAddress &address, const QString &name,
              const std::optional<Credentials> &credentials = {});
    void dialAgreed(const net::ServerAddress &address, const QString &name,
                    const std::optional<Credentials> &credentials);
    void cancel();
    void hostHere(const QString &name);
    void dialOwnServer(const QString &name);
    void onHostState(HostController::State state);
    void onConnected(Network *network);
    void onConnectFailed(Network *network);
    /// Does, or asks for, what the state of @p network wants.
    void meetRequirement(Network *network);
    /// Shows the card with what the server of @p network asked for.
    void askForRequirement(Network *network);
    void askAboutKey(Network *network);
    void askAboutClearPassword(Network *network);
    TrustDialog *ask(const TrustQuestion &question);
    /// The attempt that the card waits for has failed, and no question can change that.
    void endPending();
    void showFailure(const NetworkState &state);
    /// Leaves the card, once there is something else to see.
    void showSomethingOf(Network *network);
    void dropPending();
    void refreshKnownServers();

    const Theme &m_theme;
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
