// SPDX-License-Identifier: MIT
#include "server/turn/bytereader.h"
#include "server/turn/bytewriter.h"
#include "server/turn/rare.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <set>

using server::Rare;
using Names = std::set<QByteArray>;

class tst_Rare : public QObject
{
    Q_OBJECT

private slots:
    void hasTheDefaultValueUntilEdited();
    void takeLeavesTheDefaultValue();
    void resetLeavesTheDefaultValue();
    void isEncodedAsItsValue_data();
    void isEncodedAsItsValue();
};

namespace {

template<typename T>
QByteArray bytesOf(const T &value)
{
    QByteArray bytes;
    server::ByteWriter(bytes).write(value);
    return bytes;
}

} // namespace

void tst_Rare::hasTheDefaultValueUntilEdited()
{
    Rare<Names> one;
    Rare<Names> other;
    QVERIFY((*one).empty());
    one.edit().insert("a");
    one.edit().insert("b");
    QCOMPARE(*one, (Names{"a", "b"}));
    QVERIFY((*other).empty());
}

void tst_Rare::takeLeavesTheDefaultValue()
{
    Rare<Names> value;
    QVERIFY(value.take().empty());
    value.edit().insert("a");
    QCOMPARE(value.take(), Names{"a"});
    QVERIFY((*value).empty());
}

void tst_Rare::resetLeavesTheDefaultValue()
{
    Rare<Names> value;
    value.edit().insert("a");
    value.reset();
    QVERIFY((*value).empty());
}

void tst_Rare::isEncodedAsItsValue_data()
{
    QTest::addColumn<QByteArrayList>("names");

    QTest::newRow("default") << QByteArrayList();
    QTest::newRow("edited") << QByteArrayList{"a", "b"};
}

void tst_Rare::isEncodedAsItsValue()
{
    QFETCH(QByteArrayList, names);
    const Names plain(names.cbegin(), names.cend());
    Rare<Names> value;
    if (!plain.empty())
        value.edit() = plain;
    const QByteArray bytes = bytesOf(value);
    QCOMPARE(bytes, bytesOf(plain));

    Rare<Names> loaded;
    server::ByteReader reader(bytes);
    reader.read(loaded);
    QVERIFY(reader.isOk());
    QCOMPARE(*loaded, plain);
}

HEARTH_TEST(tst_Rare)
#include "tst_rare.moc"
