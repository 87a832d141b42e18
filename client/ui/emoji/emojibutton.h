// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace client {

class Theme;

/// Paints @p emoji in its colours in the middle of @p rect, @p size design pixels high.
void paintEmoji(QPainter &painter, const Theme &theme, const QRect &rect, const QString &emoji,
                int size);

/// A button that shows one emoji. Space and Enter press it.
class EmojiButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p name is its tool tip and its name for screen readers.
    EmojiButton(const Theme &theme, const QString &emoji, const QString &name, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace client
