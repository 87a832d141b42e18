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
    /// What a recipient with @p capabilities gets; may be nothing.
    QList<irc::Message> messagesFor(CapabilitySet capabilities) const;

private:
    struct Version
    {
        CapabilitySet needs;
        QList<irc::Message> messages;
        QList<quint32> lines; ///< In the outbox; empty as long as nobody needed it.
    };

    Outbox &m_outbox;
    QList<Version> m_versions;
};

} // namespace server
