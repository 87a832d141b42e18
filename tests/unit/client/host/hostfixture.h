// SPDX-License-Identifier: MIT
#pragma once

#include "client/host/hostcontroller.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The control socket of a server whose process is a shell script. "stop" ends the script by
/// writing to the pipe on which it waits.
class FakeControlSocket : public QObject
{
public:
    explicit FakeControlSocket(const QString &folder)
        : m_folder(folder)
    {
        m_server.listen(QDir(folder).absoluteFilePath(QStringLiteral("aside")));
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            QLocalSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
        });
    }

    int userCount = 3;
    int stops = 0;
    int tokens = 0;
    bool givesTokens = true;
    bool stopsServer = true;
    bool refusesStop = false; ///< Answers "stop" with "ok": false.
    QByteArray invalidReply;  ///< Replaces every reply unless empty.

private:
    void answer(QLocalSocket *socket)
    {
        while (socket->canReadLine()) {
            const QJsonObject request = QJsonDocument::fromJson(socket->readLine()).object();
            QJsonObject reply{{QStringLiteral("ok"), true}};
            if (request.value(QLatin1String("command")) == QLatin1String("stop")) {
                ++stops;
                if (refusesStop)
                    reply.insert(QStringLiteral("ok"), false);
                else if (stopsServer)
                    endServer();
            } else if (request.value(QLatin1String("command")) == QLatin1String("owner")) {
                if (givesTokens)
                    reply.insert(QStringLiteral("token"), QString::number(++tokens));
                else
                    reply = {{QStringLiteral("ok"), false}};
            } else {
                reply.insert(QStringLiteral("people"), userCount);
                reply.insert(QStringLiteral("uptimeSeconds"), 60);
                reply.insert(QStringLiteral("lobby"), QStringLiteral("#hall"));
                reply.insert(QStringLiteral("fingerprint"), QStringLiteral("ab12"));
                reply.insert(QStringLiteral("listening"),
                             QJsonArray{QStringLiteral("ircs://127.0.0.1:6697")});
            }
            if (!invalidReply.isEmpty())
                socket->write(invalidReply);
            else
                socket->write(QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n');
        }
    }

public:
    void endServer()
    {
        QFile gate(QDir(m_folder).filePath(QStringLiteral("gate")));
        if (gate.open(QIODevice::WriteOnly))
            gate.write("go\n");
    }

private:
    QString m_folder;
    QLocalServer m_server;
};

/// A folder with a shell script in place of hearthd.
class HostFixture : public QObject
{
protected:
    using State = client::HostController::State;

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    void writeScript(const QByteArray &body)
    {
        QFile file(path("hearthd"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + body);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    /// A server that is ready at once and runs until FakeControlSocket ends it.
    void writeServingScript()
    {
        writeScript("mv aside control.sock\n"
                    "mkfifo gate 2>/dev/null\n"
                    "echo listening irc://127.0.0.1:6667\n"
                    "echo ready\n"
                    "read go <gate\n"
                    "mv control.sock aside\n");
    }

    client::HostOptions options() const
    {
        client::HostOptions options;
        options.dataFolder = m_folder->path();
        options.serverProgram = path("hearthd");
        options.startTimeoutMs = 60'000;
        options.stopTimeoutMs = 60'000;
        return options;
    }

    bool reaches(client::HostController &host, State state) const
    {
        return QTest::qWaitFor([&] { return host.state() == state; }, 30'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};
