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

/// The inverse of escapedName(); nullopt when @p name is not escaped correctly.
std::optional<QByteArray> unescapedName(const QByteArray &name)
{
    QByteArray plain = name;
    plain.replace("=2C", ",").replace("=3D", "=");
    return escapedName(plain) == name ? std::optional(plain) : std::nullopt;
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

ScramServer::ScramServer(const QByteArray &nonce)
    : m_nonce(nonce)
{}

std::optional<QByteArray> ScramServer::handleFirst(const QByteArray &clientFirst)
{
    // gs2-header: "n,," or "n,a=name,", with "y" from clients that support channel binding.
    const qsizetype flagEnd = clientFirst.indexOf(',');
    const qsizetype headerEnd = flagEnd < 0 ? -1 : clientFirst.indexOf(',', flagEnd + 1);
    const QByteArray flag = clientFirst.left(flagEnd);
    if (headerEnd < 0 || (flag != "n" && flag != "y"))
        return {};
    m_bindingHeader = clientFirst.left(headerEnd + 1);
    m_firstBare = clientFirst.mid(headerEnd + 1);
    const QByteArray authorization = clientFirst.mid(flagEnd + 1, headerEnd - flagEnd - 1);
    const auto escaped = attribute(m_firstBare, 'n');
    const auto nonce = attribute(m_firstBare, 'r');
    // The attribute m announces a mandatory extension (RFC 5802, section 5.1); none is supported.
    if (!escaped || !nonce || nonce->isEmpty() || m_firstBare.startsWith("m=")
        || (!authorization.isEmpty() && authorization != "a=" + *escaped))
        return {};
    m_fullNonce = *nonce + m_nonce;
    return unescapedName(*escaped);
}

QByteArray ScramServer::challenge(const QByteArray &salt, int iterations)
{
    m_serverFirst =
        "r=" + m_fullNonce + ",s=" + salt.toBase64() + ",i=" + QByteArray::number(iterations);
    return m_serverFirst;
}

bool ScramServer::handleFinal(const QByteArray &clientFinal)
{
    const qsizetype proofStart = clientFinal.lastIndexOf(",p=");
    if (proofStart < 0 || m_serverFirst.isEmpty())
        return false;
    const QByteArray withoutProof = clientFinal.left(proofStart);
    m_proof = decodedBase64(clientFinal.mid(proofStart + 3));
    m_signedText = m_firstBare + ',' + m_serverFirst + ',' + withoutProof;
    const QByteArray binding = "c=" + m_bindingHeader.toBase64() + ',';
    return withoutProof.startsWith(binding) && attribute(withoutProof, 'r') == m_fullNonce
           && m_proof.size() == QCryptographicHash::hashLength(QCryptographicHash::Sha256);
}

bool ScramServer::isProof(const QByteArray &storedKey) const
{
    if (m_signedText.isEmpty() || storedKey.isEmpty())
        return false;
    const QByteArray clientKey = exclusiveOr(m_proof, hmac(storedKey, m_signedText));
    return QCryptographicHash::hash(clientKey, QCryptographicHash::Sha256) == storedKey;
}

QByteArray ScramServer::lastMessage(const QByteArray &serverKey) const
{
    return "v=" + hmac(serverKey, m_signedText).toBase64();
}

} // namespace irc
