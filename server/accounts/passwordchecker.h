// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/attemptqueue.h"
#include "server/accounts/passwordbook.h"
#include "server/accounts/passwordthrottle.h"
#include "server/accounts/registrationthrottle.h"
#include "server/accounts/saslservice.h"
#include "server/accounts/secretvault.h"
#include "server/turn/query.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace server {

/// Answers the hub's queries about passwords. PASS, OPER and SASL share the limits on wrong
/// passwords, the queue and the threads. The slow part, PBKDF2, runs in a thread pool; the object
/// lives in the thread that created it and emits its signal there.
class PasswordChecker : public QObject
{
    Q_OBJECT

public:
    /// Compares a password with a stored one; called in the threads of the pool.
    using Check =
        std::function<bool(const QByteArray &stored, const QByteArray &password, int rounds)>;

    /// @p threads: number of passwords that are checked at the same time. An empty @p check means
    /// isStoredPassword().
    explicit PasswordChecker(int threads = threadsFor(1), Check check = {},
                             QObject *parent = nullptr);
    ~PasswordChecker() override;

    /// Leaves one core for the rest of the server.
    static int threadsFor(int cores) { return cores > 2 ? cores - 1 : 1; }

    // The setters apply to future queries. A password whose check is running is wrong if it has
    // been replaced when the check ends.
    /// See PasswordThrottle::setLimit().
    void setWrongPasswordsPerMinute(int limit) { m_throttle.setLimit(limit); }
    /// Empty: clients need no password.
    void setServerPassword(const QByteArray &stored) { m_book.setServerPassword(stored); }
    void setOperators(const QList<LoginEntry> &operators) { m_book.setOperators(operators); }
    /// See RegistrationThrottle::setLimit().
    void setRegistrationsPerAddress(int limit) { m_registrations.setLimit(limit); }
    /// Replaces the accounts of the configuration. Ends the SASL exchanges that wait for their
    /// client.
    void setAccounts(const QList<LoginEntry> &accounts, bool plainWithoutTls,
                     bool isRegistrationOpen = false);
    // Registered accounts, as the store has committed them.
    void setRegistered(const server::AccountRecord &account);
    void removeRegistered(const QByteArray &name);
    /// See PasswordBook::setSaltKey(). Random by default.
    void setSaltKey(const QByteArray &key) { m_book.setSaltKey(key); }
    /// The SASL mechanisms that clients may use; empty if there are no accounts and users cannot
    /// register any.
    QList<QByteArray> mechanisms() const;

    /// Holds the passwords that the questions name. Inputs of clients must pass it before the
    /// sequencer.
    SecretVault &secrets() noexcept { return m_secrets; }

    // Each query is answered exactly once, never synchronously.
    void ask(server::QueryId query, const server::CheckOperator &question);
    void ask(server::QueryId query, const server::CheckServerPassword &question);
    void ask(server::QueryId query, const server::CheckAccount &question);
    void ask(server::QueryId query, const server::SaslStep &step);
    void ask(server::QueryId query, const server::DeriveVerifier &question);
    /// Call when the client ends its SASL exchange. Its waiting queries are answered with NoAnswer.
    void abandon(server::ClientId client);
    /// Call when the client is gone. All its waiting queries are answered with NoAnswer, unchecked.
    void forget(server::ClientId client);

signals:
    void answered(const server::QueryAnswered &answer);

private:
    void submit(QueryId query, PasswordAttempt attempt);
    void queue(const AttemptQueue::Entry &entry);
    void derive(const AttemptQueue::Entry &entry);
    struct CheckResult
    {
        bool matches = false;
        QByteArray lastMessage = {}; ///< Of a SCRAM exchange.
    };

    CheckResult check(const PasswordAttempt &attempt, const StoredPassword &stored) const;
    void checkAtOnce(const AttemptQueue::Entry &entry);
    void startChecks();
    void start(const AttemptQueue::Entry &entry);
    void finish(const AttemptQueue::Entry &entry, const StoredPassword &stored,
                const CheckResult &result);
    void answer(const AttemptQueue::Entry &entry, PasswordOutcome outcome,
                const QByteArray &lastMessage = {});
    SaslAnswer answerToProof(const PasswordAttempt &attempt, PasswordOutcome outcome,
                             const QByteArray &lastMessage);
    void answer(QueryId query, const Answer &answer);
    void dropWaiting(const std::function<bool(const AttemptQueue::Entry &)> &matches);

    SecretVault m_secrets;
    Check m_check;
    PasswordBook m_book;
    PasswordThrottle m_throttle;
    AttemptQueue m_queue;
    SaslService m_sasl;
    RegistrationThrottle m_registrations;
    bool m_isRegistrationOpen = false;
    QElapsedTimer m_clock;
    QThreadPool m_pool;
    int m_running = 0; ///< Checks in the pool.
};

} // namespace server
