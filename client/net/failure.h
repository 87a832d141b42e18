// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/untrustedkey.h"

#include <QAbstractSocket>
#include <QCoreApplication>
#include <QString>

namespace client {

/// Why an attempt to connect, or a connection, ended.
struct Failure
{
    enum class Kind : quint8 {
        Unresolvable,
        Refused,
        Unreachable,
        TimedOut,
        TlsFailed,
        UntrustedKey, ///< `key` is not trusted, so no data was sent.
        RequiresTls,  ///< The port speaks TLS, and the attempt did not.
        NotAChatServer,
        Rejected,   ///< The server gave a reason and closed before its welcome.
        Restarting, ///< The server announced that it stops or restarts.
        Lost,
    };

    Kind kind = Kind::Lost;
    QString sentence; ///< For the user: what happened, and what to do about it.
    UntrustedKey key = {};

    /// Whether another address of the server would end the same way.
    bool isFinal() const { return kind == Kind::UntrustedKey || kind == Kind::NotAChatServer; }

    Q_DECLARE_TR_FUNCTIONS(client::Failure)
};

// In all of these @p server is what users read: host and port.

/// For a socket that could not connect.
Failure connectFailure(QAbstractSocket::SocketError error, const QString &server);
Failure unresolvable(const QString &host);
Failure timedOut(const QString &server);
Failure tlsFailure(const QString &server, const QString &details);
Failure untrustedKey(const QString &server, const UntrustedKey &key);
/// As untrustedKey() while a policy of the server requires TLS: no one may agree to the key.
Failure policyViolated(const QString &server);
Failure requiresTls(const QString &server);
/// The server accepted the connection but sent no data.
Failure silentServer(const QString &server);
/// @p error is the text of an ERROR that came before the welcome.
Failure rejected(const QString &error);
/// @p error is the text of an ERROR that came after the welcome.
Failure closedWithError(const QString &error);
Failure lost(const QString &sentence);

/// Whether @p error, the text of an ERROR, asks for TLS.
bool asksForTls(const QString &error);
/// Whether @p line, a whole line from before the welcome or the beginning of one, can be IRC.
bool looksLikeChat(QByteArrayView line);
/// For a server that sent @p line, which does not look like chat.
Failure notAChatServer(const QString &server, QByteArrayView line);

} // namespace client
