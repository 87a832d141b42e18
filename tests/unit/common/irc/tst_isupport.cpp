// SPDX-License-Identifier: MIT
#include "common/irc/isupport.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_Isupport : public QObject
{
    Q_OBJECT

private slots:
    void appliesTheTokensOfAReply();
    void unescapesValues_data();
    void unescapesValues();
    void writesTokensThatParseToTheSameValues();
    void removesAToken();
    void readsNumbers_data();
    void readsNumbers();
    void readsPrefixes_data();
    void readsPrefixes();
    void readsTheTypesOfChannelModes();
    void hasTheDefaultsOfTheSpecification();
    void holdsABoundedNumberOfNames();
};

void tst_Isupport::appliesTheTokensOfAReply()
{
    const auto reply = irc::Message::parse(
        ":irc.example.org 005 ana NICKLEN=32 chantypes=#& EXCEPTS CASEMAPPING=ascii =x "
        ":are supported by this server");
    irc::Isupport isupport;
    isupport.apply(*reply);
    QCOMPARE(isupport.tokens(),
             (QList<QByteArray>{"CASEMAPPING=ascii", "CHANTYPES=#&", "EXCEPTS", "NICKLEN=32"}));
    QVERIFY(isupport.contains("EXCEPTS"));
    QVERIFY(!isupport.contains("ANA"));
    QCOMPARE(isupport.casemapping(), irc::Casemapping::Ascii);
    QCOMPARE(isupport.channelTypes(), "#&");

    isupport.apply(irc::Message()); // Without parameters.
    QCOMPARE(isupport.tokens().size(), 4);
}

void tst_Isupport::unescapesValues_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("space") << QByteArray("N=My\\x20Net") << QByteArray("My Net");
    QTest::newRow("backslash and equals") << QByteArray("N=a\\x5Cb\\x3Dc") << QByteArray("a\\b=c");
    QTest::newRow("lower-case digits") << QByteArray("N=\\x5c") << QByteArray("\\");
    QTest::newRow("too short") << QByteArray("N=a\\x2") << QByteArray("a\\x2");
    QTest::newRow("no digits") << QByteArray("N=\\xzz") << QByteArray("\\xzz");
    QTest::newRow("a sign is not a digit")
        << QByteArray("N=\\x-1\\x+1") << QByteArray("\\x-1\\x+1");
    QTest::newRow("backslash at the end") << QByteArray("N=a\\") << QByteArray("a\\");
    QTest::newRow("second equals belongs to the value") << QByteArray("N=a=b") << QByteArray("a=b");
    QTest::newRow("empty value") << QByteArray("N=") << QByteArray();
}

void tst_Isupport::unescapesValues()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, value);
    irc::Isupport isupport;
    isupport.applyToken(token);
    QVERIFY(isupport.contains("N"));
    QCOMPARE(isupport.value("N"), value);
}

void tst_Isupport::writesTokensThatParseToTheSameValues()
{
    irc::Isupport written;
    written.insert("NETWORK", "The \\ = Net\r\n");
    written.insert("PREFIX", "(qaohv)~&@%+");
    written.insert("SAFELIST");
    const QList<QByteArray> tokens = written.tokens();
    QCOMPARE(tokens.first(), "NETWORK=The\\x20\\x5C\\x20\\x3D\\x20Net\\x0D\\x0A");

    irc::Isupport read;
    for (const QByteArray &token : tokens)
        read.applyToken(token);
    QCOMPARE(read.value("NETWORK"), written.value("NETWORK"));
    QCOMPARE(read.tokens(), tokens);
}

void tst_Isupport::removesAToken()
{
    irc::Isupport isupport;
    isupport.applyToken("CHANTYPES=&");
    isupport.applyToken("-chantypes");
    isupport.applyToken("-NEVERSAID");
    isupport.applyToken("-");
    isupport.applyToken("");
    QCOMPARE(isupport.channelTypes(), "#");
    QVERIFY(isupport.tokens().isEmpty());
}

void tst_Isupport::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("number");

    QTest::newRow("number") << QByteArray("NICKLEN=32") << 32;
    QTest::newRow("zero") << QByteArray("NICKLEN=0") << 0;
    QTest::newRow("empty") << QByteArray("NICKLEN=") << 9;
    QTest::newRow("missing") << QByteArray("TOPICLEN=3") << 9;
    QTest::newRow("negative") << QByteArray("NICKLEN=-1") << 9;
    QTest::newRow("too large") << QByteArray("NICKLEN=99999999999") << 9;
    QTest::newRow("words") << QByteArray("NICKLEN=long") << 9;
}

void tst_Isupport::readsNumbers()
{
    QFETCH(QByteArray, token);
    irc::Isupport isupport;
    isupport.applyToken(token);
    QTEST(isupport.number("NICKLEN", 9), "number");
}

void tst_Isupport::readsPrefixes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("modes");
    QTest::addColumn<QByteArray>("symbols");

    const auto row = [](const char *name, const char *value, const char *modes,
                        const char *symbols) {
        QTest::newRow(name) << QByteArray(value) << QByteArray(modes) << QByteArray(symbols);
    };
    row("five", "(qaohv)~&@%+", "qaohv", "~&@%+");
    row("none", "", "", "");
    row("empty pair", "()", "", "");
    row("more modes than symbols", "(ohv)@%", "oh", "@%");
    row("more symbols than modes", "(o)@%+", "o", "@");
    row("no brackets", "ov@+", "", "");
    row("not closed", "(ov", "", "");
    row("only closed", ")@+", "", "");
}

void tst_Isupport::readsPrefixes()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, modes);
    QFETCH(QByteArray, symbols);
    irc::Isupport isupport;
    isupport.insert("PREFIX", value);
    QCOMPARE(isupport.prefixes().modes, modes);
    QCOMPARE(isupport.prefixes().symbols, symbols);
}

void tst_Isupport::readsTheTypesOfChannelModes()
{
    irc::Isupport isupport;
    isupport.applyToken("CHANMODES=beI,k,l,imnst,future");
    QVERIFY(isupport.channelModes()
            == (irc::Isupport::ChannelModes{
                .lists = "beI", .alwaysParam = "k", .paramWhenSet = "l", .flags = "imnst"}));
    isupport.applyToken("CHANMODES=b");
    QCOMPARE(isupport.channelModes().lists, "b");
    QCOMPARE(isupport.channelModes().flags, QByteArray());
}

void tst_Isupport::hasTheDefaultsOfTheSpecification()
{
    const irc::Isupport isupport;
    QCOMPARE(isupport.casemapping(), irc::Casemapping::Rfc1459);
    QCOMPARE(isupport.channelTypes(), "#");
    QVERIFY(isupport.prefixes() == (irc::Isupport::Prefixes{"ov", "@+"}));
    QCOMPARE(isupport.channelModes().lists, "b");
}

void tst_Isupport::holdsABoundedNumberOfNames()
{
    irc::Isupport isupport;
    for (int i = 0; i < 10'000; ++i)
        isupport.applyToken(QByteArray("NAME" + QByteArray::number(i)));
    const qsizetype held = isupport.tokens().size();
    QVERIFY(held < 1'000);
    isupport.applyToken("NAME1=changed");
    QCOMPARE(isupport.value("NAME1"), "changed");
    QCOMPARE(isupport.tokens().size(), held);
}

HEARTH_TEST(tst_Isupport)
#include "tst_isupport.moc"
