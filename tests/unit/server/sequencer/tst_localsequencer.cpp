// SPDX-License-Identifier: MIT
#include "server/sequencer/localsequencer.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using server::ClientDisconnected;
using server::InputList;
using server::LocalSequencer;
using server::Turn;

class tst_LocalSequencer : public QObject
{
    Q_OBJECT

private slots:
    void makesOneTurnOfWhatComesTogether();
    void countsOnFromTheLastTurn();
    void neverStepsBackInTime();
    void proposalsDuringATurnBecomeTheNext();
    void givesATurnAtOnce();
    void wakesAtTheDeadlineWithAnEmptyTurn();
    void wakesThoughTheClockWasSetBackForYears();
    void tellsOnceThatTheClockWasSetBack();
    void forgetsADeadlineThatIsTakenBack();
    void nothingProposedGivesNoTurn();
    void boundsTheInputsOfATurn();
    void boundsTheBytesOfATurn();
    void letsOtherWorkInBetweenTurns();
    void givesNoTurnWhileHeld();
    void catchesUpOnADeadlineThatPassedWhileHeld();
};

namespace {

/// Turns as they come.
struct Recorder
{
    explicit Recorder(LocalSequencer &sequencer)
    {
        QObject::connect(&sequencer, &LocalSequencer::turnReady, &sequencer,
                         [this](const Turn &turn) { turns.append(turn); });
    }

    QList<Turn> turns;
};

ClientDisconnected gone(server::ClientId client)
{
    return {client, "gone"};
}

server::ClientId clientOf(const server::Input &input)
{
    return std::get<ClientDisconnected>(input).client;
}

} // namespace

