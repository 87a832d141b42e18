// SPDX-License-Identifier: MIT
#include "client/spelling/spellablewords.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_SpellableWords : public QObject
{
    Q_OBJECT

private slots:
    void findsWords_data();
    void findsWords();
    void readsHugeLines();
};

void tst_SpellableWords::findsWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");

    const auto row = [](const char *name, const QString &line, const QStringList &words) {
        QTest::newRow(name) << line << words;
    };
    row("empty", QString(), {});
    row("words", QStringLiteral("Hello, dear (old) world!"),
        {QStringLiteral("Hello"), QStringLiteral("dear"), QStringLiteral("old"),
         QStringLiteral("world")});
    row("apostrophes", QStringLiteral("don't 'quote' it\u2019s dogs'"),
        {QStringLiteral("don't"), QStringLiteral("quote"), QStringLiteral("it\u2019s"),
         QStringLiteral("dogs")});
    row("hyphen", QStringLiteral("well-known"), {QStringLiteral("well"), QStringLiteral("known")});
    row("single letters", QStringLiteral("I a b"), {});
    row("rooms, nicks, emoji", QStringLiteral("see #lobby @ana :tada: there"),
        {QStringLiteral("see"), QStringLiteral("there")});
    row("addresses", QStringLiteral("at https://exmple.org/pth www.exmple.org me@exmple.org"),
        {QStringLiteral("at")});
    row("code", QStringLiteral("run `sudo apt` or `ls` now"),
        {QStringLiteral("run"), QStringLiteral("or"), QStringLiteral("now")});
    row("numbers and identifiers", QStringLiteral("the v2 snake_case OpenSSL HTTP x=yy part"),
        {QStringLiteral("the"), QStringLiteral("part")});
    row("command", QStringLiteral("/me wavs"), {QStringLiteral("wavs")});
    row("umlauts", QStringLiteral("Größe Ärger"),
        {QStringLiteral("Größe"), QStringLiteral("Ärger")});
}

void tst_SpellableWords::findsWords()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    QStringList found;
    for (const client::WordSpan &span : client::spellableWords(line))
        found.append(line.mid(span.start, span.length));
    QCOMPARE(found, words);
}

void tst_SpellableWords::readsHugeLines()
{
    QCOMPARE(client::spellableWords(QString(100'000, u'a')).size(), 1);
    QCOMPARE(client::spellableWords(QString(100'000, u'\'')).size(), 0);
    QCOMPARE(client::spellableWords(QString(100'000, u'`')).size(), 0);
}

HEARTH_TEST(tst_SpellableWords)
#include "tst_spellablewords.moc"
