// SPDX-License-Identifier: MIT
#include "client/app/trustquestions.h"

#include "common/crypto/certificate.h"

namespace client {

TrustQuestion TrustQuestions::aboutKey(const QString &server, const UntrustedKey &key)
{
    return key.isChange() ? aboutChangedKey(server, key) : aboutFirstKey(server, key);
}

TrustQuestion TrustQuestions::aboutFirstKey(const QString &server, const UntrustedKey &key)
{
    return {
        .title = tr("Trust this server?"),
        .text = tr("You are connecting to %1 for the first time. It made its certificate itself, "
                   "so nothing proves yet that this is the right server. Nothing has been sent to "
                   "it.")
                    .arg(server),
        .rows = {{tr("Fingerprint of its key"), net::readableFingerprint(key.shown)}},
        .advice = tr("Ask the person who runs it to tell you the fingerprint outside this chat, "
                     "for example by phone. If it is the same, trust it. You will not be asked "
                     "again."),
        .accept = tr("&Trust it"),
        .reject = tr("Cancel"),
    };
}

TrustQuestion TrustQuestions::aboutChangedKey(const QString &server, const UntrustedKey &key)
{
    QString advice = tr("This is expected if the server was reinstalled. Ask the person who runs "
                        "it to tell you the fingerprint outside this chat. If it is not the one "
                        "used now, someone may be intercepting your connection.");
    if (key.isVouchedFor)
        advice += u' ' + tr("A certificate authority vouches for the key used now.");
    return {
        .title = tr("Trust the new key?"),
        .text =
            tr("%1 is using a different key than before. Nothing has been sent to it.").arg(server),
        .rows = {{tr("Known until now"), net::readableFingerprint(key.known)},
                 {tr("Used now"), net::readableFingerprint(key.shown)}},
        .advice = advice,
        .accept = tr("&Trust the new key"),
        .reject = tr("Cancel"),
    };
}

TrustQuestion TrustQuestions::aboutAddress(const TrustChange &change)
{
    QList<TrustQuestion::Row> rows;
    if (!change.key.isEmpty())
        rows += {
            {tr("Fingerprint known until now"), fingerprintOrNone(change.key.known)},
            {tr("Fingerprint in the address"), fingerprintOrNone(change.key.shown)},
        };
    if (change.changesSecurity)
        rows += {
            {tr("Connection until now"), encryptionText(!change.isEncrypted)},
            {tr("Connection with the address"), encryptionText(change.isEncrypted)},
        };
    return {
        .title = tr("Change a known server?"),
        .text = tr("You know the server %1 already, but this address describes it differently.")
                    .arg(change.server),
        .rows = rows,
        .advice = tr("Change it only if the person who runs the server told you to. Otherwise the "
                     "author of the address may be able to read what you write."),
        .accept = tr("C&hange it"),
        .reject = tr("Keep it as it is"),
    };
}

TrustQuestion TrustQuestions::aboutClearPassword(const QString &server)
{
    return {
        .title = tr("Send the password without encryption?"),
        .text = tr("The connection to %1 is not encrypted. Others on the network could read the "
                   "server's password. It has not been sent yet.")
                    .arg(server),
        .rows = {},
        .advice = tr("If the server supports encryption, cancel and write ircs:// before its name. "
                     "If you send the password, it will also be sent each time you connect to this "
                     "server again."),
        .accept = tr("&Send it"),
        .reject = tr("Cancel"),
    };
}

TrustQuestion TrustQuestions::ownFingerprint(const QByteArray &fingerprint)
{
    return {
        .title = tr("Fingerprint of your server"),
        .text = tr("Hearth shows this fingerprint to people who connect to your server and cannot "
                   "be sure that it is yours. Tell it to them outside this chat, for example by "
                   "phone."),
        .rows = {{tr("Fingerprint of its key"), net::readableFingerprint(fingerprint)}},
        .advice = tr("An invite link includes it, so people who use one are not asked."),
        .accept = tr("&Copy"),
        .reject = tr("Close"),
    };
}

QString TrustQuestions::fingerprintOrNone(const QByteArray &fingerprint)
{
    return fingerprint.isEmpty() ? tr("none") : net::readableFingerprint(fingerprint);
}

QString TrustQuestions::encryptionText(bool isEncrypted)
{
    return isEncrypted ? tr("encrypted") : tr("not encrypted");
}

} // namespace client
