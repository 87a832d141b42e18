// SPDX-License-Identifier: MIT
#include "server/app/pipeline.h"
#include "server/commands/allcommands.h"
#include "server/hub/hub.h"
#include "server/sequencer/localsequencer.h"
#include "server/store/store.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

class tst_Pipeline : public QObject
{
    Q_OBJECT

private slots:
    void releasesATurnOnlyAfterItsCommit();
    void releasesAStoredTurnAtOnce();
    void releasesTurnsInOrder();
    void requestsADrainAfterTheLinesAreReleased();
    void asksNoQuestionsForClientsOfOtherNodes();
    void countsNoInputsOfClientsOfOtherNodes();
    void reportsWhenTheLastLinesBeforeAStopAreReleased();
    void requestsATurnAtTheNextDeadlineOfTheHub();
    void forwardsTheAnswersOfTheStore();
    void holdsTurnsWhileTheStoreIsBehind();
    void holdsTurnsWhileAWorkerIsBehind();
    void reportsTheBytesOfHandledInputs();
    void holdsCommandsAfterTheLinesAreReleased();
    void boundsTheWaitingTurnsWhileTheStoreIsStuck();
    void withholdsMessagesThatCannotBeStored();
    void releasesWhatNeedsNoStorageWhileTheStoreIsFailing();
    void sendsMessagesThatAreNeverStoredWhileTheStoreIsFailing();
};

namespace {

/// Commits when the test emits committed().
class SlowStore : public server::Store
{
public:
    server::CommitState commit(quint64 sequence, qint64 timeMs,
                               const server::RecordList &records) override
    {
        m_asked.append(sequence);
        m_turns.append({sequence, timeMs, records});
        return m_nextState;
    }
    void ask(server::QueryId, const server::StoreQuestion &) override {}
    server::StoredState state() const override { return {}; }
    QByteArray networkId() const override { return "net"; }
    quint64 lastSequence() const override { return 0; }
    qint64 lastTimeMs() const override { return 0; }
    const QList<quint64> &asked() const { return m_asked; }
    bool keepsMessages() const override { return m_keepsMessages; }
    void setKeepsMessages(bool keeps) { m_keepsMessages = keeps; }
    /// Stores the next turns at once.
    void setFast() { m_nextState = server::CommitState::Stored; }
    void fail() { emit failing(QStringLiteral("The disk is full."), m_turns); }
    void setFailing() { m_nextState = server::CommitState::Refused; }

private:
    server::CommitState m_nextState = server::CommitState::Pending;
    QList<quint64> m_asked;
    server::TurnBatch m_turns; ///< All so far.
    bool m_keepsMessages = true;
};

struct Fixture
{
    Fixture()
    {
        QObject::connect(&pipeline, &server::Pipeline::released, &pipeline,
                         [this](const server::SharedOutbox &outbox) { logReleased(outbox); });
        QObject::connect(&pipeline, &server::Pipeline::stopReleased, &pipeline,
                         [this] { log.append(QStringLiteral("stop")); });
        QObject::connect(&pipeline, &server::Pipeline::drainRequested, &pipeline,
                         [this] { log.append(QStringLiteral("drain")); });
    }

    void logReleased(const server::SharedOutbox &outbox)
    {
        outboxes.append(outbox);
        for (const auto &delivery : outbox->deliveries(0))
            log.append(QString::number(delivery.client));
        log.removeDuplicates();
    }

    /// Applies a turn in which @p client connects to a text listener, which welcomes it at once.
    void connectClient(server::ClientId client)
    {
        server::ClientConnected connected;
        connected.client = client;
        connected.dialect = server::DialectKind::Text;
        connected.address = "127.0.0.1";
        receive({connected});
    }

    /// Two clients connect to the lobby.
    void connectTwo()
    {
        connectClient(1);
        connectClient(2);
        emit store.committed(sequence);
        log.clear();
        QObject::connect(&pipeline, &server::Pipeline::storeStateChanged, &pipeline,
                         [this](const server::InputList &inputs) { stateInputs += inputs; });
    }
    /// The number of messages that were released for @p client.
    int messagesFor(server::ClientId client) const
    {
        int count = 0;
        for (const server::SharedOutbox &outbox : outboxes) {
            for (const auto &delivery : outbox->deliveries(0)) {
                const bool isMessage = outbox->lines().at(delivery.line).command == "PRIVMSG";
                count += isMessage && delivery.client == client ? 1 : 0;
            }
        }
        return count;
    }
    void say(server::ClientId client, const QByteArray &text)
    {
        receive({server::MessageReceived{client, {{}, {}, "PRIVMSG", {"#lobby", text}}}});
    }

