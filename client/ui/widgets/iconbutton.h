// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace client {

class Theme;

/// A flat button of 32 by 32 design pixels with a painted icon, wider if it has a text beside the
/// icon. @p name in the constructor is both its tool tip and its name for screen readers.
class IconButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Sign : quint8 {
        List,
        People,
        Close,
        Search,
        Up,
        Down,
        Calendar,
        Reply,
        React,
        Copy,
        Delete
    };

    IconButton(const Theme &theme, Sign sign, const QString &name, QWidget *parent = nullptr);

    /// A dot in the corner: there is something unread in the list that the button opens.
    enum class Dot : quint8 { None, Unread, Mention };
    void setDot(Dot dot);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int textWidth() const;

    const Theme &m_theme;
    Sign m_sign;
    Dot m_dot = Dot::None;
};

} // namespace client
