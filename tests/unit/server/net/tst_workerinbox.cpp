// SPDX-License-Identifier: MIT
#include "server/net/workerinbox.h"
#include "tests/support/testprogram.h"
#include "tests/unit/server/net/samples.h"

#include <QTest>

using test::bigOutbox;

class tst_WorkerInbox : public QObject
{
    Q_OBJECT

private slots:
    void isFullUntilItsOutboxesAreTaken();
};

void tst_WorkerInbox::isFullUntilItsOutboxesAreTaken()
{
    server::WorkerInbox inbox;
    for (int i = 0; i < 16; ++i)
        inbox.add(bigOutbox());
    QVERIFY(inbox.isFull());
    server::WorkerInbox::Contents contents = inbox.take();
    QVERIFY(contents.wasFull);
    QCOMPARE(contents.outboxes.size(), 16U);
    inbox.add(bigOutbox());
    QVERIFY(!inbox.isFull());
    QVERIFY(!inbox.take().wasFull);
}

HEARTH_LOOP_TEST(tst_WorkerInbox)
#include "tst_workerinbox.moc"
