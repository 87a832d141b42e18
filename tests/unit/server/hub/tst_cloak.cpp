// SPDX-License-Identifier: MIT
#include "server/hub/cloak.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

namespace {

QByteArray cloakedHost(const QByteArray &key, QByteArrayView address)
{
    return server::Cloak(key).hostOf(address);
}

} // namespace

class tst_Cloak : public QObject
{
    Q_OBJECT

private slots:
    void isStable();
    void equalNetworksHaveEqualEnds();
    void takesAddressesInAnyForm();
    void fitsIntoALine();
    void manyAddressesChangeNothing();
};

void tst_Cloak::isStable()
{
    QCOMPARE(cloakedHost("key", "192.0.2.7"), cloakedHost("key", "192.0.2.7"));
    QVERIFY(cloakedHost("key", "192.0.2.7") != cloakedHost("other", "192.0.2.7"));
    QVERIFY(cloakedHost("key", "192.0.2.7") != cloakedHost("key", "192.0.2.8"));
}

void tst_Cloak::equalNetworksHaveEqualEnds()
{
    const auto labels = [](const char *address) { return cloakedHost("key", address).split('.'); };
    QCOMPARE(labels("192.0.2.7").mid(1), labels("192.0.2.8").mid(1));
    QVERIFY(labels("192.0.2.7").at(0) != labels("192.0.2.8").at(0));
    QVERIFY(labels("192.0.2.7").at(1) != labels("192.0.3.7").at(1));
    QCOMPARE(labels("192.0.2.7").mid(2), labels("192.0.3.7").mid(2));
    QVERIFY(labels("192.0.2.7").at(2) != labels("192.1.2.7").at(2));
    QCOMPARE(labels("2001:db8:1:2::7").mid(1), labels("2001:db8:1:2::8").mid(1));
    QVERIFY(labels("2001:db8:1:2::7").at(1) != labels("2001:db8:1:3::7").at(1));
    QCOMPARE(labels("2001:db8:1:2::7").mid(2), labels("2001:db8:1:3::7").mid(2));
    QVERIFY(labels("2001:db8:1:2::7").at(2) != labels("2001:db8:2:2::7").at(2));
}

void tst_Cloak::takesAddressesInAnyForm()
{
    QCOMPARE(cloakedHost("key", "2001:db8::1"), cloakedHost("key", "2001:0DB8:0:0:0:0:0:1"));
    QCOMPARE(cloakedHost("key", "::ffff:192.0.2.7"), cloakedHost("key", "192.0.2.7"));
    QCOMPARE(cloakedHost("key", "fe80::1%eth0"), cloakedHost("key", "fe80::1"));
    for (const char *odd :
         {"", "x", "1.2.3", "1.2.3.256", "1:2", "::1::2", ":::", "1:2:3:4:5:6:7:8:9"})
        QVERIFY2(cloakedHost("key", odd).endsWith(".host"), odd);
}

void tst_Cloak::fitsIntoALine()
{
    constexpr qsizetype hostBytes = 63;
    for (const char *address : {"192.0.2.7", "2001:db8::1", "odd"}) {
        const QByteArray host = cloakedHost(QByteArray(32, '\1'), address);
        QVERIFY(host.size() <= hostBytes);
        QVERIFY(std::all_of(host.begin(), host.end(), [](char byte) {
            return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '.';
        }));
    }
}

void tst_Cloak::manyAddressesChangeNothing()
{
    server::Cloak cloak("key");
    const QByteArray first = cloak.hostOf("192.0.2.7");
    for (int i = 0; i < 6000; ++i)
        cloak.hostOf(
            QByteArray("10.1." + QByteArray::number(i / 200) + '.' + QByteArray::number(i % 200)));
    QCOMPARE(cloak.hostOf("192.0.2.7"), first);
    QCOMPARE(cloak.hostOf("192.0.2.7"), first);
}

HEARTH_TEST(tst_Cloak)
#include "tst_cloak.moc"
