#pragma once

#include "server/accounts/accounts.h"
#include "server/wire/query.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace server {

/// Whether @p question names one of @p operators and their password. As slow for names that
/// nobody has.
bool isOperatorPassword(const QList<Account> &operators, const CheckOperator &question);

/// Answers the hub's questions about passwords: who may be an operator, who logs in. The slow
/// part runs in a thread of its own, one question after another; the object and its signals live
/// where it was made.
class Verdicts : public QObject
{
    Q_OBJECT

public:
    explicit Verdicts(QObject *parent = nullptr);
    ~Verdicts() override;

    // For questions from now on:
    void setOperators(const QList<Account> &operators) { m_operators = operators; }
    /// Exchanges under way end.
    void setAccounts(const QList<Account> &accounts, bool plainWithoutTls);
    /// What clients may log in with: nothing as long as nobody has an account.
    const QList<QByteArray> &mechanisms() const noexcept { return m_mechanisms; }

    // These emit answered() later, never from inside.
    void ask(server::QueryId query, const server::CheckOperator &question);
    void ask(server::QueryId query, const server::SaslStep &step);
    void abandon(server::ClientId client);

signals:
    void answered(const server::QueryAnswered &answer);

private:
    struct Logins;

    void run(QueryId query, std::function<Answer()> check);

    QList<Account> m_operators;
    QList<QByteArray> m_mechanisms;
    std::shared_ptr<Logins> m_logins; ///< What it holds belongs to the thread of the pool.
    QThreadPool m_pool;
};

} // namespace server
