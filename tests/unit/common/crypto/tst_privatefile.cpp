// SPDX-License-Identifier: MIT
#include "common/crypto/privatefile.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

class tst_PrivateFile : public QObject
{
    Q_OBJECT

private slots:
    void isPrivateWithAnyUmask();
    void replacesAnOlderFile();
    void followsASymbolicLink();
    void reportsWhyItCannotBeWritten();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("secret")); }
    static QByteArray content(const QString &path);
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    QTemporaryDir m_folder;
};

QByteArray tst_PrivateFile::content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_PrivateFile::isPrivateWithAnyUmask()
{
    const mode_t before = ::umask(0);
    const QString error = net::writePrivateFile(path(), "sesame");
    ::umask(before);
    QCOMPARE(error, QString());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), 0600);
}

void tst_PrivateFile::replacesAnOlderFile()
{
    QFile older(path());
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.close();
    QVERIFY(older.setPermissions(QFile::ReadOwner | QFile::ReadOther));
    QCOMPARE(net::writePrivateFile(path(), "sesame"), QString());
    QCOMPARE(content(path()), QByteArray("sesame"));
    QVERIFY(!(QFile::permissions(path()) & QFile::ReadOther));
    QCOMPARE(files(), QStringList(QStringLiteral("secret")));
}

void tst_PrivateFile::followsASymbolicLink()
{
    const QString link = m_folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(path(), link));
    QCOMPARE(net::writePrivateFile(link, "tulip"), QString());
    QCOMPARE(QFile::symLinkTarget(link), path());
    QCOMPARE(content(path()), QByteArray("tulip"));
    QVERIFY(QFile::remove(link));
}

void tst_PrivateFile::reportsWhyItCannotBeWritten()
{
    QVERIFY(!net::writePrivateFile(m_folder.filePath(QStringLiteral("none/secret")), {}).isEmpty());
    const QString folder = m_folder.filePath(QStringLiteral("folder"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(!net::writePrivateFile(folder, "sesame").isEmpty());
    QCOMPARE(files(), QStringList(QStringLiteral("secret"))); // No temporary file is left.
}

HEARTH_LOOP_TEST(tst_PrivateFile)
#include "tst_privatefile.moc"
