// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace client {

/// One member of a channel. The strings are decoded and ready to be shown.
struct Member
{
    QByteArray key;          ///< Folded nick: identifies the user on this network.
    QByteArray name;         ///< Nick as on the wire.
    QString nick;            ///< Nick as shown.
    QByteArray symbols;      ///< All known prefixes, highest first: "@+".
    QString prefix;          ///< The highest prefix, "@" or "+"; empty if there is none.
    int rank = 0;            ///< 0 without a prefix, else 1 for the lowest of PREFIX, ascending.
    bool isOperator = false; ///< Channel operator or a higher rank.
    bool away = false;
    bool own = false; ///< This user.
    bool bot = false;
    QString account;  ///< Empty if unknown or not logged in.
    QString userHost; ///< `user@host`; empty if unknown.
    QString realName; ///< Empty if unknown.
    /// Shown instead of the nick; empty: none. The models set it, and the next two.
    QString displayName = {};
    QByteArray displayOrder = {}; ///< Sorts the member; `key` if empty.
    quint32 color = 0;            ///< Chosen by the user: 0xffrrggbb; 0: none.

    friend bool operator==(const Member &, const Member &) = default;
};

} // namespace client
