// SPDX-License-Identifier: MIT
// bench-qt is the chat server of an article of 2001 in its two forms: with --poll it looks for new
// connections ten times a second, otherwise QTcpServer reports them. Both write each message to
// each client at once, on Qt's own dispatcher. It prints its port and serves until its standard
// input ends.

#include "tests/bench/baselines/smallirc.h"
#include "tests/bench/process.h"

#include <QCoreApplication>
#include <QHash>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <cstdio>
#include <memory>

#include <unistd.h>

namespace {

constexpr int pollMs = 100;

class QtServer : public QTcpServer
{
public:
    /// Accepts connections as they arrive.
    void acceptByEvents();
    /// Accepts the waiting connections at each tick of @p timer only.
    void acceptAt(QTimer &timer);

private:
    struct Client
    {
        bench::SmallClient irc;
        QTcpSocket *socket = nullptr;
    };

    void acceptAll();
    void accept(QTcpSocket *socket);
    void read(Client &client);
    void close(Client &client);

    QHash<QTcpSocket *, std::shared_ptr<Client>> m_clients;
    QHash<QByteArray, QList<Client *>> m_rooms;
};

void QtServer::acceptByEvents()
{
    connect(this, &QTcpServer::newConnection, this, &QtServer::acceptAll);
}

void QtServer::acceptAt(QTimer &timer)
{
    pauseAccepting();
    connect(&timer, &QTimer::timeout, this, [this] {
        // Waiting turns the notifications of new connections on.
        while (waitForNewConnection(0))
            acceptAll();
        pauseAccepting();
    });
    timer.start(pollMs);
}

void QtServer::acceptAll()
{
    while (QTcpSocket *socket = nextPendingConnection())
        accept(socket);
}

void QtServer::accept(QTcpSocket *socket)
{
    const auto client = std::make_shared<Client>();
    client->socket = socket;
    m_clients.insert(socket, client);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, [this, client] { read(*client); });
    connect(socket, &QTcpSocket::disconnected, this, [this, client] { close(*client); });
    if (socket->bytesAvailable() > 0)
        read(*client);
}

void QtServer::read(Client &client)
{
    while (client.socket->canReadLine()) {
        const QByteArray line = client.socket->readLine().chopped(1);
        const bench::Effect effect = bench::apply(client.irc, line.toStdString());
        if (effect.joins)
            m_rooms[QByteArray::fromStdString(client.irc.room)].append(&client);
        if (!effect.reply.empty())
            client.socket->write(QByteArray::fromStdString(effect.reply));
        if (effect.broadcast.empty())
            continue;
        const auto members = m_rooms.value(QByteArray::fromStdString(client.irc.room));
        for (Client *member : members) {
            if (member == &client)
                continue;
            member->socket->write(QByteArray::fromStdString(effect.broadcast));
            member->socket->flush();
        }
    }
}

void QtServer::close(Client &client)
{
    m_rooms[QByteArray::fromStdString(client.irc.room)].removeAll(&client);
    client.socket->deleteLater();
    m_clients.remove(client.socket);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    bench::raiseFileLimit();
    QtServer server;
    server.setListenBacklogSize(4096);
    server.setMaxPendingConnections(4096);
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("listen: %s", qPrintable(server.errorString()));
    QTimer timer;
    if (application.arguments().contains(QStringLiteral("--poll")))
        server.acceptAt(timer);
    else
        server.acceptByEvents();
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::printf("%u\n", unsigned(server.serverPort()));
    std::fflush(stdout);
    return application.exec();
}
