// SPDX-License-Identifier: MIT
#include "client/store/searchindex.h"

#include <QStringList>

#include <array>
#include <charconv>

namespace client {

namespace {

constexpr QChar propertyMark(0xe000);

/// 2^31 ms, which is about 25 days.
constexpr int periodBits = 31;
/// With more periods, a search looks at the messages of all times.
constexpr qint64 maxPeriods = 1'000;

enum class Property : char {
    Conversation = 'c',
    Sender = 's',
    Period = 't',
    Link = 'l',
    Mention = 'm',
};

void addWord(QString &text, Property property, qint64 value = 0)
{
    text += propertyMark;
    text += QChar::fromLatin1(char(property));
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    text += QLatin1String(digits.begin(), end);
}

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

QString quotedWord(Property property, qint64 value = 0)
{
    QString word;
    addWord(word, property, value);
    return quoted(word);
}

QString anyOf(Property property, const QList<qint64> &values)
{
    QStringList words;
    for (const qint64 value : values)
        words.append(quotedWord(property, value));
    return u'(' + words.join(QLatin1String(" OR ")) + u')';
}

} // namespace

QString indexedText(const ChatMessage &message, qint64 conversation, qint64 sender)
{
    QString text = searchableText(message.text);
    constexpr qsizetype propertyCharacters = 40;
    text.reserve(text.size() + propertyCharacters);
    const auto add = [&text](Property property, qint64 value = 0) {
        text += u' ';
        addWord(text, property, value);
    };
    add(Property::Conversation, conversation);
    add(Property::Sender, sender);
    add(Property::Period, message.timeMs >> periodBits);
    if (hasLink(message.text))
        add(Property::Link);
    if (message.mention)
        add(Property::Mention);
    return text;
}

QString searchExpression(const SearchText &text, const IndexFilter &filter)
{
    QStringList terms;
    for (const QString &word : text.words)
        terms.append(quoted(word));
    if (text.isLastUnfinished)
        terms.last() += QLatin1String(" *");
    if (!filter.conversations.isEmpty())
        terms.append(anyOf(Property::Conversation, filter.conversations));
    if (!filter.senders.isEmpty())
        terms.append(anyOf(Property::Sender, filter.senders));
    if (filter.hasLink)
        terms.append(quotedWord(Property::Link));
    if (filter.hasMention)
        terms.append(quotedWord(Property::Mention));
    QList<qint64> periods;
    const qint64 first = filter.fromMs >> periodBits;
    const qint64 last = (filter.untilMs - 1) >> periodBits;
    if (last - first < maxPeriods) {
        for (qint64 period = first; period <= last; ++period)
            periods.append(period);
    }
    if (!periods.isEmpty())
        terms.append(anyOf(Property::Period, periods));
    return terms.join(QLatin1String(" AND "));
}

} // namespace client
