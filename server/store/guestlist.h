// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/record.h"

#include <deque>

namespace server {

/// The connections of guests that took part in recent messages. A connection number means nothing
/// after a restart, so a store keeps it in memory only.
class GuestList
{
public:
    /// Does nothing when all participants of @p record are logged in. Its id must not be less than
    /// those of earlier records; see MessageId.
    void add(const MessageRecord &record);
    /// Sets the connections in @p record; 0 where they are not known.
    void fill(MessageRecord &record) const;

private:
    struct Message
    {
        QByteArray id;
        ClientId author = 0;
        ClientId recipient = 0;
    };

    std::deque<Message> m_messages; ///< In the order of their ids.
};

} // namespace server
