// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/addressnetwork.h"
#include "server/turn/record.h"

#include <QByteArray>

#include <map>
#include <optional>

namespace server {

class User;

/// What bans look at in a user, prepared once for all of them.
struct BanSubject
{
    /// @p subject must outlive it.
    explicit BanSubject(const User &subject);

    const User &user;
    QByteArray sourceByAddress; ///< `nick!user@address`
    QByteArray address;         ///< In the form of AddressNetwork.
};

/// Whom a ban of the server means.
enum class ServerBanKind : quint8 {
    Mask,    ///< `nick!user@host`; the host as others see it, or the address.
    Network, ///< An address, or several as `192.0.2.0/24`.
    Account,
};

/// Somebody may not be on the server.
struct ServerBan
{
    ServerBanKind kind = ServerBanKind::Mask;
    QByteArray target;           ///< In its full form.
    AddressNetwork network = {}; ///< Of a ban of that kind: what `target` says.
    QByteArray reason;
    QByteArray setBy;   ///< Nick of the operator.
    qint64 untilMs = 0; ///< UTC in milliseconds since 1970; 0: for ever.

    bool isExpired(qint64 nowMs) const noexcept { return untilMs != 0 && untilMs <= nowMs; }
    bool matches(const BanSubject &subject) const;
    /// As the store keeps it.
    ServerBanRecord record() const { return {target, reason, setBy, untilMs}; }
};

/// Kind and full form of @p text: with `!` or `@` a mask, else an address or a network where it
/// is one, else an account. Nothing when it is none of them.
std::optional<ServerBan> serverBanFor(QByteArrayView text);

/// The bans of the server.
class ServerBans
{
public:
    using Bans = std::map<QByteArray, ServerBan>; ///< By folded target.

    /// Replaces a ban of the same target. False when there are @p most others.
    bool add(const ServerBan &ban, int most);
    bool remove(const QByteArray &target);
    /// Removes those that are over, and returns their targets.
    QList<QByteArray> removeExpired(qint64 nowMs);
    /// Brings a ban back as the store kept it.
    void restore(const ServerBanRecord &record);
    /// Null when nothing is against @p user.
    const ServerBan *find(const User &user, qint64 nowMs) const;
    const Bans &all() const noexcept { return m_bans; }

private:
    Bans m_bans;
};

} // namespace server
