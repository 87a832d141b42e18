// SPDX-License-Identifier: MIT
#include "common/irc/mask.h"
#include "tests/fuzz/fuzz.h"

#include <QList>

#include <algorithm>

namespace {

/// For each byte of @p text, the end of the UTF-8 character that begins there; -1 inside a
/// character. Each invalid byte counts as a character.
QList<qsizetype> characterEnds(QByteArrayView text)
{
    QList<qsizetype> ends(text.size(), -1);
    for (qsizetype begin = 0; begin < text.size();) {
        const auto lead = quint8(text[begin]);
        const int following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
        qsizetype end = begin + 1;
        while (end < text.size() && end - begin <= following && (quint8(text[end]) >> 6) == 2)
            ++end;
        ends[begin] = end;
        begin = end;
    }
    return ends;
}

/// A simple matchesMask(): fills a table for all prefixes of the mask and the text.
bool matchesByTable(QByteArrayView mask, QByteArrayView text)
{
    const auto isWildcard = [](char byte) { return byte == '*' || byte == '?'; };
    const QList<qsizetype> ends = characterEnds(text);
    QList<bool> row(text.size() + 1, false); // Whether the mask so far matches this prefix.
    row[0] = true;
    for (qsizetype m = 0; m < mask.size(); ++m) {
        const bool escaped = mask[m] == '\\' && m + 1 < mask.size() && isWildcard(mask[m + 1]);
        if (escaped)
            ++m;
        QList<bool> next(row.size(), false);
        for (qsizetype t = 0; t < row.size(); ++t) {
            if (!escaped && mask[m] == '*') {
                next[t] = row[t] || (t > 0 && next[t - 1]);
            } else if (t == text.size() || !row[t]) {
                continue;
            } else if (!escaped && mask[m] == '?') {
                if (ends[t] >= 0)
                    next[ends[t]] = true;
            } else if (irc::foldedByte(mask[m], irc::Casemapping::Ascii)
                       == irc::foldedByte(text[t], irc::Casemapping::Ascii)) {
                next[t + 1] = true;
            }
        }
        row = next;
    }
    return row.last();
}

} // namespace

/// The first byte is the length of the mask; the rest is the text.
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
