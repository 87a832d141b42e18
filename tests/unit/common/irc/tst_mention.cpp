// SPDX-License-Identifier: MIT
#include "common/irc/mention.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_Mention : public QObject
{
    Q_OBJECT

private slots:
    void findsMentionsAsWords_data();
    void findsMentionsAsWords();
};

void tst_Mention::findsMentionsAsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("alone") << u"ana"_s << true;
    QTest::newRow("addressed") << u"Ana: hi"_s << true;
    QTest::newRow("at") << u"so @ana, what now"_s << true;
    QTest::newRow("part of a word") << u"banana"_s << false;
    QTest::newRow("another nick") << u"ana_ is here"_s << false;
    QTest::newRow("with a bracket") << u"ana[home]"_s << false;
    QTest::newRow("the second one") << u"banana ana"_s << true;
    QTest::newRow("empty") << QString() << false;
}

void tst_Mention::findsMentionsAsWords()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(irc::indexOfMention(text, u"ana"_s) >= 0, found);
    QCOMPARE(irc::indexOfMention(text, {}), -1);
}

HEARTH_TEST(tst_Mention)
#include "tst_mention.moc"