void tst_LocalSequencer::makesOneTurnOfWhatComesTogether()
{
    qint64 now = 1000;
    LocalSequencer sequencer([&now] { return now; });
    Recorder recorder(sequencer);
    sequencer.propose({gone(1), gone(2)});
    sequencer.propose({gone(3)});
    QCOMPARE(recorder.turns.size(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(recorder.turns.size(), 1);
    QCOMPARE(recorder.turns.first().sequence, 1u);
    QCOMPARE(recorder.turns.first().timeMs, 1000);
    QCOMPARE(recorder.turns.first().inputs.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(clientOf(recorder.turns.first().inputs.at(i)), server::ClientId(i + 1));

    sequencer.propose({gone(4)});
    QCoreApplication::processEvents();
    QCOMPARE(recorder.turns.size(), 2);
    QCOMPARE(recorder.turns.last().sequence, 2u);
}

void tst_LocalSequencer::countsOnFromTheLastTurn()
{
    LocalSequencer sequencer([] { return qint64(5); }, 41, 7000, [] { return qint64(0); });
    Recorder recorder(sequencer);
    sequencer.propose({gone(1)});
    QCoreApplication::processEvents();
    QCOMPARE(recorder.turns.first().sequence, 42u);
    QCOMPARE(recorder.turns.first().timeMs, 7000);
}

void tst_LocalSequencer::neverStepsBackInTime()
{
    qint64 now = 2000;
    LocalSequencer sequencer([&now] { return now; }, 0, 0, [] { return qint64(0); });
    Recorder recorder(sequencer);
    for (qint64 clock : {2000, 1000, 2500}) {
        now = clock;
        sequencer.propose({gone(1)});
        QCoreApplication::processEvents();
    }
    QCOMPARE(recorder.turns.at(0).timeMs, 2000);
    QCOMPARE(recorder.turns.at(1).timeMs, 2000);
    QCOMPARE(recorder.turns.at(2).timeMs, 2500);
}

void tst_LocalSequencer::proposalsDuringATurnBecomeTheNext()
{
    LocalSequencer sequencer([] { return qint64(1); });
    QList<Turn> turns;
    connect(&sequencer, &LocalSequencer::turnReady, this, [&](const Turn &turn) {
        turns.append(turn);
        if (turn.sequence == 1)
            sequencer.propose({gone(2)});
    });
    sequencer.propose({gone(1)});
    QTRY_COMPARE(turns.size(), 2);
    QCOMPARE(clientOf(turns.at(1).inputs.first()), 2u);
}

void tst_LocalSequencer::givesATurnAtOnce()
{
    LocalSequencer sequencer([] { return 1000; });
    Recorder recorder(sequencer);
    sequencer.proposeAtOnce({});
    QCOMPARE(recorder.turns.size(), 0);
    sequencer.proposeAtOnce({gone(1), gone(2)});
    QCOMPARE(recorder.turns.size(), 1);
    QCOMPARE(recorder.turns.at(0).inputs.size(), 2);

    // Behind what waits already, in the same turn.
    sequencer.propose({gone(3)});
    sequencer.proposeAtOnce({gone(4)});
    QCOMPARE(recorder.turns.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(recorder.turns.size(), 2);
    QCOMPARE(recorder.turns.at(1).inputs.size(), 2);
    QCOMPARE(clientOf(recorder.turns.at(1).inputs.at(1)), server::ClientId(4));

    // Never within another turn.
    const auto connection =
        QObject::connect(&sequencer, &LocalSequencer::turnReady, &sequencer, [&](const Turn &turn) {
            if (turn.sequence == 3)
                sequencer.proposeAtOnce({gone(6)});
        });
    sequencer.proposeAtOnce({gone(5)});
    QCOMPARE(recorder.turns.size(), 3);
    QCoreApplication::processEvents();
    QCOMPARE(recorder.turns.size(), 4);
    QCOMPARE(clientOf(recorder.turns.at(3).inputs.at(0)), server::ClientId(6));
    QObject::disconnect(connection);

    sequencer.setHeld(true);
    sequencer.proposeAtOnce({gone(7)});
    QCoreApplication::processEvents();
    QCOMPARE(recorder.turns.size(), 4);
    sequencer.setHeld(false);
    QCoreApplication::processEvents();
    QCOMPARE(recorder.turns.size(), 5);
}

void tst_LocalSequencer::wakesAtTheDeadlineWithAnEmptyTurn()
{
    qint64 now = 1000;
    LocalSequencer sequencer([&now] { return now; }, 0, 0, [] { return qint64(0); });
    Recorder recorder(sequencer);
    sequencer.wakeAt(1001);
    now = 1001;
    QTRY_COMPARE(recorder.turns.size(), 1);
    QVERIFY(recorder.turns.first().inputs.isEmpty());
    QCOMPARE(recorder.turns.first().timeMs, 1001);
}

void tst_LocalSequencer::wakesThoughTheClockWasSetBackForYears()
{
    qint64 now = 2'000'000'000'000;
    LocalSequencer sequencer([&now] { return now; });
    Recorder recorder(sequencer);
    sequencer.propose({gone(1)});
    QCoreApplication::processEvents();
    const qint64 before = recorder.turns.first().timeMs;
    now = 1'800'000'000'000;
    sequencer.wakeAt(before + 20);
    QTRY_COMPARE(recorder.turns.size(), 2);
    QVERIFY(recorder.turns.last().timeMs >= before + 20);
    QVERIFY(recorder.turns.last().timeMs < before + 60'000);
}

void tst_LocalSequencer::tellsOnceThatTheClockWasSetBack()
{
    qint64 now = 2'000'000;
    LocalSequencer sequencer([&now] { return now; }, 0, 0, [] { return qint64(0); });
    QSignalSpy told(&sequencer, &LocalSequencer::clockSteppedBack);
    for (const qint64 clock : {2'000'000, 1'950'000, 1'900'000, 1'800'000, 2'000'001, 1'800'000}) {
        now = clock;
        sequencer.propose({gone(1)});
        QCoreApplication::processEvents();
    }
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.first().first().toLongLong(), 100'000);
}

void tst_LocalSequencer::forgetsADeadlineThatIsTakenBack()
{
    LocalSequencer sequencer([] { return qint64(1000); });
    Recorder recorder(sequencer);
    sequencer.wakeAt(1000);
    sequencer.wakeAt(std::nullopt);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(recorder.turns.size(), 0);
}

void tst_LocalSequencer::nothingProposedGivesNoTurn()
{
    LocalSequencer sequencer([] { return qint64(1000); });
    Recorder recorder(sequencer);
    sequencer.propose({});
    QCoreApplication::processEvents();
    QCOMPARE(recorder.turns.size(), 0);
}

void tst_LocalSequencer::boundsTheInputsOfATurn()
{
    LocalSequencer sequencer([] { return qint64(1000); });
    Recorder recorder(sequencer);
    InputList inputs;
    for (server::ClientId client = 1; client <= 150; ++client)
        inputs.append(gone(client));
    sequencer.propose(inputs);
    QTRY_COMPARE(recorder.turns.size(), 3);
    QCOMPARE(recorder.turns.at(0).inputs.size(), 64);
    QCOMPARE(recorder.turns.at(1).inputs.size(), 64);
    QCOMPARE(recorder.turns.at(2).inputs.size(), 22);
    server::ClientId expected = 0;
    for (const Turn &turn : std::as_const(recorder.turns)) {
        for (const server::Input &input : turn.inputs)
            QCOMPARE(clientOf(input), ++expected);
    }
}

void tst_LocalSequencer::boundsTheBytesOfATurn()
{
    LocalSequencer sequencer([] { return qint64(1000); });
    Recorder recorder(sequencer);
    const auto said = [](qsizetype bytes) {
        return server::MessageReceived{1, {{}, {}, "PRIVMSG", {"#room", QByteArray(bytes, 'x')}}};
    };
    sequencer.propose({said(20'000), said(20'000), said(100'000), said(1), said(1)});
    QTRY_COMPARE(recorder.turns.size(), 4);
    QList<qsizetype> sizes;
    for (const Turn &turn : std::as_const(recorder.turns))
        sizes.append(turn.inputs.size());
    QCOMPARE(sizes, QList<qsizetype>({1, 1, 1, 2}));
}

void tst_LocalSequencer::letsOtherWorkInBetweenTurns()
{
    LocalSequencer sequencer([] { return qint64(1000); });
    QStringList order;
    connect(&sequencer, &LocalSequencer::turnReady, this, [&](const Turn &turn) {
        order.append(QString::number(turn.sequence));
        // As the store reports that it has committed.
        QMetaObject::invokeMethod(
            this, [&order] { order.append(QStringLiteral("other")); }, Qt::QueuedConnection);
    });
    sequencer.propose(InputList(100, gone(1)));
    QTRY_COMPARE(order.size(), 4);
    QCOMPARE(order.join(u' '), QStringLiteral("1 other 2 other"));
}

void tst_LocalSequencer::givesNoTurnWhileHeld()
{
    LocalSequencer sequencer([] { return qint64(1000); });
    Recorder recorder(sequencer);
    sequencer.propose({gone(1)});
    sequencer.setHeld(true);
    QCoreApplication::processEvents();
    sequencer.propose({gone(2)});
    QCoreApplication::processEvents();
    QCOMPARE(recorder.turns.size(), 0);
    sequencer.setHeld(false);
    QTRY_COMPARE(recorder.turns.size(), 1);
    QCOMPARE(recorder.turns.first().inputs.size(), 2);
}

void tst_LocalSequencer::catchesUpOnADeadlineThatPassedWhileHeld()
{
    qint64 now = 1000;
    LocalSequencer sequencer([&now] { return now; });
    Recorder recorder(sequencer);
    sequencer.wakeAt(1001);
    sequencer.setHeld(true);
    now = 1001;
    bool hasPassed = false;
    QTimer::singleShot(5, this, [&hasPassed] { hasPassed = true; });
    QTRY_VERIFY(hasPassed);
    QCOMPARE(recorder.turns.size(), 0);
    sequencer.setHeld(false);
    QTRY_COMPARE(recorder.turns.size(), 1);
    QVERIFY(recorder.turns.first().timeMs >= 1001);
}

HEARTH_LOOP_TEST(tst_LocalSequencer)
#include "tst_localsequencer.moc"