    void receive(const server::InputList &inputs) { pipeline.receive({++sequence, 1000, inputs}); }

    static server::HubSettings settings()
    {
        server::HubSettings settings;
        settings.limits.answerLines = 1;
        settings.replayLimit = 0; // The store answers no questions.
        return settings;
    }

    server::Hub hub{settings(), server::allCommands()};
    SlowStore store;
    server::Pipeline pipeline{hub, store};
    quint64 sequence = 0;
    QStringList log;
    QList<server::SharedOutbox> outboxes; ///< Released so far.
    server::InputList stateInputs;        ///< Of storeStateChanged(), after connectTwo().
};

} // namespace

void tst_Pipeline::releasesATurnOnlyAfterItsCommit()
{
    Fixture fixture;
    fixture.connectClient(1);
    QCOMPARE(fixture.store.asked(), QList<quint64>{1});
    QCOMPARE(fixture.pipeline.waiting(), 1);
    QVERIFY(fixture.log.isEmpty());
    emit fixture.store.committed(1);
    QCOMPARE(fixture.pipeline.waiting(), 0);
    QCOMPARE(fixture.log, QStringList{QStringLiteral("1")});
}

void tst_Pipeline::releasesAStoredTurnAtOnce()
{
    Fixture fixture;
    fixture.store.setFast();
    fixture.connectClient(1);
    QCOMPARE(fixture.pipeline.waiting(), 0);
    QCOMPARE(fixture.log, QStringList{QStringLiteral("1")});
}

