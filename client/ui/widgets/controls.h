// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/theme/buttonpainting.h"

#include <QLineEdit>
#include <QPushButton>

namespace client {

/// Clicks @p button if @p event is Enter, which Qt leaves to the surrounding dialog. Returns
/// whether it is Enter.
bool pressedByEnter(QAbstractButton &button, const QKeyEvent &event);

/// A push button painted with the theme. Space and Enter press it.
class Button : public QPushButton
{
    Q_OBJECT

public:
    using Look = ButtonLook;

    Button(const Theme &theme, Look look, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Look m_look;
};

/// A line edit with the frame of the theme. 3 design pixels on each side are for the focus ring.
class Field : public QLineEdit
{
    Q_OBJECT

public:
    explicit Field(const Theme &theme, QWidget *parent = nullptr);

    /// Whether the frame marks the content as invalid.
    void setInvalid(bool invalid);
    bool isInvalid() const { return m_invalid; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    bool m_invalid = false;
};

} // namespace client
