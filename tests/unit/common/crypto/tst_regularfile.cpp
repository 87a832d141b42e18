// SPDX-License-Identifier: MIT
#include "common/crypto/regularfile.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

class tst_RegularFile : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFirstBytes();
    void rejectsFilesThatCouldBlock();
    void reportsWhyAFileCannotBeRead();
    void reportsWhetherOthersMayRead();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static bool write(const QString &path, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

bool tst_RegularFile::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void tst_RegularFile::readsTheFirstBytes()
{
    QVERIFY(write(path("a"), "hello"));
    QCOMPARE(net::readRegularFile(path("a"), 100).bytes, QByteArray("hello"));
    QCOMPARE(net::readRegularFile(path("a"), 4).bytes, QByteArray("hell"));
    QVERIFY(QFile::link(path("a"), path("link")));
    QCOMPARE(net::readRegularFile(path("link"), 100).bytes, QByteArray("hello"));
}

void tst_RegularFile::rejectsFilesThatCouldBlock()
{
    QCOMPARE(mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    for (const QString &file : {path("pipe"), QStringLiteral("/dev/zero")}) {
        const net::FileContent content = net::readRegularFile(file, 100);
        QVERIFY(content.bytes.isEmpty());
        QCOMPARE(content.error, QStringLiteral("it is not a regular file"));
    }
}

void tst_RegularFile::reportsWhyAFileCannotBeRead()
{
    QVERIFY(!net::readRegularFile(path("nothing"), 100).error.isEmpty());
    QVERIFY(!net::readRegularFile(m_folder.path(), 100).error.isEmpty());
}

void tst_RegularFile::reportsWhetherOthersMayRead()
{
    QVERIFY(write(path("b"), "x"));
    QVERIFY(QFile::setPermissions(path("b"), QFile::ReadOwner | QFile::ReadGroup));
    QVERIFY(!net::readRegularFile(path("b"), 1).othersMayRead);
    QVERIFY(QFile::setPermissions(path("b"), QFile::ReadOwner | QFile::ReadOther));
    QVERIFY(net::readRegularFile(path("b"), 1).othersMayRead);
}

HEARTH_TEST(tst_RegularFile)
#include "tst_regularfile.moc"
