// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace client {

/// One person in one room, as the server tells it; strings are decoded and free of control
/// characters.
struct Member
{
    QByteArray key;          ///< Folded nick: equal for equal people.
    QByteArray name;         ///< Nick as on the wire: what is sent.
    QString nick;            ///< As to be shown.
    QByteArray symbols;      ///< All prefixes that are known, highest first: "@+".
    QString prefix;          ///< Of the highest rank: "@", "+"; empty for none.
    int rank = 0;            ///< 0 for none, 1 for the lowest of the server's PREFIX, growing.
    bool isOperator = false; ///< Channel operator or a higher rank.
    bool away = false;
    bool own = false; ///< This user.
    bool bot = false;
    QString account;  ///< Empty when not logged in or not known.
    QString userHost; ///< `user@host` when known.

    friend bool operator==(const Member &, const Member &) = default;
};

} // namespace client
