// SPDX-License-Identifier: MIT
#include "client/ui/text/textformat.h"

#include "client/ui/text/urls.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

constexpr QStringView blockFence = u"```";
constexpr QStringView spoilerMark = u"||";

/// Marks to insert into the text before the character `at`.
struct InsertedMark
{
    qsizetype at = 0;
    int rank =
        0; ///< Their order at the same place: inner ends, outer ends, outer starts, inner ones.
    QString text;
};

QList<InsertedMark> marksOf(const StyledText &formatted, qsizetype from, qsizetype to)
{
    QList<InsertedMark> marks;
    const auto add = [&](qsizetype start, qsizetype end, const QString &opening,
                         const QString &closing, int depth) {
        marks.append({end, -depth, closing});
        marks.append({start, depth, opening});
    };
    const bool isWhole = from == 0 && to == formatted.text.size();
    const auto isInside = [=](qsizetype start, qsizetype end) {
        return start >= from && end <= to;
    };
    const auto spoilers =
        runsOf(formatted.spans, [](const TextStyle &style) { return style.spoiler; });
    for (const auto [start, end] : spoilers) {
        if (isInside(start, end))
            add(start, end, spoilerMark.toString(), spoilerMark.toString(), 1);
    }
    const auto blocks = runsOf(formatted.spans, [](const TextStyle &style) { return style.block; });
    for (const auto [start, end] : blocks) {
        const bool isAlone = start == from && end == to && !isWhole;
        if (isInside(start, end) && !isAlone)
            add(start, end, blockFence + QString(u'\n'), QString(u'\n') + blockFence, 2);
    }
    const auto codes =
        runsOf(formatted.spans, [](const TextStyle &style) { return style.mono && !style.block; });
    for (const auto [start, end] : codes) {
        const bool isAlone = start == from && end == to && !isWhole;
        const bool hasBacktick = QStringView(formatted.text).mid(start, end - start).contains(u'`');
        if (isInside(start, end) && !isAlone && !hasBacktick)
            add(start, end, QStringLiteral("`"), QStringLiteral("`"), 2);
    }
    std::ranges::stable_sort(marks, [](const InsertedMark &one, const InsertedMark &other) {
        return std::pair(one.at, one.rank) < std::pair(other.at, other.rank);
    });
    return marks;
}

} // namespace

FormattedText parseText(QStringView message)
{
    FormattedText formatted{styledText(message), {}};
    formatted.urls = findUrls(formatted.text);
    return formatted;
}

FormattedText parseCodes(QStringView message)
{
    return {styledText(message, TextMarks::AreText), {}};
}

QString markedText(QStringView message, qsizetype from, qsizetype to)
{
    const StyledText formatted = styledText(message);
    to = qMin(to, formatted.text.size());
    QString marked;
    qsizetype at = from;
    const auto append = [&](qsizetype end) {
        marked += QStringView(formatted.text).mid(at, qMax(end, at) - at);
        at = qMax(end, at);
    };
    for (const InsertedMark &mark : marksOf(formatted, from, to)) {
        append(mark.at);
        marked += mark.text;
    }
    append(to);
    return marked.replace(QChar(QChar::LineSeparator), u'\n');
}

} // namespace client
