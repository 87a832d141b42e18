// SPDX-License-Identifier: MIT
#include "client/ui/widgets/cursorrest.h"
#include "tests/support/testprogram.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QStyleHints>
#include <QTest>

using client::CursorRest;

class tst_CursorRest : public QObject
{
    Q_OBJECT

private slots:
    void stopsTheBlinkingUntilTheNextKey();
    void restoresTheBlinking();

private:
    static int flashTime() { return QGuiApplication::styleHints()->cursorFlashTime(); }
};

void tst_CursorRest::stopsTheBlinkingUntilTheNextKey()
{
    const int before = flashTime();
    QVERIFY(before > 0);
    QLineEdit field;
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    const CursorRest rest(1);
    QTRY_COMPARE(flashTime(), 0);
    int afterKey = 0;
    connect(&field, &QLineEdit::textChanged, this, [&afterKey] { afterKey = flashTime(); });
    QTest::keyClick(&field, Qt::Key_A);
    QCOMPARE(afterKey, before);
    QTRY_COMPARE(flashTime(), 0);
}

void tst_CursorRest::restoresTheBlinking()
{
    const int before = flashTime();
    {
        const CursorRest rest(1);
        QTRY_COMPARE(flashTime(), 0);
    }
    QCOMPARE(flashTime(), before);
}

HEARTH_WINDOW_TEST(tst_CursorRest)
#include "tst_cursorrest.moc"
