// SPDX-License-Identifier: MIT
#pragma once

#include "server/dialect/dialect.h"
#include "server/turn/outbox.h"

#include <QByteArray>
#include <QHash>

#include <utility>

namespace server {

/// Encodes each line of an outbox only once for all recipients that get the same bytes.
class LineCache
{
public:
    /// @p outbox must outlive the cache.
    explicit LineCache(const Outbox &outbox)
        : m_outbox(outbox)
    {}

    QByteArray bytes(const Outbox::Delivery &delivery, Dialect &reader);

private:
    using Key = std::pair<quint32, quint32>; ///< Line and profile.

    const Outbox &m_outbox;
    QHash<Key, QByteArray> m_encoded;
    Key m_lastKey = {~0U, ~0U};
    QByteArray m_lastBytes;
};

} // namespace server
