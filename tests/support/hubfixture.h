// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/hub.h"
#include "tests/support/hubanswers.h"

#include <QByteArrayList>

#include <map>
#include <memory>

namespace test {

/// A hub with a clock of its own and a mailbox for each client, so that tests read the lines that
/// each client receives.
class HubFixture
{
public:
    /// Marks in a mailbox where the server closed the connection.
    static constexpr QByteArrayView closedMark = "(closed)";

    /// The hub has every command of the server.
    explicit HubFixture(const server::HubSettings &settings = defaultSettings());
    HubFixture(const server::HubSettings &settings, server::CommandTable commands);

    /// The server is irc.test and has two workers, so that an outbox has several parts.
    static server::HubSettings defaultSettings();

    server::Hub &hub() noexcept { return *m_hub; }
    /// Saves the hub and continues with a new one that is loaded from the saved state. Returns
    /// whether that was possible.
    bool reload();
    qint64 nowMs() const noexcept { return m_nowMs; }
    /// The time of the turn in the format of the `time` tag.
    QByteArray timeTag() const;
    /// Records of all turns so far.
    const server::RecordList &records() const noexcept { return m_records; }

    /// Answers the hub's queries, each in a turn of its own.
    HubAnswers &answers() noexcept { return m_answers; }
    /// While @p held, queries stay unanswered.
    void holdAnswers(bool hold);
    /// The id of the newest query that is not answered yet.
    server::QueryId lastQuery() const { return m_queries.constLast().id; }

    /// Applies @p inputs as one turn, fills the mailboxes, and then applies the answers to the
    /// queries of the turn.
    server::TurnResult apply(const server::InputList &inputs);
    server::ClientId connectClient(server::DialectKind dialect = server::DialectKind::Irc);
    /// Returns the id of the new client.
    server::ClientId connectClient(server::ClientConnected connection);
    /// Connects a client that enables @p capabilities and registers as @p nick.
    server::ClientId registerClient(const QByteArray &nick, const QByteArray &capabilities);
    /// Sends one line, as a turn.
    void send(server::ClientId client, const QByteArray &line);
    void disconnect(server::ClientId client, const QByteArray &reason);
    /// Replaces the hub by one that is restored from the records of all turns, as after a crash of
    /// the server.
    void restart();
    /// Lets time pass. The hub gets a turn at each of its deadlines meanwhile, and one at the end.
    void advanceMs(qint64 ms);

    /// The audit entries since the last call.
    server::AuditList takeAudit() { return std::exchange(m_audit, {}); }

    /// The lines that @p client received since the last call, without line ends.
    QByteArrayList take(server::ClientId client);
    bool hasMail(server::ClientId client) const;

private:
    void post(const server::Outbox &outbox);
    void answerQueries();

    std::unique_ptr<server::Hub> m_hub; ///< Never null.
    std::map<server::ClientId, QByteArrayList> m_mailboxes;
    server::RecordList m_records;
    server::AuditList m_audit;
    HubAnswers m_answers;
    server::QueryList m_queries; ///< Not answered yet.
    bool m_holdsAnswers = false;
    server::ClientId m_lastClient = 0;
    quint64 m_sequence = 0;
    qint64 m_nowMs;
};

} // namespace test
