// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/fields.h"
#include "server/turn/record.h"

#include <QByteArray>
#include <QList>

#include <map>
#include <set>
#include <utility>

namespace server {

/// The invitations of accounts to channels. Unlike those of guests, they survive the connection and
/// a restart of the server.
class AccountInvitations
{
public:
    static constexpr qint64 lifetimeMs = 7 * 24 * 3'600'000LL;

    /// Whether @p invitation has expired.
    static bool isLate(const InvitationRecord &invitation, qint64 nowMs)
    {
        return invitation.timeMs + lifetimeMs <= nowMs;
    }

    /// Replaces an invitation of the same account to the same channel.
    void add(const InvitationRecord &invitation);
    /// Returns whether there was one.
    bool remove(const QByteArray &account, const QByteArray &channel);
    void removeAccount(const QByteArray &account);
    void removeChannel(const QByteArray &channel);
    void rename(const QByteArray &oldChannel, const QByteArray &newChannel);
    void renameAccount(const QByteArray &oldName, const QByteArray &newName);

    /// Null when there is none.
    const InvitationRecord *find(const QByteArray &account, const QByteArray &channel) const;
    /// In the order of channels.
    QList<InvitationRecord> ofAccount(const QByteArray &account) const;
    /// In the order of accounts.
    QList<InvitationRecord> toChannel(const QByteArray &channel) const;
    /// In the order of accounts and channels.
    QList<InvitationRecord> all() const;

    static auto fieldsOf(auto &value)
    {
        auto &[invitations, channels] = value;
        Q_UNUSED(channels); // An index of the invitations.
        return std::tie(invitations);
    }
    bool completeRead();

private:
    using Key = std::pair<QByteArray, QByteArray>; ///< Two folded names.

    std::map<Key, InvitationRecord> m_invitations; ///< By account and channel.
    std::set<Key> m_channels;                      ///< The same keys as channel and account.
};

} // namespace server
