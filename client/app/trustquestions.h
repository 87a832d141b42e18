// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/trustchange.h"
#include "client/ui/window/trustdialog.h"

#include <QCoreApplication>

namespace client {

/// The contents of the trust dialogs.
class TrustQuestions
{
    Q_DECLARE_TR_FUNCTIONS(client::TrustQuestions)

public:
    /// Whether to trust @p key. @p server is the address that the user connects to.
    static TrustQuestion aboutKey(const QString &server, const UntrustedKey &key);
    /// Whether an address from outside may change what is known about a server.
    static TrustQuestion aboutAddress(const TrustChange &change);
    /// Whether to send the password of the server without encryption.
    static TrustQuestion aboutClearPassword(const QString &server);
    /// The fingerprint of the hosted server, for the user to pass on.
    static TrustQuestion ownFingerprint(const QByteArray &fingerprint);

private:
    static TrustQuestion aboutFirstKey(const QString &server, const UntrustedKey &key);
    static TrustQuestion aboutChangedKey(const QString &server, const UntrustedKey &key);
    static QString fingerprintOrNone(const QByteArray &fingerprint);
    static QString encryptionText(bool isEncrypted);
};

} // namespace client
