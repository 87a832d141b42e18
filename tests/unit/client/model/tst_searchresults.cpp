// SPDX-License-Identifier: MIT
#include "client/model/searchresults.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

class tst_SearchResults : public QObject
{
    Q_OBJECT

private slots:
    void sortsByTime();
    void addsALaterPageAsOneBatch();
    void keepsEachMessageOnce();
    void keepsEqualMessagesWithDifferentIds();
    void separatesConversations();
    void restarts();
    void staysSortedWhateverTheOrder();
    void describesARow();
};

namespace {

FoundMessage found(qint64 timeMs, const QString &id = {}, const QString &text = u"hello"_s)
{
    FoundMessage made;
    made.conversation = {"chat.lan:6697", "#lobby", ConversationKind::Room};
    made.conversationName = u"#lobby"_s;
    made.message.timeMs = timeMs;
    made.message.id = id;
    made.message.sender = u"ana"_s;
    made.message.text = text;
    return made;
}

QList<qint64> times(const SearchResults &results)
{
    QList<qint64> all;
    for (int row = 0; row < results.rowCount(); ++row)
        all.append(results.at(row).message.timeMs);
    return all;
}

} // namespace

void tst_SearchResults::sortsByTime()
{
    SearchResults results;
    const QAbstractItemModelTester tester(&results);
    results.add({found(20), found(40), found(30)});
    results.add({found(35), found(10), found(50)});
    QCOMPARE(times(results), (QList<qint64>{50, 40, 35, 30, 20, 10}));
}

void tst_SearchResults::addsALaterPageAsOneBatch()
{
    SearchResults results;
    results.add({found(50), found(40)});
    const QSignalSpy inserted(&results, &QAbstractItemModel::rowsInserted);
    results.add({found(30), found(20), found(10)});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(results.rowCount(), 5);
}

void tst_SearchResults::keepsEachMessageOnce()
{
    SearchResults results;
    const QAbstractItemModelTester tester(&results);
    results.add({found(10, u"a"_s), found(10, u"a"_s), found(20)});
    results.add({found(10, u"a"_s), found(20), found(10)});
    QCOMPARE(times(results), (QList<qint64>{20, 10}));
}

void tst_SearchResults::keepsEqualMessagesWithDifferentIds()
{
    SearchResults results;
    results.add({found(10, u"a"_s), found(10, u"b"_s)});
    QCOMPARE(results.rowCount(), 2);
}

void tst_SearchResults::separatesConversations()
{
    SearchResults results;
    FoundMessage other = found(10, u"a"_s);
    other.conversation.name = "#other";
    results.add({found(10, u"a"_s), other});
    QCOMPARE(results.rowCount(), 2);
}

void tst_SearchResults::restarts()
{
    SearchResults results;
    const QAbstractItemModelTester tester(&results);
    results.add({found(10)});
    results.restart(parseSearchText(u"hello"_s));
    QCOMPARE(results.rowCount(), 0);
    QCOMPARE(results.searchText().words, QStringList{u"hello"_s});
    results.add({found(10)});
    QCOMPARE(results.rowCount(), 1);
}

void tst_SearchResults::staysSortedWhateverTheOrder()
{
    QRandomGenerator random(7);
    SearchResults results;
    const QAbstractItemModelTester tester(&results);
    QList<qint64> all;
    for (int page = 0; page < 50; ++page) {
        QList<FoundMessage> batch;
        for (int i = random.bounded(10); i >= 0; --i) {
            batch.append(found(random.bounded(100'000)));
            if (!all.contains(batch.constLast().message.timeMs))
                all.append(batch.constLast().message.timeMs);
        }
        results.add(batch);
    }
    std::sort(all.begin(), all.end(), std::greater());
    QCOMPARE(times(results), all);
}

void tst_SearchResults::describesARow()
{
    SearchResults results;
    results.add({found(10, u"a"_s, u"the \x02lantern\x02"_s)});
    const QString spoken = results.index(0, 0).data().toString();
    QVERIFY2(spoken.startsWith(u"ana in #lobby, "_s), qPrintable(spoken));
    QVERIFY2(spoken.endsWith(u": the lantern"_s), qPrintable(spoken));
}

HEARTH_LOOP_TEST(tst_SearchResults)
#include "tst_searchresults.moc"
