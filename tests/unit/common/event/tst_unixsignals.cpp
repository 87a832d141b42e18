// SPDX-License-Identifier: MIT
#include "common/event/unixsignals.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

class tst_UnixSignals : public QObject
{
    Q_OBJECT

private slots:
    void emitsRequestsForSignals_data();
    void emitsRequestsForSignals();
    void survivesABrokenPipe();
};

void tst_UnixSignals::emitsRequestsForSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("stops");
    QTest::addColumn<int>("reloads");
    QTest::newRow("TERM") << SIGTERM << 1 << 0;
    QTest::newRow("INT") << SIGINT << 1 << 0;
    QTest::newRow("HUP") << SIGHUP << 0 << 1;
}

void tst_UnixSignals::emitsRequestsForSignals()
{
    QFETCH(int, signal);
    QFETCH(int, stops);
    QFETCH(int, reloads);
    net::UnixSignals signals_;
    QSignalSpy stopSpy(&signals_, &net::UnixSignals::stopRequested);
    QSignalSpy reloadSpy(&signals_, &net::UnixSignals::reloadRequested);
    std::raise(signal);
    QTRY_COMPARE(stopSpy.count() + reloadSpy.count(), 1);
    QCOMPARE(stopSpy.count(), stops);
    QCOMPARE(reloadSpy.count(), reloads);
}

void tst_UnixSignals::survivesABrokenPipe()
{
    const net::UnixSignals signals_;
    QCOMPARE(std::raise(SIGPIPE), 0);
}

HEARTH_LOOP_TEST(tst_UnixSignals)
#include "tst_unixsignals.moc"
