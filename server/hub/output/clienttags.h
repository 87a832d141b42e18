// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/tagmap.h"

#include <QList>

namespace server {

/// Returns the client-only tags in @p tags that may be relayed. @p denied has the syntax of
/// CLIENTTAGDENY.
/// https://ircv3.net/specs/extensions/message-tags
irc::TagMap allowedClientTags(const irc::TagMap &tags, const QList<QByteArray> &denied);

} // namespace server
