// SPDX-License-Identifier: MIT
#include "client/ui/theme/theme.h"
#include "client/ui/theme/themecolors.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/iconbutton.h"
#include "tests/support/testprogram.h"

#include <QDialog>
#include <QHash>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using client::Button;
using client::IconButton;
using client::Theme;

class tst_Controls : public QObject
{
    Q_OBJECT

private slots:
    void drawsReadableButtonsInEveryState_data();
    void drawsReadableButtonsInEveryState();
    void clicksAButtonByEnter();
    void drawsABorderAroundMenus();

private:
    Theme m_theme;
};

namespace {

/// The highest contrast that a colour of @p image has with the most frequent one.
double maxContrast(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    const QList<QRgb> colors = counts.keys();
    const QRgb ground = *std::max_element(colors.cbegin(), colors.cend(), [&](QRgb a, QRgb b) {
        return counts.value(a) < counts.value(b);
    });
    double most = 1;
    for (const QRgb color : colors)
        most = std::max(most, client::contrast(QColor(ground), QColor(color)));
    return most;
}

} // namespace

void tst_Controls::drawsReadableButtonsInEveryState_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Button::Look>("look");
    for (Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast}) {
        const QByteArray name = Theme::modeName(mode).toUtf8();
        QTest::addRow("%s, primary", name.constData()) << mode << Button::Look::Primary;
        QTest::addRow("%s, plain", name.constData()) << mode << Button::Look::Plain;
        QTest::addRow("%s, small", name.constData()) << mode << Button::Look::Small;
    }
}

void tst_Controls::drawsReadableButtonsInEveryState()
{
    QFETCH(Theme::Mode, mode);
    QFETCH(Button::Look, look);
    Theme theme;
    theme.setZoom(2); // Makes strokes wide enough to have pixels of the exact colour.
    theme.setMode(mode);
    Button button(theme, look, QStringLiteral("HHHH"));
    button.resize(button.sizeHint());
    const auto inside = [&] {
        const int margin = theme.px(9);
        return button.grab(button.rect().adjusted(margin, margin, -margin, -margin)).toImage();
    };
    QVERIFY(maxContrast(inside()) >= 4.5);
    button.setDown(true);
    QVERIFY(maxContrast(inside()) >= 4.5);
    button.setDown(false);
    button.setEnabled(false);
    QVERIFY(maxContrast(inside()) >= 4.5);
}

void tst_Controls::clicksAButtonByEnter()
{
    QDialog dialog;
    QPushButton standard(QStringLiteral("Standard"), &dialog);
    standard.setDefault(true);
    Button button(m_theme, Button::Look::Plain, QStringLiteral("Host here"), &dialog);
    IconButton icon(m_theme, IconButton::Sign::People, QStringLiteral("People"), &dialog);
    QSignalSpy standardPresses(&standard, &QAbstractButton::clicked);
    for (QAbstractButton *pressed :
         {static_cast<QAbstractButton *>(&button), static_cast<QAbstractButton *>(&icon)}) {
        QSignalSpy presses(pressed, &QAbstractButton::clicked);
        QTest::keyClick(pressed, Qt::Key_Return);
        QTest::keyClick(pressed, Qt::Key_Enter);
        QTest::keyClick(pressed, Qt::Key_Space);
        QCOMPARE(presses.size(), 3);
    }
    QCOMPARE(standardPresses.size(), 0);
}

void tst_Controls::drawsABorderAroundMenus()
{
    m_theme.setMode(Theme::Mode::HighContrast);
    m_theme.install(*qApp);
    QMenu menu;
    menu.addAction(QStringLiteral("Copy"));
    menu.resize(menu.sizeHint());
    const QImage image = menu.grab().toImage();
    const QColor hairline = m_theme.color(Theme::Token::Hairline);
    QCOMPARE(image.pixelColor(0, image.height() / 2), hairline);
    QCOMPARE(image.pixelColor(image.width() - 1, image.height() / 2), hairline);
    QCOMPARE(image.pixelColor(image.width() / 2, 0), hairline);
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() - 1), hairline);
}

HEARTH_WINDOW_TEST(tst_Controls)
#include "tst_controls.moc"
