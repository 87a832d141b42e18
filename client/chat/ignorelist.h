// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/casemapping.h"
#include "common/irc/source.h"

#include <QByteArray>
#include <QList>

namespace client {

/// Users whose messages this user does not want to see. A plain value.
struct IgnoreRule
{
    /// The things to hide, as bits of `kinds`.
    enum Kind : quint8 {
        Rooms = 1,    ///< Messages in rooms.
        Direct = 2,   ///< Direct messages.
        Notices = 4,  ///< Notices.
        Invites = 8,  ///< Invitations to rooms.
        Joins = 16,   ///< Joining, leaving and new names.
        Signals = 32, ///< Typing and reactions.
    };
    static constexpr int allKinds = 63;

    qint64 id = 0;   ///< Unique in this profile, never 0. The hidden messages are stored with it.
    QByteArray mask; ///< `nick!user@host` with wildcards.
    QByteArray account; ///< If set, users who are logged in must have this account instead.
    int kinds = allKinds;

    friend bool operator==(const IgnoreRule &, const IgnoreRule &) = default;
};

/// The rules of one network. A plain value.
class IgnoreList
{
public:
    static constexpr qsizetype maxRules = 200;
    static constexpr qsizetype maxMaskBytes = 300;

    const QList<IgnoreRule> &rules() const { return m_rules; }
    /// Leaves out rules that are not valid or beyond the bounds.
    void setRules(const QList<IgnoreRule> &rules);
    /// Replaces the rule with the same mask and account. Returns false if the rule is not valid or
    /// there are too many.
    bool add(const IgnoreRule &rule);
    bool remove(qint64 id);
    /// The first rule that hides @p kind of @p sender; null if there is none. @p account: that of
    /// the sender; empty if unknown or not logged in.
    const IgnoreRule *find(const irc::Source &sender, QByteArrayView account, IgnoreRule::Kind kind,
                           irc::Casemapping mapping) const;
    /// The first rule for the user @p nick or, if that is a mask, for the very same mask; null if
    /// there is none.
    const IgnoreRule *findNamed(const QByteArray &nick, QByteArrayView account,
                                irc::Casemapping mapping) const;

    friend bool operator==(const IgnoreList &, const IgnoreList &) = default;

private:
    QList<IgnoreRule> m_rules;
};

/// @p typed, a nick or a part of a mask, as `nick!user@host` with wildcards.
QByteArray fullMask(const QByteArray &typed);
/// `ana` for `ana!*@*`; other masks are unchanged.
QByteArray shortMask(const QByteArray &mask);

} // namespace client
