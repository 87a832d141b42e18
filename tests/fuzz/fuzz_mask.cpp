#include "common/irc/mask.h"
#include "tests/fuzz/fuzz.h"

#include <QList>

#include <algorithm>

namespace {

/// What matchesMask() says, from a table of every beginning of the text and the mask.
bool matchesByTable(QByteArrayView mask, QByteArrayView text)
{
    const auto isWildcard = [](char byte) { return byte == '*' || byte == '?'; };
    QList<bool> row(text.size() + 1, false); // does the mask so far match so much of the text?
    row[0] = true;
    for (qsizetype m = 0; m < mask.size(); ++m) {
        const bool escaped = mask[m] == '\\' && m + 1 < mask.size() && isWildcard(mask[m + 1]);
        if (escaped)
            ++m;
        QList<bool> next(row.size(), false);
        for (qsizetype t = 0; t < row.size(); ++t) {
            if (!escaped && mask[m] == '*') {
                next[t] = row[t] || (t > 0 && next[t - 1]);
            } else if (t > 0 && row[t - 1]) {
                next[t] = (!escaped && mask[m] == '?')
                          || irc::foldedByte(mask[m], irc::Casemapping::Ascii)
                                 == irc::foldedByte(text[t - 1], irc::Casemapping::Ascii);
            }
        }
        row = next;
    }
    return row.last();
}

} // namespace

/// The first byte says how much of the rest is the mask.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype enough = 128;
    if (size == 0)
        return 0;
    const QByteArrayView rest = fuzz::view(data, size).sliced(1);
    const qsizetype length = std::min<qsizetype>(data[0], rest.size());
    const QByteArrayView mask = rest.first(length);
    const QByteArrayView text = rest.sliced(length);
    const bool matched = irc::matchesMask(mask, text);
    if (rest.size() <= enough)
        FUZZ_REQUIRE(matched == matchesByTable(mask, text));
    return 0;
}
