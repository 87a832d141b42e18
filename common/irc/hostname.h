// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace irc {

/// Whether @p host is a host name that a server may show: labels of letters, digits and inner
/// hyphens, separated by at least one dot (RFC 1123, section 2.1).
bool isValidHostname(QByteArrayView host) noexcept;

} // namespace irc
