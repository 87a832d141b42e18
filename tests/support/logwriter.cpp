// SPDX-License-Identifier: MIT
#include "client/store/messagelog.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>

#include <unistd.h>

using namespace client;

/// Stores messages in the log PATH until it is killed or its standard input is closed, and writes
/// the localId of the newest one that is stored to the standard output, a line for each batch.
class Writer : public QObject
{
public:
    explicit Writer(const QString &path)
        : m_log(path)
    {
        connect(&m_log, &MessageLog::opened, this, [this](const LogState &state) {
            m_lastId = state.lastId;
            writeMore();
        });
        m_log.open(1'764'000'000'000);
    }

private:
    void writeMore()
    {
        const ConversationKey room{"chat.lan:6697", "#lobby", ConversationKind::Room};
        QList<ChatMessage> messages(20);
        for (ChatMessage &message : messages) {
            message.localId = ++m_lastId;
            message.position = message.timeMs = qint64(m_lastId);
            message.sender = QStringLiteral("ana");
            message.id = QString::number(m_lastId);
            message.text = QStringLiteral("this is message %1").arg(m_lastId);
        }
        m_log.append(room, "#lobby", messages);
        PageQuery query{room};
        query.maxMessages = 1;
        m_log.read(query, this, [this](const LogPage &page) {
            std::printf("%llu\n", page.messages.value(0).localId);
            std::fflush(stdout);
            writeMore();
        });
    }

    MessageLog m_log;
    quint64 m_lastId = 0;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2)
        return 2;
    const Writer writer(QString::fromLocal8Bit(argv[1]));
    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return app.exec();
}
