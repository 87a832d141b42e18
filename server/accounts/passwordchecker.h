// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/attemptqueue.h"
#include "server/accounts/passwordbook.h"
#include "server/accounts/passwordthrottle.h"
#include "server/accounts/saslservice.h"
#include "server/turn/query.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace server {

/// Answers the hub's questions about passwords: PASS, OPER and SASL share the limits on wrong
/// attempts, the queue and the threads. The slow part, PBKDF2, runs in a thread pool; the object,
/// its state and its signals live in the thread that made it.
class PasswordChecker : public QObject
{
    Q_OBJECT

public:
    /// Compares a password with what is kept; called in the threads of the pool.
    using Check =
        std::function<bool(const QByteArray &kept, const QByteArray &password, int rounds)>;

    /// @p threads: how many passwords are checked at the same time. @p check: see
    /// isKeptPassword(), which is used when it is empty.
    explicit PasswordChecker(int threads = threadsFor(1), Check check = {},
                             QObject *parent = nullptr);
    ~PasswordChecker() override;

    /// One core is left for the chat.
    static int threadsFor(int cores) { return cores > 2 ? cores - 1 : 1; }

    // These hold for questions from now on. A password that is being checked is wrong when it is
    // not the right one any more by the time the check ends.
    /// From one address for one name; 0: no limit.
    void setWrongPasswordsPerMinute(int limit) { m_throttle.setLimit(limit); }
    /// Empty: none is needed.
    void setServerPassword(const QByteArray &kept) { m_book.setServerPassword(kept); }
    void setOperators(const QList<LoginEntry> &operators) { m_book.setOperators(operators); }
    /// SASL exchanges that wait for the client end.
    void setAccounts(const QList<LoginEntry> &accounts, bool plainWithoutTls);
    /// What clients may log in with: nothing as long as there are no accounts.
    const QList<QByteArray> &mechanisms() const noexcept { return m_mechanisms; }

    // Each question is answered exactly once, later, never from inside.
    void ask(server::QueryId query, const server::CheckOperator &question);
    void ask(server::QueryId query, const server::CheckServerPassword &question);
    void ask(server::QueryId query, const server::SaslStep &step);
    /// The client ended its SASL exchange. What waits of it is answered with NoAnswer.
    void abandon(server::ClientId client);
    /// The client is gone: all that waits of it is answered with NoAnswer and costs nothing more.
    void forget(server::ClientId client);

signals:
    void answered(const server::QueryAnswered &answer);

private:
    void submit(QueryId query, const PasswordAttempt &attempt);
    void checkAtOnce(const AttemptQueue::Entry &entry);
    void startChecks();
    void start(const AttemptQueue::Entry &entry);
    void finish(const AttemptQueue::Entry &entry, const KeptPassword &kept, bool matches);
    void answer(const AttemptQueue::Entry &entry, PasswordOutcome outcome);
    void answer(QueryId query, const Answer &answer);
    void dropWaiting(const std::function<bool(const AttemptQueue::Entry &)> &isMeant);

    Check m_check;
    PasswordBook m_book;
    PasswordThrottle m_throttle;
    AttemptQueue m_queue;
    SaslService m_sasl;
    QList<QByteArray> m_mechanisms;
    QElapsedTimer m_clock;
    QThreadPool m_pool;
    int m_running = 0; ///< Checks in the pool.
};

} // namespace server
