// SPDX-License-Identifier: MIT
#include "server/hub/state/client.h"

#include <utility>

namespace server {

Client::Client(const ClientConnected &connection, qint64 nowMs)
    : m_id(connection.client)
    , m_dialect(connection.dialect)
    , m_secure(connection.secure)
    , m_connectedMs(nowMs)
    , m_address(connection.address)
    , m_fingerprint(connection.certificateFingerprint)
{}

QByteArray Client::shownAddress() const
{
    return m_address.isEmpty() ? QByteArrayLiteral("unknown") : m_address;
}

void Client::addWaiting(const Input &input)
{
    m_waitingInputs.append(input);
    m_waitingBytes += roughBytes(input);
}

Input Client::takeWaiting()
{
    Input input = m_waitingInputs.takeFirst();
    m_waitingBytes -= roughBytes(input);
    return input;
}

void Client::clearWaiting()
{
    m_waitingInputs.clear();
    m_waitingBytes = 0;
}

bool Client::completeRead()
{
    m_profile = tagProfileOf(m_capabilities);
    m_waitingBytes = 0;
    for (const Input &input : std::as_const(m_waitingInputs))
        m_waitingBytes += roughBytes(input);
    return true;
}

} // namespace server
