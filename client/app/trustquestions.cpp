// SPDX-License-Identifier: MIT
#include "client/app/trustquestions.h"

#include "common/crypto/certificate.h"

#include <QCoreApplication>

namespace client {

namespace {

/// The context of these sentences for translators.
struct TrustQuestions
{
    Q_DECLARE_TR_FUNCTIONS(client::TrustQuestions)
};

QString fingerprintOrNone(const QByteArray &fingerprint)
{
    return fingerprint.isEmpty() ? TrustQuestions::tr("none")
                                 : net::readableFingerprint(fingerprint);
}

QString encryptionText(bool isEncrypted)
{
    return isEncrypted ? TrustQuestions::tr("encrypted") : TrustQuestions::tr("not encrypted");
}

} // namespace

TrustQuestion keyQuestion(const QString &server, const UntrustedKey &key)
{
    TrustQuestion question;
    question.reject = TrustQuestions::tr("Cancel");
    if (!key.isChange()) {
        question.title = TrustQuestions::tr("Trust this server?");
        question.text = TrustQuestions::tr(
                            "You connect to %1 for the first time. It made its certificate itself, "
                            "so nothing proves yet that this is the server you mean. Nothing was "
                            "sent to it.")
                            .arg(server);
        question.rows = {
            {TrustQuestions::tr("Fingerprint of its key"), net::readableFingerprint(key.shown)}};
        question.advice = TrustQuestions::tr(
            "Ask the person who runs it to read out the fingerprint, by another way than this "
            "chat. If it is the same, trust it. You will not be asked again.");
        question.accept = TrustQuestions::tr("&Trust it");
        return question;
    }
    question.title = TrustQuestions::tr("Trust the new key?");
    question.text = TrustQuestions::tr("%1 is using a different key than before. Nothing was sent "
                                       "to it.")
                        .arg(server);
    question.rows = {{TrustQuestions::tr("Known until now"), net::readableFingerprint(key.known)},
                     {TrustQuestions::tr("Used now"), net::readableFingerprint(key.shown)}};
    question.advice =
        TrustQuestions::tr("That is right when the server was set up again. Ask the person who "
                           "runs it to read out the fingerprint, by another way than this chat. "
                           "If it is not the one used now, somebody wants to listen in.");
    if (key.isVouchedFor)
        question.advice += u' '
                           + TrustQuestions::tr("A certificate authority vouches for the key used "
                                                "now.");
    question.accept = TrustQuestions::tr("&Trust the new key");
    return question;
}

TrustQuestion addressQuestion(const TrustChange &change)
{
    TrustQuestion question;
    question.title = TrustQuestions::tr("Change a known server?");
    question.text = TrustQuestions::tr("You know the server %1 already, but this address describes "
                                       "it differently.")
                        .arg(change.server);
    if (!change.key.isEmpty())
        question.rows += {{TrustQuestions::tr("Fingerprint known until now"),
                           fingerprintOrNone(change.key.known)},
                          {TrustQuestions::tr("Fingerprint in the address"),
                           fingerprintOrNone(change.key.shown)}};
    if (change.changesSecurity)
        question.rows +=
            {{TrustQuestions::tr("Connection until now"), encryptionText(!change.isEncrypted)},
             {TrustQuestions::tr("Connection with the address"),
              encryptionText(change.isEncrypted)}};
    question.advice =
        TrustQuestions::tr("Change it only if the person who runs the server told you so. Whoever "
                           "made the address could otherwise read what you write.");
    question.accept = TrustQuestions::tr("C&hange it");
    question.reject = TrustQuestions::tr("Keep it as it is");
    return question;
}

TrustQuestion clearPasswordQuestion(const QString &server)
{
    TrustQuestion question;
    question.title = TrustQuestions::tr("Send the password without encryption?");
    question.text = TrustQuestions::tr("The connection to %1 is not encrypted. Others on the "
                                       "network can read the server's password on its way. It was "
                                       "not sent yet.")
                        .arg(server);
    question.advice = TrustQuestions::tr("If the server has encryption, cancel and write ircs:// "
                                         "before its name. If you send the password, it is also "
                                         "sent each time you connect to this server again.");
    question.accept = TrustQuestions::tr("&Send it");
    question.reject = TrustQuestions::tr("Cancel");
    return question;
}

TrustQuestion ownFingerprint(const QByteArray &fingerprint)
{
    TrustQuestion question;
    question.title = TrustQuestions::tr("Fingerprint of your server");
    question.text = TrustQuestions::tr("Hearth shows this fingerprint to people who connect to "
                                       "your server and cannot be sure that it is yours. Read it "
                                       "out to them, or send it by another way than this chat.");
    question.rows = {
        {TrustQuestions::tr("Fingerprint of its key"), net::readableFingerprint(fingerprint)}};
    question.advice = TrustQuestions::tr("An invite link carries it, so people who use one are not "
                                         "asked.");
    question.accept = TrustQuestions::tr("&Copy");
    question.reject = TrustQuestions::tr("Close");
    return question;
}

} // namespace client
