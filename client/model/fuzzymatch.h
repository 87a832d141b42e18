// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace client {

/// How a name matches what the user typed.
struct FuzzyMatch
{
    int score = 0;        ///< Higher is better.
    QList<int> positions; ///< Of the matched characters in the name, ascending.
};

/// Matches @p typed, whose characters must be in @p name in their order. A prefix is better than
/// the beginning of a word, which is better than other characters; those that follow one another
/// are better than scattered ones. Ignores case, and spaces in @p typed. An empty @p typed matches
/// all names. Nullopt if it does not match.
std::optional<FuzzyMatch> fuzzyMatch(const QString &name, const QString &typed);

} // namespace client
