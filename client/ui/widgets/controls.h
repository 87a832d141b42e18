// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QPushButton>

namespace client {

class Theme;

/// Presses @p button when @p event is Enter, which Qt leaves to the dialog around a button.
bool pressedByEnter(QAbstractButton &button, const QKeyEvent &event);

/// A push button of this window: painted with the theme, 38 high, or 28 where it stands in a card.
/// Space and Enter press it.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Look : quint8 {
        Primary, ///< The one main button of a surface.
        Plain,
        Small, ///< Inside cards and strips.
        Pill,  ///< Floats over the messages.
        TextOnly,
    };

    Button(const Theme &theme, Look look, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;

    const Theme &m_theme;
    Look m_look;
};

/// One line of text with the frame of the theme. 3 pixels on each side belong to the focus ring.
class Field : public QLineEdit
{
    Q_OBJECT

public:
    explicit Field(const Theme &theme, QWidget *parent = nullptr);

    /// Marks the content as wrong.
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
