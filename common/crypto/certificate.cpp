// SPDX-License-Identifier: MIT
#include "common/crypto/certificate.h"

#include "common/crypto/opensslobjects.h"
#include "common/crypto/privatefile.h"

#include <QHostAddress>
#include <QSaveFile>

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace net {

namespace {

using Extension = OpenSslPointer<X509_EXTENSION, X509_EXTENSION_free>;
using GeneralNames = OpenSslPointer<GENERAL_NAMES, GENERAL_NAMES_free>;

constexpr qint64 secondsPerDay = 24 * 60 * 60;

bool setSerial(X509 *certificate)
{
    unsigned char bytes[16] = {};
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        return false;
    bytes[0] = (bytes[0] & 0x7f) | 0x40; // Positive and not shortened by leading zeros.
    const OpenSslPointer<BIGNUM, BN_free> number(BN_bin2bn(bytes, sizeof bytes, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setSubject(X509 *certificate, const QByteArray &commonName)
{
    constexpr int maxCommonNameBytes = 64; // X.520
    X509_NAME *name = X509_get_subject_name(certificate);
    const QByteArray text = commonName.left(maxCommonNameBytes);
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(text.constData()),
                                      int(text.size()), -1, 0)
           && X509_set_issuer_name(certificate, name);
}

bool setValidity(X509 *certificate, const CertificateRequest &request, const QDateTime &now)
{
    const qint64 from = now.toSecsSinceEpoch() - secondsPerDay;
    const qint64 to = now.addYears(request.validYears).toSecsSinceEpoch();
    return ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(from))
           && ASN1_TIME_set(X509_getm_notAfter(certificate), time_t(to));
}

bool addTextExtension(X509 *certificate, int nid, const char *value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1);
}

GENERAL_NAME *generalName(const QString &name)
{
    GENERAL_NAME *general = GENERAL_NAME_new();
    if (!QHostAddress(name).isNull()) {
        GENERAL_NAME_set0_value(general, GEN_IPADD, a2i_IPADDRESS(name.toLatin1().constData()));
        return general;
    }
    ASN1_IA5STRING *text = ASN1_IA5STRING_new();
    const QByteArray bytes = name.toLatin1();
    ASN1_STRING_set(text, bytes.constData(), int(bytes.size()));
    GENERAL_NAME_set0_value(general, GEN_DNS, text);
    return general;
}

bool addNames(X509 *certificate, const QStringList &names)
{
    if (names.isEmpty())
        return true;
    const GeneralNames list(GENERAL_NAMES_new());
    for (const QString &name : names)
        sk_GENERAL_NAME_push(list.get(), generalName(name));
    return X509_add1_ext_i2d(certificate, NID_subject_alt_name, list.get(), 0, 0) == 1;
}

Certificate signedCertificate(const CertificateRequest &request, const QDateTime &now,
                              EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    X509 *raw = certificate.get();
    const bool made = raw && X509_set_version(raw, X509_VERSION_3) && setSerial(raw)
                      && setSubject(raw, request.commonName.toUtf8())
                      && setValidity(raw, request, now) && X509_set_pubkey(raw, key)
                      && addTextExtension(raw, NID_basic_constraints, "critical,CA:FALSE")
                      && addTextExtension(raw, NID_ext_key_usage, "serverAuth")
                      && addNames(raw, request.names) && X509_sign(raw, key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : Certificate();
}

QByteArray bioBytes(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

QString writeError(const QString &path, const QString &reason)
{
    return QStringLiteral("Cannot write %1: %2").arg(path, reason);
}

} // namespace

std::optional<CertificatePair> makeSelfSigned(const CertificateRequest &request,
                                              const QDateTime &now)
{
    const PrivateKey key(EVP_EC_gen("P-256"));
    if (!key)
        return std::nullopt;
    const Certificate certificate = signedCertificate(request, now, key.get());
    const Bio certificateBio(BIO_new(BIO_s_mem()));
    const Bio keyBio(BIO_new(BIO_s_secmem()));
    if (!certificate || !certificateBio || !keyBio
        || !PEM_write_bio_X509(certificateBio.get(), certificate.get())
        || !PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                     nullptr))
        return std::nullopt;
    return CertificatePair{bioBytes(certificateBio.get()), bioBytes(keyBio.get())};
}

QString saveCertificate(const CertificatePair &pair, const QString &certificatePath,
                        const QString &keyPath)
{
    const QString keyError = writePrivateFile(keyPath, pair.keyPem);
    if (!keyError.isEmpty())
        return writeError(keyPath, keyError);
    QSaveFile file(certificatePath);
    if (!file.open(QIODevice::WriteOnly) || file.write(pair.certificatePem) < 0 || !file.commit())
        return writeError(certificatePath, file.errorString());
    return {};
}

QByteArray fingerprint(const QSslCertificate &certificate)
{
    return certificate.isNull() ? QByteArray()
                                : certificate.digest(QCryptographicHash::Sha256).toHex();
}

QString readableFingerprint(const QByteArray &fingerprint)
{
    constexpr qsizetype groupDigits = 4;
    constexpr qsizetype lineDigits = 32;
    QString text;
    for (qsizetype at = 0; at < fingerprint.size(); at += groupDigits) {
        if (at > 0)
            text += at % lineDigits == 0 ? u'\n' : u' ';
        text += QString::fromLatin1(fingerprint.mid(at, groupDigits));
    }
    return text;
}

} // namespace net
