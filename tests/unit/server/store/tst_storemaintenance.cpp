// SPDX-License-Identifier: MIT
#include "server/store/databaserestore.h"
#include "server/store/sqlitestore.h"
#include "server/store/storemaintenance.h"
#include "server/turn/conversation.h"
#include "server/turn/messageid.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace server;

class tst_StoreMaintenance : public QObject
{
    Q_OBJECT

private slots:
    void exportsAChannelPartByPart();
    void exportsOnlyStoredChannels();
    void copiesTheDatabase();
    void replacesNoFileByACopy();
    void erasesAnAccount();
    void erasesAnAccountUnderItsFormerNames();
    void removesOldMessages();
    void removesTheOldestMessagesOfALargeDatabase();
    void keepsMessagesOfChannelsAsTheyRequire();
    void restoresACopy();
    void restoresNoOtherFiles_data();
    void restoresNoOtherFiles();
};

namespace {

struct MaintenanceFixture
{
    MaintenanceFixture() { open(); }

    void open()
    {
        maintenance.reset();
        store.reset();
        store = std::make_unique<SqliteStore>();
        const QString error = store->open({.path = path()});
        QVERIFY2(error.isEmpty(), qPrintable(error));
        maintenance = std::make_unique<StoreMaintenance>(*store);
    }
    QString path() const { return folder.filePath(QStringLiteral("s.db")); }
    QString copy() const { return folder.filePath(QStringLiteral("copy.db")); }

    /// The record of a message in the next turn.
    MessageRecord message(const QByteArray &target, const QByteArray &account, qint64 timeMs)
    {
        MessageRecord record;
        record.messageId = MessageId::text(MessageId::prefix(store->networkId(), sequence + 1), 1);
        record.timeMs = timeMs;
        record.source = account + "!u@h";
        record.account = account;
        record.target = target;
        record.command = "PRIVMSG";
        record.params = {target, "text " + QByteArray::number(timeMs)};
        return record;
    }
    QByteArray say(const QByteArray &target, const QByteArray &account = "ana", qint64 timeMs = 1)
    {
        const MessageRecord record = message(target, account, timeMs);
        commit(record);
        return record.messageId;
    }
    void commit(const Record &record)
    {
        store->commit(++sequence, 1, {record});
        QSignalSpy committed(store.get(), &SqliteStore::committed);
        while (store->lastSequence() < sequence && committed.wait()) {
        }
    }
    bool has(const QByteArray &messageId)
    {
        QSignalSpy answered(store.get(), &SqliteStore::answered);
        store->ask(1, FindMessage{messageId});
        if (!answered.wait())
            return false;
        const auto answer = answered.first().first().value<QueryAnswered>();
        const auto *found = std::get_if<MessageFound>(&answer.answer);
        return found && found->message;
    }
    ChannelExport exported(const QByteArray &channel, qint64 after = 0)
    {
        std::optional<ChannelExport> part;
        maintenance->exportChannel(channel, after,
                                   [&part](const ChannelExport &result) { part = result; });
        [&part] { QTRY_VERIFY(part); }();
        return part.value_or(ChannelExport{QStringLiteral("no answer"), {}, 0});
    }
    /// The number of messages in the channel that the search index finds.
    qsizetype searchHits(const QByteArray &channel)
    {
        QSignalSpy answered(store.get(), &SqliteStore::answered);
        SearchHistory question;
        question.conversations = {channelConversation(channel)};
        question.text = "text";
        question.limit = 100;
        store->ask(1, question);
        if (!answered.wait())
            return -1;
        const auto answer = answered.first().first().value<QueryAnswered>();
        const auto *read = std::get_if<HistoryRead>(&answer.answer);
        return read ? read->messages.size() : -1;
    }
    QString backUp(const QString &file)
    {
        std::optional<QString> error;
        maintenance->backUp(file, [&error](const QString &result) { error = result; });
        [&error] { QTRY_VERIFY(error); }();
        return error.value_or(QStringLiteral("no answer"));
    }

    QTemporaryDir folder;
    quint64 sequence = 0;
    std::unique_ptr<SqliteStore> store;
    std::unique_ptr<StoreMaintenance> maintenance;
};

} // namespace

