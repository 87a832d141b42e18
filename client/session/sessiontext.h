// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace client {

/// The translation context for the sentences of the session's free functions.
class SessionText
{
    Q_DECLARE_TR_FUNCTIONS(client::SessionText)
};

} // namespace client
