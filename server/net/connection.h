// SPDX-License-Identifier: MIT
#pragma once

#include "server/dialect/dialect.h"
#include "server/dialect/protocolmismatch.h"
#include "server/net/commandqueue.h"
#include "server/net/connectionlimits.h"
#include "server/net/inputbudget.h"
#include "server/net/linecost.h"
#include "server/net/listener.h"
#include "server/net/sendbudget.h"
#include "server/net/sendqueue.h"
#include "server/net/tokenbucket.h"
#include "server/net/workersettings.h"

#include <QObject>
#include <QTcpSocket>

#include <memory>

namespace server {

/// One socket with its dialect, queues and limits. Lives on a worker's thread, which tells it
/// the time. Signals may come out of any call; the object must outlive the call.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// @p settings and @p budget must outlive the connection.
    Connection(ClientId client, AcceptedSocket accepted, const WorkerSettings &settings,
               InputBudget &budget, qint64 nowMs);
    ~Connection() override;

    /// Takes over the descriptor; ClientConnected follows, for TLS after the handshake.
    void start();
    ClientId client() const noexcept { return m_client; }
    Dialect &dialect() noexcept { return *m_dialect; }

    /// Starts the TLS handshake; after handshakeWanted().
    void startHandshake();
    /// Announces the client to the hub; after arrivalWanted().
    void arrive();
    /// Tells the peer why it is not greeted yet.
    void askForPatience();
    /// The peer's address as text.
    QByteArray address() const;

    /// Queues bytes for flush().
    void send(const QByteArray &bytes);
    /// What the hub lets the client read from now on; shows the capabilities it negotiated.
    void setProfile(TagProfile profile) noexcept { m_cost.setProfile(profile); }
    bool hasUnflushed() const noexcept { return !m_sendQueue.isEmpty(); }
    /// Writes what is queued, as one piece.
    void flush();
    /// An outbox was encoded for this connection: writes, and goes on with lines that came in
    /// before the dialect was ready for them.
    void delivered();

    /// Answers @p query with Drained once the send queue is no longer full, at the latest when the
    /// connection is over. One at a time.
    void notifyWhenDrained(QueryId query);

    /// Holds commands back, in their order, or goes on with them.
    void holdCommands(bool hold);

    /// Whether the peer is waited for after a goodbye. A peer that is still sending would
    /// otherwise lose the goodbye to a TCP reset.
    enum class CloseMode : quint8 { WaitForPeer, Leave };
    /// Closes once everything queued is written, or after the close time-out.
    void close(CloseMode mode = CloseMode::WaitForPeer);
    /// Ends the connection now, whatever is still unsent.
    void abandon();

    /// The limits of the settings have changed. Those of the socket itself hold for connections to
    /// come.
    void applyLimits();
    /// Goes on with lines that the rate limit held back.
    void resume();
    /// The hub has caught up: goes on with lines that were held().
    void continueReading();
    /// Looks at the time-outs.
    void checkTimeouts();

signals:
    void inputReceived(const server::Input &input);
    /// Lines wait for the rate limit until @p readyAtMs; resume() is due then.
    void throttled(qint64 readyAtMs);
    /// A peer of the text dialect waits for arrive(). Once.
    void arrivalWanted();
    /// The peer has begun a TLS handshake and waits for startHandshake(). Once.
    void handshakeWanted();
    /// The TLS handshake has succeeded.
    void handshakeDone();
    /// The hub is behind: lines wait for continueReading().
    void held();
    /// The connection is over; the last signal.
    void gone();

private:
    enum class State : quint8 {
        Arriving,    ///< Has to wait until the hub may know of it.
        Handshaking, ///< TLS is not ready yet, or has to wait, or nothing came that begins it.
        Open,
        Draining, ///< The peer has closed; what it sent before still counts.
        Closing,  ///< Writes the rest; what comes in is discarded.
        Over,
    };

    void prepareTls();
    void beginTls();
    void announce(const QByteArray &fingerprint);
    void readSocket();
    void continueWriting();
    void process();
    bool mayReadOn();
    void holdBack();
    bool readChunk();
    void rejectPeer(ProtocolMismatch mismatch);
    void beginClosing(CloseMode mode);
    void handle(Dialect::Received received);
    void sendReplies();
    void endOnError(QAbstractSocket::SocketError error);
    void peerClosed();
    void drain();
    void continueClosing();
    void answerDrained();
    void checkSilence(qint64 silentMs);
    bool isReadingPaused() const;
    void reportEnd(const QByteArray &reason);
    void finish(const QByteArray &reason);
    bool sendQueueIsFull() const;
    bool isEncrypted() const;
    qsizetype unsentBytes() const;
    qint64 nowMs() const { return m_settings.monotonicMs(); }

    const ClientId m_client;
    AcceptedSocket m_accepted;
    const WorkerSettings &m_settings;
    InputBudget &m_budget;
    std::unique_ptr<Dialect> m_dialect;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<MismatchFilter> m_mismatchFilter; ///< Null once the peer is known.
    SendQueue m_sendQueue;
    SendBudget::Share m_sendShare;
    CommandQueue m_waiting;
    TokenBucket m_bucket;
    LineCost m_cost;
    qint64 m_heardMs;        ///< When the peer last sent something, or connected.
    qint64 m_deadlineMs = 0; ///< Of Draining and Closing.
    State m_state = State::Arriving;
    CloseMode m_closeMode = CloseMode::WaitForPeer;
    QueryId m_drainQuery = 0;       ///< 0: nobody waits for the send queue.
    qsizetype m_bytesSinceLine = 0; ///< What was read since the last line, see mayReadOn().
    bool m_announced = false;
    bool m_wantsHandshake = false; ///< Bytes that begin TLS are there.
    bool m_pinged = false;
    bool m_holdingBack = false;  ///< Because the send queue is full.
    bool m_held = false;         ///< Because the hub is behind.
    bool m_commandsHeld = false; ///< Because enough of them wait in the hub.
    bool m_finishedWriting = false;
    bool m_awaitsReadiness = false; ///< Of the dialect.
};

} // namespace server
