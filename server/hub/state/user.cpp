// SPDX-License-Identifier: MIT
#include "server/hub/state/user.h"

namespace server {

User::User(UserId id, qint64 nowMs)
    : m_id(id)
    , m_connectedMs(nowMs)
    , m_lastSpokeMs(nowMs)
{}

void User::setOrigin(const Client &client)
{
    m_address = client.address();
    m_fingerprint = client.certificateFingerprint();
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

void User::updateSource()
{
    m_source = m_nick + '!' + m_userName + '@' + m_host;
    ++m_identityVersion;
}

} // namespace server
