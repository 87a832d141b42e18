// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/record.h"

#include <QByteArray>
#include <QByteArrayView>

#include <map>
#include <optional>

namespace server {

class Channel;
class User;

/// How @p user is recognised as a member of a channel after a restart of the server.
MemberIdentity identityOf(const User &user);

/// The users who were members of channels when an earlier run of the server ended. For a short time
/// they may join despite the modes, and get their ranks back.
class FormerMembers
{
public:
    /// How long they may come back after the start.
    static constexpr qint64 returnMs = 120'000;

    void add(const MemberRecord &member);
    /// Sets the time at which they may no longer come back; later calls do nothing.
    void setStart(qint64 nowMs);
    /// When takeLate() is due: UTC in milliseconds since 1970; nullopt: it need not be called.
    std::optional<qint64> deadlineMs() const;

    /// Whether members of @p channel may still come back.
    bool isAwaited(const Channel &channel) const;
    /// The number of channels to which members may still come back and that are not in use.
    template<typename Predicate>
    int countChannels(const Predicate &predicate) const
    {
        int count = 0;
        for (const auto &[name, members] : m_channels)
            count += predicate(name) ? 1 : 0;
        return count;
    }
    /// The membership of @p channel that @p user may resume; nullopt when there is none.
    std::optional<MemberRecord> find(const Channel &channel, const User &user) const;
    void remove(const MemberRecord &member);
    void rename(QByteArrayView oldChannel, const QByteArray &newChannel);
    void removeAccount(const QByteArray &account);
    /// Removes and returns all members if their time is over.
    QList<MemberRecord> takeLate(qint64 nowMs);

private:
    using Members = std::map<MemberIdentity, QByteArray>; ///< Rank letters.

    std::map<QByteArray, Members> m_channels; ///< By folded name; none is empty.
    std::optional<qint64> m_deadlineMs;
};

} // namespace server
