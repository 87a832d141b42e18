// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace client {

/// The answer of a server to WHOIS about a user. The strings are decoded and ready to be
/// shown; they are empty if the server did not say.
struct Whois
{
    enum class Result : quint8 {
        Complete,
        Missing, ///< There is no such user.
        Failed,  ///< The server refused, or the connection is lost.
    };

    static constexpr int maxRooms = 100;

    QByteArray name; ///< Nick as on the wire.
    Result result = Result::Complete;
    QString nick;
    QString userHost;
    QString realName;
    QString account;
    QString away;
    QString server;
    QStringList rooms;       ///< Those that the server shows, at most maxRooms.
    qint64 idleSeconds = -1; ///< -1: unknown.
    qint64 signOnMs = 0;     ///< UTC, ms since 1970; 0: unknown.
    bool isOperator = false; ///< Of the server.
    bool isSecure = false;
    bool isBot = false;

    friend bool operator==(const Whois &, const Whois &) = default;
};

} // namespace client
