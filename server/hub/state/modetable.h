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

/// The entry of @p table whose @p member is @p value; null when there is none.
template<typename Table, typename Entry, typename Value>
constexpr const Entry *findMode(const Table &table, Value Entry::*member, Value value)
{
    const auto it = std::find_if(std::begin(table), std::end(table),
                                 [=](const Entry &entry) { return entry.*member == value; });
    return it == std::end(table) ? nullptr : &*it;
}

/// The entry of @p table with @p letter; null when there is none.
template<typename Table>
auto findMode(const Table &table, char letter)
{
    return findMode(table, &Table::value_type::letter, letter);
}

} // namespace server
