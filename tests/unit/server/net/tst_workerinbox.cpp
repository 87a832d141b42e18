// SPDX-License-Identifier: MIT
#include "server/net/workerinbox.h"

#include <QTest>

class tst_WorkerInbox : public QObject
{
    Q_OBJECT

private slots:
    void isFullUntilItsOutboxesAreTaken();
};

namespace {

/// More than a megabyte for a client that does not exist.
server::SharedOutbox bigOutbox()
{
    static const QByteArray text(1024 * 1024, 'x');
    auto outbox = std::make_shared<server::Outbox>(1);
    outbox->send(outbox->addLine({{}, "srv", "NOTICE", {"you", text}}), 77, {});
    return outbox;
}

} // namespace

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

QTEST_GUILESS_MAIN(tst_WorkerInbox)
#include "tst_workerinbox.moc"
