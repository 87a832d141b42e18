// SPDX-License-Identifier: MIT
#include "server/commands/accountcertificates.h"

#include "server/commands/accountactions.h"
#include "server/commands/servicereply.h"
#include "server/hub/accountchanges.h"
#include "server/hub/commandcontext.h"

#include <algorithm>

namespace server {

namespace {

constexpr qsizetype maxCertificates = 10;
constexpr qsizetype fingerprintBytes = 64; ///< SHA-256 in hexadecimal.

bool isFingerprint(const QByteArray &text)
{
    return text.size() == fingerprintBytes
           && std::all_of(text.cbegin(), text.cend(), [](char byte) {
                  return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f');
              });
}

void addCertificate(CommandContext &context, const AccountRecord &account,
                    const QByteArray &fingerprint)
{
    if (!isFingerprint(fingerprint)) {
        refuseUser(context, "INVALID_PARAMS",
                   "Give the SHA-256 of the certificate in hexadecimal, or connect with the "
                   "certificate and give none");
    } else if (context.hub().accounts().findCertificate(fingerprint)) {
        refuseUser(context, "CERTIFICATE_EXISTS", "This certificate belongs to an account already");
    } else if (account.certificates.size() >= maxCertificates) {
        refuseUser(context, "TOO_MANY_CERTIFICATES",
                   "Your account cannot have more certificates. Remove one first");
    } else if (canStoreOrRefuse(context)) {
        AccountRecord changed = account;
        changed.certificates.append(fingerprint);
        changeAccount(context, changed);
        context.audit("ACCOUNT CERT ADD", changed.name);
        answerUser(context, "CERTIFICATE_ADDED",
                   "You can log in with this certificate now: " + fingerprint);
    }
}

void removeCertificate(CommandContext &context, const AccountRecord &account,
                       const QByteArray &fingerprint)
{
    AccountRecord changed = account;
    if (!removeFrom(changed.certificates, fingerprint)) {
        refuseUser(context, "UNKNOWN_CERTIFICATE", "Your account does not have this certificate");
        return;
    }
    if (!canStoreOrRefuse(context))
        return;
    changeAccount(context, changed);
    context.audit("ACCOUNT CERT REMOVE", changed.name);
    answerUser(context, "CERTIFICATE_REMOVED", "The certificate is removed");
}

} // namespace

void changeCertificates(CommandContext &context, const QList<QByteArray> &words)
{
    const AccountRecord *account = ownRecordOrRefuse(context);
    if (!account)
        return;
    const QByteArray action = words.at(0).toUpper();
    QByteArray fingerprint = words.value(1, context.client().certificateFingerprint()).toLower();
    fingerprint.replace(':', "");
    if (action == "ADD") {
        addCertificate(context, *account, fingerprint);
    } else if (action == "REMOVE") {
        removeCertificate(context, *account, fingerprint);
    } else if (action == "LIST") {
        for (const QByteArray &listed : account->certificates)
            answerUser(context, "CERTIFICATE", "Certificate: " + listed, {listed});
        answerUser(context, "CERTIFICATE_COUNT",
                   QByteArray::number(account->certificates.size()) + " of at most "
                       + QByteArray::number(maxCertificates) + " certificates");
    } else {
        refuseUser(context, "INVALID_PARAMS", "Usage: CERT ADD|REMOVE|LIST [<fingerprint>]");
    }
}

} // namespace server
