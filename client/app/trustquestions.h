// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/trustchange.h"
#include "client/ui/window/trustdialog.h"

namespace client {

/// Whether to trust the key that @p server presents. @p server is what the user connects to.
TrustQuestion keyQuestion(const QString &server, const UntrustedKey &key);
/// Whether an address that came from outside may change what is known of a server.
TrustQuestion addressQuestion(const TrustChange &change);
/// Whether the server's password may be sent without encryption.
TrustQuestion clearPasswordQuestion(const QString &server);
/// The fingerprint of this user's own server, to be read out to others.
TrustQuestion ownFingerprint(const QByteArray &fingerprint);

} // namespace client