void tst_Pipeline::releasesTurnsInOrder()
{
    Fixture fixture;
    for (server::ClientId client = 1; client <= 3; ++client)
        fixture.connectClient(client);
    QCOMPARE(fixture.store.asked(), QList<quint64>({1, 2, 3}));
    QVERIFY(fixture.log.isEmpty());
    // One transaction commits two turns. Both are released in order; the third is not.
    emit fixture.store.committed(2);
    QCOMPARE(fixture.log, QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    QCOMPARE(fixture.pipeline.waiting(), 1);
    emit fixture.store.committed(3);
    QCOMPARE(fixture.log.size(), 3);
}

void tst_Pipeline::requestsADrainAfterTheLinesAreReleased()
{
    Fixture fixture;
    fixture.connectClient(1);
    fixture.receive({server::MessageReceived{1, *irc::Message::parse("JOIN #a")}});
    fixture.receive({server::MessageReceived{1, *irc::Message::parse("JOIN #b")}});
    emit fixture.store.committed(3);
    fixture.log.clear();
    fixture.receive({server::MessageReceived{1, *irc::Message::parse("LIST")}});
    QVERIFY(fixture.log.isEmpty());
    // The drain must follow the lines: only then does an empty queue mean that they are read.
    emit fixture.store.committed(4);
    QCOMPARE(fixture.log, QStringList({QStringLiteral("1"), QStringLiteral("drain")}));
}

void tst_Pipeline::asksNoQuestionsForClientsOfOtherNodes()
{
    Fixture fixture;
    int drains = 0;
    QObject::connect(&fixture.pipeline, &server::Pipeline::drainRequested, &fixture.pipeline,
                     [&drains] { ++drains; });
    const server::ClientId here = 1;
    const server::ClientId elsewhere = server::clientIdOf(3, 2);
    for (const server::ClientId client : {here, elsewhere}) {
        fixture.connectClient(client);
        fixture.receive({server::MessageReceived{client, *irc::Message::parse("JOIN #a")}});
        fixture.receive({server::MessageReceived{client, *irc::Message::parse("JOIN #b")}});
    }
    fixture.receive({server::MessageReceived{elsewhere, *irc::Message::parse("LIST")}});
    emit fixture.store.committed(fixture.sequence);
    QCOMPARE(drains, 0);
    fixture.receive({server::MessageReceived{here, *irc::Message::parse("LIST")}});
    emit fixture.store.committed(fixture.sequence);
    QCOMPARE(drains, 1);
}

void tst_Pipeline::countsNoInputsOfClientsOfOtherNodes()
{
    Fixture fixture;
    QSignalSpy handled(&fixture.pipeline, &server::Pipeline::inputsHandled);
    fixture.connectClient(server::clientIdOf(3, 2));
    emit fixture.store.committed(1);
    QCOMPARE(handled.size(), 0);
    fixture.connectClient(1);
    emit fixture.store.committed(2);
    QCOMPARE(handled.size(), 1);
}

void tst_Pipeline::reportsWhenTheLastLinesBeforeAStopAreReleased()
{
    Fixture fixture;
    fixture.connectClient(1);
    fixture.receive({server::ServerStopping{"Server is stopping"}});
    emit fixture.store.committed(1);
    QCOMPARE(fixture.log, QStringList{QStringLiteral("1")});
    fixture.log.clear();
    emit fixture.store.committed(2);
    QCOMPARE(fixture.log, QStringList({QStringLiteral("1"), QStringLiteral("stop")}));
}

void tst_Pipeline::requestsATurnAtTheNextDeadlineOfTheHub()
{
    Fixture fixture;
    std::optional<qint64> requestedMs;
    QObject::connect(&fixture.pipeline, &server::Pipeline::turnRequestedAt, &fixture.pipeline,
                     [&requestedMs](std::optional<qint64> utcMs) { requestedMs = utcMs; });
    server::ClientConnected connected;
    connected.client = 1;
    connected.address = "127.0.0.1";
    fixture.receive({connected});
    QCOMPARE(requestedMs, std::optional<qint64>(1000 + 30'000));
}

void tst_Pipeline::forwardsTheAnswersOfTheStore()
{
    Fixture fixture;
    server::InputList proposed;
    QObject::connect(&fixture.pipeline, &server::Pipeline::answered, &fixture.pipeline,
                     [&proposed](const server::InputList &answers) { proposed += answers; });
    emit fixture.store.answered({7, server::MessageFound{}});
    QCOMPARE(proposed.size(), 1);
    QCOMPARE(std::get<server::QueryAnswered>(proposed.first()).query, 7U);
}

void tst_Pipeline::holdsTurnsWhileTheStoreIsBehind()
{
    Fixture fixture;
    QSignalSpy held(&fixture.pipeline, &server::Pipeline::holdChanged);
    for (qsizetype turn = 1; turn < server::Pipeline::maxWaitingTurns; ++turn)
        fixture.receive({});
    QCOMPARE(held.size(), 0);
    fixture.receive({});
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.takeFirst().first().toBool(), true);
    emit fixture.store.committed(server::Pipeline::maxWaitingTurns / 2);
    QCOMPARE(held.size(), 0);
    emit fixture.store.committed(server::Pipeline::maxWaitingTurns / 2 + 1);
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.takeFirst().first().toBool(), false);
}

void tst_Pipeline::holdsTurnsWhileAWorkerIsBehind()
{
    Fixture fixture;
    QSignalSpy held(&fixture.pipeline, &server::Pipeline::holdChanged);
    fixture.pipeline.setWorkersBehind(true);
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.takeFirst().first().toBool(), true);
    fixture.receive({});
    emit fixture.store.committed(1);
    QCOMPARE(held.size(), 0);
    fixture.pipeline.setWorkersBehind(false);
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.takeFirst().first().toBool(), false);
}

void tst_Pipeline::reportsTheBytesOfHandledInputs()
{
    Fixture fixture;
    QList<server::InputBytes> handled;
    QObject::connect(&fixture.pipeline, &server::Pipeline::inputsHandled, &fixture.pipeline,
                     [&handled](const server::InputBytes &bytes) { handled.append(bytes); });
    const server::Input message = server::MessageReceived{1, {{}, {}, "PING", {"x"}}};
    fixture.connectClient(1);
    fixture.receive({message, server::QueryAnswered{7, server::Drained{}}, message});
    fixture.receive({server::QueryAnswered{8, server::Drained{}}});
    emit fixture.store.committed(1);
    QCOMPARE(handled.size(), 1);
    emit fixture.store.committed(3);
    QCOMPARE(handled.size(), 2);
    QCOMPARE(handled.last(), server::InputBytes{2 * server::roughBytes(message)});
}

