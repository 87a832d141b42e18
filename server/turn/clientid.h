// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace server {

/// Identifies a server of a cluster. A server on its own is node 0.
using NodeId = quint16;

/// Identifies one connection. Never 0, and never reused while the node that owns it runs. The upper
/// 16 bits are the node, the lower 48 bits the number of the connection on that node. Only the
/// functions below depend on this layout.
using ClientId = quint64;

/// The id of connection @p number of @p node; @p number is from 1 to 2^48 - 1.
constexpr ClientId clientIdOf(NodeId node, quint64 number) noexcept
{
    return ClientId(node) << 48 | number;
}

/// Identifies a user: the id of the user's first client, or userIdOf() of a user that begins
/// without one. Stays the same while clients come and go.
using UserId = ClientId;

/// The id of the user @p number that begins without a client; @p number is from 1 to 2^48 - 1. No
/// node has the number in these ids.
constexpr UserId userIdOf(quint64 number) noexcept
{
    return clientIdOf(0xffff, number);
}

/// The node that owns the connection.
constexpr NodeId nodeOf(ClientId client) noexcept
{
    return NodeId(client >> 48);
}

/// The worker, of @p workers on its node, that owns the connection. @p workers is at least 1.
constexpr int workerOf(ClientId client, int workers) noexcept
{
    constexpr quint64 numberMask = (quint64(1) << 48) - 1;
    return int((client & numberMask) % quint64(workers));
}

} // namespace server
