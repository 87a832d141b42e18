// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/theme/measures.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QMargins>
#include <QObject>
#include <QPalette>

#include <array>

class QApplication;

namespace client {

/// All colours, fonts and sizes of the window. All widgets share one theme by reference and repaint
/// when it emits changed(). GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 {
        System, ///< Light or dark, like the palette of the desktop.
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
        AccentSoft, ///< Selection, and the ring around the widget with the focus.
        OnAccent,   ///< Text on Accent, Secondary and nick colours.
        AccentText, ///< Accent with enough contrast for text on every background.
        Mention,    ///< Background of a message that mentions the user.
        Link,
        Good,
        Warning,
        Danger,
        // The same in every mode: the tray's background does not depend on the window's.
        TrayUnread,    ///< The dot on the tray icon.
        TrayMention,   ///< The disc behind the number on the tray icon.
        OnTrayMention, ///< The number on that disc.
    };
    Q_ENUM(Token)

    static constexpr int nickColorCount = 12;

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    Mode mode() const { return m_mode; }
    /// The mode in use; never System.
    Mode effectiveMode() const { return m_effective; }
    void setMode(Mode mode);
    /// @p name is as modeName() returns it; an unknown name gives System.
    static Mode modeFromName(QStringView name);
    static QString modeName(Mode mode);

    /// 1 is the system's font size. setZoom() limits it to 0.6 to 2.4.
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);

    /// Compact: rows and messages are closer together.
    bool isCompact() const { return m_compact; }
    void setCompact(bool compact);
    /// The family of all fonts but the monospaced one; empty: that of the desktop.
    QString fontFamily() const { return m_family; }
    void setFontFamily(const QString &family);
    /// Whether things may move. If not, the style reports animations of 0 ms.
    bool hasMotion() const { return m_motion; }
    void setMotion(bool motion);

    QColor color(Token token) const;
    /// One of nickColorCount hues for @p name, ignoring case: the one its hash selects, or the next
    /// among the least used hues. A name keeps its hue while the program runs.
    QColor nickColor(QStringView name) const;
    QColor nickColorAt(int index) const;
    /// The colour @p rgb that a user has chosen, blended with the colour of text until its contrast
    /// with every background of messages and lists is at least 4.5:1.
    QColor readable(QRgb rgb) const;
    /// readable() of @p chosen, or nickColor() if that is 0.
    QColor userColor(QStringView nick, QRgb chosen) const
    {
        return chosen != 0 ? readable(chosen) : nickColor(nick);
    }

    /// Converts @p design pixels to pixels of the window, which scale with the font and the zoom.
    int px(qreal design) const { return qRound(design * m_scale); }
    qreal scale() const { return m_scale; }
    /// The margins of a text, or of a layout, that align it with the frames of the fields and
    /// buttons above and below it. @p above and @p below are in design pixels.
    QMargins textInset(qreal above = 0, qreal below = 0) const
    {
        return {px(focusRing), px(above), px(focusRing), px(below)};
    }
    /// px() for heights of rows and distances between messages, which a compact window shrinks.
    int space(qreal design) const { return px(m_compact ? design * 0.8 : design); }

    QFont font() const { return sized(14); }
    QFont smallFont() const { return sized(12); }
    QFont eventFont() const { return sized(13); }
    QFont captionFont() const; ///< Section captions: 11 px, upper case, letter-spaced.
    QFont strongFont() const { return sized(14, QFont::DemiBold); }
    QFont titleFont() const { return sized(16, QFont::DemiBold); } ///< Of a conversation.
    QFont pageFont() const { return sized(24, QFont::Bold); }
    QFont monoFont() const;
    /// The family of an installed colour emoji font; empty when there is none.
    QString emojiFamily() const { return m_emojiFamily; }
    /// Pixels from one baseline to the next: 1.4 times the size of @p font, 1.2 times in a compact
    /// window, or its height if larger.
    int lineHeight(const QFont &font) const;

    QPalette palette() const;
    /// The same with @p text as the text colour of labels.
    QPalette palette(Token text) const;
    /// Sets the style, palette and font of the application and keeps them up to date.
    void install(QApplication &application);
    /// Reads palette and font of the desktop again. Call this when the desktop changes them.
    void refreshFromSystem();
    /// Makes all widgets lay out and paint again. Call this when a format has changed.
    void refresh() { update(); }

signals:
    void changed();

private:
    QFont sized(int design) const;
    QFont sized(int design, QFont::Weight weight) const;
    void readSystem();
    void update();

    Mode m_mode = Mode::System;
    Mode m_effective = Mode::Light;
    bool m_systemIsDark = false;
    bool m_installed = false;
    bool m_compact = false;
    bool m_motion = true;
    qreal m_zoom = 1;
    qreal m_scale = 1;
    qreal m_systemScale = 1;
    QString m_family;
    QFont m_base;
    QFont m_mono;
    QString m_emojiFamily;
    mutable QHash<QByteArray, quint8> m_nickColors; ///< By folded name.
    mutable std::array<int, nickColorCount> m_nickColorUses{};
};

} // namespace client
