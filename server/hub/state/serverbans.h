// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/addressnetwork.h"
#include "server/turn/fields.h"
#include "server/turn/record.h"

#include <QByteArray>

#include <map>
#include <optional>

namespace server {

class Client;
class User;

/// The properties of a client and its user that bans match, computed once for all bans.
struct BanSubject
{
    /// @p client must outlive this object.
    explicit BanSubject(const Client &client);

    const User &user;
    QByteArray sourceByAddress; ///< `nick!user@address`
    QByteArray address;         ///< As bytes, see addressBytes().
};

enum class ServerBanKind : quint8 {
    Mask,    ///< `nick!user@host`, where the host is the visible host or the address.
    Network, ///< An address, or a range such as `192.0.2.0/24`.
    Account,
};

/// A ban that keeps matching users off the server.
struct ServerBan
{
    ServerBanKind kind = ServerBanKind::Mask;
    QByteArray target;           ///< A full mask (see fullMask()), a network or an account name.
    AddressNetwork network = {}; ///< The parsed `target` of a ban of kind Network.
    QByteArray reason;
    QByteArray setBy;   ///< Nick of the operator.
    qint64 untilMs = 0; ///< UTC in milliseconds since 1970; 0: permanent.

    bool isExpired(qint64 nowMs) const noexcept { return untilMs != 0 && untilMs <= nowMs; }
    bool matches(const BanSubject &subject) const;
    ServerBanRecord record() const { return {target, reason, setBy, untilMs}; }

    static auto fieldsOf(auto &value)
    {
        auto &[kind, target, network, reason, setBy, untilMs] = value;
        Q_UNUSED(kind); // These two follow from the target.
        Q_UNUSED(network);
        return std::tie(target, reason, setBy, untilMs);
    }
    bool completeRead();
};

/// Parses the target of a ban: a mask if it contains `!` or `@`, else an address or network, else
/// an account name. Returns nullopt for invalid targets and for masks that match every user.
std::optional<ServerBan> serverBanFor(QByteArrayView text);

/// The bans that keep users off the server.
class ServerBans
{
public:
    using Bans = std::map<QByteArray, ServerBan>; ///< By folded target.

    /// Replaces a ban of the same target. Returns false when there are @p maxBans others.
    bool add(const ServerBan &ban, int maxBans);
    bool remove(const QByteArray &target);
    /// Removes the expired bans and returns their targets.
    QList<QByteArray> removeExpired(qint64 nowMs);
    /// Adds a ban as the store kept it.
    void restore(const ServerBanRecord &record);
    /// A ban that matches @p client; null when there is none.
    const ServerBan *find(const Client &client, qint64 nowMs) const;
    const Bans &all() const noexcept { return m_bans; }

    static auto fieldsOf(auto &value)
    {
        auto &[bans] = value;
        return std::tie(bans);
    }
    bool completeRead() const;

private:
    Bans m_bans;
};

} // namespace server
