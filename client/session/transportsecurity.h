// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

// IRCv3 sts: https://ircv3.net/specs/extensions/sts

namespace client {

class SessionState;

/// The value of the capability sts: `duration=2592000,port=6697`.
struct TransportSecurity
{
    std::optional<quint16> port;   ///< For TLS; counts on connections without.
    std::optional<qint64> seconds; ///< How long to use only TLS; counts on connections with TLS.

    /// Ignores keys that it does not know and values that are not valid.
    static TransportSecurity parse(const QByteArray &value);
};

/// Follows what the server has said about TLS, once it has listed its capabilities. Returns whether
/// the session must not use this connection: event::TlsRequired follows.
bool requireTls(SessionState &session);

/// Begins the registration of a new connection. While others could read the password of the server,
/// waits until the server has said that it does not require TLS.
void beginRegistration(SessionState &session);
/// The server has said so, or does not know the question.
void continueRegistration(SessionState &session);

} // namespace client
