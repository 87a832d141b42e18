// SPDX-License-Identifier: MIT
#pragma once

#include "server/dialect/dialect.h"
#include "server/net/commandreader.h"
#include "server/net/connectionsocket.h"
#include "server/net/inputbudget.h"
#include "server/net/listener.h"
#include "server/net/sendbudget.h"
#include "server/net/sendqueue.h"
#include "server/net/workersettings.h"

#include <QAbstractSocket>
#include <QObject>

#include <memory>

namespace server {

/// One client connection with its dialect, queues and limits. Lives on a worker's thread, which
/// calls checkTimeouts(). Any call may emit signals; the object must outlive the call.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// @p settings and @p budget must outlive the connection.
    Connection(ClientId client, AcceptedSocket accepted, const WorkerSettings &settings,
               InputBudget &budget, qint64 nowMs);
    ~Connection() override;

    /// Takes ownership of the descriptor. ClientConnected follows, for TLS after the handshake.
    void start();
    ClientId client() const noexcept { return m_client; }
    Dialect &dialect() noexcept { return *m_dialect; }

    /// Starts the TLS handshake; call after handshakeRequested().
    void startHandshake();
    /// Announces the client to the hub; call after arrivalRequested().
    void arrive();
    /// Tells the user of a telnet connection that the welcome will take a moment.
    void sendWaitNotice();
    /// The peer's address as text.
    QByteArray address() const;

    /// Queues bytes for flush().
    void send(const QByteArray &bytes);
    /// The tags that the hub lets the client read from now on.
    void setProfile(TagProfile profile) noexcept { m_reader.setProfile(profile); }
    bool hasUnflushed() const noexcept { return !m_sendQueue.isEmpty(); }
    /// Writes all queued bytes as one piece.
    void flush();
    /// Flushes after an outbox was encoded for this connection. Then handles the lines that came
    /// before the dialect was ready for them.
    void handleDelivered();

    /// Answers @p query with Drained once the send queue is no longer full, at the latest when the
    /// connection has ended. One query at a time.
    void notifyWhenDrained(QueryId query);

    /// Holds commands back, or handles them again, in their order.
    void holdCommands(bool hold);

    /// Whether to wait for the peer to close as well. Closing at once makes TCP reset the
    /// connection of a peer that is still sending, which may discard the last lines sent to it.
    enum class CloseMode : quint8 { WaitForPeer, DoNotWait };
    /// Closes once all queued bytes are written, or after the close time-out.
    void close(CloseMode mode = CloseMode::WaitForPeer);
    /// Ends the connection now and discards unsent bytes.
    void abandon();

    /// Applies changed settings. The socket's own limits only apply to new connections.
    void applyLimits();
    /// Handles the lines that the rate limit held back.
    void resume();
    /// Handles the lines that were held() until the hub had caught up.
    void continueReading();
    void checkTimeouts();

signals:
    void inputReceived(const server::Input &input);
    /// Lines wait for the rate limit; call resume() at @p readyAtMs.
    void throttled(qint64 readyAtMs);
    /// A client of the text dialect waits for arrive(). Emitted once.
    void arrivalRequested();
    /// The peer has sent the first bytes of TLS and waits for startHandshake(). Emitted once.
    void handshakeRequested();
    void handshakeDone();
    /// Lines wait until the hub has caught up; call continueReading() then.
    void held();
    /// The connection has ended. This is the last signal.
    void gone();

private:
    enum class State : quint8 {
        Arriving,    ///< Waits for arrive().
        Handshaking, ///< Waits for the first bytes of TLS, for startHandshake(), or for its end.
        Open,
        Draining, ///< The peer has closed; the lines that it sent before are still handled.
        Closing,  ///< Writes the unsent bytes and discards input.
        Over,
    };

    void connectTls();
    void requestHandshake();
    void announce(const QByteArray &fingerprint);
    void readSocket();
    void continueWriting();
    void process();
    void readUrgentLines();
    bool readChunk();
    void handle(Dialect::Received received);
    void sendReplies();
    void rejectPeer(ProtocolMismatch mismatch);
    void beginClosing(CloseMode mode);
    void continueClosing();
    void checkSilence(qint64 silentMs);
    void handleError(QAbstractSocket::SocketError error);
    void handlePeerClosed();
    void drain();
    void answerDrainQuery();
    void reportEnd(const QByteArray &reason);
    void finish(const QByteArray &reason);
    bool sendQueueIsFull() const;
    qsizetype unsentBytes() const;
    qint64 nowMs() const { return m_settings.monotonicMs(); }

    const ClientId m_client;
    AcceptedSocket m_accepted;
    const WorkerSettings &m_settings;
    InputBudget &m_budget;
    const std::unique_ptr<Dialect> m_dialect;
    ConnectionSocket m_socket;
    CommandReader m_reader;
    SendQueue m_sendQueue;
    SendBudget::Share m_sendShare;
    qint64 m_heardMs;        ///< When the peer last sent something, or connected.
    qint64 m_deadlineMs = 0; ///< Of Draining and Closing.
    State m_state = State::Arriving;
    CloseMode m_closeMode = CloseMode::WaitForPeer;
    QueryId m_drainQuery = 0; ///< See notifyWhenDrained(); 0: none.
    bool m_announced = false; ///< The hub knows the client.
    bool m_handshakeRequested = false;
    bool m_pinged = false;
    bool m_sendQueueWasFull = false; ///< Lines wait until the send queue has room.
    bool m_held = false;             ///< Lines wait until the hub has caught up.
    bool m_commandsHeld = false;     ///< See holdCommands().
    bool m_awaitsReadiness = false;  ///< Lines wait until the dialect is ready.
};

} // namespace server
