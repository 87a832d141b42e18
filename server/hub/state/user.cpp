// SPDX-License-Identifier: MIT
#include "server/hub/state/user.h"

namespace server {

User::User(const ClientConnected &connection, qint64 nowMs)
    : m_id(connection.client)
    , m_dialect(connection.dialect)
    , m_secure(connection.secure)
    , m_connectedMs(nowMs)
    , m_lastSpokeMs(nowMs)
    , m_address(connection.address)
    , m_fingerprint(connection.certificateFingerprint)
{
    m_host = shownAddress();
    m_modes.set(UserMode::Secure, m_secure);
}

QByteArray User::shownAddress() const
{
    return m_address.isEmpty() ? QByteArrayLiteral("unknown") : m_address;
}

void User::setUserName(const QByteArray &userName)
{
    m_userName = userName;
    updateSource();
}

void User::setHost(const QByteArray &host)
{
    m_host = host;
    updateSource();
}

void User::setRealname(const QByteArray &realname)
{
    m_realname = realname;
    ++m_identityVersion;
}

void User::addWaiting(const Input &input)
{
    m_waitingInputs.append(input);
    m_waitingBytes += roughBytes(input);
}

Input User::takeWaiting()
{
    Input input = m_waitingInputs.takeFirst();
    m_waitingBytes -= roughBytes(input);
    return input;
}

void User::clearWaiting()
{
    m_waitingInputs.clear();
    m_waitingBytes = 0;
}

void User::updateSource()
{
    m_source = m_nick + '!' + m_userName + '@' + m_host;
    ++m_identityVersion;
}

} // namespace server