void tst_Pipeline::holdsCommandsAfterTheLinesAreReleased()
{
    Fixture fixture;
    QObject::connect(&fixture.pipeline, &server::Pipeline::commandHoldRequested, &fixture.pipeline,
                     [&fixture](server::ClientId client, bool hold) {
                         fixture.log.append(QStringLiteral("%1 %2").arg(client).arg(hold));
                     });
    fixture.connectClient(1);
    emit fixture.store.committed(1);
    fixture.log.clear();
    const server::Input oper = server::MessageReceived{1, {{}, {}, "OPER", {"boss", "sesame"}}};
    const server::Input ping = server::MessageReceived{1, {{}, {}, "PING", {QByteArray(400, 'x')}}};
    fixture.receive(server::InputList{oper} + server::InputList(200, ping));
    QVERIFY(fixture.log.isEmpty());
    emit fixture.store.committed(2);
    QCOMPARE(fixture.log, QStringList{QStringLiteral("1 1")});
}

void tst_Pipeline::boundsTheWaitingTurnsWhileTheStoreIsStuck()
{
    Fixture fixture;
    server::LocalSequencer sequencer([] { return qint64(1000); });
    QObject::connect(&sequencer, &server::Sequencer::turnReady, &fixture.pipeline,
                     &server::Pipeline::receive);
    QObject::connect(&fixture.pipeline, &server::Pipeline::holdChanged, &sequencer,
                     &server::Sequencer::setHeld);
    qsizetype handled = 0;
    QObject::connect(&fixture.pipeline, &server::Pipeline::inputsHandled, &fixture.pipeline,
                     [&handled](const server::InputBytes &bytes) { handled += bytes.first(); });
    const server::Input message = server::MessageReceived{1, {{}, {}, "PING", {"x"}}};
    constexpr int messages = 20'000;
    sequencer.propose(server::InputList(messages, message));
    QTRY_COMPARE(fixture.pipeline.waiting(), server::Pipeline::maxWaitingTurns);
    for (int round = 0; round < 10; ++round)
        QCoreApplication::processEvents();
    QCOMPARE(fixture.pipeline.waiting(), server::Pipeline::maxWaitingTurns);
    QCOMPARE(handled, 0);
    const auto commitAll = [&] {
        emit fixture.store.committed(fixture.store.asked().constLast());
        return handled;
    };
    QTRY_COMPARE(commitAll(), messages * server::roughBytes(message));
}

void tst_Pipeline::withholdsMessagesThatCannotBeStored()
{
    Fixture fixture;
    fixture.connectTwo();
    fixture.say(1, "in flight");
    QCOMPARE(fixture.pipeline.waiting(), 1);
    fixture.store.fail();
    fixture.store.setFailing();
    fixture.say(1, "too late");
    QCOMPARE(fixture.pipeline.waiting(), 0);
    QCOMPARE(fixture.messagesFor(2), 0);
    const server::MessagesNotStored lost{{{1, "PRIVMSG", "#lobby"}}};
    const server::InputList expected{server::StoreStateChanged{true, true, "The disk is full."},
                                     lost, lost};
    QVERIFY(fixture.stateInputs == expected);
    fixture.receive(fixture.stateInputs);
    fixture.say(1, "refused by the hub");
    QCOMPARE(fixture.stateInputs.size(), 3);
    emit fixture.store.recovered();
    fixture.receive({fixture.stateInputs.last()});
    fixture.store.setFast();
    fixture.say(1, "stored");
    QCOMPARE(fixture.messagesFor(2), 1);
}

void tst_Pipeline::releasesWhatNeedsNoStorageWhileTheStoreIsFailing()
{
    Fixture fixture;
    fixture.connectTwo();
    fixture.receive({server::MessageReceived{1, {{}, {}, "PART", {"#lobby"}}}});
    fixture.store.fail();
    QCOMPARE(fixture.log, QStringList({QStringLiteral("2"), QStringLiteral("1")}));
}

void tst_Pipeline::sendsMessagesThatAreNeverStoredWhileTheStoreIsFailing()
{
    Fixture fixture;
    fixture.connectTwo();
    fixture.store.setKeepsMessages(false);
    fixture.say(1, "in flight");
    fixture.store.fail();
    fixture.store.setFailing();
    fixture.receive(fixture.stateInputs);
    fixture.say(1, "later");
    QCOMPARE(fixture.messagesFor(2), 2);
}

HEARTH_LOOP_TEST(tst_Pipeline)
#include "tst_pipeline.moc"
