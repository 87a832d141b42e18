// SPDX-License-Identifier: MIT
#include "server/turn/encoding.h"
#include "tests/support/turnsamples.h"

#include <QTest>

namespace {

/// A full turn of chat.
server::Turn busyTurn()
{
    server::Turn turn{1, 1'764'000'000'000, {}};
    for (server::ClientId client = 1; client <= 64; ++client) {
        turn.inputs.append(server::MessageReceived{
            client, {{{"label", "17"}}, {}, "PRIVMSG", {"#lobby", "good morning, everybody"}}});
    }
    return turn;
}

} // namespace

class bench_Encoding : public QObject
{
    Q_OBJECT

private slots:
    void encodeTurn();
    void decodeTurn();
    void encodeRecords();
    void decodeRecords();
};

void bench_Encoding::encodeTurn()
{
    const server::Turn turn = busyTurn();
    QBENCHMARK
    {
        const QByteArray bytes = server::encoded(turn);
        Q_UNUSED(bytes);
    }
}

void bench_Encoding::decodeTurn()
{
    const QByteArray bytes = server::encoded(busyTurn());
    QBENCHMARK
    {
        const auto turn = server::decoded<server::Turn>(bytes);
        QVERIFY(turn);
    }
}

void bench_Encoding::encodeRecords()
{
    const server::RecordList records = sampleRecords();
    QBENCHMARK
    {
        const QByteArray bytes = server::encoded(records);
        Q_UNUSED(bytes);
    }
}

void bench_Encoding::decodeRecords()
{
    const QByteArray bytes = server::encoded(sampleRecords());
    QBENCHMARK
    {
        const auto records = server::decoded<server::RecordList>(bytes);
        QVERIFY(records);
    }
}

QTEST_APPLESS_MAIN(bench_Encoding)
#include "bench_encoding.moc"
