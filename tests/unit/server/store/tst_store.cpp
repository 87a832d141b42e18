// SPDX-License-Identifier: MIT
#include "server/store/memorystore.h"
#include "server/store/sqlitestore.h"
#include "server/turn/messageid.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using server::AccountLoaded;
using server::CommitState;
using server::FindMessage;
using server::LoadAccount;
using server::MemoryStore;
using server::MessageRecord;
using server::QueryAnswered;
using server::SqliteStore;
using server::Store;

/// A store of one kind.
class StoreFixture
{
public:
    virtual ~StoreFixture() = default;
    virtual Store &store() = 0;
    /// Ends the store and opens it again, if it outlives the process.
    virtual void reopen() {}
};

using StoreMaker = std::function<std::unique_ptr<StoreFixture>()>;
Q_DECLARE_METATYPE(StoreMaker)

/// The contract that every kind of store fulfils.
class tst_Store : public QObject
{
    Q_OBJECT

private slots:
    void storesTurnsInOrder_data() { stores(); }
    void storesTurnsInOrder();
    void storesATurnWithoutRecordsAtOnce_data() { stores(); }
    void storesATurnWithoutRecordsAtOnce();
    void ignoresATurnThatIsAlreadyStored_data() { stores(); }
    void ignoresATurnThatIsAlreadyStored();
    void hasANetworkIdOfItsOwn_data() { stores(); }
    void hasANetworkIdOfItsOwn();
    void answersWhatWasCommittedBefore_data() { stores(); }
    void answersWhatWasCommittedBefore();
    void findsDirectMessages_data() { stores(); }
    void findsDirectMessages();
    void doesNotKnowWhatWasNeverSaid_data() { stores(); }
    void doesNotKnowWhatWasNeverSaid();
    void forgetsWhatWasTakenBack_data() { stores(); }
    void forgetsWhatWasTakenBack();
    void movesMessagesWithTheirChannel_data() { stores(); }
    void movesMessagesWithTheirChannel();
    void seesWhatWasCommittedAfterAnEarlierAnswer_data() { stores(); }
    void seesWhatWasCommittedAfterAnEarlierAnswer();
    void knowsWhatBelongsToAnAccount_data() { stores(); }
    void knowsWhatBelongsToAnAccount();
    void knowsTheChannelsAndBansThatThereAre_data() { stores(); }
    void knowsTheChannelsAndBansThatThereAre();
    void keepsAccounts_data() { stores(); }
    void keepsAccounts();
    void movesWhatBelongsToARenamedAccount_data() { stores(); }
    void movesWhatBelongsToARenamedAccount();
    void keepsMembersAndInvitations_data() { stores(); }
    void keepsMembersAndInvitations();
    void startsWithoutAPast_data() { stores(); }
    void startsWithoutAPast();
    void keepsNoMetadataOfAChannelThatIsGone_data() { stores(); }
    void keepsNoMetadataOfAChannelThatIsGone();
    void memoryHoldsNoMoreThanItsLimit();

private:
    static void stores();
};

