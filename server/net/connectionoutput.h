// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/sendbudget.h"
#include "server/net/sendqueue.h"

#include <optional>

namespace server {

class ConnectionSocket;
struct WorkerSettings;

/// Whether to wait for the peer to close as well. Closing at once makes TCP reset the connection of
/// a peer that is still sending, which may discard the last lines sent to it.
enum class CloseMode : quint8 { WaitForPeer, DoNotWait };

/// The unsent bytes of one connection: those that wait for flush() and those in its socket.
class ConnectionOutput
{
public:
    /// All references must outlive this object.
    ConnectionOutput(ConnectionSocket &socket, const WorkerSettings &settings);

    /// Queues bytes for flush(). Returns false when so many wait that flush() is due.
    bool append(const QByteArray &bytes);
    bool isFlushed() const noexcept { return m_queue.isEmpty(); }
    /// Writes all queued bytes as one piece. Returns false when the connection then has more unsent
    /// bytes than it may have.
    bool flush();
    /// Call when the socket may have got more unsent bytes without flush(). Returns what flush()
    /// returns.
    bool countUnsent();
    /// Call after the socket has sent bytes.
    void handleWritten();
    /// Closes the socket, for writing at least, once all bytes are written.
    void closeWhenWritten(CloseMode mode);
    /// Forgets the unsent bytes; call when the socket has been closed.
    void discard();

    /// Whether so much is unsent that the client's commands have to wait.
    bool isFull() const;

private:
    qsizetype unsentBytes() const;

    ConnectionSocket &m_socket;
    const WorkerSettings &m_settings;
    SendQueue m_queue;
    SendBudget::Share m_share;
    std::optional<CloseMode> m_closeMode; ///< Set once the connection is closing.
};

} // namespace server
