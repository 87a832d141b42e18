// SPDX-License-Identifier: MIT
#include "common/irc/hostname.h"

#include <algorithm>

namespace irc {

namespace {

constexpr qsizetype maxHostnameBytes = 253; // RFC 1035, section 2.3.4, without the root label
constexpr qsizetype maxLabelBytes = 63;

bool isLetterOrDigit(char byte) noexcept
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
           || (byte >= '0' && byte <= '9');
}

bool isValidLabel(QByteArrayView label) noexcept
{
    return !label.isEmpty() && label.size() <= maxLabelBytes && label.front() != '-'
           && label.back() != '-' && std::all_of(label.begin(), label.end(), [](char byte) {
                  return isLetterOrDigit(byte) || byte == '-';
              });
}

} // namespace

bool isValidHostname(QByteArrayView host) noexcept
{
    if (host.size() > maxHostnameBytes || !host.contains('.'))
        return false;
    for (;;) {
        const qsizetype dot = host.indexOf('.');
        if (!isValidLabel(dot < 0 ? host : host.first(dot)))
            return false;
        if (dot < 0 || dot + 1 == host.size()) // a final dot names the root
            return true;
        host = host.sliced(dot + 1);
    }
}

} // namespace irc
