// SPDX-License-Identifier: MIT
#include "client/net/certificatetrust.h"

#include <algorithm>

namespace client {

namespace {

/// Whether every self-signed certificate may have this error.
bool isUsualForSelfMade(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
    case QSslError::InvalidCaCertificate:
    case QSslError::InvalidPurpose:
        return true;
    default:
        return false;
    }
}

} // namespace

Trust certificateTrust(const QList<QSslError> &errors, const QByteArray &fingerprint,
                       const QByteArray &pin, bool isNearby)
{
    if (fingerprint.isEmpty())
        return Trust::Refused;
    if (!pin.isEmpty())
        return fingerprint == pin ? Trust::Accepted : Trust::KeyChanged;
    if (errors.isEmpty())
        return Trust::Accepted;
    if (!std::all_of(errors.cbegin(), errors.cend(), isUsualForSelfMade))
        return Trust::Refused;
    return isNearby ? Trust::FirstUse : Trust::Unknown;
}

} // namespace client
