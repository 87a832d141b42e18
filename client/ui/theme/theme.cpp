// SPDX-License-Identifier: MIT
#include "client/ui/theme/theme.h"

#include "client/ui/theme/style.h"
#include "client/ui/theme/themecolors.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QStyleFactory>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace client {

namespace {

/// The desktop's font. When the desktop defines none, Qt answers with a fallback font; then this
/// prefers Inter, which is more readable, if it is installed.
QFont systemFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString family = QFontInfo(font).family();
    const bool fallback =
        family.startsWith(QLatin1String("DejaVu")) || family.startsWith(QLatin1String("Bitstream"));
    if (fallback && QFontDatabase::hasFamily(QStringLiteral("Inter")))
        font.setFamilies({QStringLiteral("Inter")});
    return font;
}

/// The first installed one of the known colour emoji fonts.
QString installedEmojiFamily()
{
    for (const char *family : {"Noto Color Emoji", "Twemoji", "Twitter Color Emoji", "JoyPixels",
                               "OpenMoji Color", "Apple Color Emoji", "Segoe UI Emoji"}) {
        if (QFontDatabase::hasFamily(QString::fromLatin1(family)))
            return QString::fromLatin1(family);
    }
    return {};
}

constexpr qsizetype maxNickColors = 10'000;

quint32 nickHash(const QByteArray &folded)
{
    quint32 hash = 2166136261U; // FNV-1a
    for (const char byte : folded)
        hash = (hash ^ quint8(byte)) * 16777619U;
    // The finalizer of MurmurHash3: names that differ in one letter get unrelated hashes.
    hash = (hash ^ (hash >> 16)) * 0x85ebca6bU;
    hash = (hash ^ (hash >> 13)) * 0xc2b2ae35U;
    return hash ^ (hash >> 16);
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    readSystem();
    update();
}

Theme::~Theme()
{
    if (m_installed && qApp) // our Style refers to this theme
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

void Theme::setMode(Mode mode)
{
    if (std::exchange(m_mode, mode) != mode)
        update();
}

Theme::Mode Theme::modeFromName(QStringView name)
{
    for (Mode mode : {Mode::Light, Mode::Dark, Mode::HighContrast}) {
        if (name == modeName(mode))
            return mode;
    }
    return Mode::System;
}

QString Theme::modeName(Mode mode)
{
    switch (mode) {
    case Mode::System:
        return QStringLiteral("system");
    case Mode::Light:
        return QStringLiteral("light");
    case Mode::Dark:
        return QStringLiteral("dark");
    case Mode::HighContrast:
        return QStringLiteral("high-contrast");
    }
    return {};
}

void Theme::setZoom(qreal zoom)
{
    zoom = qBound(0.6, zoom, 2.4);
    if (qFuzzyCompare(m_zoom, zoom))
        return;
    m_zoom = zoom;
    update();
}

void Theme::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) != compact)
        update();
}

void Theme::setFontFamily(const QString &family)
{
    if (std::exchange(m_family, family) != family)
        update();
}

void Theme::setMotion(bool motion)
{
    if (std::exchange(m_motion, motion) != motion)
        update();
}

QColor Theme::color(Token token) const
{
    return QColor::fromRgb(themeColors(m_effective).tokens[size_t(token)]);
}

QColor Theme::nickColor(QStringView name) const
{
    const QByteArray folded = name.toString().toLower().toUtf8();
    const auto known = m_nickColors.constFind(folded);
    if (known != m_nickColors.cend())
        return nickColorAt(*known);
    if (m_nickColors.size() >= maxNickColors) {
        m_nickColors.clear();
        m_nickColorUses.fill(0);
    }
    size_t index = nickHash(folded) % nickColorCount;
    const int least = *std::min_element(m_nickColorUses.cbegin(), m_nickColorUses.cend());
    while (m_nickColorUses.at(index) > least)
        index = (index + 1) % nickColorCount;
    ++m_nickColorUses.at(index);
    m_nickColors.insert(folded, quint8(index));
    return nickColorAt(int(index));
}

