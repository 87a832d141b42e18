// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/hubsettings.h"

#include <QByteArray>
#include <QList>

namespace server {

/// The tokens of RPL_ISUPPORT. https://modern.ircdocs.horse/#rplisupport-parameters
QList<QByteArray> isupportTokens(const HubSettings &settings);

} // namespace server
