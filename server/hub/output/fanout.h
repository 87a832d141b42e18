// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/capability.h"
#include "server/turn/outbox.h"

#include <QList>

namespace server {

/// One announcement on its way to many: each recipient gets the first version whose needs it
/// meets. A version goes into the outbox when its first recipient turns up, and only once.
class Fanout
{
public:
    explicit Fanout(Outbox &outbox)
        : m_outbox(outbox)
    {}

    /// Adds a version; those added earlier are preferred.
    void add(CapabilitySet needs, QList<irc::Message> messages);
    void send(ClientId client, CapabilitySet capabilities, TagProfile profile);
    /// The messages for a recipient with @p capabilities; may be empty.
    QList<irc::Message> messagesFor(CapabilitySet capabilities) const;

private:
    struct Version
    {
        CapabilitySet needs;
        QList<irc::Message> messages;
        QList<quint32> lines; ///< In the outbox; empty until a recipient needs it.
    };

    Outbox &m_outbox;
    QList<Version> m_versions;
};

} // namespace server
