// SPDX-License-Identifier: MIT
#include "client/ui/composer/inputhistory.h"
#include "tests/support/testprogram.h"

#include <QTest>

using client::InputHistory;

class tst_InputHistory : public QObject
{
    Q_OBJECT

private slots:
    void returnsToTheDraft();
    void isBoundedInLinesAndCharacters();
    void keepsALineOnce();
};

namespace {

QStringList linesOf(InputHistory history)
{
    QStringList lines;
    history.stopBrowsing();
    while (const auto line = history.older({}))
        lines.append(*line);
    return lines;
}

} // namespace

void tst_InputHistory::returnsToTheDraft()
{
    InputHistory history;
    QVERIFY(!history.older(QStringLiteral("draft")));
    history.add(QStringLiteral("one"));
    history.add(QStringLiteral("two"));
    QCOMPARE(history.older(QStringLiteral("draft")), QStringLiteral("two"));
    QCOMPARE(history.older(QStringLiteral("two")), QStringLiteral("one"));
    QVERIFY(!history.older(QStringLiteral("one")));
    QCOMPARE(history.newer(), QStringLiteral("two"));
    QCOMPARE(history.newer(), QStringLiteral("draft"));
    QVERIFY(!history.newer());
}

void tst_InputHistory::isBoundedInLinesAndCharacters()
{
    InputHistory history;
    for (int i = 0; i < 1000; ++i)
        history.add(QString::number(i));
    QCOMPARE(linesOf(history).size(), qsizetype(InputHistory::maxLines));
    const QString big(InputHistory::maxCharacters / 4, u'x');
    for (int i = 0; i < 20; ++i)
        history.add(big + QString::number(i));
    qsizetype characters = 0;
    const QStringList lines = linesOf(history);
    for (const QString &line : lines)
        characters += line.size();
    QVERIFY(characters <= InputHistory::maxCharacters);
    QCOMPARE(lines.first(), big + QStringLiteral("19"));
    history.add(QString(InputHistory::maxCharacters * 2, u'y'));
    QCOMPARE(linesOf(history).size(), 1); // The newest message stays, however long it is.
}

void tst_InputHistory::keepsALineOnce()
{
    InputHistory history;
    for (const char *line : {"a", "b", "a"})
        history.add(QString::fromLatin1(line));
    QCOMPARE(linesOf(history), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

HEARTH_TEST(tst_InputHistory)
#include "tst_inputhistory.moc"
