// SPDX-License-Identifier: MIT
#include "server/dialect/linecache.h"

namespace server {

QByteArray LineCache::bytes(const Outbox::Delivery &delivery, Dialect &reader)
{
    const irc::Message &message = m_outbox.lines().at(delivery.line);
    if (!reader.encodesAlike())
        return reader.encode(message, delivery.profile);
    const Key key = {delivery.line, delivery.profile.tags};
    if (key == m_lastKey)
        return m_lastBytes;
    QByteArray &encoded = m_encoded[key];
    if (encoded.isEmpty())
        encoded = reader.encode(message, delivery.profile);
    m_lastKey = key;
    m_lastBytes = encoded;
    return encoded;
}

} // namespace server
