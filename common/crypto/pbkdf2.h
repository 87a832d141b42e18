// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace net {

/// PBKDF2 with HMAC-SHA-256, 32 bytes. Slow by design: 200,000 iterations block the calling thread
/// for some hundred milliseconds. Returns an empty array when a parameter is invalid.
/// https://www.rfc-editor.org/rfc/rfc8018#section-5.2
QByteArray pbkdf2Sha256(QByteArrayView password, const QByteArray &salt, int iterations);

} // namespace net
