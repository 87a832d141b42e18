// SPDX-License-Identifier: MIT
#include "server/hub/state/usermask.h"

#include "common/irc/mask.h"
#include "server/hub/state/user.h"

#include <algorithm>

namespace server {

namespace {

QByteArray orWildcard(QByteArrayView part)
{
    return part.isEmpty() ? QByteArray("*") : part.toByteArray();
}

/// `~a`, `~a:text` or `~r:text`; empty for any other @p mask.
QByteArray fullExtendedMask(QByteArrayView mask)
{
    const QByteArray letter = mask.toByteArray().mid(1, 1).toLower();
    const ExtendedBanEntry *entry =
        letter.isEmpty() ? nullptr : findMode(extendedBanTable, letter.front());
    if (!entry)
        return {};
    const QByteArrayView rest = mask.sliced(2);
    const bool hasText = rest.size() > 1 && rest.startsWith(':');
    const bool needsText = entry->kind != ExtendedBan::Account || !rest.isEmpty();
    return needsText && !hasText ? QByteArray() : extendedBanPrefix + letter + rest.toByteArray();
}

} // namespace

QByteArray fullMask(QByteArrayView mask)
{
    const bool hasInvalidByte = std::any_of(
        mask.begin(), mask.end(), [](char byte) { return quint8(byte) <= ' ' || byte == ','; });
    const bool isExtended = mask.startsWith(extendedBanPrefix);
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
    if (!mask.startsWith(extendedBanPrefix))
        return irc::matchesMask(mask, user.source());
    const ExtendedBanEntry *entry =
        mask.size() > 1 ? findMode(extendedBanTable, mask.at(1)) : nullptr;
    if (!entry)
        return false;
    const bool isAccount = entry->kind == ExtendedBan::Account;
    if (isAccount && user.account().isEmpty())
        return false;
    if (mask.size() == 2)
        return isAccount;
    return mask.at(2) == ':'
           && irc::matchesMask(mask.sliced(3), isAccount ? user.account() : user.realname());
}

} // namespace server
