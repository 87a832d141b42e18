// SPDX-License-Identifier: MIT
#include "common/irc/scram.h"

#include <QCryptographicHash>
#include <QList>
#include <QMessageAuthenticationCode>

namespace irc {

namespace {

/// The header of the first message, which means "no channel binding supported", and its base64
/// form for the final message.
constexpr char bindingHeader[] = "n,,";
constexpr char bindingHeaderBase64[] = "biws";

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QByteArray escapedName(QByteArray name)
{
    return name.replace('=', "=3D").replace(',', "=2C");
}

/// The value of attribute @p name in `a=1,b=2`; nullopt when it is missing.
std::optional<QByteArray> attribute(const QByteArray &message, char name)
{
    for (const QByteArray &part : message.split(',')) {
        if (part.size() >= 2 && part.at(0) == name && part.at(1) == '=')
            return part.mid(2);
    }
    return {};
}

QByteArray exclusiveOr(QByteArray a, const QByteArray &b)
{
    for (qsizetype i = 0; i < a.size() && i < b.size(); ++i)
        a[i] = char(a.at(i) ^ b.at(i));
    return a;
}

} // namespace

QByteArray decodedBase64(const QByteArray &text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray();
}

ScramKeys ScramKeys::of(const QByteArray &saltedPassword)
{
    const QByteArray clientKey = hmac(saltedPassword, "Client Key");
    return {clientKey, QCryptographicHash::hash(clientKey, QCryptographicHash::Sha256),
            hmac(saltedPassword, "Server Key")};
}

ScramClient::ScramClient(const QByteArray &name, const QByteArray &nonce)
    : m_firstBare("n=" + escapedName(name) + ",r=" + nonce)
    , m_nonce(nonce)
{}

QByteArray ScramClient::firstMessage() const
{
    return bindingHeader + m_firstBare;
}

std::optional<ScramClient::Challenge> ScramClient::handleChallenge(const QByteArray &serverFirst)
{
    const auto nonce = attribute(serverFirst, 'r');
    const Challenge challenge{decodedBase64(attribute(serverFirst, 's').value_or(QByteArray())),
                              attribute(serverFirst, 'i').value_or(QByteArray()).toInt()};
    // The attribute m announces a mandatory extension (RFC 5802, section 5.1); none is supported.
    if (!nonce || !nonce->startsWith(m_nonce) || nonce->size() == m_nonce.size()
        || challenge.salt.isEmpty() || challenge.iterations < minIterations
        || challenge.iterations > maxIterations || attribute(serverFirst, 'm'))
        return {};
    m_serverFirst = serverFirst;
    m_fullNonce = *nonce;
    return challenge;
}

QByteArray ScramClient::finalMessage(const QByteArray &saltedPassword)
{
    const ScramKeys keys = ScramKeys::of(saltedPassword);
    const QByteArray withoutProof = QByteArray("c=") + bindingHeaderBase64 + ",r=" + m_fullNonce;
    const QByteArray signedText = m_firstBare + ',' + m_serverFirst + ',' + withoutProof;
    m_serverSignature = hmac(keys.serverKey, signedText);
    const QByteArray proof = exclusiveOr(keys.clientKey, hmac(keys.storedKey, signedText));
    return withoutProof + ",p=" + proof.toBase64();
}

bool ScramClient::isServerProof(const QByteArray &serverFinal) const
{
    const auto proof = attribute(serverFinal, 'v');
    return proof && !m_serverSignature.isEmpty() && decodedBase64(*proof) == m_serverSignature;
}

bool ScramClient::isServerError(const QByteArray &serverFinal)
{
    return attribute(serverFinal, 'e').has_value();
}

} // namespace irc
