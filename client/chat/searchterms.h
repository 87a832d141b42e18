// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/searchtext.h"

#include <QDate>
#include <QStringList>

namespace client {

/// A search as the user typed it: words, and operators such as "from:ana".
struct SearchTerms
{
    enum class Problem : quint8 {
        None,
        UnknownProperty, ///< `has:` names no property.
        NoDate,          ///< `before:` or `after:` names no date.
    };

    SearchText text;
    QStringList senders;       ///< Of `from:`; any of them.
    QStringList conversations; ///< Of `in:`; any of them.
    bool hasLink = false;
    bool hasMention = false;
    QDate after;  ///< From the beginning of this day on; null: from the first message on.
    QDate before; ///< Until the beginning of this day; null: until now.
    Problem problem = Problem::None;

    /// Whether nothing is searched for.
    bool isEmpty() const
    {
        return text.isEmpty() && senders.isEmpty() && conversations.isEmpty() && !hasLink
               && !hasMention && after.isNull() && before.isNull();
    }
    friend bool operator==(const SearchTerms &, const SearchTerms &) = default;
};

/// Parses `from:` `in:` `has:link` `has:mention` `before:` and `after:`, whose value may be in
/// quotes; dates are as 2026-11-30. An operator without a value is ignored: it is being typed. All
/// else is text; see parseSearchText().
SearchTerms parseSearchTerms(const QString &typed);

/// The part of @p typed before @p cursor that an entry of a list of completions replaces: from the
/// last space outside of quotes on.
TextMatch completedPart(const QString &typed, qsizetype cursor);

} // namespace client
