// SPDX-License-Identifier: MIT
#include "server/accounts/registrationthrottle.h"

namespace server {

namespace {

constexpr qint64 windowMs = 600'000;

} // namespace

bool RegistrationThrottle::admit(const QByteArray &addressGroup, qint64 nowMs)
{
    if (m_limit == 0)
        return true;
    if (m_window != nowMs / windowMs) {
        m_window = nowMs / windowMs;
        m_counts.clear();
    }
    const int count = m_counts.value(addressGroup);
    if (count >= m_limit || (count == 0 && m_counts.size() >= maxGroups))
        return false;
    m_counts.insert(addressGroup, count + 1);
    return true;
}

} // namespace server
