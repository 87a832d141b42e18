// SPDX-License-Identifier: MIT
#include "common/irc/ctcp.h"

namespace irc {

std::optional<QByteArrayView> actionText(QByteArrayView text)
{
    constexpr QByteArrayView start("\001ACTION ");
    if (!text.startsWith(start))
        return std::nullopt;
    text = text.sliced(start.size());
    if (text.endsWith('\x01'))
        text.chop(1);
    return text;
}

} // namespace irc
