// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/trustchange.h"
#include "client/model/networkfeed.h"
#include "client/net/connectionevent.h"
#include "client/net/peerlocality.h"
#include "client/networks/passwordderiver.h"
#include "client/profile/networksnapshot.h"
#include "client/session/session.h"

#include <QObject>

namespace client {

class NetworkThread;

/// One network of this window: its session, the connection that it uses, and its models.
/// GUI thread; owned by Networks.
class NetworkController : public QObject
{
    Q_OBJECT

public:
    NetworkController(ConversationList &list, Network &network, NetworkThread &thread,
                      const NetworkSnapshot &settings, const PeerLocality &locality,
                      QObject *parent = nullptr);
    ~NetworkController() override;

    Network &network() const { return m_network; }
    const net::ServerAddress &address() const { return m_address; }
    Session &session() { return m_session; }
    const Session &session() const { return m_session; }
    NetworkFeed &feed() { return m_feed; }

    /// @p keepTrying: also when the first attempt fails.
    void start(bool keepTrying);
    void stop();
    void reconnectNow();
    bool isConnected() const { return m_connectionId != 0; }
    bool isStarted() const { return m_handle != 0; }
    /// Stops, with @p state to show.
    void stop(const NetworkState &state);
    /// What @p address, which leads to the same server, would change of its key and encryption.
    TrustChange changeBy(const net::ServerAddress &address) const;
    /// Whether @p address names the same server with the same key and encryption.
    bool isKnownAs(const net::ServerAddress &address) const;
    /// Takes over key and encryption of @p address: the user agreed. Ends the
    /// current link unless they are the known ones.
    void adopt(const net::ServerAddress &address);
    /// Never again without TLS. Counts from the next link on.
    void requireTls();
    /// Pins @p key, and connects with it.
    void trust(const UntrustedKey &key);
    /// The server's password may be sent without encryption; connects again.
    void allowClearPassword();
    /// Connects with TLS from now on.
    void connectWithTls();
    /// What the next attempt begins with.
    void setCredentials(const Credentials &credentials);
    /// The first room that opens is to be shown.
    void showFirstRoom() { m_showsFirstRoom = true; }

    /// @p room as typed.
    void join(const QString &room);
    void type(Conversation *conversation, const QString &text);
    /// Closes a room or direct chat, with what waits to be sent there.
    void close(Conversation *conversation);
    void retry(quint64 localId);
    void discard(quint64 localId);
    /// Takes back everything typed in @p conversation that was not sent yet.
    void cancelWaiting(const Conversation *conversation);
    NetworkSnapshot snapshot() const;

signals:
    void conversationRequested(client::Conversation *conversation);
    /// A link is there; it registers next.
    void connected();
    void registered();
    void failed(const QString &reason);
    /// The server's key was trusted on first use.
    void keyRemembered();
    void connectRequested(const QString &address);
    void disconnectRequested();
    void quitRequested();
    void snapshotChanged();

private:
    void handle(const StateChanged &changed);
    void handle(const Connected &opened);
    void handle(const MessagesReceived &received);
    void handle(const Disconnected &closed);
    void handle(const CertificatePinned &pinned);
    void handle(const GaveUp &gaveUp);
    void restore(const NetworkSnapshot &settings);
    void roomEntered(Conversation *conversation, bool asked);
    void becameReady(const QByteArray &lobby);
    void refused(const event::Refused &refused);
    void giveUp(Requirement requirement, const QString &reason);
    void startAgain();
    net::ServerAddress::Security knownSecurity() const;
    void startSession();
    void runWindowCommand(const event::WindowCommand &command);
    static qint64 nowMs();

    ConversationList &m_list;
    Network &m_network;
    NetworkThread &m_thread;
    Session m_session;
    NetworkFeed m_feed;
    PasswordDeriver m_deriver;
    PeerLocality m_locality;
    net::ServerAddress m_address;
    QByteArray m_pin;
    bool m_sendsPasswordInClear = false;
    bool m_keepTrying = false; ///< As the last start() had it.
    quint64 m_handle = 0;      ///< 0: offline.
    qint64 m_connectionId = 0;
    bool m_wantsLobby = true;
    bool m_showsFirstRoom = false;
    bool m_wasReady = false;
};

} // namespace client
