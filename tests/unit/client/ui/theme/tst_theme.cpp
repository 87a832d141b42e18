// SPDX-License-Identifier: MIT
#include "client/ui/theme/style.h"
#include "client/ui/theme/theme.h"
#include "client/ui/theme/themecolors.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QSet>
#include <QTest>

#include <array>
#include <cmath>

using client::Theme;

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadableOnEveryBackground_data();
    void textIsReadableOnEveryBackground();
    void textIsReadableOnFilledShapes_data();
    void textIsReadableOnFilledShapes();
    void trayMarksAreVisibleOnAnyTray_data();
    void trayMarksAreVisibleOnAnyTray();
    void nicksAreReadable_data();
    void nicksAreReadable();
    void nickColorsAreDistinguishable_data();
    void nickColorsAreDistinguishable();
    void nickColorsIgnoreCase();
    void makesChosenColorsReadable_data();
    void makesChosenColorsReadable();
    void newNicksGetUnusedColors();
    void removesItsStyle();
    void sizesFollowTheZoom();
    void modeNamesRoundTrip();
};

namespace {

using Mode = Theme::Mode;
using Token = Theme::Token;

const QList<Mode> modes{Mode::Light, Mode::Dark, Mode::HighContrast};
const QList<Token> backgrounds{Token::Background, Token::Side, Token::Card, Token::AccentSoft,
                               Token::Mention};

void addModes()
{
    QTest::addColumn<Theme::Mode>("mode");
    for (Mode mode : modes)
        QTest::newRow(qPrintable(Theme::modeName(mode))) << mode;
}

QByteArray name(int a, int b)
{
    return QByteArray::number(a) + " on " + QByteArray::number(b);
}

/// The perceived difference of two colours in OKLab: https://bottosson.github.io/posts/oklab/
double distance(const QColor &one, const QColor &other)
{
    const auto oklab = [](const QColor &color) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        const double r = linear(color.redF());
        const double g = linear(color.greenF());
        const double b = linear(color.blueF());
        const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return std::array{0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                          1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                          0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
    };
    const auto a = oklab(one);
    const auto b = oklab(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

QByteArray pair(Token a, Token b)
{
    return name(int(a), int(b));
}

} // namespace

void tst_Theme::textIsReadableOnEveryBackground_data()
{
    addModes();
}

void tst_Theme::textIsReadableOnEveryBackground()
{
    QFETCH(Theme::Mode, mode);
    Theme theme;
    theme.setMode(mode);
    for (Token background : backgrounds) {
        for (Token text :
             {Token::Text, Token::Secondary, Token::AccentText, Token::Link, Token::Danger})
            QVERIFY2(client::contrast(theme.color(text), theme.color(background)) >= 4.5,
                     pair(text, background).constData());
        for (Token dot : {Token::Accent, Token::Good, Token::Warning})
            QVERIFY2(client::contrast(theme.color(dot), theme.color(background)) >= 3.0,
                     pair(dot, background).constData());
    }
}

void tst_Theme::textIsReadableOnFilledShapes_data()
{
    addModes();
}

void tst_Theme::textIsReadableOnFilledShapes()
{
    QFETCH(Theme::Mode, mode);
    Theme theme;
    theme.setMode(mode);
    const QColor text = theme.color(Token::OnAccent);
    QVERIFY(client::contrast(text, theme.color(Token::Accent)) >= 4.5);
    QVERIFY(client::contrast(text, theme.color(Token::Secondary)) >= 4.5);
    for (int i = 0; i < Theme::nickColorCount; ++i)
        QVERIFY2(client::contrast(text, theme.nickColorAt(i)) >= 4.5,
                 QByteArray::number(i).constData());
}

void tst_Theme::trayMarksAreVisibleOnAnyTray_data()
{
    addModes();
}

void tst_Theme::trayMarksAreVisibleOnAnyTray()
{
    QFETCH(Theme::Mode, mode);
    Theme theme;
    theme.setMode(mode);
    const QColor unread = theme.color(Token::TrayUnread);
    const QColor mention = theme.color(Token::TrayMention);
    for (const QColor &tray : {QColor(0x2b2b2b), QColor(0xf0f0f0)}) {
        QVERIFY(client::contrast(unread, tray) >= 3);
        QVERIFY(client::contrast(mention, tray) >= 3);
    }
    QVERIFY(client::contrast(theme.color(Token::OnTrayMention), mention) >= 4.5);
    QVERIFY(unread != mention);
}

void tst_Theme::nicksAreReadable_data()
{
    addModes();
}

void tst_Theme::nicksAreReadable()
{
    QFETCH(Theme::Mode, mode);
    Theme theme;
    theme.setMode(mode);
    for (Token background : backgrounds) {
        for (int i = 0; i < Theme::nickColorCount; ++i)
            QVERIFY2(client::contrast(theme.nickColorAt(i), theme.color(background)) >= 4.5,
                     name(i, int(background)).constData());
    }
}

void tst_Theme::nickColorsAreDistinguishable_data()
{
    addModes();
}

void tst_Theme::nickColorsAreDistinguishable()
{
    QFETCH(Theme::Mode, mode);
    Theme theme;
    theme.setMode(mode);
    for (int i = 0; i < Theme::nickColorCount; ++i) {
        for (int j = 0; j < i; ++j)
            QVERIFY2(distance(theme.nickColorAt(i), theme.nickColorAt(j)) > 0.06,
                     name(i, j).constData());
    }
}

void tst_Theme::makesChosenColorsReadable_data()
{
    addModes();
}

void tst_Theme::makesChosenColorsReadable()
{
    QFETCH(Mode, mode);
    Theme theme;
    theme.setMode(mode);
    for (int value = 0; value < 6 * 6 * 6; ++value) {
        const QColor chosen(value % 6 * 51, value / 6 % 6 * 51, value / 36 * 51);
        const QColor readable = theme.readable(chosen.rgb());
        for (const Token ground : {Token::Background, Token::Mention, Token::Side, Token::OnAccent})
            QVERIFY2(client::contrast(readable, theme.color(ground)) >= 4.5,
                     qPrintable(chosen.name()));
    }
    const QColor fitting = theme.nickColorAt(0);
    QCOMPARE(theme.readable(fitting.rgb()), fitting);
    QCOMPARE(theme.userColor(u"ana", 0), theme.nickColor(u"ana"));
    QCOMPARE(theme.userColor(u"ana", fitting.rgb()), fitting);
}

void tst_Theme::nickColorsIgnoreCase()
{
    Theme theme;
    QCOMPARE(theme.nickColor(u"Ana"), theme.nickColor(u"aNA"));
    QSet<QRgb> seen;
    for (int i = 0; i < 200; ++i)
        seen.insert(theme.nickColor(QStringLiteral("guest-%1").arg(i)).rgb());
    QCOMPARE(seen.size(), qsizetype(Theme::nickColorCount));
}

void tst_Theme::newNicksGetUnusedColors()
{
    Theme theme;
    for (int group = 0; group < 50; ++group) {
        QSet<QRgb> colors;
        for (int i = 0; i < Theme::nickColorCount; ++i)
            colors.insert(theme.nickColor(QStringLiteral("%1-%2").arg(group).arg(i)).rgb());
        QCOMPARE(colors.size(), qsizetype(Theme::nickColorCount));
    }
    const QColor ana = theme.nickColor(u"0-0");
    theme.setMode(theme.effectiveMode() == Mode::Dark ? Mode::Light : Mode::Dark);
    QVERIFY(theme.nickColor(u"0-0") != ana);
    theme.setMode(theme.effectiveMode() == Mode::Dark ? Mode::Light : Mode::Dark);
    QCOMPARE(theme.nickColor(u"0-0"), ana);
}

void tst_Theme::removesItsStyle()
{
    {
        Theme theme;
        theme.install(*static_cast<QApplication *>(qApp));
        QVERIFY(qobject_cast<client::Style *>(QApplication::style()));
    }
    QVERIFY(!qobject_cast<client::Style *>(QApplication::style()));
}

void tst_Theme::sizesFollowTheZoom()
{
    Theme theme;
    const int before = theme.px(100);
    theme.setZoom(1.5);
    QCOMPARE(theme.px(100), qRound(before * 1.5));
    QCOMPARE(theme.font().pixelSize(), theme.px(14));
    theme.setZoom(100);
    QVERIFY(theme.zoom() < 3);
}

void tst_Theme::modeNamesRoundTrip()
{
    for (Mode mode : {Mode::System, Mode::Light, Mode::Dark, Mode::HighContrast})
        QCOMPARE(Theme::modeFromName(Theme::modeName(mode)), mode);
    QCOMPARE(Theme::modeFromName(u"purple"), Mode::System);
}

HEARTH_WINDOW_TEST(tst_Theme)
#include "tst_theme.moc"
