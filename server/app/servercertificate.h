// SPDX-License-Identifier: MIT
#pragma once

#include "common/crypto/certificate.h"
#include "server/config/config.h"
#include "server/ops/datafolder.h"

namespace server {

/// The TLS settings of a listener: its own files, else the certificate that the server made for
/// itself in the data folder, which is made now when there is none.
/// @p serverName: the main name of a certificate to be made.
net::ServerTls listenerTls(const ListenerConfig &listener, const DataFolder &folder,
                           const QByteArray &serverName);

/// What is wrong with the first of the listeners' own files that cannot be used, as a sentence;
/// empty when all can.
QString unusableCertificate(const Config &config);

} // namespace server
