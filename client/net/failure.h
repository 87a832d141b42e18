// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/untrustedkey.h"

#include <QAbstractSocket>
#include <QString>

namespace client {

/// Why an attempt to connect ended.
struct Failure
{
    enum class Kind : quint8 {
        Unresolvable,
        Refused,
        Unreachable,
        TimedOut,
        TlsFailed,
        UntrustedKey, ///< `key` is not trusted; nothing was sent.
        WantsTls,     ///< The port speaks TLS and was dialed without.
        NotAChatServer,
        TurnedAway, ///< The server said why and closed before the welcome.
        Lost,
    };

    Kind kind = Kind::Lost;
    QString sentence; ///< For users: what happened, and what to do about it.
    UntrustedKey key = {};

    /// Another address of the server would end the same way.
    bool isFinal() const { return kind == Kind::UntrustedKey || kind == Kind::NotAChatServer; }
};

/// The failure of a socket that has not been connected yet. @p server as people wrote it.
Failure connectFailure(QAbstractSocket::SocketError error, const QString &server);
Failure unresolvable(const QString &host);
Failure timedOut(const QString &server);
Failure tlsFailure(const QString &server, const QString &details);
Failure untrustedKey(const QString &server, const UntrustedKey &key);
Failure wantsTls(const QString &server);
Failure silentServer(const QString &server);
Failure turnedAway(const QString &words);
Failure lost(const QString &sentence);

/// Whether @p line, the first line of a server or the beginning of it, can be IRC.
bool looksLikeChat(QByteArrayView line);
/// The sentence for a server whose first line is @p line.
Failure notAChatServer(const QString &server, QByteArrayView line);

} // namespace client