namespace {

/// The id of message @p number of turn @p sequence.
QByteArray idOf(const Store &store, quint64 sequence, quint32 number)
{
    return server::MessageId::text(server::MessageId::prefix(store.networkId(), sequence), number);
}

MessageRecord saying(const Store &store, quint64 sequence, quint32 number, const QByteArray &text)
{
    return {.messageId = idOf(store, sequence, number),
            .timeMs = 7,
            .client = 3,
            .source = "ana!a@h",
            .account = {},
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

class MemoryFixture : public StoreFixture
{
public:
    Store &store() override { return m_store; }

private:
    MemoryStore m_store;
};

class SqliteFixture : public StoreFixture
{
public:
    SqliteFixture() { open(); }
    Store &store() override { return *m_store; }
    void reopen() override { open(); }

private:
    void open()
    {
        m_store.reset();
        m_store = std::make_unique<SqliteStore>();
        const QString error = m_store->open({.path = m_folder.filePath(QStringLiteral("s.db"))});
        if (!error.isEmpty())
            qFatal("%s", qPrintable(error));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SqliteStore> m_store;
};

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
    QTest::newRow("memory") << StoreMaker([] { return std::make_unique<MemoryFixture>(); });
    QTest::newRow("sqlite") << StoreMaker([] { return std::make_unique<SqliteFixture>(); });
}

void tst_Store::storesTurnsInOrder()
{
    QFETCH(StoreMaker, make);
    const auto fixture = make();
    Store *store = &fixture->store();
    Reports reports(*store);
    store->commit(1, 7, {saying(*store, 1, 1, "one")});
    store->commit(2, 7, {});
    QVERIFY(reports.sequences.isEmpty());
    const CommitState last =
        store->commit(3, 8, {saying(*store, 3, 3, "three"), saying(*store, 3, 4, "more")});
    QTRY_VERIFY(last == CommitState::Stored || reports.sequences.contains(3));
    QVERIFY(std::is_sorted(reports.sequences.cbegin(), reports.sequences.cend()));
}

void tst_Store::storesATurnWithoutRecordsAtOnce()
{
    QFETCH(StoreMaker, make);
    const auto fixture = make();
    Store *store = &fixture->store();
    Reports reports(*store);
    QCOMPARE(store->commit(1, 7, {}), CommitState::Stored);
    if (store->commit(2, 7, {saying(*store, 2, 1, "one")}) == CommitState::Pending)
        QTRY_COMPARE(reports.sequences, QList<quint64>{2});
    QCOMPARE(store->commit(3, 7, {}), CommitState::Stored);
}

void tst_Store::ignoresATurnThatIsAlreadyStored()
{
    QFETCH(StoreMaker, make);
    const auto fixture = make();
    Store *store = &fixture->store();
    Reports reports(*store);
    if (store->commit(2, 7, {saying(*store, 2, 1, "one")}) == CommitState::Pending)
        QTRY_COMPARE(reports.sequences, QList<quint64>{2});
    QCOMPARE(store->commit(2, 7, {saying(*store, 2, 2, "two")}), CommitState::Stored);
    QCOMPARE(store->commit(1, 7, {saying(*store, 1, 3, "three")}), CommitState::Stored);
    store->ask(1, FindMessage{idOf(*store, 2, 1)});
    store->ask(2, FindMessage{idOf(*store, 2, 2)});
    store->ask(3, FindMessage{idOf(*store, 1, 3)});
    QTRY_COMPARE(reports.answers.size(), 3);
    QVERIFY(messageOf(reports.answers.at(0)));
    QVERIFY(!messageOf(reports.answers.at(1)));
    QVERIFY(!messageOf(reports.answers.at(2)));
}

void tst_Store::hasANetworkIdOfItsOwn()
{
    QFETCH(StoreMaker, make);
    const auto fixture = make();
    const auto otherFixture = make();
    Store *store = &fixture->store();
    Store *other = &otherFixture->store();
    const QRegularExpression form(QStringLiteral("^[0-9a-z]{8}$"));
    QVERIFY(form.match(QString::fromLatin1(store->networkId())).hasMatch());
    QVERIFY(store->networkId() != other->networkId());
}

void tst_Store::answersWhatWasCommittedBefore()
{
    QFETCH(StoreMaker, make);
    const auto fixture = make();
    Store *store = &fixture->store();
    Reports reports(*store);
    store->commit(1, 7, {saying(*store, 1, 1, "one"), saying(*store, 1, 2, "two")});
    store->ask(10, FindMessage{idOf(*store, 1, 2)});
    store->ask(11, FindMessage{idOf(*store, 1, 1)});
    QVERIFY(reports.answers.isEmpty());
    QTRY_COMPARE(reports.answers.size(), 2);
    QCOMPARE(reports.answers.at(0).query, 10u);
    QCOMPARE(reports.answers.at(1).query, 11u);
    QVERIFY(messageOf(reports.answers.at(0)) == saying(*store, 1, 2, "two"));
    QVERIFY(messageOf(reports.answers.at(1)) == saying(*store, 1, 1, "one"));
}

void tst_Store::findsDirectMessages()
{
    QFETCH(StoreMaker, make);
    const auto fixture = make();
    Store *store = &fixture->store();
    Reports reports(*store);
    MessageRecord direct = saying(*store, 1, 1, {});
    direct.target = "bob";
    direct.params = {"bob", {}};
    direct.recipient = 4;
    MessageRecord betweenAccounts = saying(*store, 1, 2, "two");
    betweenAccounts.account = "ana";
    betweenAccounts.target = "bob";
    betweenAccounts.recipientAccount = "Robert";
    store->commit(1, 7, {direct, betweenAccounts});
    store->ask(1, FindMessage{direct.messageId});
    store->ask(2, FindMessage{betweenAccounts.messageId});
    QTRY_COMPARE(reports.answers.size(), 2);
    QVERIFY(messageOf(reports.answers.at(0)) == direct);
    QCOMPARE(messageOf(reports.answers.at(1))->recipientAccount, "Robert");
}

void tst_Store::doesNotKnowWhatWasNeverSaid()
{
    QFETCH(StoreMaker, make);
    const auto fixture = make();
    Store *store = &fixture->store();
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
    const auto fixture = make();
    Store *store = &fixture->store();
    Reports reports(*store);
    store->commit(1, 7, {saying(*store, 1, 1, "one")});
    store->commit(2, 7, {server::MessageRemovedRecord{idOf(*store, 1, 1)}});
    store->ask(1, FindMessage{idOf(*store, 1, 1)});
    QTRY_COMPARE(reports.answers.size(), 1);
    QVERIFY(!messageOf(reports.answers.at(0)));
}

void tst_Store::movesMessagesWithTheirChannel()
{
    QFETCH(StoreMaker, make);
    const auto fixture = make();
    Store *store = &fixture->store();
    Reports reports(*store);
    store->commit(1, 7, {saying(*store, 1, 1, "one")});
    store->commit(2, 7, {server::ChannelRenamedRecord{"#Room", "#hall"}});
    store->ask(1, FindMessage{idOf(*store, 1, 1)});
    QTRY_COMPARE(reports.answers.size(), 1);
    QCOMPARE(messageOf(reports.answers.at(0))->target, "#hall");
}

void tst_Store::seesWhatWasCommittedAfterAnEarlierAnswer()
{
    QFETCH(StoreMaker, make);
    const auto fixture = make();
    Store *store = &fixture->store();
    Reports reports(*store);
    store->commit(1, 7, {saying(*store, 1, 1, "one")});
    store->ask(1, FindMessage{idOf(*store, 1, 1)});
    QTRY_COMPARE(reports.answers.size(), 1);
    QVERIFY(messageOf(reports.answers.at(0)));
    const server::ReadMarkerRecord marker{"ana", "#room", 7};
    store->commit(2, 7, {marker});
    store->ask(2, LoadAccount{"ana"});
    QTRY_COMPARE(reports.answers.size(), 2);
    QVERIFY(std::get<AccountLoaded>(reports.answers.at(1).answer).readMarkers
            == QList<server::ReadMarkerRecord>{marker});
}

void tst_Store::knowsWhatBelongsToAnAccount()
{
    QFETCH(StoreMaker, make);
    const auto fixture = make();
    Store *store = &fixture->store();
    Reports reports(*store);
    store->commit(
        1, 7,
        {server::ReadMarkerRecord{"ana", "#room", 7}, server::ReadMarkerRecord{"ana", "bob", 8},
         server::ReadMarkerRecord{"bob", "#room", 9}, server::MetadataRecord{"ana", "color", "red"},
         server::MetadataRecord{"ana", "url", "x"}});
    store->commit(2, 7,
                  {server::ReadMarkerRecord{"ana", "bob", 0},
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
    const auto fixture = make();
    Store *store = &fixture->store();
    server::ChannelRecord room{"#Room", 7};
    room.flags = "nr";
    room.key = "sesame";
    room.limit = 12;
    room.masks = {{'b', "a!*@*", "ana!a@h", 8}, {'I', "~a:bob", "ana!a@h", 9}};
    room.ranks = {{"ana", "qo"}};
    const server::ServerBanRecord ban{"192.0.2.0/24", "spam", "boss", 99};
    store->commit(1, 7,
                  {server::ChannelRecord{"#room", 7}, server::ChannelRecord{"#gone", 7},
                   server::MetadataRecord{"#ROOM", "url", "x"},
                   server::MetadataRecord{"#gone", "url", "x"},
                   server::ServerBanRecord{"troll", {}, "boss", 0}, ban});
    store->commit(
        2, 7,
        {room, server::ChannelRemovedRecord{"#Gone"}, server::ServerBanRemovedRecord{"Troll"}});
    fixture->reopen();
    store = &fixture->store();
    server::StoredState state = store->state();
    QVERIFY(state.channels == QList<server::ChannelRecord>{room});
    QCOMPARE(state.metadata.size(), 1);
    QCOMPARE(state.metadata.first().key, QByteArray("url"));
    QVERIFY(state.bans == QList<server::ServerBanRecord>{ban});

    store->commit(3, 7, {server::ChannelRenamedRecord{"#room", "#hall"}});
    fixture->reopen();
    state = fixture->store().state();
    room.name = "#hall";
    QVERIFY(state.channels == QList<server::ChannelRecord>{room});
    QCOMPARE(state.metadata.first().owner, QByteArray("#hall"));
}

void tst_Store::keepsAccounts()
{
    QFETCH(StoreMaker, make);
    const auto fixture = make();
    server::AccountRecord ana{.name = "Ana",
                              .verifier = "one",
                              .createdMs = 7,
                              .code = "K7Q2",
                              .nicks = {"anna"},
                              .certificates = {"0a1b"}};
    const server::AccountRecord ben{.name = "ben", .verifier = "two", .createdMs = 8};
    const auto state = [&fixture](quint64 sequence, const server::RecordList &records) {
        QSignalSpy committed(&fixture->store(), &Store::committed);
        if (fixture->store().commit(sequence, 7, records) == CommitState::Pending)
            committed.wait();
        fixture->reopen();
        return fixture->store().state().accounts;
    };
    QCOMPARE(state(1, {ben, ana}), QList({ana, ben}));
    ana.code.clear();
    ana.verifier = "three";
    QCOMPARE(state(2, {ana}), QList({ana, ben}));
    QCOMPARE(state(3, {server::MetadataRecord{"ana", "url", "x"},
                       server::ReadMarkerRecord{"ana", "#room", 7},
                       server::AccountRemovedRecord{"ANA"}}),
             QList{ben});
    Reports after(fixture->store());
    fixture->store().ask(1, LoadAccount{"ana"});
    QTRY_COMPARE(after.answers.size(), 1);
    QCOMPARE(std::get<AccountLoaded>(after.answers.first().answer), AccountLoaded());
}

void tst_Store::movesWhatBelongsToARenamedAccount()
{
    QFETCH(StoreMaker, make);
    const auto fixture = make();
    Store *store = &fixture->store();
    using namespace server;
    const AccountRecord ana{.name = "Ana", .verifier = "v", .createdMs = 7, .isAlwaysOn = true};
    const MemberRecord member{"#room", {"ana", {}, {}, "ana_"}, "o"};
    const MemberRecord guest{"#room", {{}, {}, "192.0.2.1", "ana"}, {}};
    store->commit(1, 7,
                  {ana, ChannelRecord{"#room", 7}, member, guest,
                   InvitationRecord{"#room", "ana", "bob!b@h", 7},
                   InvitationRecord{"#room", "bob", "ana!a@h", 7},
                   ReadMarkerRecord{"Ana", "#room", 7}, ReadMarkerRecord{"Ana", "ana", 8},
                   ReadMarkerRecord{"bob", "ana", 9}, ReadMarkerRecord{"bob", "zoe", 99},
                   MetadataRecord{"Ana", "url", "x"},
                   // Data of an earlier account of the new name.
                   ReadMarkerRecord{"zoe", "#room", 3}, MetadataRecord{"zoe", "color", "red"},
                   AccountRecord{.name = "zoe", .verifier = "v", .createdMs = 1, .code = "K7Q2"},
                   MemberRecord{"#room", {"zoe", {}, {}, "ana_"}, "q"},
                   InvitationRecord{"#room", "zoe", "bob!b@h", 1}});
    AccountRecord zoe = ana;
    zoe.name = "Zoe";
    zoe.nicks = {"Ana"};
    zoe.renamedMs = 8;
    zoe.formerNames = {{"Ana", 7, 8}};
    QSignalSpy committed(store, &Store::committed);
    if (store->commit(2, 8, {AccountRenamedRecord{"Ana", zoe}}) == CommitState::Pending)
        committed.wait();
    fixture->reopen();
    store = &fixture->store();
    StoredState state = store->state();
    QCOMPARE(state.accounts, QList{zoe});
    MemberRecord renamed = member;
    renamed.member.account = "zoe";
    QCOMPARE(state.members, QList({guest, renamed}));
    QCOMPARE(state.invitations, QList({InvitationRecord{"#room", "bob", "ana!a@h", 7},
                                       InvitationRecord{"#room", "zoe", "bob!b@h", 7}}));
    Reports reports(*store);
    store->ask(1, LoadAccount{"zoe"});
    store->ask(2, LoadAccount{"ana"});
    store->ask(3, LoadAccount{"bob"});
    QTRY_COMPARE(reports.answers.size(), 3);
    const auto loaded = [&reports](int i) {
        return std::get<AccountLoaded>(reports.answers.at(i).answer);
    };
    QMap<QByteArray, qint64> markers;
    for (const ReadMarkerRecord &marker : loaded(0).readMarkers)
        markers[marker.target] = marker.timeMs;
    QCOMPARE(markers, (QMap<QByteArray, qint64>{{"#room", 7}, {"zoe", 8}}));
    QCOMPARE(loaded(0).metadata.size(), 1);
    QCOMPARE(loaded(0).metadata.first().key, QByteArray("url"));
    QCOMPARE(loaded(1), AccountLoaded());
    QCOMPARE(loaded(2).readMarkers, QList({ReadMarkerRecord{"bob", "zoe", 9}}));

    zoe.name = "ZOE";
    QSignalSpy again(store, &Store::committed);
    if (store->commit(3, 9, {AccountRenamedRecord{"Zoe", zoe}}) == CommitState::Pending)
        again.wait();
    fixture->reopen();
    state = fixture->store().state();
    QCOMPARE(state.accounts, QList{zoe});
    QCOMPARE(state.members, QList({guest, renamed}));
}

void tst_Store::keepsMembersAndInvitations()
{
    QFETCH(StoreMaker, make);
    const auto fixture = make();
    const auto state = [&fixture](quint64 sequence, const server::RecordList &records) {
        QSignalSpy committed(&fixture->store(), &Store::committed);
        if (fixture->store().commit(sequence, 7, records) == CommitState::Pending)
            committed.wait();
        fixture->reopen();
        return fixture->store().state();
    };
    using server::InvitationRecord;
    using server::MemberRecord;
    MemberRecord ana{"#room", {"ana", {}, {}, "ana_"}, "qo"};
    MemberRecord ben{"#room", {{}, "0a1b", {}, "ben"}, {}};
    MemberRecord guest{"#room", {{}, {}, "192.0.2.1", "guest"}, "v"};
    const MemberRecord other{"#hall", {"ana", {}, {}, "ana"}, {}};
    InvitationRecord invitation{"#room", "cleo", "ana!a@h", 7};
    server::StoredState stored =
        state(1, {server::ChannelRecord{"#Room", 7}, server::ChannelRecord{"#hall", 7}, ana, ben,
                  guest, other, invitation});
    QCOMPARE(stored.members, QList({other, guest, ben, ana}));
    QCOMPARE(stored.invitations, QList{invitation});

    ana.ranks = "o";
    invitation.isDelivered = invitation.overridesModes = true;
    stored = state(2, {ana, server::MemberRemovedRecord{"#room", guest.member}, invitation});
    QCOMPARE(stored.members, QList({other, ben, ana}));
    QCOMPARE(stored.invitations, QList{invitation});

    stored = state(3, {server::ChannelRenamedRecord{"#Room", "#Den"}});
    ana.channel = ben.channel = invitation.channel = "#den";
    QCOMPARE(stored.members, QList({ben, ana, other}));
    QCOMPARE(stored.invitations, QList{invitation});

    stored = state(4, {server::AccountRemovedRecord{"Ana"}, server::AccountRemovedRecord{"Cleo"}});
    QCOMPARE(stored.members, QList{ben});
    QVERIFY(stored.invitations.isEmpty());

    invitation.account = "dora";
    stored = state(5, {invitation, server::InvitationRecord{"#den", "eve", "ana!a@h", 8},
                       server::InvitationRemovedRecord{"#den", "eve"}});
    QCOMPARE(stored.invitations, QList{invitation});

    stored = state(6, {server::ChannelRemovedRecord{"#DEN"}});
    QVERIFY(stored.members.isEmpty());
    QVERIFY(stored.invitations.isEmpty());
}

void tst_Store::startsWithoutAPast()
{
    QFETCH(StoreMaker, make);
    const auto fixture = make();
    Store *store = &fixture->store();
    QCOMPARE(store->lastSequence(), 0u);
    QCOMPARE(store->lastTimeMs(), 0);
    QVERIFY(store->state().channels.isEmpty());
    QVERIFY(store->state().bans.isEmpty());
}

void tst_Store::keepsNoMetadataOfAChannelThatIsGone()
{
    QFETCH(StoreMaker, make);
    const auto fixture = make();
    Store *store = &fixture->store();
    store->commit(1, 7, {server::ChannelRecord{"#room", 5}});
    store->commit(
        2, 7, {server::ChannelRemovedRecord{"#room"}, server::MetadataRecord{"#room", "url", "x"}});
    fixture->reopen();
    QVERIFY(fixture->store().state().channels.isEmpty());
    QVERIFY(fixture->store().state().metadata.isEmpty());
}

void tst_Store::memoryHoldsNoMoreThanItsLimit()
{
    MemoryStore store(2);
    Reports reports(store);
    store.commit(
        1, 7,
        {saying(store, 1, 1, "one"), saying(store, 1, 2, "two"), saying(store, 1, 3, "three")});
    for (quint32 id : {1, 2, 3})
        store.ask(id, FindMessage{idOf(store, 1, id)});
    QTRY_COMPARE(reports.answers.size(), 3);
    QVERIFY(!messageOf(reports.answers.at(0)));
    QVERIFY(messageOf(reports.answers.at(1)));
    QVERIFY(messageOf(reports.answers.at(2)));
}

HEARTH_LOOP_TEST(tst_Store)
#include "tst_store.moc"
