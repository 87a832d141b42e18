// SPDX-License-Identifier: MIT
#include "server/turn/messageid.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <limits>

namespace server {

namespace {

constexpr int base = 36;
constexpr int sequenceDigits = 11;
constexpr int numberDigits = 4; // A turn gives far fewer than 36^4 ids.

/// Appends @p number with at least @p digits digits.
void appendPadded(QByteArray &text, quint64 number, int digits)
{
    char buffer[std::numeric_limits<quint64>::digits];
    const char *end = std::to_chars(std::begin(buffer), std::end(buffer), number, base).ptr;
    const auto length = qsizetype(end - buffer);
    text.append(std::max<qsizetype>(digits - length, 0), '0').append(buffer, length);
}

bool isDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
}

} // namespace

QByteArray MessageId::prefix(const QByteArray &networkId, quint64 sequence)
{
    QByteArray text;
    text.reserve(networkId.size() + 1 + sequenceDigits);
    text.append(networkId).append('-');
    appendPadded(text, sequence, sequenceDigits);
    return text;
}

QByteArray MessageId::text(const QByteArray &prefix, quint32 number)
{
    QByteArray text;
    text.reserve(prefix.size() + numberDigits);
    text.append(prefix);
    appendPadded(text, number, numberDigits);
    return text;
}

std::optional<MessageId> MessageId::parse(QByteArrayView text, const QByteArray &networkId)
{
    const qsizetype start = networkId.size() + 1;
    if (text.size() != start + sequenceDigits + numberDigits || !text.startsWith(networkId)
        || text.at(start - 1) != '-' || !isDigits(text.sliced(start)))
        return std::nullopt;
    return MessageId{text.sliced(start, sequenceDigits).toULongLong(nullptr, base),
                     text.last(numberDigits).toUInt(nullptr, base)};
}

} // namespace server
