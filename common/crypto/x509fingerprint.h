// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

struct x509_st;

namespace net {

/// SHA-256 of the certificate's DER form in lower-case hex; empty for null.
QByteArray fingerprint(const x509_st *certificate);

} // namespace net
