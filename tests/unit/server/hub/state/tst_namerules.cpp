// SPDX-License-Identifier: MIT
#include "server/hub/state/namerules.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_NameRules : public QObject
{
    Q_OBJECT

private slots:
    void checksNicks_data();
    void checksNicks();
    void checksChannelNames_data();
    void checksChannelNames();
    void cleansUserNames();
};

void tst_NameRules::checksNicks_data()
{
    QTest::addColumn<QByteArray>("nick");
    QTest::addColumn<bool>("valid");

    QTest::newRow("letters") << QByteArray("Ana") << true;
    QTest::newRow("digits later") << QByteArray("a9") << true;
    QTest::newRow("specials of RFC 2812") << QByteArray("[]\\`_^{|}") << true;
    QTest::newRow("hyphen later") << QByteArray("a-b") << true;
    QTest::newRow("beyond ASCII") << QByteArray("żółć") << true;
    QTest::newRow("another script") << QByteArray("名前") << true;
    QTest::newRow("emoji") << QByteArray("🙂") << true;
    QTest::newRow("maximum length") << QByteArray(32, 'x') << true;
    QTest::newRow("combining mark later") << QByteArray("x\u0301") << true;
    QTest::newRow("combining accent after its letter") << QByteArray("e\u0301") << false;
    QTest::newRow("letter with an accent") << QByteArray("\u00E9") << true;
    QTest::newRow("vowel signs of Devanagari") << QByteArray("हिन्दी") << true;
    QTest::newRow("single Korean letters") << QByteArray("ㅋㅋ") << true;
    QTest::newRow("Latin with Japanese") << QByteArray("anaさん") << true;
    QTest::newRow("all Cyrillic") << QByteArray("Ольга") << true;
    QTest::newRow("Cyrillic among Latin") << QByteArray("pаypal") << false;
    QTest::newRow("Greek among Latin") << QByteArray("αna") << false;
    QTest::newRow("full-width letters") << QByteArray("ａｎａ") << false;
    QTest::newRow("mathematical letters") << QByteArray("𝐚𝐧𝐚") << false;
    QTest::newRow("ligature") << QByteArray("ﬁn") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("too long") << QByteArray(33, 'x') << false;
    QTest::newRow("too many bytes") << QByteArray("ż").repeated(17) << false;
    QTest::newRow("digit first") << QByteArray("9a") << false;
    QTest::newRow("hyphen first") << QByteArray("-a") << false;
    QTest::newRow("combining mark first") << QByteArray("\u0301e") << false;
    QTest::newRow("no-break space") << QByteArray("a\u00A0b") << false;
    QTest::newRow("ideographic space") << QByteArray("a\u3000b") << false;
    QTest::newRow("zero-width space") << QByteArray("a\u200Bb") << false;
    QTest::newRow("zero-width joiner") << QByteArray("a\u200Db") << false;
    QTest::newRow("right-to-left override") << QByteArray("a\u202Eb") << false;
    QTest::newRow("byte order mark") << QByteArray("a\uFEFF") << false;
    QTest::newRow("soft hyphen") << QByteArray("a\u00ADb") << false;
    QTest::newRow("Hangul filler") << QByteArray("\u3164") << false;
    QTest::newRow("Braille blank") << QByteArray("a\u2800") << false;
    QTest::newRow("tag character") << QByteArray("a\U000E0041") << false;
    QTest::newRow("C1 control") << QByteArray("a\u0085") << false;
    QTest::newRow("private use") << QByteArray("a\uE000") << false;
    QTest::newRow("not UTF-8") << QByteArray("a\xFF") << false;
    QTest::newRow("cut UTF-8") << QByteArray("a\xC5") << false;
    for (char byte : QByteArray(" ,*?!@.:#&$+~%/=<>\"'();\x01\x7F"))
        QTest::addRow("byte %d", int(byte)) << QByteArray("a" + QByteArray(1, byte)) << false;
}

void tst_NameRules::checksNicks()
{
    QFETCH(QByteArray, nick);
    QFETCH(bool, valid);
    QCOMPARE(server::isValidNick(nick, {}), valid);
}

void tst_NameRules::checksChannelNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("valid");

    QTest::newRow("plain") << QByteArray("#room") << true;
    QTest::newRow("two number signs") << QByteArray("##room") << true;
    QTest::newRow("beyond ASCII") << QByteArray("#żółć") << true;
    QTest::newRow("punctuation") << QByteArray("#c++:!?") << true;
    QTest::newRow("maximum length") << QByteArray('#' + QByteArray(63, 'x')) << true;
    QTest::newRow("too long") << QByteArray('#' + QByteArray(64, 'x')) << false;
    QTest::newRow("no number sign") << QByteArray("room") << false;
    QTest::newRow("only a number sign") << QByteArray("#") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("space") << QByteArray("#a b") << false;
    QTest::newRow("comma") << QByteArray("#a,b") << false;
    QTest::newRow("bell") << QByteArray("#a\x07") << false;
    QTest::newRow("zero-width space") << QByteArray("#a\u200B") << false;
    QTest::newRow("not UTF-8") << QByteArray("#\xFF") << false;
}

void tst_NameRules::checksChannelNames()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, valid);
    QCOMPARE(server::isValidChannelName(name, {}), valid);
}

void tst_NameRules::cleansUserNames()
{
    QCOMPARE(server::cleanUserName("a!b@c d:\x01"), "abcd");
    QCOMPARE(server::cleanUserName("@@"), "");
}

HEARTH_TEST(tst_NameRules)
#include "tst_namerules.moc"
