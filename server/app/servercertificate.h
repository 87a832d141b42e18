// SPDX-License-Identifier: MIT
#pragma once

#include "common/crypto/servertls.h"
#include "server/config/config.h"
#include "server/ops/datafolder.h"

namespace server {

/// The TLS settings of a listener: from its own files, otherwise from the self-signed certificate
/// in the data folder. Makes that certificate, with @p serverName as its common name, if it is
/// missing.
net::ServerTls listenerTls(const ListenerConfig &listener, const DataFolder &folder,
                           const QByteArray &serverName);

/// Checks the certificates and keys of all listeners. Returns a sentence about the first one that
/// cannot be used, or an empty string.
QString unusableCertificate(const Config &config);

} // namespace server
