// SPDX-License-Identifier: MIT
#include "server/app/cloakkey.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using server::cloakKeyIn;

class tst_CloakKey : public QObject
{
    Q_OBJECT

private slots:
    void isCreatedOnceAndPrivate();
    void differsBetweenServers();
    void refusesAnInvalidFile();
};

void tst_CloakKey::isCreatedOnceAndPrivate()
{
    const QTemporaryDir dir;
    server::DataFolder folder;
    QCOMPARE(folder.open(dir.path()), QString());
    const server::CloakKey made = cloakKeyIn(folder);
    QCOMPARE(made.error, QString());
    QCOMPARE(made.key.size(), 32);
    QCOMPARE(cloakKeyIn(folder).key, made.key);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("cloak.key"))) & others));
}

void tst_CloakKey::differsBetweenServers()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    server::DataFolder first;
    server::DataFolder second;
    QCOMPARE(first.open(one.path()), QString());
    QCOMPARE(second.open(other.path()), QString());
    QVERIFY(cloakKeyIn(first).key != cloakKeyIn(second).key);
}

void tst_CloakKey::refusesAnInvalidFile()
{
    const QTemporaryDir dir;
    server::DataFolder folder;
    QCOMPARE(folder.open(dir.path()), QString());
    QFile file(folder.filePath(QStringLiteral("cloak.key")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("too short\n");
    file.close();
    const server::CloakKey key = cloakKeyIn(folder);
    QVERIFY(key.key.isEmpty());
    QVERIFY(key.error.contains(QStringLiteral("cloak.key")));
}

HEARTH_TEST(tst_CloakKey)
#include "tst_cloakkey.moc"
