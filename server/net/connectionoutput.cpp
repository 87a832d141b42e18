// SPDX-License-Identifier: MIT
#include "server/net/connectionoutput.h"

#include "server/net/connectionsocket.h"
#include "server/net/workersettings.h"

namespace server {

ConnectionOutput::ConnectionOutput(ConnectionSocket &socket, const WorkerSettings &settings)
    : m_socket(socket)
    , m_settings(settings)
    , m_share(*settings.sendBudget)
{}

bool ConnectionOutput::append(const QByteArray &bytes)
{
    m_queue.append(bytes);
    return m_queue.size() <= m_settings.limits.sendQueueHardBytes;
}

bool ConnectionOutput::flush()
{
    if (m_queue.isEmpty())
        return true;
    const QByteArray bytes = m_queue.take();
    if (!m_socket.isConnected())
        return true;
    m_socket.write(bytes); // May close the socket; unsentBytes() is 0 then.
    return countUnsent();
}

bool ConnectionOutput::countUnsent()
{
    const qsizetype unsent = unsentBytes();
    m_share.set(unsent);
    return unsent <= m_settings.sendBudget->allowance(m_settings.limits.sendQueueHardBytes);
}

void ConnectionOutput::handleWritten()
{
    m_share.set(unsentBytes());
    if (m_closeMode)
        closeWhenWritten(*m_closeMode);
}

void ConnectionOutput::closeWhenWritten(CloseMode mode)
{
    m_closeMode = mode;
    if (unsentBytes() > 0)
        return;
    if (mode == CloseMode::DoNotWait)
        m_socket.close();
    else
        m_socket.finishWriting();
}

void ConnectionOutput::discard()
{
    m_queue.take();
    m_share.set(0);
}

bool ConnectionOutput::isFull() const
{
    return unsentBytes() > m_settings.limits.sendQueueSoftBytes;
}

qsizetype ConnectionOutput::unsentBytes() const
{
    return m_queue.size() + m_socket.unsentBytes();
}

} // namespace server
