// SPDX-License-Identifier: MIT
#include "common/sqlite/copy.h"
#include "common/sqlite/database.h"
#include "server/store/rowid.h"
#include "server/store/sqlitestore.h"
#include "server/turn/messageid.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using server::CommitState;
using server::MessageFound;
using server::MessageRecord;
using server::SqliteStore;

/// Tests of the store in a file alone; tst_Store has the contract of all stores.
class tst_SqliteStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsMessagesAcrossRestarts();
    void keepsSequenceAndTimeAcrossRestarts();
    void keepsTheSequenceOfRemovedMessages();
    void keepsTheSequenceOfAMessageThatItsTurnRemoves();
    void notesTheSequenceOfManyTurnsWithoutRecords();
    void storesPendingTurnsWhenItEnds();
    void commitsWaitingTurnsInOneTransaction();
    void knowsGuestsOnlyUntilItEnds();
    void storesNoConnectionNumbers();
    void storesNoMessagesWhenTheHistoryIsOff();
    void onlyTheOwnerMayReadTheFile();
    void replacesFilesThatCannotBeRead_data();
    void replacesFilesThatCannotBeRead();
    void copiesWhatCanBeReadFromADamagedFile();
    void replacesNoFileByACopy();
    void leavesANewerDatabaseAlone();
    void migratesADatabaseOfTheFirstVersion();
    void refusesMessagesUntilTheDatabaseCanBeWritten();
    void storesChangesWhenItRecovers();
    void storesChangesWhenItEnds();
    void writesNothingAfterAFailedTransactionWhenItEnds();
    void needsNoDiskForMessagesWhenTheHistoryIsOff();
    void loadsTheDataOfAlwaysOnAccountsOfTheConfiguration();
};

namespace {

MessageRecord message(const SqliteStore &store, quint64 sequence, const QByteArray &text)
{
    MessageRecord record;
    record.messageId =
        server::MessageId::text(server::MessageId::prefix(store.networkId(), sequence), 1);
    record.timeMs = qint64(sequence) * 1000;
    record.client = 17;
    record.source = "guest!g@h";
    record.target = "#room";
    record.command = "PRIVMSG";
    record.params = {"#room", text};
    return record;
}

struct Fixture
{
    Fixture() { QVERIFY2(open().isEmpty(), "The database cannot be opened"); }

    QString path() const { return folder.filePath(QStringLiteral("s.db")); }
    QString open()
    {
        store.reset();
        store = std::make_unique<SqliteStore>();
        return store->open({.path = path(), .keepsMessages = keepsMessages, .retryMs = retryMs});
    }
    /// Makes every transaction fail until unblock().
    void block() const
    {
        for (const char *event : {"UPDATE ON network", "INSERT ON message"})
            value(QStringLiteral("CREATE TRIGGER \"%1\" BEFORE %1"
                                 " BEGIN SELECT RAISE(ABORT, 'blocked'); END")
                      .arg(QLatin1String(event)));
    }
    void unblock() const
    {
        for (const char *event : {"UPDATE ON network", "INSERT ON message"})
            value(QStringLiteral("DROP TRIGGER \"%1\"").arg(QLatin1String(event)));
    }
    /// Commits a turn with one message and waits until it is stored. Returns the message's id.
    QByteArray say(quint64 sequence, const QByteArray &text)
    {
        QSignalSpy committed(store.get(), &SqliteStore::committed);
        const MessageRecord record = message(*store, sequence, text);
        const CommitState state = store->commit(sequence, record.timeMs, {record});
        if (state == CommitState::Pending && committed.isEmpty())
            committed.wait();
        return record.messageId;
    }
    std::optional<MessageRecord> find(const QByteArray &messageId)
    {
        QSignalSpy answered(store.get(), &SqliteStore::answered);
        store->ask(1, server::FindMessage{messageId});
        if (!answered.wait())
            return std::nullopt;
        const auto answer = answered.first().first().value<server::QueryAnswered>();
        const auto *found = std::get_if<MessageFound>(&answer.answer); // Not after an error.
        return found ? found->message : std::nullopt;
    }
    QStringList damagedFiles() const
    {
        QStringList names = QDir(folder.path()).entryList({QStringLiteral("s.db.damaged-*")});
        names.removeIf([](const QString &name) {
            return name.endsWith(QLatin1String("-wal")) || name.endsWith(QLatin1String("-shm"));
        });
        return names;
    }
    QVariant value(const QString &sql) const
    {
        QVariant value;
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path());
            database.setDatabaseName(path());
            if (database.open()) {
                QSqlQuery query(sql, database);
                if (query.next())
                    value = query.value(0);
            }
        }
        QSqlDatabase::removeDatabase(path());
        return value;
    }

    QTemporaryDir folder;
    bool keepsMessages = true;
    int retryMs = 1;
    std::unique_ptr<SqliteStore> store;
};

} // namespace

