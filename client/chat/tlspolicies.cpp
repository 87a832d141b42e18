// SPDX-License-Identifier: MIT
#include "client/chat/tlspolicies.h"

#include <algorithm>

namespace client {

namespace {

/// Whether @p host is a name, not an IP address.
bool isHostName(const QString &host)
{
    const bool isIpv4 = std::ranges::all_of(
        host, [](QChar character) { return character.isDigit() || character == u'.'; });
    return !isIpv4 && !host.contains(u':');
}

} // namespace

const TlsPolicy *TlsPolicies::find(const QString &host, qint64 nowMs) const
{
    const auto found = std::ranges::find(m_policies, host, &TlsPolicy::host);
    return found != m_policies.cend() && nowMs < found->endMs ? &*found : nullptr;
}

bool TlsPolicies::set(TlsPolicy policy, qint64 nowMs)
{
    const QList<TlsPolicy> before = m_policies;
    prune(nowMs);
    remove(policy.host);
    policy.seconds = std::min(policy.seconds, maxSeconds);
    policy.endMs = nowMs + policy.seconds * 1000;
    if (policy.seconds > 0 && policy.port != 0 && isHostName(policy.host))
        m_policies.prepend(policy);
    if (m_policies.size() > maxPolicies)
        m_policies.removeLast();
    return m_policies != before;
}

bool TlsPolicies::remove(const QString &host)
{
    return m_policies.removeIf([&host](const TlsPolicy &one) { return one.host == host; }) > 0;
}

void TlsPolicies::renew(const QString &host, qint64 nowMs)
{
    const auto found = std::ranges::find(m_policies, host, &TlsPolicy::host);
    if (found != m_policies.cend())
        found->endMs = std::max(found->endMs, nowMs + found->seconds * 1000);
}

void TlsPolicies::setList(const QList<TlsPolicy> &policies, qint64 nowMs)
{
    m_policies.clear();
    for (const TlsPolicy &policy : policies) {
        const bool isUsable = isHostName(policy.host) && policy.port != 0 && policy.seconds > 0
                              && policy.seconds <= maxSeconds
                              && policy.endMs - nowMs <= maxSeconds * 1000;
        if (isUsable && m_policies.size() < maxPolicies && !find(policy.host, nowMs))
            m_policies.append(policy);
    }
    prune(nowMs);
}

void TlsPolicies::prune(qint64 nowMs)
{
    m_policies.removeIf([nowMs](const TlsPolicy &policy) { return policy.endMs <= nowMs; });
}

} // namespace client