void tst_StoreMaintenance::exportsAChannelPartByPart()
{
    MaintenanceFixture fixture;
    constexpr int messages = 450;
    for (int i = 0; i < messages; ++i) {
        const MessageRecord record = fixture.message("#Room", "ana", i);
        fixture.store->commit(++fixture.sequence, i, {record});
    }
    fixture.say("#other");
    QList<qint64> times;
    int parts = 0;
    qint64 after = 0;
    do {
        const ChannelExport part = fixture.exported("#room", after);
        QCOMPARE(part.error, QString());
        for (const MessageRecord &record : part.messages)
            times.append(record.timeMs);
        after = part.next;
        ++parts;
    } while (after > 0);
    QVERIFY(parts > 1);
    QCOMPARE(times.size(), messages);
    QVERIFY(std::is_sorted(times.cbegin(), times.cend()));
}

void tst_StoreMaintenance::exportsOnlyStoredChannels()
{
    MaintenanceFixture fixture;
    const ChannelExport part = fixture.exported("#room");
    QVERIFY2(part.error.contains(QStringLiteral("#room")), qPrintable(part.error));
}

void tst_StoreMaintenance::copiesTheDatabase()
{
    MaintenanceFixture fixture;
    const QByteArray id = fixture.say("#room");
    QCOMPARE(fixture.backUp(fixture.copy()), QString());
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(!(QFile::permissions(fixture.copy()) & others));
    const QByteArray later = fixture.say("#room");
    QVERIFY(fixture.has(later));
    QVERIFY(QFile::remove(fixture.path() + QStringLiteral("-wal")));
    fixture.maintenance.reset();
    fixture.store = std::make_unique<SqliteStore>();
    QCOMPARE(fixture.store->open({.path = fixture.copy()}), QString());
    QVERIFY(fixture.has(id));
    QVERIFY(!fixture.has(later));
}

