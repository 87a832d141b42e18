#include "server/hub/user.h"

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
    // A host that began with ':' would end the parameters of a line.
    m_host = m_address.startsWith(':') ? QByteArray('0' + m_address) : m_address;
    if (m_host.isEmpty())
        m_host = QByteArrayLiteral("unknown");
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

void User::updateSource()
{
    m_source = m_nick + '!' + m_userName + '@' + m_host;
}

} // namespace server
