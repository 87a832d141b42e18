// SPDX-License-Identifier: MIT
#include "client/profile/profilewriter.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QMutex>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using client::ProfileState;
using client::ProfileWriter;

/// A disk that writes a file only when the test allows it.
class SlowDisk
{
public:
    ProfileWriter::WriteFile writer()
    {
        return [this](const QString &path, const QByteArray &bytes) {
            m_asked.release();
            m_allowed.acquire();
            const QMutexLocker lock(&m_mutex);
            m_threads.append(QThread::currentThread());
            m_written.append(path.section(u'/', -1) + u' '
                             + QJsonDocument::fromJson(bytes)[u"nick"].toString());
            return m_error;
        };
    }
    void allow(int files) { m_allowed.release(files); }
    /// Waits until the writer asks the disk to write a file.
    bool isAsked() { return m_asked.tryAcquire(1, support::patienceMs); }
    void fail(const QString &error)
    {
        const QMutexLocker lock(&m_mutex);
        m_error = error;
    }
    QStringList written()
    {
        const QMutexLocker lock(&m_mutex);
        return m_written;
    }
    bool usedThisThread()
    {
        const QMutexLocker lock(&m_mutex);
        return m_threads.contains(QThread::currentThread());
    }

private:
    QSemaphore m_asked;
    QSemaphore m_allowed;
    QMutex m_mutex;
    QStringList m_written;
    QList<QThread *> m_threads;
    QString m_error;
};

class tst_ProfileWriter : public QObject
{
    Q_OBJECT

private slots:
    void doesNotBlockOnASlowDiskAndWritesTheLastState();
    void reportsWhyAWriteFailed();
    void writesThePendingStateOnDestruction();

private:
    static ProfileState named(const QString &nick)
    {
        ProfileState state;
        state.nick = nick;
        return state;
    }
};

void tst_ProfileWriter::doesNotBlockOnASlowDiskAndWritesTheLastState()
{
    SlowDisk disk;
    ProfileWriter writer(QStringLiteral("/nowhere"), disk.writer());
    QSignalSpy finished(&writer, &ProfileWriter::finished);
    writer.write(named(QStringLiteral("first")));
    QVERIFY(disk.isAsked());
    // These calls return although the disk blocks.
    for (const char *nick : {"second", "third", "last"})
        writer.write(named(QString::fromLatin1(nick)));
    QVERIFY(!writer.isIdle());
    QVERIFY(finished.isEmpty());
    disk.allow(10);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, support::patienceMs);
    QVERIFY(writer.isIdle());
    QCOMPARE(disk.written(),
             (QStringList{QStringLiteral("state.json first"), QStringLiteral("state.json last")}));
    QVERIFY(!disk.usedThisThread());
}

void tst_ProfileWriter::reportsWhyAWriteFailed()
{
    SlowDisk disk;
    disk.allow(10);
    disk.fail(QStringLiteral("no space"));
    ProfileWriter writer(QStringLiteral("/nowhere"), disk.writer());
    QSignalSpy finished(&writer, &ProfileWriter::finished);
    writer.write(named(QStringLiteral("a")));
    QVERIFY(writer.wait(support::patienceMs));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toString(), QStringLiteral("no space"));
    disk.fail({});
    writer.write(named(QStringLiteral("b")));
    QVERIFY(writer.wait(support::patienceMs));
    QCOMPARE(finished.size(), 2);
    QVERIFY(finished.last().first().toString().isEmpty());
}

void tst_ProfileWriter::writesThePendingStateOnDestruction()
{
    SlowDisk disk;
    disk.allow(10);
    {
        ProfileWriter writer(QStringLiteral("/nowhere"), disk.writer());
        writer.write(named(QStringLiteral("a")));
        writer.write(named(QStringLiteral("z")));
    }
    QCOMPARE(disk.written().last(), QStringLiteral("state.json z"));
}

HEARTH_LOOP_TEST(tst_ProfileWriter)
#include "tst_profilewriter.moc"
