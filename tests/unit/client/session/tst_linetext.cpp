// SPDX-License-Identifier: MIT
#include "client/session/linetext.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

class tst_LineText : public QObject
{
    Q_OBJECT

private slots:
    void readsServerTimes();
};

void tst_LineText::readsServerTimes()
{
    QCOMPARE(serverTimeMs("2026-11-24T18:30:05.123Z", 7), 1795545005123);
    QCOMPARE(serverTimeMs("yesterday", 7), 7);
    QCOMPARE(serverTimeMs({}, 7), 7);
}

HEARTH_TEST(tst_LineText)
#include "tst_linetext.moc"
