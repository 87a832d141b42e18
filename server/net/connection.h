// SPDX-License-Identifier: MIT
#pragma once

#include "server/dialect/dialect.h"
#include "server/net/commandreader.h"
#include "server/net/connectionoutput.h"
#include "server/net/connectionsocket.h"
#include "server/net/listener.h"
#include "server/net/silencewatch.h"
#include "server/net/workersettings.h"

#include <QAbstractSocket>

#include <memory>

namespace server {

/// One client connection with its dialect, queues and limits. Lives on a worker's thread, which
/// calls checkTimeouts(). Any call may notify the owner; the object must outlive the call.
class Connection
{
public:
    /// Receives the events of connections. Signals would take a kilobyte for each connection.
    class Owner
    {
    public:
        virtual void receive(const Input &input) = 0;
        /// Lines wait for the rate limit; call resume() at @p readyAtMs.
        virtual void throttle(Connection &connection, qint64 readyAtMs) = 0;
        /// A client of the text dialect waits for arrive(). Called once.
        virtual void queueArrival(Connection &connection) = 0;
        /// The peer has sent the first bytes of TLS and waits for startHandshake(). Called once.
        virtual void queueHandshake(Connection &connection) = 0;
        virtual void endHandshake(Connection &connection) = 0;
        /// Lines wait until the hub has caught up; call continueReading() then.
        virtual void hold(Connection &connection) = 0;
        /// The connection is ending and has only a few seconds left.
        virtual void noteEnding(Connection &connection) = 0;
        /// The connection has ended. This is the last call.
        virtual void forget(Connection &connection) = 0;

    protected:
        ~Owner() = default;
    };

    /// @p owner, @p settings and @p budget must outlive the connection.
    Connection(ClientId client, AcceptedSocket accepted, Owner &owner,
               const WorkerSettings &settings, InputBudget &budget, qint64 nowMs);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Takes ownership of the descriptor. ClientConnected follows, for TLS after the handshake.
    void start();
    ClientId client() const noexcept { return m_client; }
    Dialect &dialect() noexcept { return *m_dialect; }

    /// Starts the TLS handshake; call after Owner::queueHandshake().
    void startHandshake();
    /// Announces the client to the hub; call after Owner::queueArrival().
    void arrive();
    /// Sends a telnet user a sentence: the welcome will take a moment.
    void sendWaitNotice();
    /// The peer's address as text.
    QByteArray address() const;

    /// Queues bytes for flush().
    void send(const QByteArray &bytes);
    /// The tags that the hub lets the client read from now on.
    void setProfile(TagProfile profile) noexcept { m_reader.setProfile(profile); }
    bool hasUnflushed() const noexcept { return !m_output.isFlushed(); }
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
    /// Whether the connection is established and not ending: only silence limits its time.
    bool isOpen() const noexcept { return m_state == State::Open; }

private:
    enum class State : quint8 {
        Arriving,    ///< Waits for arrive().
        Handshaking, ///< Waits for the first bytes of TLS, for startHandshake(), or for its end.
        Open,
        Draining, ///< The peer has closed; the lines that it sent before are still handled.
        Closing,  ///< Writes the unsent bytes and discards input.
        Over,
    };

    void requestHandshake();
    void continueHandshake();
    void announce(const QByteArray &fingerprint);
    void readSocket();
    void continueWriting();
    void process();
    bool isReading() const noexcept;
    bool readChunk();
    void reportPause(CommandReader::Pause pause);
    void handle(Dialect::Received received);
    void sendReplies();
    void rejectPeer(ProtocolMismatch mismatch);
    void beginClosing(CloseMode mode);
    void checkSilence(qint64 nowMs);
    void handleError(QAbstractSocket::SocketError error);
    void handlePeerClosed();
    void handleNoMoreBytes();
    void drain();
    void stopListening();
    void answerDrainQuery();
    void reportEnd(const QByteArray &reason);
    void finish(const QByteArray &reason);
    qint64 nowMs() const { return m_settings.monotonicMs(); }

    const ClientId m_client;
    AcceptedSocket m_accepted;
    Owner &m_owner;
    const WorkerSettings &m_settings;
    const std::unique_ptr<Dialect> m_dialect;
    ConnectionSocket m_socket;
    CommandReader m_reader;
    ConnectionOutput m_output;
    SilenceWatch m_silence;
    qint64 m_deadlineMs = 0; ///< Of Draining and Closing.
    State m_state = State::Arriving;
    QueryId m_drainQuery = 0; ///< See notifyWhenDrained(); 0: none.
    bool m_announced = false; ///< The hub knows the client.
    bool m_handshakeRequested = false;
    bool m_sendQueueWasFull = false; ///< Lines wait until the send queue has room.
    bool m_held = false;             ///< Lines wait until the hub has caught up.
    bool m_awaitsReadiness = false;  ///< Lines wait until the dialect is ready.
};

} // namespace server
