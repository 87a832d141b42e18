// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace client {

class Theme;

/// The line below the messages that says who is writing, or else what else matters to a user who is
/// about to write. Keeps its height without text, so that the messages do not move.
class TypingLine : public QWidget
{
    Q_OBJECT

public:
    explicit TypingLine(const Theme &theme, QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    /// @p text, which may be empty, is shown while no one is writing.
    void setIdleText(const QString &text);
    QString text() const { return m_text; }
    /// Whether screen readers read out who is writing. Off at first: it happens often.
    void setReadsOut(bool readsOut) { m_readsOut = readsOut; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setText(const QString &text);

    const Theme &m_theme;
    QString m_text;
    QString m_idleText;
    bool m_isTyped = false; ///< Someone is writing.
    bool m_readsOut = false;
};

} // namespace client
