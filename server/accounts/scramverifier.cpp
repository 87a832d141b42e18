// SPDX-License-Identifier: MIT
#include "server/accounts/scramverifier.h"

#include "common/crypto/pbkdf2.h"
#include "common/irc/scram.h"

#include <QCryptographicHash>
#include <QList>

#include <openssl/crypto.h>

namespace server {

namespace {

constexpr QByteArrayView verifierScheme = "scram-sha-256";
constexpr qsizetype keyBytes = 32;
constexpr int maxIterations = 10'000'000;

bool isSameText(const QByteArray &a, const QByteArray &b)
{
    const QByteArray hashA = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray hashB = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    return CRYPTO_memcmp(hashA.constData(), hashB.constData(), size_t(hashA.size())) == 0;
}

} // namespace

ScramVerifier ScramVerifier::make(QByteArrayView password, const QByteArray &salt, int iterations)
{
    const irc::ScramKeys keys = irc::ScramKeys::of(net::pbkdf2Sha256(password, salt, iterations));
    return {iterations, salt, keys.storedKey, keys.serverKey};
}

std::optional<ScramVerifier> ScramVerifier::fromText(QByteArrayView text)
{
    const QList<QByteArray> fields = text.toByteArray().split(':');
    if (fields.size() != 5 || fields.first() != verifierScheme)
        return std::nullopt;
    const ScramVerifier verifier{fields.at(1).toInt(), irc::decodedBase64(fields.at(2)),
                                 irc::decodedBase64(fields.at(3)),
                                 irc::decodedBase64(fields.at(4))};
    if (verifier.iterations < 1 || verifier.iterations > maxIterations || verifier.salt.isEmpty()
        || verifier.storedKey.size() != keyBytes || verifier.serverKey.size() != keyBytes)
        return std::nullopt;
    return verifier;
}

QByteArray ScramVerifier::toText() const
{
    return verifierScheme.toByteArray() + ':' + QByteArray::number(iterations) + ':'
           + salt.toBase64() + ':' + storedKey.toBase64() + ':' + serverKey.toBase64();
}

bool ScramVerifier::matches(QByteArrayView password) const
{
    const ScramVerifier other = make(password, salt, iterations);
    return storedKey.size() == keyBytes && other.storedKey.size() == keyBytes
           && CRYPTO_memcmp(storedKey.constData(), other.storedKey.constData(), keyBytes) == 0;
}

int roundsToCheck(const QByteArray &stored)
{
    const auto verifier = ScramVerifier::fromText(stored);
    return verifier ? verifier->iterations : ScramVerifier::defaultIterations;
}

bool isStoredPassword(const QByteArray &stored, const QByteArray &password, int rounds)
{
    const auto verifier = ScramVerifier::fromText(stored);
    const int missing = rounds - (verifier ? verifier->iterations : 0);
    if (missing > 0)
        net::pbkdf2Sha256(password, "salt of no verifier", missing);
    if (verifier)
        return verifier->matches(password);
    return isSameText(stored, password) && !stored.isEmpty();
}

std::optional<QByteArray> acceptedProof(const QByteArray &stored, const ScramProof &proof)
{
    if (stored.isEmpty())
        return std::nullopt;
    auto verifier = ScramVerifier::fromText(stored);
    if (!verifier)
        verifier = ScramVerifier::make(stored, proof.salt, proof.iterations);
    if (!proof.exchange.isProof(verifier->storedKey))
        return std::nullopt;
    return proof.exchange.lastMessage(verifier->serverKey);
}

} // namespace server