void tst_SqliteStore::keepsMessagesAcrossRestarts()
{
    Fixture fixture;
    const QByteArray network = fixture.store->networkId();
    const QByteArray id = fixture.say(1, "hello");
    QCOMPARE(fixture.open(), QString());
    QCOMPARE(fixture.store->networkId(), network);
    const auto found = fixture.find(id);
    QVERIFY(found);
    QCOMPARE(found->params, QList<QByteArray>({"#room", "hello"}));
}

void tst_SqliteStore::keepsSequenceAndTimeAcrossRestarts()
{
    Fixture fixture;
    fixture.say(5, "hello");
    QCOMPARE(fixture.open(), QString());
    QCOMPARE(fixture.store->lastSequence(), 5u);
    QCOMPARE(fixture.store->lastTimeMs(), 5000);
    QCOMPARE(fixture.store->commit(5, 6000, {message(*fixture.store, 5, "again")}),
             CommitState::Stored);
}

void tst_SqliteStore::keepsTheSequenceOfRemovedMessages()
{
    Fixture fixture;
    const QByteArray id = fixture.say(5, "hello");
    bool isRemoved = false;
    fixture.store->removeRows({server::rowId(5, 0)},
                              [&](const sqlite::Error &error) { isRemoved = !error; });
    QTRY_VERIFY(isRemoved);
    QVERIFY(!fixture.find(id));
    QCOMPARE(fixture.open(), QString());
    QCOMPARE(fixture.store->lastSequence(), 5u);
    QCOMPARE(fixture.store->lastTimeMs(), 5000);
}

void tst_SqliteStore::keepsTheSequenceOfAMessageThatItsTurnRemoves()
{
    Fixture fixture;
    const MessageRecord record = message(*fixture.store, 5, "hello");
    fixture.store->commit(5, 5000, {record, server::MessageRemovedRecord{record.messageId}});
    QCOMPARE(fixture.open(), QString());
    QCOMPARE(fixture.store->lastSequence(), 5u);
    QCOMPARE(fixture.store->lastTimeMs(), 5000);
}

void tst_SqliteStore::notesTheSequenceOfManyTurnsWithoutRecords()
{
    Fixture fixture;
    QSignalSpy committed(fixture.store.get(), &SqliteStore::committed);
    QCOMPARE(fixture.store->commit(1, 1, {}), CommitState::Stored);
    QCOMPARE(fixture.store->commit(SqliteStore::maxUnsavedTurns, 2, {}), CommitState::Pending);
    QVERIFY(!committed.isEmpty() || committed.wait());
    QCOMPARE(fixture.open(), QString());
    QCOMPARE(fixture.store->lastSequence(), SqliteStore::maxUnsavedTurns);
}

void tst_SqliteStore::storesPendingTurnsWhenItEnds()
{
    Fixture fixture;
    QList<QByteArray> ids;
    for (quint64 sequence = 1; sequence <= 100; ++sequence) {
        const MessageRecord record = message(*fixture.store, sequence, "hello");
        fixture.store->commit(sequence, record.timeMs, {record});
        ids.append(record.messageId);
    }
    QCOMPARE(fixture.open(), QString());
    for (const QByteArray &id : ids)
        QVERIFY(fixture.find(id));
}

