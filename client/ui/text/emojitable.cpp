// SPDX-License-Identifier: MIT
#include "client/ui/text/emojitable.h"

#include "client/ui/text/emojicodes.h"
#include "client/ui/text/emojinames.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

/// The resources of a static library need this call, outside of any namespace.
static void initEmojiResources()
{
    Q_INIT_RESOURCE(emoji);
}

namespace client {

namespace {

/// In characters. No name is longer.
constexpr qsizetype maxTyped = 200;

/// @p words with a space before each, so that a search for " word" finds beginnings of words.
QString spaced(const QStringList &words)
{
    return words.isEmpty() ? QString() : u' ' + words.join(u' ');
}

/// Whether one of the words of @p text begins with @p word. The Arabic article is no part of a
/// word.
bool hasWord(const QString &text, const QString &word)
{
    return text.contains(QString(u' ' + word)) || text.contains(QString(u" ال" + word));
}

bool hasWholeWord(const QString &text, const QString &word)
{
    return QString(text + u' ').contains(QString(u' ' + word + u' '));
}

} // namespace

const EmojiTable &EmojiTable::instance()
{
    static EmojiTable table;
    table.setLanguage(QCoreApplication::translate(
        "client::EmojiTable", "en",
        "not shown: the code of your language, which is that of the file of translations"));
    return table;
}

EmojiTable::EmojiTable()
{
    initEmojiResources();
    QFile file(QStringLiteral(":/emoji/emoji-test.txt"));
    if (file.open(QIODevice::ReadOnly))
        read(file.readAll());
    const QHash<QString, QStringList> common = commonEmojiCodes();
    for (int i = 0; i < m_all.size(); ++i) {
        QStringList codes = common.value(m_all.at(i).name);
        codes.append(emojiCodeFromName(m_all.at(i).name));
        for (const QString &code : std::as_const(codes)) {
            if (!m_byCode.contains(code))
                m_byCode.insert(code, i);
        }
        m_codes.append(codes);
        m_byText.insert(m_all.at(i).text, i);
    }
}

/// Reads lines such as "1F389 ; fully-qualified # 🎉 E0.6 party popper" below lines such as
/// "# group: Activities".
void EmojiTable::read(const QByteArray &table)
{
    static constexpr QByteArrayView groupMark("# group: ");
    QString group; // Added with its first emoji: not every group has some.
    for (qsizetype start = 0, end = 0; start < table.size(); start = end + 1) {
        end = table.indexOf('\n', start);
        if (end < 0)
            end = table.size();
        const QByteArrayView line = QByteArrayView(table).sliced(start, end - start);
        if (line.startsWith(groupMark)) {
            group = QString::fromUtf8(line.sliced(groupMark.size()));
            continue;
        }
        const qsizetype hash = line.indexOf('#');
        if (hash < 0 || !line.first(hash).contains("; fully-qualified"))
            continue;
        const QString shown = QString::fromUtf8(line.sliced(hash + 1)).trimmed();
        const QString name = shown.section(u' ', 2);
        if (name.isEmpty() || name.contains(u"skin tone"))
            continue;
        if (m_groups.isEmpty() || m_groups.constLast() != group)
            m_groups.append(group);
        m_all.append({shown.section(u' ', 0, 0), name, int(m_groups.size()) - 1});
    }
}

void EmojiTable::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_names.clear();
    m_byName.clear();
    const QHash<QString, EmojiName> names = readEmojiNames(language);
    for (int i = 0; i < m_all.size(); ++i) {
        const Emoji &emoji = m_all.at(i);
        const EmojiName entry = names.value(bareEmoji(emoji.text));
        Name name;
        name.name = entry.name.isEmpty() ? emoji.name : entry.name;
        name.folded = spaced(emojiWords(name.name));
        name.words = spaced(emojiWords(m_codes.at(i).join(u' '))) + name.folded;
        name.keywords = spaced(emojiWords(entry.keywords));
        if (!m_byName.contains(name.folded))
            m_byName.insert(name.folded, i);
        m_names.append(name);
    }
}

EmojiTable::Match EmojiTable::matchOf(int index, const QString &code,
                                      const QStringList &words) const
{
    const QStringList &codes = m_codes.at(index);
    const Name &name = m_names.at(index);
    const QString folded = spaced(words);
    if (codes.contains(code) || (!folded.isEmpty() && name.folded == folded))
        return Match::Exact;
    const auto isBeginning = [&code](const QString &known) { return known.startsWith(code); };
    if ((!folded.isEmpty() && name.folded.startsWith(folded))
        || std::any_of(codes.cbegin(), codes.cend(), isBeginning))
        return Match::Beginning;
    Match match = words.isEmpty() ? Match::None : Match::Words;
    for (const QString &word : words) {
        if (hasWord(name.words, word))
            continue;
        if (!hasWord(name.keywords, word))
            return Match::None;
        const bool isWhole = match != Match::Keywords && hasWholeWord(name.keywords, word);
        match = isWhole ? Match::WholeKeywords : Match::Keywords;
    }
    return match;
}

QList<int> EmojiTable::search(const QString &typed, int max) const
{
    if (typed.size() > maxTyped)
        return {};
    const QString code = typed.trimmed().toLower().replace(u' ', u'_');
    if (code.isEmpty())
        return {};
    const QStringList words = emojiWords(typed);
    std::array<QList<int>, size_t(Match::None)> found;
    for (int i = 0; i < m_codes.size(); ++i) {
        const Match match = matchOf(i, code, words);
        if (match != Match::None)
            found[size_t(match)].append(i);
    }
    // A short code or name is closer to what was typed.
    const auto length = [this](int index) {
        return qMin(codeOf(index).size(), m_names.at(index).folded.size() - 1);
    };
    QList<int> &beginnings = found[size_t(Match::Beginning)];
    std::stable_sort(beginnings.begin(), beginnings.end(),
                     [&length](int a, int b) { return length(a) < length(b); });
    QList<int> all;
    for (const QList<int> &indexes : found)
        all += indexes;
    return all.mid(0, max);
}

int EmojiTable::indexOfCode(const QString &code) const
{
    if (code.size() > maxTyped)
        return -1;
    const int index = m_byCode.value(code.toLower(), -1);
    return index >= 0 ? index : m_byName.value(spaced(emojiWords(code)), -1);
}

} // namespace client
