// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"
#include "tests/support/testprogram.h"

#include <QTest>

using irc::Casemapping;

class tst_Casemapping : public QObject
{
    Q_OBJECT

private slots:
    void lookUpKeysEqualFoldedNames();
    void foldsTheLettersOfTheMapping_data();
    void foldsTheLettersOfTheMapping();
    void equalNamesHaveEqualKeys();
    void parsesTheNamesThatServersUse_data();
    void parsesTheNamesThatServersUse();
};

void tst_Casemapping::foldsTheLettersOfTheMapping_data()
{
    QTest::addColumn<Casemapping>("mapping");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("key");

    const QByteArray every = "@AMZ[\\]^_`amz{|}~";
    QTest::newRow("ascii") << Casemapping::Ascii << every << QByteArray("@amz[\\]^_`amz{|}~");
    QTest::newRow("rfc1459") << Casemapping::Rfc1459 << every << QByteArray("@amz{|}~_`amz{|}~");
    QTest::newRow("rfc1459-strict")
        << Casemapping::Rfc1459Strict << every << QByteArray("@amz{|}^_`amz{|}~");
    QTest::newRow("bytes beyond ASCII stay")
        << Casemapping::Rfc1459 << QByteArray("\xc3\x89\xff") << QByteArray("\xc3\x89\xff");
    QTest::newRow("empty") << Casemapping::Ascii << QByteArray() << QByteArray();
}

void tst_Casemapping::foldsTheLettersOfTheMapping()
{
    QFETCH(Casemapping, mapping);
    QFETCH(QByteArray, name);
    QTEST(irc::folded(name, mapping), "key");
}

void tst_Casemapping::equalNamesHaveEqualKeys()
{
    const QList<QByteArray> names = {"", "a", "A", "a[", "A{", "a^", "a~", "ab", "\xc3\xa9"};
    for (const auto mapping :
         {Casemapping::Ascii, Casemapping::Rfc1459, Casemapping::Rfc1459Strict}) {
        for (const QByteArray &a : names) {
            for (const QByteArray &b : names) {
                QCOMPARE(irc::equalNames(a, b, mapping),
                         irc::folded(a, mapping) == irc::folded(b, mapping));
            }
        }
    }
}

void tst_Casemapping::parsesTheNamesThatServersUse_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Casemapping>("mapping");

    QTest::newRow("ascii") << QByteArray("ascii") << Casemapping::Ascii;
    QTest::newRow("rfc1459") << QByteArray("rfc1459") << Casemapping::Rfc1459;
    QTest::newRow("rfc1459-strict") << QByteArray("rfc1459-strict") << Casemapping::Rfc1459Strict;
    QTest::newRow("strict-rfc1459") << QByteArray("strict-rfc1459") << Casemapping::Rfc1459Strict;
    QTest::newRow("unknown") << QByteArray("rfc8265") << Casemapping::Ascii;
}

void tst_Casemapping::parsesTheNamesThatServersUse()
{
    QFETCH(QByteArray, name);
    QTEST(irc::casemappingFromName(name), "mapping");
}

void tst_Casemapping::lookUpKeysEqualFoldedNames()
{
    for (const QByteArray &name : {QByteArray(), QByteArray("#Room[1]"), QByteArray(500, 'Q')})
        QCOMPARE(irc::FoldedKey(name).key(), irc::folded(name));
}

HEARTH_TEST(tst_Casemapping)
#include "tst_casemapping.moc"
