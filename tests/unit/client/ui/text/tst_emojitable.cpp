// SPDX-License-Identifier: MIT
#include "client/ui/text/emoji.h"
#include "client/ui/text/emojitable.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using client::EmojiTable;

class tst_EmojiTable : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryGroup();
    void holdsOneEmojiPerRow();
    void findsCodes_data();
    void findsCodes();
    void searchesWords();
    void offersTheExactCodeFirst();
    void offersNamesBeforeKeywords();
    void offersWholeKeywordsBeforeBeginnings();
    void returnsNothingForUnknownText();

private:
    const EmojiTable &m_table = EmojiTable::instance();

    QString textAt(int index) const { return index < 0 ? QString() : m_table.all().at(index).text; }
};

void tst_EmojiTable::holdsEveryGroup()
{
    QVERIFY(m_table.groups().contains(QStringLiteral("Food & Drink")));
    QSet<int> groups;
    for (const client::Emoji &emoji : m_table.all())
        groups.insert(emoji.group);
    QCOMPARE(groups.size(), m_table.groups().size());
}

void tst_EmojiTable::holdsOneEmojiPerRow()
{
    QVERIFY(m_table.all().size() > 1500);
    for (const client::Emoji &emoji : m_table.all()) {
        const QList<client::EmojiSpan> spans = client::findEmoji(emoji.text);
        // Flags of countries and keycaps are sequences of other kinds.
        const bool isPlain =
            emoji.group != int(m_table.groups().size()) - 1 && !emoji.name.startsWith(u"keycap");
        if (isPlain)
            QVERIFY2(spans.size() == 1 && spans.constFirst().length == emoji.text.size(),
                     qPrintable(emoji.name));
        QVERIFY2(!emoji.name.contains(u"skin tone"), qPrintable(emoji.name));
    }
}

void tst_EmojiTable::findsCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");

    QTest::newRow("common") << QStringLiteral("tada") << QStringLiteral("🎉");
    QTest::newRow("sign") << QStringLiteral("+1") << QStringLiteral("👍");
    QTest::newRow("name") << QStringLiteral("party_popper") << QStringLiteral("🎉");
    QTest::newRow("capitals") << QStringLiteral("TADA") << QStringLiteral("🎉");
    QTest::newRow("hyphen in the name") << QStringLiteral("star_struck") << QStringLiteral("🤩");
    QTest::newRow("name with spaces") << QStringLiteral("red heart") << QStringLiteral("❤️");
    QTest::newRow("unknown") << QStringLiteral("tad") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void tst_EmojiTable::findsCodes()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QCOMPARE(textAt(m_table.indexOfCode(code)), text);
}

void tst_EmojiTable::searchesWords()
{
    const QList<int> found = m_table.search(QStringLiteral("cat TEARS"), 10);
    QCOMPARE(textAt(found.value(0, -1)), QStringLiteral("😹"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(m_table.search(QStringLiteral("face"), 5).size(), 5);
}

void tst_EmojiTable::offersTheExactCodeFirst()
{
    QCOMPARE(textAt(m_table.search(QStringLiteral("heart"), 50).value(0, -1)),
             QStringLiteral("❤️"));
    QCOMPARE(textAt(m_table.search(QStringLiteral("hear"), 50).value(0, -1)),
             QStringLiteral("❤️"));
    QCOMPARE(textAt(m_table.search(QStringLiteral("fire"), 50).value(0, -1)), QStringLiteral("🔥"));
}

void tst_EmojiTable::offersNamesBeforeKeywords()
{
    const QList<int> found = m_table.search(QStringLiteral("party"), 50);
    QCOMPARE(textAt(found.value(0, -1)), QStringLiteral("🎉"));
    const int balloon = m_table.indexOf(QStringLiteral("🪩"));
    QVERIFY(balloon > 0);
    QVERIFY(found.indexOf(balloon) > 0); // the mirror ball
}

void tst_EmojiTable::offersWholeKeywordsBeforeBeginnings()
{
    const QList<int> found = m_table.search(QStringLiteral("sleep"), 50);
    const qsizetype bed = found.indexOf(m_table.indexOf(QStringLiteral("🛌")));
    const qsizetype weary = found.indexOf(m_table.indexOf(QStringLiteral("😩"))); // "sleepy"
    QVERIFY(bed >= 0);
    QVERIFY(weary > bed);
}

void tst_EmojiTable::returnsNothingForUnknownText()
{
    QVERIFY(m_table.search(QStringLiteral("zzzz"), 10).isEmpty());
    QVERIFY(m_table.search(QString(), 10).isEmpty());
    QVERIFY(m_table.search(QStringLiteral("_ _"), 10).isEmpty());
    const QString huge = QStringLiteral("face ").repeated(100'000);
    QVERIFY(m_table.search(huge, 10).isEmpty());
    QCOMPARE(m_table.indexOfCode(huge), -1);
    QCOMPARE(m_table.indexOf(QStringLiteral("no emoji")), -1);
}

HEARTH_TEST(tst_EmojiTable)
#include "tst_emojitable.moc"
