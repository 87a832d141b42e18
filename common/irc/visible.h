// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace irc {

/// Whether a reader sees @p character, which is beyond ASCII: neither a space nor a control, nor
/// one that is drawn as nothing.
bool isVisible(char32_t character) noexcept;

/// Whether @p text is UTF-8 and each of its characters can be seen: no spaces, no controls.
bool isVisibleWord(QByteArrayView text);

} // namespace irc
