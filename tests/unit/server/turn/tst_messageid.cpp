// SPDX-License-Identifier: MIT
#include "server/turn/messageid.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using server::MessageId;

class tst_MessageId : public QObject
{
    Q_OBJECT

private slots:
    void parsesTheIdsThatItWrites_data();
    void parsesTheIdsThatItWrites();
    void idsSortLikeTheMessages();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
};

namespace {

QByteArray idOf(quint64 sequence, quint32 number)
{
    return MessageId::text(MessageId::prefix("net", sequence), number);
}

} // namespace

void tst_MessageId::parsesTheIdsThatItWrites_data()
{
    QTest::addColumn<quint64>("sequence");
    QTest::addColumn<quint32>("number");
    QTest::newRow("first") << quint64(1) << quint32(1);
    QTest::newRow("two digits") << quint64(36) << quint32(37);
    QTest::newRow("large") << quint64(123'456'789'012'345) << quint32(1'679'615);
}

void tst_MessageId::parsesTheIdsThatItWrites()
{
    QFETCH(quint64, sequence);
    QFETCH(quint32, number);
    const auto id = MessageId::parse(idOf(sequence, number), "net");
    QVERIFY(id);
    QCOMPARE(id->sequence, sequence);
    QCOMPARE(id->number, number);
}

void tst_MessageId::idsSortLikeTheMessages()
{
    const QList<QByteArray> ids{idOf(1, 1),    idOf(1, 2),  idOf(1, 10),  idOf(1, 36),
                                idOf(1, 1000), idOf(2, 1),  idOf(9, 1),   idOf(10, 1),
                                idOf(35, 9),   idOf(36, 1), idOf(1296, 1)};
    QVERIFY(std::is_sorted(ids.cbegin(), ids.cend()));
}

void tst_MessageId::refusesOtherTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other network") << QByteArray(idOf(1, 1)).replace("net", "abc");
    QTest::newRow("too short") << idOf(1, 1).chopped(1);
    QTest::newRow("too long") << idOf(1, 1) + '1';
    QTest::newRow("no separator") << QByteArray(idOf(1, 1)).replace('-', '0');
    QTest::newRow("upper case") << QByteArray(idOf(1, 10)).replace('a', 'A');
    QTest::newRow("sign") << QByteArray(idOf(1, 1)).replace("-0", "-+");
    QTest::newRow("NUL") << QByteArray(idOf(1, 1)).replace("-0", QByteArray("-\0", 2));
}

void tst_MessageId::refusesOtherTexts()
{
    QFETCH(QByteArray, text);
    QVERIFY(!MessageId::parse(text, "net"));
}

HEARTH_LOOP_TEST(tst_MessageId)
#include "tst_messageid.moc"
