// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/record.h"

#include <QByteArray>
#include <QList>

#include <map>
#include <optional>
#include <tuple>

namespace server {

class Channel;
class User;

/// How @p user will be recognised as a member of a channel after a restart of the server.
MemberIdentity identityOf(const User &user);

/// The members that channels had when the server last stopped. For a short time they may come back
/// despite the modes of the channel, and get their ranks back.
class FormerMembers
{
public:
    /// How long after the start of the server they may come back.
    static constexpr qint64 returnMs = 120'000;

    void add(const MemberRecord &member);
    /// Gives all members returnMs from @p nowMs on.
    void startReturn(qint64 nowMs) { m_deadlineMs = nowMs + returnMs; }
    /// When their time is over: UTC in milliseconds since 1970. Nullopt when no member is left.
    std::optional<qint64> deadlineMs() const;
    /// Removes and returns all members.
    QList<MemberRecord> takeAll();

    /// The folded names of the channels to which members may still come back.
    QList<QByteArray> channels() const;
    /// Whether @p channel is one of channels(). It then stays even if it is empty.
    bool areAwaited(const Channel &channel) const;
    QList<MemberRecord> members() const;
    /// The membership of @p channel that @p user may resume; nullopt when there is none.
    std::optional<MemberRecord> find(const Channel &channel, const User &user) const;
    void remove(const MemberRecord &member);
    void removeAccount(const QByteArray &account);
    void rename(const QByteArray &oldChannel, const QByteArray &newChannel);
    void renameAccount(const QByteArray &oldName, const QByteArray &newName);

    static auto fieldsOf(auto &value)
    {
        auto &[channels, deadlineMs] = value;
        return std::tie(channels, deadlineMs);
    }
    bool completeRead() const;

private:
    using Members = std::map<MemberIdentity, QByteArray>; ///< Rank letters.

    std::map<QByteArray, Members> m_channels; ///< By folded name. No list of members is empty.
    qint64 m_deadlineMs = 0;
};

} // namespace server
