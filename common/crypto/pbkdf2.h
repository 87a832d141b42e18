// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace net {

/// PBKDF2 with HMAC-SHA-256, 32 bytes: slow by design, some hundred milliseconds of the calling
/// thread for 200,000 iterations. Empty when the parameters make no sense.
/// https://www.rfc-editor.org/rfc/rfc8018#section-5.2
QByteArray pbkdf2Sha256(QByteArrayView password, const QByteArray &salt, int iterations);

} // namespace net
