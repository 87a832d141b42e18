// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fuzz/fuzz.h"

#include <QString>

namespace fuzz {

/// Ends the process unless @p text is safe for a terminal: whole lines of UTF-8 without terminal
/// control characters.
inline void requireReadable(const QByteArray &text)
{
    FUZZ_REQUIRE(text.isValidUtf8());
    FUZZ_REQUIRE(text.isEmpty() || text.endsWith("\r\n"));
    const QString shown = QString::fromUtf8(text).remove(QStringLiteral("\r\n"));
    for (const QChar character : shown)
        FUZZ_REQUIRE(character.category() != QChar::Other_Control);
}

} // namespace fuzz
