// SPDX-License-Identifier: MIT
#include "server/turn/accountnames.h"

#include "common/irc/casemapping.h"
#include "server/turn/record.h"

#include <algorithm>

namespace server {

namespace {

/// The author of older messages is no longer recognised.
constexpr qsizetype maxFormerNames = 50;

qint64 nameSinceMs(const AccountRecord &account)
{
    return account.renamedMs > 0 ? account.renamedMs : account.createdMs;
}

} // namespace

AccountRecord renamedAccount(AccountRecord account, const QByteArray &name, qint64 nowMs)
{
    if (!irc::equalNames(account.name, name)) {
        account.nicks.removeIf(
            [&name](const QByteArray &nick) { return irc::equalNames(nick, name); });
        account.nicks.append(account.name);
        account.formerNames.append({account.name, nameSinceMs(account), nowMs});
        if (account.formerNames.size() > maxFormerNames)
            account.formerNames.removeFirst();
        account.renamedMs = nowMs;
    }
    account.name = name;
    return account;
}

bool isNameAt(const AccountRecord &account, QByteArrayView name, qint64 timeMs)
{
    // A name may pass from one account to another within a millisecond. Whatever was sent then is
    // from the first.
    if (irc::equalNames(account.name, name) && timeMs > nameSinceMs(account))
        return true;
    return std::any_of(account.formerNames.cbegin(), account.formerNames.cend(),
                       [name, timeMs](const FormerName &former) {
                           return irc::equalNames(former.name, name) && timeMs > former.sinceMs
                                  && timeMs <= former.untilMs;
                       });
}

} // namespace server
