// SPDX-License-Identifier: MIT
#include "common/irc/linebuffer.h"
#include "tests/fuzz/fuzz.h"

#include <QList>

#include <algorithm>

namespace {

using Lines = QList<irc::LineBuffer::Line>;

void takeLines(irc::LineBuffer &buffer, qsizetype limit, Lines &lines)
{
    while (const auto line = buffer.next()) {
        FUZZ_REQUIRE(line->bytes.size() <= limit && !line->bytes.contains('\n'));
        FUZZ_REQUIRE(!line->bytes.isEmpty());
        lines.append(*line);
    }
    FUZZ_REQUIRE(buffer.size() <= limit + 1);
}

/// The lines of @p stream when it arrives in pieces of 1 to @p longest bytes.
Lines linesOf(QByteArrayView stream, qsizetype limit, qsizetype longest)
{
    irc::LineBuffer buffer(limit);
    Lines lines;
    for (qsizetype length = 1; !stream.isEmpty(); length = length % longest + 1) {
        const qsizetype taken = std::min(length, stream.size());
        buffer.append(stream.first(taken).toByteArray());
        stream = stream.sliced(taken);
        takeLines(buffer, limit, lines);
    }
    return lines;
}

} // namespace

/// The first byte selects the limit.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype limit = 1 + data[0] % 8;
    const QByteArrayView stream = fuzz::view(data, size).sliced(1);

    irc::LineBuffer whole(limit);
    whole.append(stream.toByteArray());
    Lines expected;
    takeLines(whole, limit, expected);
    for (qsizetype longest : {1, 2, 3, 7, 64})
        FUZZ_REQUIRE(linesOf(stream, limit, longest) == expected);
    return 0;
}
