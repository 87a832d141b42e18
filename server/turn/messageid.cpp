// SPDX-License-Identifier: MIT
#include "server/turn/messageid.h"

#include <QString>

#include <algorithm>

namespace server {

namespace {

constexpr int base = 36;
constexpr int sequenceDigits = 11;
constexpr int numberDigits = 4; // A turn gives far fewer than 36^4 ids.

QByteArray padded(quint64 number, int digits)
{
    return QByteArray::number(number, base).rightJustified(digits, '0');
}

bool isDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
}

} // namespace

QByteArray MessageId::prefix(const QByteArray &networkId, quint64 sequence)
{
    return networkId + '-' + padded(sequence, sequenceDigits);
}

QByteArray MessageId::suffix(quint32 number)
{
    return padded(number, numberDigits);
}

std::optional<MessageId> MessageId::parse(QByteArrayView text, const QByteArray &networkId)
{
    const qsizetype start = networkId.size() + 1;
    if (text.size() != start + sequenceDigits + numberDigits || !text.startsWith(networkId)
        || text.at(start - 1) != '-' || !isDigits(text.sliced(start)))
        return std::nullopt;
    return MessageId{text.sliced(start, sequenceDigits).toByteArray().toULongLong(nullptr, base),
                     text.last(numberDigits).toByteArray().toUInt(nullptr, base)};
}

} // namespace server
