// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/listener.h"
#include "server/net/workerpool.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <functional>
#include <memory>

/// A listener on a free port, its workers, and the inputs that they reported.
struct ServerFixture
{
    explicit ServerFixture(const server::ConnectionLimits &limits = unlimited(),
                           const QString &url = QStringLiteral("irc://127.0.0.1:0"),
                           int workers = 1, const net::TlsContext &tls = {},
                           const std::function<qint64()> &monotonicMs = {}, server::NodeId node = 0)
        : pool(workers,
               {.serverName = "hearth.test",
                .limits = limits,
                .monotonicMs = monotonicMs,
                .node = node},
               policy)
        , listener(*net::ListeningUrl::parse(url), policy)
    {
        listener.setTls(tls);
        QObject::connect(&listener, &server::Listener::accepted, &pool, &server::WorkerPool::add);
        QObject::connect(&pool, &server::WorkerPool::inputsReceived, &pool,
                         [this](const server::InputList &batch) {
                             ++batches;
                             inputs += batch;
                             if (handlesInputs)
                                 handle(batch);
                         });
        isListening = listener.listen();
    }

    static server::ConnectionLimits unlimited()
    {
        server::ConnectionLimits limits;
        limits.commandsPerSecond = 0;
        limits.checkIntervalMs = 10;
        return limits;
    }

    /// Limits with which a send queue is full soon, but is hardly ever closed for that.
    static server::ConnectionLimits patient()
    {
        server::ConnectionLimits limits = unlimited();
        limits.sendQueueSoftBytes = 1024;
        limits.sendQueueHardBytes = 64 * 1024 * 1024;
        return limits;
    }

    std::unique_ptr<QTcpSocket> connectedClient() const
    {
        auto client = std::make_unique<QTcpSocket>();
        client->connectToHost(QHostAddress::LocalHost, listener.url().port);
        return client;
    }

    template<typename T>
    QList<T> all() const
    {
        QList<T> found;
        for (const server::Input &input : inputs) {
            if (const auto *match = std::get_if<T>(&input))
                found.append(*match);
        }
        return found;
    }

    /// The commands of the received messages with their last parameter: "PRIVMSG hi".
    QByteArrayList messages() const
    {
        QByteArrayList lines;
        for (const auto &input : all<server::MessageReceived>())
            lines.append(input.message.command + ' '
                         + input.message.params.value(input.message.params.size() - 1));
        return lines;
    }

    void deliver(const server::SharedOutbox &outbox)
    {
        pool.deliver(outbox);
        pool.handleReleased();
    }

    void say(server::ClientId client, const QByteArray &text, int times = 1)
    {
        auto outbox = std::make_shared<server::Outbox>(pool.workerCount());
        const quint32 line = outbox->addLine({{}, "srv", "NOTICE", {"you", text}});
        for (int i = 0; i < times; ++i)
            outbox->send(line, client, {});
        deliver(outbox);
    }

    /// Sends the first messages of the hub to a client of a text listener.
    void welcome(server::ClientId client)
    {
        auto outbox = std::make_shared<server::Outbox>(pool.workerCount());
        outbox->send(outbox->addLine({{}, "srv", "001", {"guest-1", "Welcome"}}), client, {});
        outbox->send(outbox->addLine({{}, "guest-1!telnet@host", "JOIN", {"#lobby"}}), client, {});
        deliver(outbox);
    }

    void close(server::ClientId client, const QByteArray &goodbye)
    {
        auto outbox = std::make_shared<server::Outbox>(pool.workerCount());
        outbox->send(outbox->addLine({{}, {}, "ERROR", {goodbye}}), client, {});
        outbox->close(client);
        deliver(outbox);
    }

    /// Releases the input budget, as the hub does once it has handled @p batch.
    void handle(const server::InputList &batch)
    {
        const server::InputBytes bytes = server::inputBytes(batch, pool.workerCount());
        if (!bytes.isEmpty())
            pool.releaseInput(bytes);
    }

    server::ConnectionPolicy policy;
    server::WorkerPool pool;
    server::Listener listener;
    server::InputList inputs;
    int batches = 0;
    bool handlesInputs = true; ///< Whether handle() is called with each batch.
    bool isListening = false;
};
