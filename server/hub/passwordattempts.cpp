#include "server/hub/passwordattempts.h"

#include "server/hub/address.h"

namespace server {

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

bool PasswordAttempts::mayTry(const QByteArray &address, qint64 nowMs, int most) const
{
    if (most == 0 || m_minute != nowMs / minuteMs)
        return true;
    const auto it = m_counts.find(householdOf(address));
    return it == m_counts.end() || it->second < most;
}

void PasswordAttempts::noteWrong(const QByteArray &address, qint64 nowMs)
{
    if (m_minute != nowMs / minuteMs)
        m_counts.clear();
    m_minute = nowMs / minuteMs;
    ++m_counts[householdOf(address)];
}

} // namespace server
