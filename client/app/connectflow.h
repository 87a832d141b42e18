// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/credentials.h"
#include "client/host/hostcontroller.h"
#include "common/net/serveraddress.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <functional>
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

/// Connects to servers on behalf of the user: from the Connect card, from addresses of other
/// programs, and to the hosted server. Decides where failures and questions are shown.
class ConnectFlow : public QObject
{
    Q_OBJECT

public:
    /// The origin of an address.
    enum class Source : quint8 {
        User, ///< Typed on the command line.
        Link, ///< From a web page or another program, through the desktop.
    };

    /// All references must outlive this object.
    ConnectFlow(const Theme &theme, MainWindow &window, ConversationList &list, Networks &networks,
                HostController &host, Profile &profile, QObject *parent = nullptr);

    /// Connects to addresses that the user chose, and to servers that are known with the same key
    /// and encryption. Any other address, and every address while the user has no name yet, is put
    /// into the Connect card, where the user can connect.
    void open(const QStringList &urls, Source source);
    /// Connects to the hosted server, which must be running, and shows it. A user without a name
    /// is asked for it.
    void joinOwnServer();
    /// Sets the nick for new connections; existing ones keep theirs.
    void setName(const QString &name);

private:
    void connectTo(const QString &name, const QString &server);
    /// Asks first if @p address would change what is known about the server.
    void dial(const net::ServerAddress &address, const QString &name,
              const std::optional<Credentials> &credentials = {});
    void dialAgreed(const net::ServerAddress &address, const QString &name,
                    const std::optional<Credentials> &credentials);
    void cancel();
    void hostHere(const QString &name);
    void dialOwnServer(const QString &name);
    /// Shows in the conversations of the hosted server that it does not run, and why. The attempts
    /// to connect go on, because another program may start it.
    void showOwnServerProblem();
    void onHostState(HostController::State state);
    void onConnected(Network *network);
    void onConnectFailed(Network *network);
    /// Meets the requirement in the state of @p network, or asks the user for what it needs.
    void meetRequirement(Network *network);
    /// Shows the card with the field for what the server of @p network requires.
    void askForRequirement(Network *network);
    void askAboutKey(Network *network);
    void askAboutClearPassword(Network *network);
    /// Calls @p accepted if the user agrees. Otherwise ends the attempt if the card waits for it.
    void askAbout(Network *network, const TrustQuestion &question,
                  const std::function<void()> &accepted);
    TrustDialog *ask(const TrustQuestion &question);
    /// Shows that the pending attempt has failed; all questions about it are answered.
    void endPending();
    void showFailure(const NetworkState &state);
    /// Shows a conversation of @p network in place of the card.
    void showSomethingOf(Network *network);
    void dropPending();
    void refreshKnownServers();
    /// Tells the host panel whether the window is connected to the hosted server.
    void refreshJoined();
    void forgetServer(const QString &address);

    const Theme &m_theme;
    MainWindow &m_window;
    ConversationList &m_list;
    Networks &m_networks;
    HostController &m_host;
    Profile &m_profile;
    QPointer<Network> m_pending; ///< The card waits for its connection.
    QPointer<Network> m_own;     ///< The network of the hosted server, as of its last run.
    bool m_pendingIsNew = false; ///< Remove the network if the first attempt fails.
    QString m_hostName;          ///< Nick for the hosted server that is starting; else empty.
};

} // namespace client
