// SPDX-License-Identifier: MIT
#include "common/irc/ctcp.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_Ctcp : public QObject
{
    Q_OBJECT

private slots:
    void findsTheTextOfAnAction();
    void findsNoActionInOtherTexts();
};

void tst_Ctcp::findsTheTextOfAnAction()
{
    QCOMPARE(irc::actionText("\001ACTION waves\001"), QByteArrayView("waves"));
    QCOMPARE(irc::actionText("\001ACTION waves"), QByteArrayView("waves"));
    QCOMPARE(irc::actionText("\001ACTION \001"), QByteArrayView(""));
}

void tst_Ctcp::findsNoActionInOtherTexts()
{
    for (const char *text : {"", "waves", "ACTION waves", "\001", "\001ACTION", "\001VERSION\001"})
        QVERIFY(!irc::actionText(text));
}

HEARTH_TEST(tst_Ctcp)
#include "tst_ctcp.moc"