void tst_SqliteStore::commitsWaitingTurnsInOneTransaction()
{
    Fixture fixture;
    QSignalSpy committed(fixture.store.get(), &SqliteStore::committed);
    for (quint64 sequence = 1; sequence <= 100; ++sequence)
        fixture.store->commit(sequence, 1, {message(*fixture.store, sequence, "hello")});
    QTRY_VERIFY(!committed.isEmpty() && committed.last().first().toULongLong() == 100);
    // The first turn was written alone, all others meanwhile waited for it.
    QCOMPARE(committed.size(), 2);
}

void tst_SqliteStore::knowsGuestsOnlyUntilItEnds()
{
    Fixture fixture;
    const QByteArray id = fixture.say(1, "hello");
    QCOMPARE(fixture.find(id)->client, 17u);
    QCOMPARE(fixture.open(), QString());
    QCOMPARE(fixture.find(id)->client, 0u);
}

void tst_SqliteStore::storesNoConnectionNumbers()
{
    Fixture fixture;
    MessageRecord record = message(*fixture.store, 1, "hello");
    record.client = record.recipient = 0x4142434445464748;
    fixture.store->commit(1, 1, {record});
    fixture.store.reset();
    QVERIFY(!fixture.value(QStringLiteral("SELECT body FROM message"))
                 .toByteArray()
                 .contains("ABCDEFGH"));
    QCOMPARE(fixture.value(QStringLiteral("SELECT count(*) FROM message")).toInt(), 1);
}

void tst_SqliteStore::storesNoMessagesWhenTheHistoryIsOff()
{
    Fixture fixture;
    fixture.keepsMessages = false;
    QCOMPARE(fixture.open(), QString());
    const QByteArray id = fixture.say(1, "hello");
    QVERIFY(!fixture.find(id));
    fixture.store->commit(2, 2, {server::ChannelRecord{"#room", 5}});
    QCOMPARE(fixture.open(), QString());
    QCOMPARE(fixture.store->state().channels.size(), 1);
}

void tst_SqliteStore::onlyTheOwnerMayReadTheFile()
{
    Fixture fixture;
    fixture.say(1, "hello");
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QFile file(fixture.path() + QLatin1String(suffix));
        QVERIFY2(file.exists(), suffix);
        QVERIFY2(!(file.permissions() & others), suffix);
    }
}

void tst_SqliteStore::replacesFilesThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray(5000, 'x');
    QTest::newRow("damaged header") << "SQLite format 3" + QByteArray(5000, '\0');
}

void tst_SqliteStore::replacesFilesThatCannotBeRead()
{
    QFETCH(QByteArray, content);
    Fixture fixture;
    fixture.store.reset();
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    QCOMPARE(fixture.open(), QString());
    const QString report = fixture.store->repairReport();
    const QStringList names = fixture.damagedFiles();
    QCOMPARE(names.size(), 1);
    QVERIFY2(report.contains(names.first()), qPrintable(report));
    QFile damaged(fixture.folder.filePath(names.first()));
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    QCOMPARE(damaged.readAll(), content);
    QVERIFY(fixture.find(fixture.say(1, "hello")));
}

void tst_SqliteStore::copiesWhatCanBeReadFromADamagedFile()
{
    Fixture fixture;
    const QByteArray network = fixture.store->networkId();
    QList<QByteArray> ids;
    constexpr int messages = 2000;
    for (quint64 sequence = 1; sequence <= messages; ++sequence) {
        const MessageRecord record = message(*fixture.store, sequence, QByteArray(200, 'x'));
        fixture.store->commit(sequence, record.timeMs, {record});
        ids.append(record.messageId);
    }
    fixture.store->commit(messages + 1, 1, {server::ChannelRecord{"#room", 5}});
    fixture.store.reset();
    // Two pages in the middle of the messages.
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (const qint64 page : {file.size() / 4096 / 3, file.size() / 4096 / 2}) {
        QVERIFY(file.seek(page * 4096));
        file.write(QByteArray(4096, '\xff'));
    }
    file.close();
    QCOMPARE(fixture.open(), QString());
    QCOMPARE(fixture.store->repairReport(), QString());
    QSignalSpy damaged(fixture.store.get(), &SqliteStore::damaged);
    for (qsizetype i = 0; i < ids.size() && damaged.isEmpty(); ++i)
        fixture.find(ids.at(i));
    QCOMPARE(damaged.size(), 1);

    QCOMPARE(fixture.open(), QString());
    QVERIFY(!fixture.store->repairReport().isEmpty());
    QCOMPARE(fixture.damagedFiles().size(), 1);
    QCOMPARE(fixture.store->networkId(), network);
    QCOMPARE(fixture.store->lastSequence(), messages + 1);
    QCOMPARE(fixture.store->state().channels.size(), 1);
    int found = 0;
    for (const QByteArray &id : std::as_const(ids))
        found += fixture.find(id) ? 1 : 0;
    QVERIFY2(found > messages * 9 / 10 && found < messages, qPrintable(QString::number(found)));
    QVERIFY(fixture.find(ids.constFirst()));
    QVERIFY(fixture.find(ids.constLast()));

    QCOMPARE(fixture.open(), QString());
    QCOMPARE(fixture.store->repairReport(), QString());
}

