// SPDX-License-Identifier: MIT
#include "tests/support/storedmessages.h"

#include "server/store/sqlitestore.h"
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"

#include <QSignalSpy>

namespace support {

QList<QByteArray> messageIdsSeen(const IrcClient &client)
{
    QList<QByteArray> ids;
    for (const QByteArray &line : client.lines()) {
        const qsizetype start = line.indexOf("msgid=");
        if (start >= 0 && line.contains(" PRIVMSG "))
            ids.append(line.sliced(start + 6).split(' ').first().split(';').first());
    }
    return ids;
}

QList<QByteArray> missingIn(const Hearthd &server, const QList<QByteArray> &ids)
{
    server::SqliteStore store;
    const QString error = store.open({.path = server.dataFolder() + QStringLiteral("/hearthd.db")});
    if (!error.isEmpty())
        return {error.toUtf8()};
    QSignalSpy answered(&store, &server::SqliteStore::answered);
    for (qsizetype i = 0; i < ids.size(); ++i)
        store.ask(server::QueryId(i + 1), server::FindMessage{ids.at(i)});
    while (answered.size() < ids.size() && answered.wait()) {
    }
    QList<QByteArray> missing;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto answer = answered.value(i).value(0).value<server::QueryAnswered>();
        const auto *found = std::get_if<server::MessageFound>(&answer.answer);
        if (!found || !found->message)
            missing.append(ids.at(i));
    }
    return missing;
}

} // namespace support
