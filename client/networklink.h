#pragma once

#include "client/model/networkfeed.h"
#include "client/net/linkstate.h"
#include "client/networksnapshot.h"
#include "client/passwordstretcher.h"
#include "client/session/session.h"

#include <QObject>

namespace client {

class NetworkThread;

/// One network of this window: its session, the connection that it uses, and its models.
/// GUI thread; owned by Networks.
class NetworkLink : public QObject
{
    Q_OBJECT

public:
    NetworkLink(ConversationList &list, Network &network, NetworkThread &thread,
                const NetworkSnapshot &settings, QObject *parent = nullptr);
    ~NetworkLink() override;

    Network &network() const { return m_network; }
    const net::ServerAddress &address() const { return m_address; }
    Session &session() { return m_session; }
    const Session &session() const { return m_session; }
    NetworkFeed &feed() { return m_feed; }

    /// @p keepTrying: also when the first attempt fails.
    void start(bool keepTrying);
    void stop();
    void reconnectNow();
    bool isStarted() const { return m_connection != 0; }
    /// Takes over what another way to the same server brings: a fingerprint, TLS.
    void setAddress(const net::ServerAddress &address);
    void forgetPin();
    /// What the next attempt begins with.
    void setCredentials(const Credentials &credentials);
    /// The first room that opens is to be shown.
    void showFirstRoom() { m_showsFirstRoom = true; }

    void join(const QString &room);
    void type(Conversation *conversation, const QString &text);
    /// Closes a room or direct chat, with what waits to be sent there.
    void close(Conversation *conversation);
    void retry(quint64 localId);
    void discard(quint64 localId);
    NetworkSnapshot snapshot() const;

signals:
    void conversationWanted(client::Conversation *conversation);
    void ready();
    void failed(const QString &reason);
    void connectWanted(const QString &address);
    void disconnectWanted();
    void quitWanted();
    void snapshotChanged();

private:
    void watchThread();
    void restore(const NetworkSnapshot &settings);
    void takeState(const LinkState &state);
    void roomEntered(Conversation *conversation, bool asked);
    void becameReady(const QString &lobby);
    void refused(const event::Refused &refused);
    void startSession();
    void takeWish(const event::Wanted &wanted);
    static qint64 nowMs();

    ConversationList &m_list;
    Network &m_network;
    NetworkThread &m_thread;
    Session m_session;
    NetworkFeed m_feed;
    PasswordStretcher m_stretcher;
    net::ServerAddress m_address;
    QByteArray m_pin;
    quint64 m_connection = 0; ///< 0: offline.
    qint64 m_link = 0;
    bool m_isSecure = false; ///< The link is TLS.
    bool m_isLocal = false;  ///< The server is on this machine.
    bool m_wantsLobby = true;
    bool m_showsFirstRoom = false;
    bool m_wasReady = false;
};

} // namespace client
