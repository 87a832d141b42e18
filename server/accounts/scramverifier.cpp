#include "server/accounts/scramverifier.h"

#include <QCryptographicHash>
#include <QList>
#include <QMessageAuthenticationCode>

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace server {

namespace {

constexpr QByteArrayView verifierScheme = "scram-sha-256";
constexpr qsizetype keyBytes = 32;
constexpr int mostIterations = 10'000'000;

QByteArray hmac(const QByteArray &key, const char *text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QByteArray saltedPassword(QByteArrayView password, const QByteArray &salt, int iterations)
{
    QByteArray key(keyBytes, '\0');
    const int ok = PKCS5_PBKDF2_HMAC(password.data(), int(password.size()),
                                     reinterpret_cast<const unsigned char *>(salt.constData()),
                                     int(salt.size()), iterations, EVP_sha256(), int(key.size()),
                                     reinterpret_cast<unsigned char *>(key.data()));
    return ok == 1 ? key : QByteArray();
}

QByteArray decoded(const QByteArray &base64)
{
    const auto result =
        QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray();
}

bool isSameText(const QByteArray &a, const QByteArray &b)
{
    const QByteArray hashA = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray hashB = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    return CRYPTO_memcmp(hashA.constData(), hashB.constData(), size_t(hashA.size())) == 0;
}

} // namespace

ScramVerifier ScramVerifier::make(QByteArrayView password, const QByteArray &salt, int iterations)
{
    const QByteArray salted = saltedPassword(password, salt, iterations);
    const QByteArray clientKey = hmac(salted, "Client Key");
    return {iterations, salt, QCryptographicHash::hash(clientKey, QCryptographicHash::Sha256),
            hmac(salted, "Server Key")};
}

std::optional<ScramVerifier> ScramVerifier::fromText(QByteArrayView text)
{
    const QList<QByteArray> fields = text.toByteArray().split(':');
    if (fields.size() != 5 || fields.first() != verifierScheme)
        return std::nullopt;
    const ScramVerifier verifier{fields.at(1).toInt(), decoded(fields.at(2)), decoded(fields.at(3)),
                                 decoded(fields.at(4))};
    if (verifier.iterations < 1 || verifier.iterations > mostIterations || verifier.salt.isEmpty()
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

bool isKeptPassword(const QByteArray &kept, const QByteArray &password)
{
    if (kept.isEmpty()) {
        ScramVerifier::make(password, "nobody has this name");
        return false;
    }
    if (const auto verifier = ScramVerifier::fromText(kept))
        return verifier->matches(password);
    return isSameText(kept, password);
}

} // namespace server
