// SPDX-License-Identifier: MIT
#include "server/ops/datafolder.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using server::DataFolder;

class tst_DataFolder : public QObject
{
    Q_OBJECT

private slots:
    void createsAFolderForItsOwnerOnly();
    void refusesASecondServer();
    void unlocksTheFolderWhenDestroyed();
    void reportsWhyItCannotOpenAFolder();
    void defaultsToTheFolderOfTheService();
    void refusesAFolderThatEveryUserCanWrite();
    void warnsAboutAFolderThatAGroupCanWrite();
};

void tst_DataFolder::createsAFolderForItsOwnerOnly()
{
    const QTemporaryDir parent;
    const QString path = parent.filePath(QStringLiteral("a/b"));
    DataFolder folder;
    QCOMPARE(folder.open(path), QString());
    QCOMPARE(folder.path(), path);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
}

void tst_DataFolder::refusesASecondServer()
{
    const QTemporaryDir parent;
    DataFolder first;
    QCOMPARE(first.open(parent.path()), QString());
    DataFolder second;
    const QString sentence = second.open(parent.path());
    QVERIFY2(sentence.contains(parent.path()), qPrintable(sentence));
    QVERIFY(sentence.startsWith(u"Another hearthd is running"));
}

void tst_DataFolder::unlocksTheFolderWhenDestroyed()
{
    const QTemporaryDir parent;
    {
        DataFolder folder;
        QCOMPARE(folder.open(parent.path()), QString());
    }
    DataFolder folder;
    QCOMPARE(folder.open(parent.path()), QString());
}

void tst_DataFolder::reportsWhyItCannotOpenAFolder()
{
    const QTemporaryDir parent;
    QFile file(parent.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    DataFolder folder;
    QVERIFY(folder.open(file.fileName()).contains(u"is not a folder"));
    QVERIFY(folder.open(file.fileName() + QStringLiteral("/below")).contains(u"cannot be created"));
}

void tst_DataFolder::defaultsToTheFolderOfTheService()
{
    QProcessEnvironment environment;
    QVERIFY(DataFolder::defaultPath(environment).endsWith(u"/hearthd"));
    environment.insert(QStringLiteral("STATE_DIRECTORY"), QStringLiteral("/var/lib/a:/var/lib/b"));
    QCOMPARE(DataFolder::defaultPath(environment), QStringLiteral("/var/lib/a"));
}

void tst_DataFolder::refusesAFolderThatEveryUserCanWrite()
{
    const QTemporaryDir parent;
    QCOMPARE(chmod(QFile::encodeName(parent.path()).constData(), 0707), 0);
    DataFolder folder;
    const QString sentence = folder.open(parent.path());
    QVERIFY2(sentence.contains(QString(u"chmod o-w " + parent.path())), qPrintable(sentence));
    QVERIFY(!QFileInfo::exists(parent.filePath(QStringLiteral("lock"))));
}

void tst_DataFolder::warnsAboutAFolderThatAGroupCanWrite()
{
    const QTemporaryDir parent;
    DataFolder folder;
    QCOMPARE(folder.open(parent.path()), QString());
    QCOMPARE(folder.warning(), QString());
    QCOMPARE(chmod(QFile::encodeName(parent.path()).constData(), 0770), 0);
    QVERIFY2(folder.warning().contains(parent.path()), qPrintable(folder.warning()));
}

HEARTH_LOOP_TEST(tst_DataFolder)
#include "tst_datafolder.moc"
