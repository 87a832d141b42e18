// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace client {

/// An emoji that can be chosen.
struct Emoji
{
    QString text; ///< The characters, fully qualified.
    QString name; ///< English, as Unicode names it: "party popper".
    int group = 0;
};

/// All emoji without skin tones, in the order of Unicode, with the short codes that chat programs
/// have in common, and their names in the language of the program.
/// https://www.unicode.org/reports/tr51/#Emoji_Sets
class EmojiTable
{
public:
    /// Reads the table at the first call, and the names at the first call in each language, which
    /// takes a few milliseconds. GUI thread.
    static const EmojiTable &instance();

    const QList<Emoji> &all() const { return m_all; }
    /// English, as Unicode names them: "Food & Drink". Emoji::group is an index of this list.
    const QStringList &groups() const { return m_groups; }

    /// The indexes of the emoji that match @p typed, best first, at most @p max. Each word of
    /// @p typed is the beginning of a word of the code, the name or the keywords of the emoji.
    QList<int> search(const QString &typed, int max) const;
    /// The index of the emoji that has exactly this code, without colons, or this name; -1 if none
    /// has.
    int indexOfCode(const QString &code) const;
    int indexOf(const QString &text) const { return m_byText.value(text, -1); }
    /// A short code of an emoji, without colons: "tada".
    QString codeOf(int index) const { return m_codes.at(index).constFirst(); }
    /// The name in the language of the program.
    QString nameOf(int index) const { return m_names.at(index).name; }

private:
    /// The texts that a search compares with words.
    struct Name
    {
        QString name;
        QString folded;   ///< Its words, with a space before each.
        QString words;    ///< Those of the codes and the name.
        QString keywords; ///< All other words.
    };
    enum class Match : quint8 { Exact, Beginning, Words, WholeKeywords, Keywords, None };

    EmojiTable();
    void read(const QByteArray &table);
    void setLanguage(const QString &language);
    Match matchOf(int index, const QString &code, const QStringList &words) const;

    QList<Emoji> m_all;
    QStringList m_groups;
    QList<QStringList> m_codes; ///< By index; the most common one first.
    QList<Name> m_names;        ///< By index.
    QHash<QString, int> m_byCode;
    QHash<QString, int> m_byName; ///< By Name::folded.
    QHash<QString, int> m_byText;
    QString m_language;
};

} // namespace client
