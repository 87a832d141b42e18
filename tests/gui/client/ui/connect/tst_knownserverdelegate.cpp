// SPDX-License-Identifier: MIT
#include "client/ui/connect/knownserverdelegate.h"
#include "client/ui/theme/theme.h"
#include "tests/support/testprogram.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using client::KnownServerDelegate;
using client::Theme;

/// The rows of the lists of known servers.
class tst_KnownServerDelegate : public QObject
{
    Q_OBJECT

private slots:
    void marksRows_data();
    void marksRows();
    void paintsADotOnlyForAKnownState();

private:
    QImage painted(const QVariant &reachable, QStyle::State state) const;

    Theme m_theme;
};

/// A row without texts.
QImage tst_KnownServerDelegate::painted(const QVariant &reachable, QStyle::State state) const
{
    QStandardItemModel model;
    auto *item = new QStandardItem;
    item->setData(reachable, KnownServerDelegate::ReachableRole);
    model.appendRow(item);
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(m_theme.color(Theme::Token::Background));
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = state;
    QPainter painter(&image);
    KnownServerDelegate(m_theme, nullptr).paint(&painter, option, model.index(0, 0));
    return image;
}

void tst_KnownServerDelegate::marksRows_data()
{
    QTest::addColumn<QStyle::State>("state");
    QTest::newRow("selected") << QStyle::State(QStyle::State_Selected);
    QTest::newRow("hovered") << QStyle::State(QStyle::State_MouseOver);
    QTest::newRow("focused") << QStyle::State(QStyle::State_HasFocus);
}

void tst_KnownServerDelegate::marksRows()
{
    QFETCH(QStyle::State, state);
    const QPoint middle(100, 20);
    QCOMPARE(painted({}, QStyle::State_None).pixelColor(middle),
             m_theme.color(Theme::Token::Background));
    QCOMPARE(painted({}, state).pixelColor(middle), m_theme.color(Theme::Token::AccentSoft));
}

void tst_KnownServerDelegate::paintsADotOnlyForAKnownState()
{
    QImage empty(200, 40, QImage::Format_RGB32);
    empty.fill(m_theme.color(Theme::Token::Background));
    QCOMPARE(painted({}, QStyle::State_None), empty);
    QVERIFY(painted(false, QStyle::State_None) != empty);
    QVERIFY(painted(true, QStyle::State_None) != painted(false, QStyle::State_None));
}

HEARTH_WINDOW_TEST(tst_KnownServerDelegate)
#include "tst_knownserverdelegate.moc"
