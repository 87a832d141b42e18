// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace client {

class Theme;

/// The line below the messages that says who is writing. Keeps its height without text, so that the
/// messages do not move.
class TypingLine : public QWidget
{
    Q_OBJECT

public:
    explicit TypingLine(const Theme &theme, QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    QString text() const { return m_text; }
    /// Whether screen readers read out who is writing. Off at first: it happens often.
    void setReadsOut(bool readsOut) { m_readsOut = readsOut; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    bool m_readsOut = false;
};

} // namespace client
