// SPDX-License-Identifier: MIT
#include "server/accounts/newpassword.h"

#include "common/irc/casemapping.h"
#include "server/accounts/passwordbook.h"
#include "server/accounts/scramverifier.h"

#include <QRandomGenerator>
#include <QString>

#include <algorithm>

namespace server {

namespace {

constexpr qsizetype saltBytes = 16;
constexpr int codeLetters = 10; ///< Each has five bits.
/// Letters and digits that are not mistaken for one another.
constexpr QByteArrayView codeAlphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

QByteArray newCode()
{
    QByteArray code;
    for (int i = 0; i < codeLetters; ++i)
        code += codeAlphabet.at(QRandomGenerator::system()->bounded(codeAlphabet.size()));
    return code;
}

bool isControl(char byte)
{
    return (byte >= 0 && byte < ' ') || byte == 0x7F;
}

} // namespace

VerifierOutcome newPasswordOutcome(const QByteArray &account, const QByteArray &password)
{
    if (password.size() > maxPasswordBytes)
        return VerifierOutcome::TooLong;
    if (QString::fromUtf8(password).toUtf8() != password
        || std::any_of(password.cbegin(), password.cend(), isControl))
        return VerifierOutcome::NotText;
    if (password.size() < minPasswordBytes || irc::equalNames(password, account))
        return VerifierOutcome::TooWeak;
    return VerifierOutcome::Derived;
}

VerifierDerived deriveVerifier(const QByteArray &password)
{
    QByteArray salt(saltBytes, '\0');
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return {VerifierOutcome::Derived, ScramVerifier::make(password, salt).toText(), newCode()};
}

} // namespace server
