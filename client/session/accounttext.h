// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/account.h"

namespace client {

/// Why a request about an account failed, in the words of this program.
struct AccountProblem
{
    QString sentence;
    AccountAnswer::Field field = AccountAnswer::Field::None;
};

/// The problem that the server reports as the standard reply FAIL with @p code and @p words.
AccountProblem accountProblem(const AccountRequest &request, const QByteArray &code,
                              const QString &words);

} // namespace client
