// SPDX-License-Identifier: MIT
#include "server/hub/state/ownertokens.h"

#include <QCryptographicHash>

#include <algorithm>

namespace server {

QByteArray OwnerTokens::hashOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

void OwnerTokens::add(const QByteArray &hash, qint64 untilMs)
{
    if (m_entries.size() >= maxEntries)
        m_entries.removeFirst();
    m_entries.append({hash, untilMs});
}

OwnerTokens::Outcome OwnerTokens::redeem(const QByteArray &token, qint64 nowMs)
{
    const QByteArray hash = hashOf(token);
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&hash](const Entry &entry) { return entry.hash == hash; });
    if (it == m_entries.end())
        return Outcome::Unknown;
    if (it->used)
        return Outcome::Used;
    if (nowMs >= it->untilMs)
        return Outcome::Expired;
    it->used = true;
    return Outcome::Accepted;
}

} // namespace server