void tst_SqliteStore::replacesNoFileByACopy()
{
    Fixture fixture;
    fixture.store.reset();
    const QString copy = fixture.path() + QStringLiteral(".copy");
    sqlite::Database database;
    QVERIFY(database.open(fixture.path(), sqlite::Database::Access::ReadWrite));
    QCOMPARE(sqlite::copyDatabase(database, copy), QString());
    QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
    const QString error = sqlite::copyDatabase(database, copy);
    QVERIFY2(error.contains(copy), qPrintable(error));
}

void tst_SqliteStore::leavesANewerDatabaseAlone()
{
    Fixture fixture;
    const QByteArray id = fixture.say(1, "hello");
    fixture.store.reset();
    const int version = fixture.value(QStringLiteral("PRAGMA user_version")).toInt();
    fixture.value(QStringLiteral("PRAGMA user_version = 1000"));
    QVERIFY(fixture.open().contains(QStringLiteral("newer version")));
    fixture.store.reset();
    fixture.value(QStringLiteral("PRAGMA user_version = %1").arg(version));
    QCOMPARE(fixture.open(), QString());
    QVERIFY(fixture.find(id));
}

void tst_SqliteStore::migratesADatabaseOfTheFirstVersion()
{
    Fixture fixture;
    const QByteArray id = fixture.say(1, "hello");
    fixture.store.reset();
    for (const char *table : {"account", "search", "member", "invitation"})
        fixture.value(QStringLiteral("DROP TABLE ") + QString::fromLatin1(table));
    fixture.value(QStringLiteral("PRAGMA user_version = 1"));
    QFile earlierCopy(fixture.path() + QStringLiteral(".v1"));
    QVERIFY(earlierCopy.open(QIODevice::WriteOnly));
    earlierCopy.write("precious");
    earlierCopy.close();
    QCOMPARE(fixture.open(), QString());
    QVERIFY(fixture.find(id));
    QVERIFY(earlierCopy.open(QIODevice::ReadOnly));
    QCOMPARE(earlierCopy.readAll(), QByteArray("precious"));
    QVERIFY(QFile::exists(fixture.path() + QStringLiteral(".v1-2")));
    const server::AccountRecord account{.name = "Ana", .verifier = "v", .createdMs = 7};
    QSignalSpy committed(fixture.store.get(), &SqliteStore::committed);
    fixture.store->commit(2, 7, {account});
    QVERIFY(!committed.isEmpty() || committed.wait());
    QCOMPARE(fixture.open(), QString());
    QCOMPARE(fixture.store->state().accounts, QList<server::AccountRecord>{account});
}

void tst_SqliteStore::refusesMessagesUntilTheDatabaseCanBeWritten()
{
    Fixture fixture;
    const QByteArray stored = fixture.say(1, "stored");
    fixture.block();
    QSignalSpy failing(fixture.store.get(), &SqliteStore::failing);
    QSignalSpy recovered(fixture.store.get(), &SqliteStore::recovered);
    QSignalSpy committed(fixture.store.get(), &SqliteStore::committed);
    const MessageRecord lost = message(*fixture.store, 2, "lost");
    QCOMPARE(fixture.store->commit(2, 2, {lost}), CommitState::Pending);
    QVERIFY(failing.wait());
    QCOMPARE(fixture.store->commit(3, 3, {message(*fixture.store, 3, "lost too")}),
             CommitState::Refused);
    QCOMPARE(fixture.store->commit(4, 4, {}), CommitState::Stored);
    QVERIFY(fixture.find(stored));
    QVERIFY(!fixture.find(lost.messageId));
    QVERIFY(committed.isEmpty());
    fixture.unblock();
    QVERIFY(recovered.wait());
    QCOMPARE(failing.size(), 1);
    QVERIFY(fixture.find(fixture.say(5, "stored again")));
    QVERIFY(!fixture.find(lost.messageId));
}

