#pragma once

#include <QByteArray>
#include <QList>
#include <QSslError>

namespace client {

/// What to make of a server's certificate.
enum class Trust : quint8 {
    Accepted,   ///< Valid by the system's authorities, or the one that is pinned.
    FirstUse,   ///< Made by the server itself and never seen before: trusted and remembered.
    KeyChanged, ///< Another one than the pinned one.
    Refused,    ///< Unusable whatever it is.
};

/// Trust on first use. @p errors are what the system's check found; @p fingerprint and @p pin
/// are SHA-256 in lower-case hex, @p pin empty when none is known.
Trust certificateTrust(const QList<QSslError> &errors, const QByteArray &fingerprint,
                       const QByteArray &pin);

} // namespace client
