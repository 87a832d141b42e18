// SPDX-License-Identifier: MIT
#include "server/commands/accountactions.h"

#include "common/irc/casemapping.h"
#include "server/commands/servicereply.h"
#include "server/hub/commandcontext.h"

#include <algorithm>

namespace server {

const AccountRecord *ownRecordOrRefuse(CommandContext &context)
{
    const RegisteredAccounts &accounts = context.hub().accounts();
    const QByteArray &name = context.user().account();
    const AccountRecord *account = accounts.isConfigured(name) ? nullptr : accounts.find(name);
    if (!account)
        refuseUser(context, "ACCOUNT_NOT_CHANGEABLE",
                   "Your account is in the configuration of the server. Ask a server operator to "
                   "change it");
    return account;
}

bool canStoreOrRefuse(CommandContext &context)
{
    if (!context.hub().storeState().isFailing)
        return true;
    refuseUser(context, "TEMPORARILY_UNAVAILABLE",
               "The server cannot store changes at the moment. Please try again later");
    return false;
}

bool removeFrom(QList<QByteArray> &list, const QByteArray &item)
{
    const auto it = std::find_if(list.begin(), list.end(), [&item](const QByteArray &one) {
        return irc::equalNames(one, item);
    });
    if (it == list.end())
        return false;
    list.erase(it);
    return true;
}

} // namespace server
