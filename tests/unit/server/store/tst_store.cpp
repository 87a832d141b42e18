// SPDX-License-Identifier: MIT
#include "server/store/memorystore.h"

#include <QTest>

#include <functional>
#include <memory>

using server::AccountLoaded;
using server::FindMessage;
using server::LoadAccount;
using server::MemoryStore;
using server::MessageRecord;
using server::QueryAnswered;
using server::Store;

using StoreMaker = std::function<std::unique_ptr<Store>()>;
Q_DECLARE_METATYPE(StoreMaker)

/// The contract that every kind of store fulfils.
class tst_Store : public QObject
{
    Q_OBJECT

private slots:
    void reportsCommitsInOrderAndNeverAtOnce_data() { stores(); }
    void reportsCommitsInOrderAndNeverAtOnce();
    void answersWhatWasCommittedBefore_data() { stores(); }
    void answersWhatWasCommittedBefore();
    void doesNotKnowWhatWasNeverSaid_data() { stores(); }
    void doesNotKnowWhatWasNeverSaid();
    void forgetsWhatWasTakenBack_data() { stores(); }
    void forgetsWhatWasTakenBack();
    void movesMessagesWithTheirChannel_data() { stores(); }
    void movesMessagesWithTheirChannel();
    void knowsWhatBelongsToAnAccount_data() { stores(); }
    void knowsWhatBelongsToAnAccount();
    void knowsTheChannelsAndBansThatThereAre_data() { stores(); }
    void knowsTheChannelsAndBansThatThereAre();
    void startsWithoutAPast_data() { stores(); }
    void startsWithoutAPast();
    void keepsNoMetadataOfAChannelThatIsGone_data() { stores(); }
    void keepsNoMetadataOfAChannelThatIsGone();
    void memoryHoldsNoMoreThanItsLimit();
    void memoryCountsAMessageInSeveralChannelsOnce();

private:
    static void stores();
};

namespace {

MessageRecord saying(const QByteArray &id, const QByteArray &text)
{
    return {.messageId = id,
            .timeMs = 7,
            .client = 3,
            .source = "ana!a@h",
            .account = "ana",
            .target = "#room",
            .command = "PRIVMSG",
            .params = {"#room", text},
            .tags = {{"+x", "1"}},
            .lines = {}};
}

std::optional<MessageRecord> messageOf(const QueryAnswered &answered)
{
    return std::get<server::MessageFound>(answered.answer).message;
}

/// Collects the reports of a store in order.
struct Reports
{
    explicit Reports(Store &store)
    {
        QObject::connect(&store, &Store::committed, &store,
                         [this](quint64 sequence) { sequences.append(sequence); });
        QObject::connect(&store, &Store::answered, &store,
                         [this](const QueryAnswered &answer) { answers.append(answer); });
    }

    QList<quint64> sequences;
    QList<QueryAnswered> answers;
};

} // namespace

void tst_Store::stores()
{
    QTest::addColumn<StoreMaker>("make");
    QTest::newRow("memory") << StoreMaker([] { return std::make_unique<MemoryStore>(); });
}

void tst_Store::reportsCommitsInOrderAndNeverAtOnce()
{
    QFETCH(StoreMaker, make);
    const auto store = make();
    Reports reports(*store);
    store->commit(1, {saying("1", "one")});
    store->commit(2, {});
    store->commit(3, {saying("3", "three"), saying("3b", "more")});
    QVERIFY(reports.sequences.isEmpty());
    const QList<quint64> expected{1, 2, 3};
    QTRY_COMPARE(reports.sequences, expected);
}

void tst_Store::answersWhatWasCommittedBefore()
{
    QFETCH(StoreMaker, make);
    const auto store = make();
    Reports reports(*store);
    store->commit(1, {saying("1", "one"), saying("2", "two")});
    store->ask(10, FindMessage{"2"});
    store->ask(11, FindMessage{"1"});
    QVERIFY(reports.answers.isEmpty());
    QTRY_COMPARE(reports.answers.size(), 2);
    QCOMPARE(reports.answers.at(0).query, 10u);
    QCOMPARE(reports.answers.at(1).query, 11u);
    QVERIFY(messageOf(reports.answers.at(0)) == saying("2", "two"));
    QVERIFY(messageOf(reports.answers.at(1)) == saying("1", "one"));
}

void tst_Store::doesNotKnowWhatWasNeverSaid()
{
    QFETCH(StoreMaker, make);
    const auto store = make();
    Reports reports(*store);
    store->ask(1, FindMessage{"no such id"});
    store->ask(2, FindMessage{""});
    QTRY_COMPARE(reports.answers.size(), 2);
    QVERIFY(!messageOf(reports.answers.at(0)));
    QVERIFY(!messageOf(reports.answers.at(1)));
}

void tst_Store::forgetsWhatWasTakenBack()
{
    QFETCH(StoreMaker, make);
    const auto store = make();
    Reports reports(*store);
    store->commit(1, {saying("1", "one")});
    store->commit(2, {server::MessageRemovedRecord{"1"}});
    store->ask(1, FindMessage{"1"});
    QTRY_COMPARE(reports.answers.size(), 1);
    QVERIFY(!messageOf(reports.answers.at(0)));
}

