// SPDX-License-Identifier: MIT
#include "client/net/iconcache.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using client::IconCache;

class tst_IconCache : public QObject
{
    Q_OBJECT

private slots:
    void keepsIconsByTheirAddress();
    void findsOnlyIconsThatAreNewEnough();
    void removesTheOldestIcons();
    void refusesLargeFiles();
    void livesWithoutAFolder();

private:
    static constexpr std::chrono::hours day{24};

    static QUrl url(int number = 0) { return QUrl(u"https://irc.example/%1"_s.arg(number)); }
    QString folder() const { return m_dir.filePath(u"icons"_s); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }
    void setAge(const QString &name, qint64 seconds) const
    {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-seconds),
                                 QFileDevice::FileModificationTime));
    }

    QTemporaryDir m_dir;
};

void tst_IconCache::keepsIconsByTheirAddress()
{
    IconCache cache(folder());
    QCOMPARE(cache.icon(url(), day), QByteArray());
    cache.store(url(1), "one");
    cache.store(url(2), "two");
    cache.store(url(1), "new");
    QCOMPARE(cache.icon(url(1), day), QByteArray("new"));
    QCOMPARE(IconCache(folder()).icon(url(2), day), QByteArray("two"));
    QCOMPARE(cache.icon(QUrl(u"https://other.example/1"_s), day), QByteArray());
    QDir(folder()).removeRecursively();
}

void tst_IconCache::findsOnlyIconsThatAreNewEnough()
{
    IconCache cache(folder());
    cache.store(url(), "icon");
    setAge(files().constFirst(), 25 * 3600);
    QCOMPARE(cache.icon(url(), day), QByteArray());
    QCOMPARE(cache.icon(url(), 2 * day), QByteArray("icon"));
    setAge(files().constFirst(), -3600);
    QCOMPARE(cache.icon(url(), day), QByteArray());
    QDir(folder()).removeRecursively();
}

void tst_IconCache::removesTheOldestIcons()
{
    IconCache cache(folder());
    cache.store(url(0), "oldest");
    setAge(files().constFirst(), 60);
    for (int i = 1; i <= IconCache::maxIcons; ++i)
        cache.store(url(i), "icon");
    QCOMPARE(files().size(), IconCache::maxIcons);
    QCOMPARE(cache.icon(url(0), day), QByteArray());
    QCOMPARE(cache.icon(url(IconCache::maxIcons), day), QByteArray("icon"));
    QDir(folder()).removeRecursively();
}

void tst_IconCache::refusesLargeFiles()
{
    IconCache cache(folder());
    cache.store(url(), QByteArray(IconCache::maxIconBytes + 1, 'x'));
    QVERIFY(files().isEmpty());
    cache.store(url(), "icon");
    QFile file(folder() + u'/' + files().constFirst());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(IconCache::maxIconBytes + 1));
    QCOMPARE(cache.icon(url(), day), QByteArray());
    QDir(folder()).removeRecursively();
}

void tst_IconCache::livesWithoutAFolder()
{
    const QString path = m_dir.filePath(u"file"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    IconCache cache(path); // not a folder
    cache.store(url(), "icon");
    QCOMPARE(cache.icon(url(), day), QByteArray());
}

HEARTH_TEST(tst_IconCache)
#include "tst_iconcache.moc"
