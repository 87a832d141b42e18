// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace client {

/// Completes the word before the cursor: nicks, rooms that begin with '#', commands that begin
/// with '/'. Repeated calls cycle. A value without widgets.
class Completion
{
public:
    struct Result
    {
        QString text;
        int cursor = 0;

        friend bool operator==(const Result &, const Result &) = default;
    };

    /// In the order in which they are offered: recent speakers first.
    void setNicks(const QStringList &nicks) { m_nicks = nicks; }
    void setRooms(const QStringList &rooms) { m_rooms = rooms; }
    /// With their slash.
    void setCommands(const QStringList &commands) { m_commands = commands; }

    /// @p step is 1 or -1. Nothing when there is nothing to complete.
    std::optional<Result> complete(const QString &text, int cursor, int step);
    /// Anything but completing was done: the next call begins anew.
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