void tst_Store::movesMessagesWithTheirChannel()
{
    QFETCH(StoreMaker, make);
    const auto store = make();
    Reports reports(*store);
    store->commit(1, {saying("1", "one")});
    store->commit(2, {server::ChannelRenamedRecord{"#Room", "#hall"}});
    store->ask(1, FindMessage{"1"});
    QTRY_COMPARE(reports.answers.size(), 1);
    QCOMPARE(messageOf(reports.answers.at(0))->target, "#hall");
}

void tst_Store::knowsWhatBelongsToAnAccount()
{
    QFETCH(StoreMaker, make);
    const auto store = make();
    Reports reports(*store);
    store->commit(1, {server::ReadMarkerRecord{"ana", "#room", 7},
                      server::ReadMarkerRecord{"ana", "bob", 8},
                      server::ReadMarkerRecord{"bob", "#room", 9},
                      server::MetadataRecord{"ana", "color", "red"},
                      server::MetadataRecord{"ana", "url", "x"}});
    store->commit(2, {server::ReadMarkerRecord{"ana", "bob", 0},
                      server::MetadataRecord{"ana", "url", {}},
                      server::MetadataRecord{"ana", "color", "blue"},
                      server::ChannelRenamedRecord{"#room", "#hall"}});
    store->ask(1, LoadAccount{"Ana"});
    store->ask(2, LoadAccount{"nobody"});
    QTRY_COMPARE(reports.answers.size(), 2);
    const auto ana = std::get<AccountLoaded>(reports.answers.at(0).answer);
    const QList<server::ReadMarkerRecord> markers{{"ana", "#hall", 7}};
    const QList<server::MetadataRecord> metadata{{"ana", "color", "blue"}};
    QVERIFY(ana.readMarkers == markers);
    QVERIFY(ana.metadata == metadata);
    const auto nobody = std::get<AccountLoaded>(reports.answers.at(1).answer);
    QVERIFY(nobody.readMarkers.isEmpty());
    QVERIFY(nobody.metadata.isEmpty());
}

void tst_Store::knowsTheChannelsAndBansThatThereAre()
{
    QFETCH(StoreMaker, make);
    const auto store = make();
    server::ChannelRecord room{"#Room", 7};
    room.flags = "nr";
    room.key = "sesame";
    room.limit = 12;
    room.masks = {{'b', "a!*@*", "ana!a@h", 8}, {'I', "~a:bob", "ana!a@h", 9}};
    room.ranks = {{"ana", "qo"}};
    const server::ServerBanRecord ban{"192.0.2.0/24", "spam", "boss", 99};
    store->commit(1, {server::ChannelRecord{"#room", 7}, server::ChannelRecord{"#gone", 7},
                      server::MetadataRecord{"#ROOM", "url", "x"},
                      server::MetadataRecord{"#gone", "url", "x"},
                      server::ServerBanRecord{"troll", {}, "boss", 0}, ban});
    store->commit(
        2, {room, server::ChannelRemovedRecord{"#Gone"}, server::ServerBanRemovedRecord{"Troll"}});
    server::StoredState state = store->state();
    QVERIFY(state.channels == QList<server::ChannelRecord>{room});
    QCOMPARE(state.metadata.size(), 1);
    QCOMPARE(state.metadata.first().key, QByteArray("url"));
    QVERIFY(state.bans == QList<server::ServerBanRecord>{ban});

    store->commit(3, {server::ChannelRenamedRecord{"#room", "#hall"}});
    state = store->state();
    room.name = "#hall";
    QVERIFY(state.channels == QList<server::ChannelRecord>{room});
    QCOMPARE(state.metadata.first().owner, QByteArray("#hall"));
}

void tst_Store::startsWithoutAPast()
{
    QFETCH(StoreMaker, make);
    const auto store = make();
    QCOMPARE(store->lastSequence(), 0u);
    QCOMPARE(store->lastTimeMs(), 0);
    QVERIFY(store->state().channels.isEmpty());
    QVERIFY(store->state().bans.isEmpty());
}

void tst_Store::keepsNoMetadataOfAChannelThatIsGone()
{
    QFETCH(StoreMaker, make);
    const auto store = make();
    store->commit(1, {server::ChannelRecord{"#room", 5}});
    store->commit(
        2, {server::ChannelRemovedRecord{"#room"}, server::MetadataRecord{"#room", "url", "x"}});
    QVERIFY(store->state().channels.isEmpty());
    QVERIFY(store->state().metadata.isEmpty());
}

void tst_Store::memoryHoldsNoMoreThanItsLimit()
{
    MemoryStore store(2);
    Reports reports(store);
    store.commit(1, {saying("1", "one"), saying("2", "two"), saying("3", "three")});
    for (quint64 id : {1, 2, 3})
        store.ask(id, FindMessage{QByteArray::number(id)});
    QTRY_COMPARE(reports.answers.size(), 3);
    QVERIFY(!messageOf(reports.answers.at(0)));
    QVERIFY(messageOf(reports.answers.at(1)));
    QVERIFY(messageOf(reports.answers.at(2)));
}

void tst_Store::memoryCountsAMessageInSeveralChannelsOnce()
{
    MemoryStore store(2);
    Reports reports(store);
    MessageRecord elsewhere = saying("2", "two");
    elsewhere.target = "#other";
    store.commit(1, {saying("1", "one"), saying("2", "two"), elsewhere});
    for (quint64 id : {1, 2})
        store.ask(id, FindMessage{QByteArray::number(id)});
    QTRY_COMPARE(reports.answers.size(), 2);
    QVERIFY(messageOf(reports.answers.at(0)));
    QVERIFY(messageOf(reports.answers.at(1)));
}

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
