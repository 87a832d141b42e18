// SPDX-License-Identifier: MIT
#pragma once

#include "common/sqlite/database.h"
#include "server/turn/query.h"

namespace server {

/// Answers questions from the database. Lives on one of the store's reader threads.
class SqliteReader
{
public:
    /// Opens a database that prepareSchema() has prepared. Returns the error, if any.
    sqlite::Error open(const QString &path);

    /// The answer is NoAnswer when the database cannot be read; @p error is then set.
    Answer answer(const StoreQuestion &question, sqlite::Error &error);

    // For the start of the server.
    /// @p alwaysOnAccounts: those of the configuration.
    StoredState state(const QList<QByteArray> &alwaysOnAccounts);
    QByteArray networkId() const { return m_networkId; }
    quint64 lastSequence();
    qint64 lastTimeMs();
    sqlite::Error takeError() { return m_database.takeError(); }

private:
    Answer answerTo(const FindMessage &question);
    Answer answerTo(const ReadHistory &question);
    Answer answerTo(const FindTargets &question);
    Answer answerTo(const SearchHistory &question);
    Answer answerTo(const LoadAccount &question);

    sqlite::Database m_database;
    QByteArray m_networkId;
};

} // namespace server
