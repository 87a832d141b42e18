// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace client {

/// The translation context for the sentences of the session's free functions.
class SessionText
{
    Q_DECLARE_TR_FUNCTIONS(client::SessionText)
};

/// The translation context for the arguments of typed commands.
class CommandArguments
{
    Q_DECLARE_TR_FUNCTIONS(client::CommandArguments)
};

} // namespace client
