// SPDX-License-Identifier: MIT
#include "client/chat/searchterms.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

Q_DECLARE_METATYPE(client::SearchTerms)

class tst_SearchTerms : public QObject
{
    Q_OBJECT

private slots:
    void parsesOperators_data();
    void parsesOperators();
    void findsThePartToComplete_data();
    void findsThePartToComplete();
};

void tst_SearchTerms::parsesOperators_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SearchTerms>("terms");
    const auto terms = [](const QString &text) {
        SearchTerms made;
        made.text = parseSearchText(text);
        return made;
    };

    QTest::newRow("nothing") << u"  "_s << SearchTerms();
    QTest::newRow("words") << u"good mor"_s << terms(u"good mor"_s);
    SearchTerms from = terms(u"cake "_s);
    from.senders = {u"ana"_s, u"ben"_s};
    QTest::newRow("senders") << u"from:ana cake FROM:ben"_s << from;
    SearchTerms in = terms(u"cake"_s);
    in.conversations = {u"#lobby"_s};
    QTest::newRow("a conversation") << u"in:#lobby cake"_s << in;
    in.conversations = {u"two words"_s};
    QTest::newRow("a quoted value") << u"in:\"two words\" cake"_s << in;
    SearchTerms has;
    has.hasLink = has.hasMention = true;
    QTest::newRow("properties") << u"has:link has:Mention"_s << has;
    SearchTerms dates;
    dates.before = QDate(2026, 11, 30);
    dates.after = QDate(2026, 11, 1);
    QTest::newRow("dates") << u"before:2026-11-30 after:2026-11-01"_s << dates;
    QTest::newRow("operators without a value") << u"from: in: has: before:"_s << SearchTerms();
    SearchTerms unknown;
    unknown.problem = SearchTerms::Problem::UnknownProperty;
    QTest::newRow("an unknown property") << u"has:li"_s << unknown;
    SearchTerms wrong;
    wrong.problem = SearchTerms::Problem::NoDate;
    QTest::newRow("no date") << u"after:2026-13-01"_s << wrong;
    QTest::newRow("an address is text") << u"https://a.example"_s << terms(u"https://a.example"_s);
    QTest::newRow("an operator in quotes is text") << u"\"from:ana\""_s << terms(u"\"from:ana\""_s);
}

void tst_SearchTerms::parsesOperators()
{
    QFETCH(QString, typed);
    const SearchTerms parsed = parseSearchTerms(typed);
    QFETCH(SearchTerms, terms);
    QCOMPARE(parsed.text.words, terms.text.words);
    QCOMPARE(parsed.senders, terms.senders);
    QCOMPARE(parsed.conversations, terms.conversations);
    QVERIFY(parsed == terms);
    QCOMPARE(parsed.isEmpty(),
             terms == SearchTerms() || terms.problem != SearchTerms::Problem::None);
}

void tst_SearchTerms::findsThePartToComplete_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<QString>("part");

    QTest::newRow("the end") << u"cake from:an"_s << 12 << u"from:an"_s;
    QTest::newRow("the middle") << u"cake from:an"_s << 2 << u"ca"_s;
    QTest::newRow("after a space") << u"cake "_s << 5 << QString();
    QTest::newRow("in quotes") << u"x in:\"two w"_s << 11 << u"in:\"two w"_s;
    QTest::newRow("nothing") << QString() << 0 << QString();
}

void tst_SearchTerms::findsThePartToComplete()
{
    QFETCH(QString, typed);
    QFETCH(int, cursor);
    const TextMatch part = completedPart(typed, cursor);
    QTEST(typed.mid(part.start, part.length), "part");
    QCOMPARE(part.start + part.length, cursor);
}

HEARTH_LOOP_TEST(tst_SearchTerms)
#include "tst_searchterms.moc"
