// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/record.h"

#include <QHash>

#include <deque>

namespace server {

/// The connections of guests that took part in recent messages. A connection number means nothing
/// after a restart, so a store keeps it in memory only.
class GuestList
{
public:
    /// Does nothing when all participants of @p record are logged in.
    void add(const MessageRecord &record);
    /// Sets the connections in @p record; 0 where they are not known.
    void fill(MessageRecord &record) const;

private:
    struct Guests
    {
        ClientId author = 0;
        ClientId recipient = 0;
    };

    QHash<QByteArray, Guests> m_guests; ///< By message id.
    std::deque<QByteArray> m_order;     ///< Ids, oldest first.
};

} // namespace server
