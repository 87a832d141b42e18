// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

/// The tokens with which clients become owners of the lobby (OWNER). Only their hashes are known
/// here; each is good for one use within a short time.
class OwnerTokens
{
public:
    enum class Outcome {
        Accepted, ///< From now on the token is used.
        Unknown,
        Expired,
        Used,
    };

    struct Entry
    {
        QByteArray hash;
        qint64 untilMs = 0; ///< UTC in milliseconds since 1970.
        bool used = false;
    };

    /// More are not remembered; the oldest goes when there is one more.
    static constexpr int maxEntries = 16;

    /// What identifies @p token without giving it away.
    static QByteArray hashOf(const QByteArray &token);

    void add(const QByteArray &hash, qint64 untilMs);
    /// Uses up @p token, if it may be used at @p nowMs.
    Outcome redeem(const QByteArray &token, qint64 nowMs);
    /// Oldest first.
    const QList<Entry> &entries() const noexcept { return m_entries; }

private:
    QList<Entry> m_entries;
};

} // namespace server
