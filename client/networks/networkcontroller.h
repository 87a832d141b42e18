// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/networkfeed.h"
#include "client/net/connectionevent.h"
#include "client/net/peerlocality.h"
#include "client/networks/accountlogin.h"
#include "client/networks/knownserver.h"
#include "client/networks/missingmessages.h"
#include "client/networks/presencewatch.h"
#include "client/networks/readpositions.h"
#include "client/networks/useractions.h"
#include "client/profile/networksnapshot.h"
#include "client/session/session.h"

#include <QObject>

#include <optional>

namespace client {

class NetworkThread;

/// Joins the parts of one network: its connection, its session and its models. GUI thread; owned
/// by Networks.
class NetworkController : public QObject
{
    Q_OBJECT

public:
    /// All references except @p settings and @p locality must outlive this object.
    NetworkController(ConversationList &list, Network &network, NetworkThread &thread,
                      TlsPolicies &policies, const NetworkSnapshot &settings,
                      const PeerLocality &locality, QObject *parent = nullptr);
    ~NetworkController() override;

    Network &network() const { return m_network; }
    const net::ServerAddress &address() const { return m_server.address(); }
    const KnownServer &server() const { return m_server; }
    Session &session() { return m_session; }
    const Session &session() const { return m_session; }
    NetworkFeed &feed() { return m_feed; }
    MissingMessages &missing() { return m_missing; }
    AccountLogin &login() { return m_login; }
    UserActions &actions() { return m_actions; }

    /// Connects. @p keepTrying: also after the first attempt fails.
    void start(bool keepTrying);
    /// Disconnects, if started.
    void stop();
    /// Disconnects and shows @p state.
    void stop(const NetworkState &state);
    /// Ends the wait for the next attempt, or starts.
    void reconnectNow();
    /// Shows @p sentence and that the hosted server must be started, instead of why each attempt
    /// failed. Neither disconnects nor ends the attempts. Lasts until the next connection,
    /// stop(), or a call with an empty @p sentence.
    void setOwnServerProblem(const QString &sentence);
    /// Whether there is a TCP connection, registered or not.
    bool isConnected() const { return m_connectionId != 0; }
    bool isStarted() const { return m_handle != 0; }
    /// Uses the key and encryption of @p address from now on; call this only after the user agreed.
    /// Disconnects if they differ from those in use.
    void adopt(const net::ServerAddress &address);
    /// The policies have changed: does not try again without TLS if this server requires it.
    void followPolicies();
    /// Forgets that the server required TLS on an earlier connection.
    void forgetTlsPort() { m_server.forgetTlsPort(); }
    /// Forbids connections without TLS, from the next connection on.
    void requireTls();
    /// Pins @p key and connects.
    void trust(const UntrustedKey &key);
    /// Connects, and from now on sends the server's password even without encryption.
    void allowClearPassword();
    /// Connects with TLS, now and in the future.
    void connectWithTls();
    /// The credentials of the keyring: uses them if this network waits for them, and connects.
    void handleKeyringCredentials(const Credentials &credentials);
    /// Requests to show the room that is entered next.
    void showFirstRoom() { m_showsFirstRoom = true; }

    NetworkSnapshot snapshot() const;

signals:
    /// The window should show @p conversation.
    void conversationRequested(client::Conversation *conversation);
    /// A TCP connection is open; registration has begun.
    void connected();
    /// The server sent its welcome.
    void registered();
    void accountAnswered(const client::AccountAnswer &answer);
    /// There will be no further attempt; @p reason is a sentence for the user.
    void failed(const QString &reason);
    /// The server's key was pinned on first use.
    void keyRemembered();
    /// The user typed /connect; @p address is empty without an argument.
    void connectRequested(const QString &address);
    void disconnectRequested();
    void quitRequested();
    void snapshotChanged();
    /// The policy of this server has changed.
    void policyChanged();

private:
    void handle(const StateChanged &changed);
    void handle(const Connected &opened);
    void handle(const MessagesReceived &received);
    void handle(const Disconnected &closed);
    void handle(const CertificatePinned &pinned);
    void handle(const GaveUp &gaveUp);
    void apply(const QList<SessionEvent> &events);
    void startSession();
    void handleRoomEntered(Conversation *conversation, bool requested);
    void handleReady(const QByteArray &lobby);
    void giveUp(Requirement requirement, const QString &reason);
    void upgrade(quint16 port);
    void handleTlsPolicy(qint64 seconds);
    void endConnection(qint64 linesMaybeSent);
    void reconnect();
    void runWindowCommand(const event::WindowCommand &command);
    /// Shows @p state, with the problem of the hosted server if it explains the state.
    void showState(const NetworkState &state);

    ConversationList &m_list;
    Network &m_network;
    NetworkThread &m_thread;
    Session m_session;
    NetworkFeed m_feed;
    MissingMessages m_missing;
    ReadPositions m_readPositions;
    PresenceWatch m_presenceWatch;
    KnownServer m_server;
    AccountLogin m_login;
    UserActions m_actions;
    PeerLocality m_locality;
    bool m_sendsPasswordInClear = false;
    bool m_keepTrying = false; ///< As in the last start().
    quint64 m_handle = 0;      ///< Of the Connection in m_thread; 0: offline.
    qint64 m_connectionId = 0; ///< 0: no TCP connection.
    bool m_joinsLobby = true;  ///< Unless there are other rooms to join.
    bool m_showsFirstRoom = false;
    bool m_wasRegistered = false;
    QString m_ownServerProblem;              ///< A sentence; empty: none.
    quint16 m_requiredTlsPort = 0;           ///< In the batch that is being applied; 0: none.
    std::optional<event::Refused> m_refusal; ///< In the batch that is being applied.
};

} // namespace client
