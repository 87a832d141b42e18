// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/fields.h"

#include <QByteArray>
#include <QList>

namespace server {

/// The tokens that make clients owners of the lobby (OWNER). Holds only their hashes. Each token
/// is valid once and for a short time.
class OwnerTokens
{
public:
    enum class Outcome {
        Accepted, ///< The token is now used up.
        Unknown,
        Expired,
        Used,
    };

    struct Entry
    {
        QByteArray hash;
        qint64 untilMs = 0; ///< UTC in milliseconds since 1970.
        bool used = false;

        static auto fieldsOf(auto &value)
        {
            auto &[hash, untilMs, used] = value;
            return std::tie(hash, untilMs, used);
        }
    };

    /// Adding one more token removes the oldest.
    static constexpr int maxEntries = 16;

    static QByteArray hashOf(const QByteArray &token);

    void add(const QByteArray &hash, qint64 untilMs);
    /// Uses up @p token if it is valid at @p nowMs.
    Outcome redeem(const QByteArray &token, qint64 nowMs);
    /// Oldest first.
    const QList<Entry> &entries() const noexcept { return m_entries; }

    static auto fieldsOf(auto &value)
    {
        auto &[entries] = value;
        return std::tie(entries);
    }

private:
    QList<Entry> m_entries;
};

} // namespace server
