// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <algorithm>
#include <iterator>

namespace server {

/// The mode letters of @p table, in its order.
template<typename Table>
QByteArray modeLetters(const Table &table)
{
    QByteArray letters;
    for (const auto &entry : table)
        letters += entry.letter;
    return letters;
}

/// The entry of @p table with @p letter; null when there is none.
template<typename Table>
auto findMode(const Table &table, char letter)
{
    const auto it = std::find_if(std::begin(table), std::end(table),
                                 [letter](const auto &entry) { return entry.letter == letter; });
    return it == std::end(table) ? nullptr : &*it;
}

} // namespace server
