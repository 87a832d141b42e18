#pragma once

#include "server/wire/query.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

namespace server {

/// Somebody who may become an operator of the server.
struct OperatorEntry
{
    QByteArray name;
    QByteArray password; ///< A ScramVerifier as text, or the password itself.
};

/// Whether @p password is that of @p name among @p entries. As slow for names that nobody has.
bool isOperatorPassword(const QList<OperatorEntry> &entries, const CheckOperator &question);

/// Answers the hub's CheckOperator questions. The slow part runs in a thread of its own; the
/// object and its signals live where it was made.
class Operators : public QObject
{
    Q_OBJECT

public:
    explicit Operators(const QList<OperatorEntry> &entries, QObject *parent = nullptr);
    ~Operators() override;

    /// For questions from now on.
    void setEntries(const QList<OperatorEntry> &entries) { m_entries = entries; }
    /// Emits answered() later, never from inside. With very many open questions: not accepted.
    void ask(server::QueryId query, const server::CheckOperator &question);

signals:
    void answered(const server::QueryAnswered &answer);

private:
    void report(QueryId query, bool accepted);

    QList<OperatorEntry> m_entries;
    int m_open = 0;
    QThreadPool m_pool;
};

} // namespace server
