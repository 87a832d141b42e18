// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QObject>
#include <QPalette>

#include <array>

class QApplication;

namespace client {

/// Every colour, font and measure of the window. One object for all widgets, which take it by
/// reference and repaint at changed(). GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 {
        System, ///< Light or dark, as the desktop's palette is.
        Light,
        Dark,
        HighContrast,
    };
    Q_ENUM(Mode)

    enum class Token : quint8 {
        Background, ///< Messages and members.
        Side,       ///< The left list.
        Card,       ///< Fields, the composer, cards.
        Text,
        Secondary,
        Hairline,
        Accent,
        AccentSoft, ///< Selection and the ring around what has the focus.
        OnAccent,   ///< Text on Accent, Secondary and nick colours.
        AccentText, ///< Accent, dark enough to be read on every background.
        Mention,    ///< Background of a message that names this person.
        Link,
        Good,
        Warning,
        Danger,
        // The same in every mode: trays are dark or light whatever the window is.
        TrayUnread,    ///< The dot on the tray's icon.
        TrayMention,   ///< Behind the number on the tray's icon.
        OnTrayMention, ///< The number.
    };
    Q_ENUM(Token)

    static constexpr int nickColorCount = 12;

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    Mode mode() const { return m_mode; }
    /// The mode that is painted: never System.
    Mode effectiveMode() const { return m_effective; }
    void setMode(Mode mode);
    /// "system", "light", "dark" or "high-contrast"; anything else gives System.
    static Mode modeFromName(QStringView name);
    static QString modeName(Mode mode);

    /// 1 is the size of the system; kept within 0.6 and 2.4.
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);

    QColor color(Token token) const;
    /// One of nickColorCount hues for @p name, without regard to case: the one its letters lead
    /// to, unless another name has it while others are less used. Stays while the program runs, so
    /// that people who meet are told apart.
    QColor nickColor(QStringView name) const;
    QColor nickColorAt(int index) const;

    /// @p design pixels of the picture in pixels of this window, scaled with the font.
    int px(qreal design) const { return qRound(design * m_scale); }
    qreal scale() const { return m_scale; }

    QFont font() const { return sized(14); }
    QFont smallFont() const { return sized(12); }
    QFont eventFont() const { return sized(13); }
    QFont captionFont() const; ///< Section captions: 11 px, upper case, wide-set.
    QFont strongFont() const;  ///< Weight 600.
    QFont titleFont() const;   ///< Room title, 16 px.
    QFont pageFont() const;    ///< Page title, 24 px.
    QFont monoFont() const;
    /// The family of a font with coloured emoji; empty when there is none.
    QString emojiFamily() const { return m_emojiFamily; }
    /// Pixels from one text line to the next: 1.4 of the size of @p font, more where it needs more.
    int lineHeight(const QFont &font) const;

    QPalette palette() const;
    /// The same with @p text as the colour of labels.
    QPalette palette(Token text) const;
    /// Sets style, palette and font of the whole program and keeps them in step with this object.
    void install(QApplication &application);
    /// Asks the desktop again for its palette and font; to be called when it changes them.
    void refreshFromSystem();

signals:
    void changed();

private:
    QFont sized(int design) const;
    void readSystem();
    void update();

    Mode m_mode = Mode::System;
    Mode m_effective = Mode::Light;
    bool m_systemIsDark = false;
    bool m_installed = false;
    qreal m_zoom = 1;
    qreal m_scale = 1;
    qreal m_systemScale = 1;
    QFont m_base;
    QFont m_mono;
    QString m_emojiFamily;
    mutable QHash<QByteArray, quint8> m_nickColors; ///< By folded name.
    mutable std::array<int, nickColorCount> m_nickColorUses{};
};

} // namespace client
