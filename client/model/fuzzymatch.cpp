// SPDX-License-Identifier: MIT
#include "client/model/fuzzymatch.h"

namespace client {

namespace {

// Longer names and texts are not searched beyond these.
constexpr qsizetype maxNameLength = 300;
constexpr qsizetype maxTypedLength = 100;

constexpr int prefixScore = 4'000;
constexpr int wordScore = 3'000;
constexpr int partScore = 2'000;
constexpr int scatteredScore = 1'000;
constexpr int wordBonus = 20;
constexpr int neighbourBonus = 10;

bool isSame(QChar a, QChar b)
{
    return a == b || a.toCaseFolded() == b.toCaseFolded();
}

bool beginsWord(const QString &name, qsizetype at)
{
    if (at == 0 || !name.at(at - 1).isLetterOrNumber())
        return true;
    return name.at(at).isUpper() && name.at(at - 1).isLower();
}

/// The first letter or digit: "#lobby" begins with "lobby".
qsizetype firstLetter(const QString &name)
{
    qsizetype at = 0;
    while (at < name.size() && !name.at(at).isLetterOrNumber())
        ++at;
    return at;
}

FuzzyMatch matchAt(qsizetype at, qsizetype length, int score)
{
    FuzzyMatch match{score, {}};
    for (qsizetype i = 0; i < length; ++i)
        match.positions.append(int(at + i));
    return match;
}

/// @p typed in one piece.
std::optional<FuzzyMatch> matchPiece(const QString &name, const QString &typed)
{
    std::optional<FuzzyMatch> best;
    for (qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
         at = name.indexOf(typed, at + 1, Qt::CaseInsensitive)) {
        const bool isPrefix = at == 0 || at == firstLetter(name);
        const int kind = isPrefix ? prefixScore : beginsWord(name, at) ? wordScore : partScore;
        if (!best || kind > best->score)
            best = matchAt(at, typed.size(), kind);
        if (isPrefix)
            break;
    }
    return best;
}

/// The next character of @p name from @p from on that is @p wanted, preferably where a word begins.
qsizetype nextOf(const QString &name, QChar wanted, qsizetype from)
{
    qsizetype first = -1;
    for (qsizetype at = from; at < name.size(); ++at) {
        if (!isSame(name.at(at), wanted))
            continue;
        if (at == from || beginsWord(name, at))
            return at;
        if (first < 0)
            first = at;
    }
    return first;
}

std::optional<FuzzyMatch> matchScattered(const QString &name, const QString &typed, bool anywhere)
{
    FuzzyMatch match{scatteredScore, {}};
    qsizetype from = 0;
    for (const QChar wanted : typed) {
        qsizetype at = nextOf(name, wanted, from);
        if (anywhere) {
            at = from;
            while (at < name.size() && !isSame(name.at(at), wanted))
                ++at;
            at = at < name.size() ? at : -1;
        }
        if (at < 0)
            return std::nullopt;
        match.score += beginsWord(name, at) ? wordBonus : 0;
        match.score += !match.positions.isEmpty() && at == from ? neighbourBonus : 0;
        match.positions.append(int(at));
        from = at + 1;
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &name, const QString &typed)
{
    const QString bounded = name.left(maxNameLength);
    QString wanted = typed.left(maxTypedLength).trimmed();
    if (wanted.isEmpty())
        return FuzzyMatch();
    std::optional<FuzzyMatch> match = matchPiece(bounded, wanted);
    if (!match) {
        wanted.remove(u' ');
        match = matchScattered(bounded, wanted, false);
    }
    // Preferring beginnings of words may skip characters that are needed.
    if (!match)
        match = matchScattered(bounded, wanted, true);
    if (match)
        match->score -= int(bounded.size()); // shorter names match more of themselves
    return match;
}

} // namespace client