QColor Theme::nickColorAt(int index) const
{
    return QColor::fromRgb(themeColors(m_effective).nicks[size_t(index)]);
}

QColor Theme::readable(QRgb rgb) const
{
    constexpr double minContrast = 4.5;
    constexpr int steps = 16;
    const auto isReadable = [this](const QColor &color) {
        return std::ranges::all_of(
            std::array{Token::Background, Token::Mention, Token::Side, Token::OnAccent},
            [&](Token ground) { return contrast(color, this->color(ground)) >= minContrast; });
    };
    const QColor chosen = QColor::fromRgb(rgb);
    const QColor text = color(Token::Text);
    QColor blended = chosen;
    for (int step = 1; step <= steps && !isReadable(blended); ++step) {
        const float part = float(step) / steps;
        blended = QColor::fromRgbF(chosen.redF() * (1 - part) + text.redF() * part,
                                   chosen.greenF() * (1 - part) + text.greenF() * part,
                                   chosen.blueF() * (1 - part) + text.blueF() * part);
    }
    return blended;
}

QFont Theme::captionFont() const
{
    QFont font = sized(11);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    return font;
}

QFont Theme::monoFont() const
{
    QFont font = m_mono;
    font.setPixelSize(px(13));
    return font;
}

int Theme::lineHeight(const QFont &font) const
{
    const qreal factor = m_compact ? 1.2 : 1.4;
    return qMax(qRound(font.pixelSize() * factor), QFontMetrics(font).height());
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) {
        palette.setColor(role, color(token));
    };
    set(QPalette::Window, Token::Background);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Card);
    set(QPalette::AlternateBase, Token::Side);
    set(QPalette::Text, Token::Text);
    set(QPalette::Button, Token::Card);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::Danger);
    set(QPalette::Light, Token::Card);
    set(QPalette::Midlight, Token::Hairline);
    set(QPalette::Mid, Token::Hairline);
    set(QPalette::Highlight, Token::Accent);
    set(QPalette::HighlightedText, Token::OnAccent);
    set(QPalette::Link, Token::Link);
    set(QPalette::LinkVisited, Token::Link);
    set(QPalette::ToolTipBase, Token::Card);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::PlaceholderText, Token::Secondary);
    const bool dark = m_effective != Mode::Light;
    palette.setColor(QPalette::Dark, color(Token::Hairline).darker(dark ? 130 : 115));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, dark ? 160 : 70));
    for (QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Token::Secondary));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::Hairline));
    return palette;
}

QPalette Theme::palette(Token text) const
{
    QPalette made = palette();
    made.setColor(QPalette::WindowText, color(text));
    return made;
}

void Theme::install(QApplication &application)
{
    m_installed = true;
    application.setStyle(new Style(*this)); // the application owns it
    update();
}

void Theme::refreshFromSystem()
{
    if (m_installed)
        QApplication::setPalette(QPalette());
    readSystem();
    update();
}

QFont Theme::sized(int design) const
{
    QFont font = m_base;
    if (!m_family.isEmpty())
        font.setFamilies({m_family});
    font.setPixelSize(qMax(1, px(design)));
    return font;
}

QFont Theme::sized(int design, QFont::Weight weight) const
{
    QFont font = sized(design);
    font.setWeight(weight);
    return font;
}

void Theme::readSystem()
{
    m_base = systemFont();
    m_systemScale = qBound(1.0, QFontInfo(m_base).pixelSize() / 14.0, 3.0);
    m_mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_emojiFamily = installedEmojiFamily();
    m_systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void Theme::update()
{
    m_effective = m_mode;
    if (m_mode == Mode::System)
        m_effective = m_systemIsDark ? Mode::Dark : Mode::Light;
    m_scale = m_systemScale * m_zoom;
    if (m_installed) {
        QApplication::setPalette(palette());
        QApplication::setFont(font());
        QToolTip::setFont(smallFont());
        QToolTip::setPalette(palette());
    }
    emit changed();
}

} // namespace client
