// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class UserContext;

/// Changes the host of the user of @p context. Users who share a channel get CHGHOST; clients
/// without that capability see the user quit and rejoin. https://ircv3.net/specs/extensions/chghost
void changeHost(UserContext &context, const QByteArray &host);

} // namespace server
