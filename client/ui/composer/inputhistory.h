// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace client {

/// The messages sent before, for Up and Down in the composer. Bounded. Messages that contain a
/// password are not kept.
class InputHistory
{
public:
    static constexpr int maxLines = 200;
    static constexpr qsizetype maxCharacters = 200'000;

    void add(const QString &text);
    /// The message before the one shown. Returns nullopt at the oldest. @p draft is the current
    /// text of the composer; newer() returns to it.
    std::optional<QString> older(const QString &draft);
    /// The message after the one shown, finally the draft. Returns nullopt when the draft is shown.
    std::optional<QString> newer();
    bool isBrowsing() const { return m_at < m_lines.size(); }
    void stopBrowsing() { m_at = m_lines.size(); }

private:
    QStringList m_lines;
    QString m_draft;
    qsizetype m_characters = 0; ///< In all lines.
    qsizetype m_at = 0;
};

} // namespace client
