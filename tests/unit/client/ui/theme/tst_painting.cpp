// SPDX-License-Identifier: MIT
#include "client/ui/theme/painting.h"
#include "tests/support/testprogram.h"

#include <QImage>
#include <QPainter>
#include <QTest>

class tst_Painting : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrderOfAText_data();
    void keepsTheOrderOfAText();
    void mirrorsTheSide();

private:
    QImage painted(Qt::LayoutDirection direction, const QRect &rect, const QString &text) const;

    client::Theme m_theme;
    const QSize m_size{200, 30};
};

/// A line of text in an image of m_size.
QImage tst_Painting::painted(Qt::LayoutDirection direction, const QRect &rect,
                             const QString &text) const
{
    QImage image(m_size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction); // as of a widget
    client::paintLine(painter, direction, image.rect(), rect, m_theme.font(), text);
    return image;
}

void tst_Painting::keepsTheOrderOfAText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("room") << "# lobby";
    QTest::newRow("number and unit") << "3 ms";
    QTest::newRow("question") << "Ready?";
    QTest::newRow("Arabic with a digit") << QString::fromUtf8("مرحبا 3!");
}

void tst_Painting::keepsTheOrderOfAText()
{
    QFETCH(QString, text);
    const QRect all(QPoint(0, 0), m_size);
    const QImage mirrored = painted(Qt::RightToLeft, all, text);
    const auto inOrder = [&](Qt::TextFlag order) {
        QImage image(m_size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(m_theme.font());
        painter.drawText(all, int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter) | order,
                         text);
        return image;
    };
    const bool isArabic = text.isRightToLeft();
    QCOMPARE(mirrored, inOrder(isArabic ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight));
    QVERIFY(mirrored != inOrder(isArabic ? Qt::TextForceLeftToRight : Qt::TextForceRightToLeft));
}

void tst_Painting::mirrorsTheSide()
{
    const QRect all(QPoint(0, 0), m_size);
    const QRect leftHalf(0, 0, m_size.width() / 2, m_size.height());
    const QRect rightHalf = leftHalf.translated(leftHalf.width(), 0);
    QImage empty(leftHalf.size(), QImage::Format_RGB32);
    empty.fill(Qt::white);
    const QImage leftToRight = painted(Qt::LeftToRight, all, QStringLiteral("ana"));
    QCOMPARE(leftToRight.copy(rightHalf), empty);
    const QImage rightToLeft = painted(Qt::RightToLeft, all, QStringLiteral("ana"));
    QCOMPARE(rightToLeft.copy(leftHalf), empty);
    QVERIFY(rightToLeft.copy(rightHalf) != empty);
}

HEARTH_WINDOW_TEST(tst_Painting)
#include "tst_painting.moc"
