// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fuzz/bytesource.h"

namespace fuzz {

/// Changes one byte of @p bytes, or removes or repeats a few. @p bytes must not be empty.
inline void damage(QByteArray &bytes, ByteSource &source)
{
    qsizetype number = bytes.size() > 65'536 ? source.byte() * 65'536 : 0;
    number += source.byte() * 256;
    number += source.byte();
    const qsizetype at = number % bytes.size();
    switch (source.below(4)) {
    case 0:
        bytes[at] = char(source.byte());
        break;
    case 1:
        bytes[at] = char(bytes.at(at) ^ (1 << source.below(8)));
        break;
    case 2:
        if (bytes.size() > 16)
            bytes.remove(at, 1 + source.below(8));
        break;
    default:
        bytes.insert(at, bytes.mid(at, 1 + source.below(16)));
        break;
    }
}

} // namespace fuzz