void tst_SqliteStore::storesChangesWhenItRecovers()
{
    Fixture fixture;
    fixture.block();
    QSignalSpy failing(fixture.store.get(), &SqliteStore::failing);
    QSignalSpy recovered(fixture.store.get(), &SqliteStore::recovered);
    fixture.store->commit(1, 1, {server::ChannelRecord{"#first", 5}});
    QVERIFY(failing.wait());
    QCOMPARE(fixture.store->commit(2, 2, {server::ChannelRecord{"#second", 5}}),
             CommitState::Refused);
    fixture.unblock();
    QVERIFY(recovered.wait());
    QCOMPARE(fixture.open(), QString());
    QCOMPARE(fixture.store->state().channels.size(), 2);
    QCOMPARE(fixture.store->lastSequence(), 2u);
}

void tst_SqliteStore::storesChangesWhenItEnds()
{
    Fixture fixture;
    fixture.retryMs = 60'000;
    QCOMPARE(fixture.open(), QString());
    fixture.block();
    QSignalSpy failing(fixture.store.get(), &SqliteStore::failing);
    const MessageRecord lost = message(*fixture.store, 1, "lost");
    fixture.store->commit(1, 1, {server::ChannelRecord{"#first", 5}, lost});
    QVERIFY(failing.wait());
    fixture.unblock();
    QCOMPARE(fixture.open(), QString());
    QCOMPARE(fixture.store->state().channels.size(), 1);
    QVERIFY(!fixture.find(lost.messageId));
}

void tst_SqliteStore::writesNothingAfterAFailedTransactionWhenItEnds()
{
    Fixture fixture;
    fixture.block();
    for (quint64 sequence = 1; sequence <= 3; ++sequence)
        fixture.store->commit(sequence, 1, {message(*fixture.store, sequence, "lost")});
    fixture.store.reset(); // Before the failure is reported.
    fixture.unblock();
    QCOMPARE(fixture.open(), QString());
    QCOMPARE(fixture.store->lastSequence(), 0u);
}

void tst_SqliteStore::needsNoDiskForMessagesWhenTheHistoryIsOff()
{
    Fixture fixture;
    fixture.keepsMessages = false;
    QCOMPARE(fixture.open(), QString());
    QVERIFY(!fixture.store->keepsMessages());
    QCOMPARE(fixture.store->commit(1, 1, {message(*fixture.store, 1, "hello")}),
             CommitState::Stored);
}

void tst_SqliteStore::loadsTheDataOfAlwaysOnAccountsOfTheConfiguration()
{
    Fixture fixture;
    QSignalSpy committed(fixture.store.get(), &SqliteStore::committed);
    fixture.store->commit(1, 1,
                          {server::ReadMarkerRecord{"Ana", "#room", 7},
                           server::ReadMarkerRecord{"ben", "#room", 8},
                           server::MetadataRecord{"Ana", "url", "x"}});
    QVERIFY(committed.wait());
    QCOMPARE(fixture.open(), QString());
    QVERIFY(fixture.store->state().readMarkers.isEmpty());
    fixture.store.reset();
    fixture.store = std::make_unique<SqliteStore>();
    QCOMPARE(fixture.store->open({.path = fixture.path(), .alwaysOnAccounts = {"Ana"}}), QString());
    const server::StoredState state = fixture.store->state();
    QCOMPARE(state.readMarkers, QList({server::ReadMarkerRecord{"ana", "#room", 7}}));
    QCOMPARE(state.metadata, QList({server::MetadataRecord{"ana", "url", "x"}}));
}

HEARTH_LOOP_TEST(tst_SqliteStore)
#include "tst_sqlitestore.moc"
