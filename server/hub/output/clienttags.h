// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/tagmap.h"

#include <QList>

namespace server {

/// The client-only tags among @p tags that may be passed on; @p denied as CLIENTTAGDENY has it.
/// https://ircv3.net/specs/extensions/message-tags
irc::TagMap allowedClientTags(const irc::TagMap &tags, const QList<QByteArray> &denied);

} // namespace server
