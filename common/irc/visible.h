// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace irc {

/// Whether @p character, which must be beyond ASCII, is drawn as something: it is not a space, not
/// a control character and not an invisible one.
bool isVisible(char32_t character) noexcept;

/// Whether @p text is valid UTF-8 and all its characters are visible: no spaces, no controls.
bool isVisibleWord(QByteArrayView text);

} // namespace irc
