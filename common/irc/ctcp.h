// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <optional>

namespace irc {

/// The text of a CTCP ACTION (`/me`) without its frame; the closing mark may be missing. Nullopt
/// for every other text. https://modern.ircdocs.horse/ctcp.html
std::optional<QByteArrayView> actionText(QByteArrayView text);

} // namespace irc
