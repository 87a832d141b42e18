// SPDX-License-Identifier: MIT
#include "server/hub/state/usermask.h"

#include "common/irc/mask.h"
#include "server/hub/state/user.h"

#include <algorithm>

namespace server {

namespace {

constexpr char extendedPrefix = '~';

QByteArray orWildcard(QByteArrayView part)
{
    return part.isEmpty() ? QByteArray("*") : part.toByteArray();
}

/// `~a`, `~a:text` or `~r:text`; empty for any other @p mask.
QByteArray fullExtendedMask(QByteArrayView mask)
{
    const QByteArray letter = mask.toByteArray().mid(1, 1).toLower();
    const QByteArrayView rest = mask.size() > 2 ? mask.sliced(2) : QByteArrayView();
    const bool hasText = rest.size() > 1 && rest.startsWith(':');
    if (letter == "a" && rest.isEmpty())
        return QByteArrayLiteral("~a");
    if ((letter != "a" && letter != "r") || !hasText)
        return {};
    return extendedPrefix + letter + rest.toByteArray();
}

} // namespace

QByteArray fullMask(QByteArrayView mask)
{
    const bool hasInvalidByte = std::any_of(
        mask.begin(), mask.end(), [](char byte) { return quint8(byte) <= ' ' || byte == ','; });
    const bool isExtended = mask.startsWith(extendedPrefix);
    if (mask.isEmpty() || mask.startsWith(':') || (hasInvalidByte && !isExtended))
        return {};
    if (isExtended)
        return fullExtendedMask(mask);
    QByteArrayView nick;
    QByteArrayView user = mask;
    QByteArrayView host;
    const qsizetype bang = mask.indexOf('!');
    if (bang >= 0) {
        nick = mask.first(bang);
        user = mask.sliced(bang + 1);
    }
    const qsizetype at = user.lastIndexOf('@');
    if (at >= 0) {
        host = user.sliced(at + 1);
        user = user.first(at);
    } else if (bang < 0) {
        nick = mask;
        user = {};
    }
    return orWildcard(nick) + '!' + orWildcard(user) + '@' + orWildcard(host);
}

bool matchesUser(QByteArrayView mask, const User &user)
{
    if (!mask.startsWith(extendedPrefix))
        return irc::matchesMask(mask, user.source());
    if (mask == "~a")
        return !user.account().isEmpty();
    if (mask.startsWith("~a:"))
        return !user.account().isEmpty() && irc::matchesMask(mask.sliced(3), user.account());
    return mask.startsWith("~r:") && irc::matchesMask(mask.sliced(3), user.realname());
}

} // namespace server
