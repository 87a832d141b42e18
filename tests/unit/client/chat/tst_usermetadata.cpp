// SPDX-License-Identifier: MIT
#include "client/chat/usermetadata.h"
#include "tests/support/testprogram.h"

#include <QTest>

using client::MetadataKey;
using client::UserMetadata;

using namespace Qt::StringLiterals;

class tst_UserMetadata : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsKeys();
    void showsHarmlessValues_data();
    void showsHarmlessValues();
    void boundsValues_data();
    void boundsValues();
    void readsColors();
};

void tst_UserMetadata::knowsItsKeys()
{
    QCOMPARE(client::metadataKeyFrom("display-name"), MetadataKey::DisplayName);
    QCOMPARE(client::metadataKeyFrom("Homepage"), MetadataKey::Homepage);
    QVERIFY(!client::metadataKeyFrom("avatar"));
    QVERIFY(!client::metadataKeyFrom(""));
    UserMetadata metadata;
    QVERIFY(metadata.isEmpty());
    metadata.set(MetadataKey::Status, u"busy"_s);
    QVERIFY(!metadata.isEmpty());
    QCOMPARE(metadata.value(MetadataKey::Status), u"busy"_s);
}

void tst_UserMetadata::showsHarmlessValues_data()
{
    QTest::addColumn<MetadataKey>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("shown");

    const auto name = MetadataKey::DisplayName;
    QTest::newRow("name") << name << "Ana Maria"_ba << u"Ana Maria"_s;
    QTest::newRow("spaces") << name << "  Ana \t\xc2\xa0 Maria "_ba << u"Ana Maria"_s;
    QTest::newRow("line end") << name << "Ana\nMaria"_ba << u"Ana Maria"_s;
    QTest::newRow("formatting") << name
                                << "\x02"
                                   "Ana\x03"
                                   "04 Maria\x0f"_ba
                                << u"Ana Maria"_s;
    QTest::newRow("control characters") << name
                                        << "An\x01\x7f"
                                           "a"_ba
                                        << u"Ana"_s;
    QTest::newRow("bidi override") << name << u"\u202eanA\u202c"_s.toUtf8() << u"anA"_s;
    QTest::newRow("zero width") << name << u"A\u200bn\u200da\ufeff"_s.toUtf8() << u"Ana"_s;
    QTest::newRow("nothing visible") << name << u"\u200b\u2060 \u00ad"_s.toUtf8() << QString();
    QTest::newRow("zalgo") << name << u"a"_s.append(u"\u0301"_s.repeated(50)).toUtf8()
                           << u"a\u0301\u0301\u0301\u0301"_s;
    QTest::newRow("emoji") << name << u"Ana 🏳️‍🌈"_s.toUtf8() << u"Ana 🏳️‍🌈"_s;
    QTest::newRow("not UTF-8") << name << "J\xfcrgen"_ba << u"Jürgen"_s;

    const auto color = MetadataKey::Color;
    QTest::newRow("colour") << color << "#FF00aa"_ba << u"#ff00aa"_s;
    QTest::newRow("name of a colour") << color << "red"_ba << QString();
    QTest::newRow("short colour") << color << "#f00"_ba << QString();
    QTest::newRow("no colour") << color << "#gg0000"_ba << QString();
    QTest::newRow("too long") << color << "#ff00aa00"_ba << QString();

    const auto homepage = MetadataKey::Homepage;
    QTest::newRow("https") << homepage << "https://ana.example/x?y=1"_ba
                           << u"https://ana.example/x?y=1"_s;
    QTest::newRow("script") << homepage << "javascript:alert(1)"_ba << QString();
    QTest::newRow("file") << homepage << "file:///etc/passwd"_ba << QString();
    QTest::newRow("no host") << homepage << "https://"_ba << QString();
    QTest::newRow("no address") << homepage << "my page"_ba << QString();
}

void tst_UserMetadata::showsHarmlessValues()
{
    QFETCH(const MetadataKey, key);
    QFETCH(const QByteArray, value);
    QTEST(client::shownMetadata(key, value), "shown");
}

void tst_UserMetadata::boundsValues_data()
{
    QTest::addColumn<MetadataKey>("key");
    QTest::addColumn<QString>("piece");

    QTest::newRow("name") << MetadataKey::DisplayName << u"x"_s;
    QTest::newRow("pronouns") << MetadataKey::Pronouns << u"x y"_s;
    QTest::newRow("status") << MetadataKey::Status << u"😀"_s;
    QTest::newRow("status, shifted") << MetadataKey::Status << u"ab😀"_s;
    QTest::newRow("invisible") << MetadataKey::Status << u"\u200b"_s;
    QTest::newRow("marks") << MetadataKey::Status << u"\u0301"_s;
}

void tst_UserMetadata::boundsValues()
{
    QFETCH(const MetadataKey, key);
    QFETCH(const QString, piece);
    const QString shown = client::shownMetadata(key, piece.repeated(50'000).toUtf8());
    QVERIFY(shown.size() <= client::maxMetadataLength(key));
    QVERIFY(shown.isValidUtf16());
}

void tst_UserMetadata::readsColors()
{
    QCOMPARE(client::colorFrom(u"#000000"), 0xff000000U);
    QCOMPARE(client::colorFrom(u"#12aBcD"), 0xff12abcdU);
    QCOMPARE(client::colorFrom(u""), 0U);
    QCOMPARE(client::colorFrom(u"12abcde"), 0U);
}

HEARTH_TEST(tst_UserMetadata)
#include "tst_usermetadata.moc"
