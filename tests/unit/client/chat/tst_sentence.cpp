// SPDX-License-Identifier: MIT
#include "client/chat/sentence.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_Sentence : public QObject
{
    Q_OBJECT

private slots:
    void endsWithAFullStop_data();
    void endsWithAFullStop();
};

void tst_Sentence::endsWithAFullStop_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("without") << u"Closing Link"_s << u"Closing Link."_s;
    QTest::newRow("with") << u"Closing Link."_s << u"Closing Link."_s;
    QTest::newRow("a question") << u"Bad password?"_s << u"Bad password?"_s;
    QTest::newRow("an ellipsis") << u"Wait\u2026"_s << u"Wait\u2026"_s;
    QTest::newRow("space behind") << u"Bye. "_s << u"Bye."_s;
    QTest::newRow("nothing") << u" "_s << QString();
}

void tst_Sentence::endsWithAFullStop()
{
    QFETCH(QString, words);
    QFETCH(QString, sentence);
    QCOMPARE(client::asSentence(words), sentence);
}

QTEST_APPLESS_MAIN(tst_Sentence)
#include "tst_sentence.moc"
