// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace client {

/// What was sent before, for Up and Down in the composer. Bounded; lines with passwords are not
/// kept.
class InputHistory
{
public:
    static constexpr int maxLines = 200;
    static constexpr qsizetype maxCharacters = 200'000;

    void add(const QString &text);
    /// The line before the one shown; @p draft is what stands in the composer, kept for the way
    /// back. Nothing at the oldest.
    std::optional<QString> older(const QString &draft);
    /// The line after it, in the end the draft. Nothing when the draft is shown.
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
