// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/tlspolicies.h"
#include "client/chat/trustchange.h"
#include "client/model/networkfeed.h"
#include "client/net/connectionevent.h"
#include "client/net/peerlocality.h"
#include "client/networks/missingmessages.h"
#include "client/networks/passwordderiver.h"
#include "client/networks/presencewatch.h"
#include "client/networks/readpositions.h"
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
    const net::ServerAddress &address() const { return m_address; }
    Session &session() { return m_session; }
    const Session &session() const { return m_session; }
    NetworkFeed &feed() { return m_feed; }
    MissingMessages &missing() { return m_missing; }

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
    /// How the key and encryption in @p address, which must name the same server, differ from those
    /// in use.
    TrustChange trustChange(const net::ServerAddress &address) const;
    /// Whether @p address names the same server with the same key and encryption.
    bool isKnownAs(const net::ServerAddress &address) const;
    /// Uses the key and encryption of @p address from now on; call this only after the user agreed.
    /// Disconnects if they differ from those in use.
    void adopt(const net::ServerAddress &address);
    /// The policies have changed: does not try again without TLS if this server requires it.
    void followPolicies();
    /// Forgets that the server required TLS on an earlier connection.
    void forgetTlsPort() { m_tlsPort = 0; }
    /// Forbids connections without TLS, from the next connection on.
    void requireTls();
    /// Pins @p key and connects.
    void trust(const UntrustedKey &key);
    /// Connects, and from now on sends the server's password even without encryption.
    void allowClearPassword();
    /// Connects with TLS, now and in the future.
    void connectWithTls();
    /// Shows that the credentials are not known because the keyring cannot be read.
    void waitForKeyring();
    /// The credentials of the keyring: uses them if this network waits for them, and connects.
    void handleKeyringCredentials(const Credentials &credentials);
    /// Uses @p credentials from the next connection on.
    void setCredentials(const Credentials &credentials);
    /// accountAnswered() follows, possibly at once.
    void requestAccount(const AccountRequest &request);
    /// Logs in with a certificate from the next connection on: makes one and adds it to the account
    /// that this user is logged in to. accountAnswered() follows, possibly at once.
    void useCertificate();
    /// Requests to show the room that is entered next.
    void showFirstRoom() { m_showsFirstRoom = true; }

    /// @p room as on the wire.
    void join(const QByteArray &room);
    void type(Conversation *conversation, const QString &text);
    /// Closes a room or direct chat and discards its unsent messages.
    void close(Conversation *conversation);
    void react(const Conversation *conversation, const QString &id, const QString &text,
               bool takesBack);
    void reportTyping(const Conversation *conversation, TypingState state);
    void setIgnored(const QString &nick, bool ignored);
    void remove(const Conversation *conversation, const QString &id);
    void retry(quint64 localId);
    void discard(quint64 localId);
    /// Discards the messages in @p conversation that wait to be sent.
    void cancelWaiting(const Conversation *conversation);
    /// Asks the server's search; NetworkFeed::searchAnswered() follows. False if it has none.
    bool search(const ServerSearch &search) { return m_session.search(search, nowMs()); }
    /// See Session::requestRooms(); NetworkFeed::roomsListed() follows.
    quint64 requestRooms(RoomScope scope) { return m_session.requestRooms(scope, nowMs()); }
    void requestWhois(const QString &nick);
    void saveProfile(const OwnProfile &profile);
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
    void handleAccountAnswer(const AccountAnswer &answer);
    void startSession();
    void handleRoomEntered(Conversation *conversation, bool requested);
    void handleReady(const QByteArray &lobby);
    void giveUp(Requirement requirement, const QString &reason);
    /// The address of the next connection: m_address, or its port with TLS if the server requires
    /// it.
    net::ServerAddress dialledAddress() const;
    const TlsPolicy *policy() const { return m_policies.find(m_address.host, nowMs()); }
    void upgrade(quint16 port);
    void handleTlsPolicy(qint64 seconds);
    void endConnection(qint64 linesMaybeSent);
    void reconnect();
    net::ServerAddress::Security knownSecurity() const;
    void runWindowCommand(const event::WindowCommand &command);
    void showAddress();
    static qint64 nowMs();
    /// Shows @p state, with the problem of the hosted server if it explains the state.
    void showState(const NetworkState &state);

    ConversationList &m_list;
    Network &m_network;
    NetworkThread &m_thread;
    TlsPolicies &m_policies;
    Session m_session;
    NetworkFeed m_feed;
    MissingMessages m_missing;
    ReadPositions m_readPositions;
    PresenceWatch m_presenceWatch;
    PasswordDeriver m_deriver;
    PeerLocality m_locality;
    net::ServerAddress m_address;
    QByteArray m_pin;
    bool m_sendsPasswordInClear = false;
    bool m_awaitsKeyring = false;
    ClientCertificate m_newCertificate; ///< Used as soon as the server has added it to the account.
    bool m_keepTrying = false;          ///< As in the last start().
    quint64 m_handle = 0;               ///< Of the Connection in m_thread; 0: offline.
    qint64 m_connectionId = 0;          ///< 0: no TCP connection.
    bool m_joinsLobby = true;           ///< Unless there are other rooms to join.
    bool m_showsFirstRoom = false;
    bool m_wasRegistered = false;
    QString m_ownServerProblem;    ///< A sentence; empty: none.
    net::ServerAddress m_dialled;  ///< Of the Connection in m_thread.
    quint16 m_tlsPort = 0;         ///< The server requires TLS on this port; 0: not known.
    bool m_hasPolicy = false;      ///< The server has sent one on this connection.
    quint16 m_requiredTlsPort = 0; ///< In the batch that is being applied; 0: none.
    std::optional<event::Refused> m_refusal; ///< In the batch that is being applied.
};

} // namespace client
