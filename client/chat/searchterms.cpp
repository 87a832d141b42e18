// SPDX-License-Identifier: MIT
#include "client/chat/searchterms.h"

namespace client {

namespace {

/// A part of the input between spaces outside of quotes.
QList<TextMatch> partsOf(const QString &typed)
{
    QList<TextMatch> parts;
    bool isQuoted = false;
    bool isOpen = false;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const QChar character = typed.at(at);
        if (character == u'"')
            isQuoted = !isQuoted;
        if (character.isSpace() && !isQuoted) {
            isOpen = false;
        } else if (isOpen) {
            ++parts.last().length;
        } else {
            parts.append({at, 1});
            isOpen = true;
        }
    }
    return parts;
}

/// Applies @p part if it is an operator. Returns whether it is.
bool applyOperator(SearchTerms &terms, QStringView part)
{
    const qsizetype colon = part.indexOf(u':');
    if (colon <= 0)
        return false;
    const QString name = part.first(colon).toString().toLower();
    const QString value = part.sliced(colon + 1).toString().remove(u'"').trimmed();
    const bool isDate = name == QLatin1String("before") || name == QLatin1String("after");
    const bool isKnown = isDate || name == QLatin1String("from") || name == QLatin1String("in")
                         || name == QLatin1String("has");
    if (!isKnown || value.isEmpty())
        return isKnown;
    if (name == QLatin1String("from")) {
        terms.senders.append(value);
    } else if (name == QLatin1String("in")) {
        terms.conversations.append(value);
    } else if (isDate) {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        if (!date.isValid())
            terms.problem = SearchTerms::Problem::NoDate;
        (name == QLatin1String("before") ? terms.before : terms.after) = date;
    } else if (value.compare(QLatin1String("link"), Qt::CaseInsensitive) == 0) {
        terms.hasLink = true;
    } else if (value.compare(QLatin1String("mention"), Qt::CaseInsensitive) == 0) {
        terms.hasMention = true;
    } else {
        terms.problem = SearchTerms::Problem::UnknownProperty;
    }
    return true;
}

} // namespace

SearchTerms parseSearchTerms(const QString &typed)
{
    SearchTerms terms;
    QString text = typed;
    for (const TextMatch &part : partsOf(typed)) {
        const QStringView token = QStringView(typed).sliced(part.start, part.length);
        if (applyOperator(terms, token))
            text.replace(part.start, part.length, QString(part.length, u' '));
    }
    terms.text = parseSearchText(text);
    return terms;
}

TextMatch completedPart(const QString &typed, qsizetype cursor)
{
    const QList<TextMatch> parts = partsOf(typed.left(cursor));
    if (parts.isEmpty() || parts.constLast().start + parts.constLast().length < cursor)
        return {cursor, 0};
    return parts.constLast();
}

} // namespace client
