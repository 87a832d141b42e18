// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace client {

/// Completes the word before the cursor: a command if it begins with '/', a room if it begins like
/// a channel name, otherwise a nick. Repeated calls cycle through the candidates. A value type
/// without widgets.
class Completion
{
public:
    struct Result
    {
        QString text;
        int cursor = 0;

        friend bool operator==(const Result &, const Result &) = default;
    };

    /// Candidates are offered in this order: recent speakers come first.
    void setNicks(const QStringList &nicks) { m_nicks = nicks; }
    void setRooms(const QStringList &rooms) { m_rooms = rooms; }
    /// Each with its slash.
    void setCommands(const QStringList &commands) { m_commands = commands; }

    /// @p step is 1 or -1. Returns nullopt when there is no candidate.
    std::optional<Result> complete(const QString &text, int cursor, int step);
    /// Call this after any other edit: the next complete() starts with the word at the cursor.
    void reset() { m_matches.clear(); }

private:
    bool begin(const QString &text, int cursor);

    QStringList m_nicks;
    QStringList m_rooms;
    QStringList m_commands;
    QStringList m_matches;
    QString m_before; ///< Text before the word.
    QString m_after;
    qsizetype m_at = 0;
};

} // namespace client