void tst_StoreMaintenance::replacesNoFileByACopy()
{
    MaintenanceFixture fixture;
    QFile file(fixture.copy());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    const QString error = fixture.backUp(fixture.copy());
    QVERIFY2(error.contains(fixture.copy()), qPrintable(error));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void tst_StoreMaintenance::erasesAnAccountUnderItsFormerNames()
{
    MaintenanceFixture fixture;
    const QByteArray earlier = fixture.say("#room", "ana", 5);
    const QByteArray before = fixture.say("#room", "ana", 15);
    server::AccountRecord zoe{.name = "zoe", .verifier = "v", .createdMs = 10};
    zoe.renamedMs = 20;
    zoe.formerNames = {{"ana", 10, 20}};
    fixture.commit(zoe);
    const QByteArray after = fixture.say("#room", "zoe", 25);
    const QByteArray successor = fixture.say("#room", "ana", 26);
    std::optional<EraseResult> erased;
    fixture.maintenance->erase("Zoe", [&erased](const EraseResult &result) { erased = result; });
    QTRY_VERIFY(erased);
    QCOMPARE(erased->messages, 2);
    QVERIFY(!fixture.has(before));
    QVERIFY(!fixture.has(after));
    QVERIFY(fixture.has(earlier));
    QVERIFY(fixture.has(successor));
}

void tst_StoreMaintenance::erasesAnAccount()
{
    MaintenanceFixture fixture;
    const QByteArray inChannel = fixture.say("#room", "Ana");
    const QByteArray direct = fixture.say("bob", "Ana");
    const QByteArray ofOthers = fixture.say("#room", "bob");
    fixture.commit(MetadataRecord{"ana", "url", "x"});
    fixture.commit(ReadMarkerRecord{"ana", "#room", 7});
    fixture.commit(ChannelRecord{"#room", 7});
    fixture.commit(MemberRecord{"#room", {"ana", {}, {}, "ana"}, "o"});
    const MemberRecord guest{"#room", {{}, {}, "192.0.2.1", "ana"}, {}};
    fixture.commit(guest);
    QCOMPARE(fixture.searchHits("#room"), 2);
    std::optional<EraseResult> erased;
    fixture.maintenance->erase("ana", [&erased](const EraseResult &result) { erased = result; });
    QTRY_VERIFY(erased);
    QCOMPARE(erased->error, QString());
    QCOMPARE(erased->messages, 2);
    QVERIFY(!fixture.has(inChannel));
    QVERIFY(!fixture.has(direct));
    QVERIFY(fixture.has(ofOthers));
    // The words must not stay in the index either.
    sqlite::Database database;
    QVERIFY(database.open(fixture.path(), sqlite::Database::Access::ReadOnly));
    QCOMPARE(database.value("SELECT count(*) FROM search WHERE search MATCH 'text'").toInt(), 1);
    QSignalSpy answered(fixture.store.get(), &SqliteStore::answered);
    fixture.store->ask(1, LoadAccount{"ana"});
    QVERIFY(answered.wait());
    const auto answer = answered.first().first().value<QueryAnswered>();
    QVERIFY(std::get<AccountLoaded>(answer.answer) == AccountLoaded());
    fixture.open();
    QCOMPARE(fixture.store->state().members, QList{guest});
}

void tst_StoreMaintenance::removesOldMessages()
{
    MaintenanceFixture fixture;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
    QList<QByteArray> old;
    for (int i = 0; i < 1200; ++i)
        old.append(fixture.say("#room", "ana", nowMs - 10 * dayMs + i));
    const QByteArray recent = fixture.say("#room", "ana", nowMs - 5 * dayMs);
    const QByteArray today = fixture.say("#room", "ana", nowMs);
    fixture.maintenance->setRetention({.days = 7});
    QTRY_VERIFY(!fixture.has(old.constLast()));
    QVERIFY(!fixture.has(old.constFirst()));
    QVERIFY(fixture.has(recent));
    QVERIFY(fixture.has(today));
}

void tst_StoreMaintenance::removesTheOldestMessagesOfALargeDatabase()
{
    MaintenanceFixture fixture;
    const QByteArray first = fixture.say("#room");
    for (int i = 0; i < 2000; ++i) {
        MessageRecord record = fixture.message("#room", "ana", 1);
        record.params.last() = QByteArray(1500, 'x');
        fixture.store->commit(++fixture.sequence, 1, {record});
    }
    const QByteArray last = fixture.say("#room");
    fixture.maintenance->setRetention({.mebibytes = 1});
    QTRY_VERIFY(!fixture.has(first));
    QVERIFY(fixture.has(last));
}

void tst_StoreMaintenance::keepsMessagesOfChannelsAsTheyRequire()
{
    MaintenanceFixture fixture;
    QList<QByteArray> few;
    for (int i = 0; i < 5; ++i)
        few.append(fixture.say("#few"));
    const QByteArray kept = fixture.say("#all");
    const QByteArray other = fixture.say("#room");
    fixture.say("#room", "ana", QDateTime::currentMSecsSinceEpoch());
    fixture.maintenance->setRetention({.days = 7, .channels = {{"#Few", 0, 2}, {"#all", 0, 0}}});
    QTRY_VERIFY(!fixture.has(other));
    QVERIFY(!fixture.has(few.at(2)));
    QVERIFY(fixture.has(few.at(3)));
    QVERIFY(fixture.has(few.at(4)));
    QVERIFY(fixture.has(kept));
}

void tst_StoreMaintenance::restoresACopy()
{
    MaintenanceFixture fixture;
    const QByteArray before = fixture.say("#room");
    QCOMPARE(fixture.backUp(fixture.copy()), QString());
    const QByteArray after = fixture.say("#room");
    const quint64 lastSequence = fixture.store->lastSequence();
    fixture.maintenance.reset();
    fixture.store.reset();
    const sqlite::SetAside old = restoreDatabase(fixture.copy(), fixture.path(), 1'764'000'000'000);
    QCOMPARE(old.error, QString());
    QVERIFY(QFile::exists(old.name));
    fixture.open();
    QVERIFY(fixture.has(before));
    QVERIFY(!fixture.has(after));
    // Ids that clients have seen are not given again.
    QCOMPARE(fixture.store->lastSequence(), lastSequence);
    QVERIFY(QFile::exists(fixture.copy()));
}

void tst_StoreMaintenance::restoresNoOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray(5000, 'x');
    QTest::newRow("empty") << QByteArray();
}

void tst_StoreMaintenance::restoresNoOtherFiles()
{
    QFETCH(QByteArray, content);
    MaintenanceFixture fixture;
    const QByteArray id = fixture.say("#room");
    fixture.maintenance.reset();
    fixture.store.reset();
    QFile file(fixture.copy());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const sqlite::SetAside old = restoreDatabase(fixture.copy(), fixture.path(), 1'764'000'000'000);
    QVERIFY2(old.error.contains(fixture.copy()), qPrintable(old.error));
    fixture.open();
    QVERIFY(fixture.has(id));
}

HEARTH_LOOP_TEST(tst_StoreMaintenance)
#include "tst_storemaintenance.moc"
