// SPDX-License-Identifier: MIT
// bench-store commits messages to a new database in this thread and prints one JSON object for
// each number of messages in a transaction: CPU, bytes of the write-ahead log and of the database
// for each message, all in the same channel or in many.

#include "server/store/sqliteschema.h"
#include "server/store/sqlitestore.h"
#include "server/store/sqlitewriter.h"
#include "tests/bench/process.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int messages = 8'192;
constexpr qint64 startMs = 1'764'000'000'000;

server::StoredTurn turn(quint64 sequence, int channels)
{
    const QByteArray channel = "#room" + QByteArray::number(sequence % quint64(channels));
    const QByteArray text = "good morning, this is message number " + QByteArray::number(sequence);
    const server::MessageRecord message{.messageId = "63E1033A051D",
                                        .timeMs = startMs + qint64(sequence),
                                        .source = "ana!ana@host.example.org",
                                        .account = "ana",
                                        .target = channel,
                                        .command = "PRIVMSG",
                                        .params = {channel, text}};
    return {sequence, message.timeMs, {message}};
}

QString newDatabase(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"s.db"_s);
    server::SqliteStore store;
    const QString problem = store.open({.path = path});
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    return path;
}

void commit(server::SqliteWriter &writer, quint64 &sequence, int inTransaction, int channels)
{
    server::TurnBatch batch;
    for (int i = 0; i < inTransaction; ++i)
        batch.append(turn(++sequence, channels));
    if (writer.write(batch))
        qFatal("the database cannot be written");
}

QJsonObject measure(int inTransaction, int channels)
{
    const QTemporaryDir folder;
    const QString path = newDatabase(folder);
    server::SqliteWriter writer(true);
    if (writer.open(path, server::HistorySync::Normal))
        qFatal("the database cannot be opened");
    quint64 sequence = 0;
    while (sequence < quint64(channels)) // Every channel is known afterwards.
        commit(writer, sequence, 64, channels);
    const qint64 logBefore = QFileInfo(path + u"-wal"_s).size();
    const qint64 cpuBefore = bench::cpuNs(0);
    const quint64 end = sequence + messages;
    while (sequence < end)
        commit(writer, sequence, inTransaction, channels);
    const double ns = double(bench::cpuNs(0) - cpuBefore);
    const double logBytes = double(QFileInfo(path + u"-wal"_s).size() - logBefore);
    return {{u"in_transaction"_s, inTransaction},
            {u"channels"_s, channels},
            {u"us"_s, ns / 1000 / messages},
            {u"log_bytes"_s, logBytes / messages}};
}

/// Bytes of the file for each message, with the search index.
double fileBytes()
{
    const QTemporaryDir folder;
    const QString path = newDatabase(folder);
    const qint64 before = QFileInfo(path).size();
    {
        server::SqliteWriter writer(true);
        if (writer.open(path, server::HistorySync::Normal))
            qFatal("the database cannot be opened");
        quint64 sequence = 0;
        while (sequence < messages)
            commit(writer, sequence, 64, 10);
        while (writer.index(500))
            ;
    } // Closing moves the write-ahead log into the file.
    return double(QFileInfo(path).size() - before) / messages;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    for (const int channels : {1, 4'000}) {
        for (const int inTransaction : {1, 16, 256}) {
            QJsonObject object = measure(inTransaction, channels);
            object[u"file_bytes"_s] = fileBytes();
            std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
            std::fflush(stdout);
        }
    }
    return 0;
}
