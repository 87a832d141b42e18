// SPDX-License-Identifier: MIT
#include "common/irc/tagmap.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_TagMap : public QObject
{
    Q_OBJECT

private slots:
    void readsTags_data();
    void readsTags();
    void writesTagsInTheOrderOfTheirKeys();
    void escapesAndUnescapes_data();
    void escapesAndUnescapes();
    void unescapesInvalidEscapes_data();
    void unescapesInvalidEscapes();
    void keepsOneValueForAKey();
    void distinguishesMissingAndEmptyTags();
    void comparesTagsIndependentOfTheirSpelling();
    void keepsABoundedNumberOfTags();
};

void tst_TagMap::readsTags_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sorted");

    const auto row = [](const char *name, const char *text, const char *sorted) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(sorted);
    };
    row("empty", "", "");
    row("one", "a=1", "a=1");
    row("sorted by key", "b=2;a=1", "a=1;b=2");
    row("no value", "a;b=", "a;b");
    row("equals in the value", "a=b=c", "a=b=c");
    row("the last of a repeated key", "a=1;b=2;a=3", "a=3;b=2");
    row("the last, also when empty", "a=1;a", "a");
    row("no key", "=1;;a=2;=", "a=2");
    row("client-only ones last", "+draft/reply=1;example.com/x=2;+a",
        "example.com/x=2;+a;+draft/reply=1");
}

void tst_TagMap::readsTags()
{
    QFETCH(QByteArray, text);
    QByteArray written;
    irc::TagMap::parse(text).appendTo(written);
    QTEST(written, "sorted");
}

void tst_TagMap::writesTagsInTheOrderOfTheirKeys()
{
    irc::TagMap tags = {{"time", "now"}, {"account", "ana"}};
    tags.insert("msgid", "1 2");
    QByteArray line = "@";
    tags.appendTo(line);
    QCOMPARE(line, "@account=ana;msgid=1\\s2;time=now");
}

void tst_TagMap::escapesAndUnescapes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("escaped");

    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("each escape") << QByteArray("; \\\r\n") << QByteArray("\\:\\s\\\\\\r\\n");
    QTest::newRow("backslash before a letter") << QByteArray("\\s") << QByteArray("\\\\s");
    QTest::newRow("UTF-8") << QByteArray("\xc3\xa9") << QByteArray("\xc3\xa9");
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void tst_TagMap::escapesAndUnescapes()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, escaped);
    QByteArray written;
    irc::appendEscapedTagValue(written, value);
    QCOMPARE(written, escaped);
    QCOMPARE(irc::unescapeTagValue(escaped), value);
}

void tst_TagMap::unescapesInvalidEscapes_data()
{
    QTest::addColumn<QByteArray>("escaped");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("a backslash at the end is dropped") << QByteArray("a\\") << QByteArray("a");
    QTest::newRow("a backslash alone is dropped") << QByteArray("\\") << QByteArray();
    QTest::newRow("an unknown escape is the letter itself")
        << QByteArray("\\a\\b") << QByteArray("ab");
    QTest::newRow("an escaped backslash at the end stays")
        << QByteArray("a\\\\") << QByteArray("a\\");
}

void tst_TagMap::unescapesInvalidEscapes()
{
    QFETCH(QByteArray, escaped);
    QTEST(irc::unescapeTagValue(escaped), "value");
    QTEST(irc::TagMap::parse(QByteArray("key=" + escaped)).value("key"), "value");
}

void tst_TagMap::keepsOneValueForAKey()
{
    irc::TagMap tags = {{"a", "1"}, {"a", "2"}};
    QCOMPARE(tags.size(), 1);
    tags.insert("a", "3");
    QCOMPARE(tags.size(), 1);
    QCOMPARE(tags.value("a"), "3");
    tags.remove("a");
    tags.remove("never there");
    QVERIFY(tags.isEmpty());
}

void tst_TagMap::distinguishesMissingAndEmptyTags()
{
    const irc::TagMap tags = irc::TagMap::parse("bot");
    QVERIFY(tags.contains("bot"));
    QVERIFY(tags.find("bot").has_value());
    QVERIFY(tags.value("bot").isEmpty());
    QVERIFY(!tags.contains("bo"));
    QVERIFY(!tags.find("bots").has_value());
    QVERIFY(tags.value("time").isEmpty());
}

void tst_TagMap::comparesTagsIndependentOfTheirSpelling()
{
    QVERIFY(irc::TagMap::parse("a=;b=1") == irc::TagMap::parse("b=1;a"));
    QVERIFY(irc::TagMap::parse("a=\\1") == irc::TagMap::parse("a=1"));
    QVERIFY(irc::TagMap::parse("a=1") != irc::TagMap::parse("a=2"));
    QVERIFY(irc::TagMap::parse("a") != irc::TagMap::parse("b"));
}

void tst_TagMap::keepsABoundedNumberOfTags()
{
    QByteArray text;
    for (int key = 4'000; key > 0; --key)
        text += QByteArray::number(key) + ';';
    text += "1=last";
    const irc::TagMap tags = irc::TagMap::parse(text);
    QCOMPARE(tags.size(), 128);
    QVERIFY(tags.contains("4000"));
    QVERIFY(!tags.contains("1"));
    QVERIFY(std::is_sorted(tags.begin(), tags.end()));
}

HEARTH_TEST(tst_TagMap)
#include "tst_tagmap.moc"
