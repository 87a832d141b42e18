// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/commandhint.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace client {

/// Completes the word before the cursor: a command if it begins with '/', a room if it begins like
/// a channel name, an emoji if it begins with ':', otherwise a nick. Repeated calls cycle through
/// the candidates. A value type without widgets.
class Completion
{
public:
    enum class Kind : quint8 { None, Command, Room, Nick, Emoji };

    struct Candidate
    {
        QString word;   ///< Takes the place of the typed word: "/join", "#lobby", "ana", "🎉".
        QString detail; ///< The arguments of a command, the name of an emoji or of a user.
        QString help;   ///< One sentence about a command; the code of an emoji.

        friend bool operator==(const Candidate &, const Candidate &) = default;
    };

    struct Result
    {
        QString text;
        int cursor = 0;

        friend bool operator==(const Result &, const Result &) = default;
    };

    /// The most candidates for one word.
    static constexpr int maxCandidates = 100;
    /// Fewer letters behind a ':' are no beginning of an emoji: ":D" is not. One is enough in a
    /// script that does not separate words by spaces.
    static constexpr int minEmojiLetters = 2;

    /// Candidates are offered in this order: recent speakers come first.
    void setNicks(const QStringList &nicks) { m_nicks = nicks; }
    /// The display names of some of the nicks, by nick. A word of them finds the nick.
    void setDisplayNames(const QHash<QString, QString> &names) { m_displayNames = names; }
    void setRooms(const QStringList &rooms) { m_rooms = rooms; }
    void setCommands(const QList<CommandHint> &commands) { m_commands = commands; }

    /// Where the word that ends at @p cursor begins: after the last blank before it.
    static qsizetype wordStart(const QString &text, qsizetype cursor);

    /// Finds the candidates for the word before @p cursor; the next complete() starts with them.
    /// None: the word is no beginning of anything.
    Kind begin(const QString &text, int cursor);
    const QList<Candidate> &candidates() const { return m_candidates; }
    /// The word that the candidates complete, with its sign.
    const QString &stem() const { return m_stem; }
    /// The candidate that the last complete() inserted; -1 before.
    int current() const { return int(m_at); }

    /// @p step is 1 or -1. Returns nullopt when there is no candidate.
    std::optional<Result> complete(const QString &text, int cursor, int step);
    /// Inserts the candidate at @p index of candidates().
    Result insert(int index);
    /// Call this after any other edit: the next complete() starts with the word at the cursor.
    void reset();

    /// The command that @p text is, when its arguments are being typed.
    std::optional<CommandHint> commandIn(const QString &text) const;

private:
    void collect(const QStringList &words, const QString &prefix);
    void collectNicks(const QString &prefix);
    void collectCommands(const QString &prefix);
    void collectEmoji(const QString &code);

    QStringList m_nicks;
    QHash<QString, QString> m_displayNames;
    QStringList m_rooms;
    QList<CommandHint> m_commands;
    Kind m_kind = Kind::None;
    QList<Candidate> m_candidates;
    QString m_stem;
    QString m_before; ///< Text before the word.
    QString m_after;
    qsizetype m_at = -1;
};

} // namespace client
