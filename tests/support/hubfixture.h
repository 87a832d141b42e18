// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/hub.h"
#include "tests/support/hubanswers.h"

#include <QByteArrayList>

#include <map>

namespace test {

/// A hub with a clock of its own and a mailbox for each client, so that tests read what went
/// over the wire as lines.
class HubFixture
{
public:
    /// Stands in a mailbox where the connection was closed.
    static constexpr QByteArrayView closedMark = "(closed)";

    /// With every command that the server knows.
    explicit HubFixture(server::HubSettings settings = defaultSettings());
    HubFixture(server::HubSettings settings, server::CommandTable commands);

    /// The server is irc.test; workers are two, so that lines go several ways.
    static server::HubSettings defaultSettings();

    server::Hub &hub() noexcept { return m_hub; }
    qint64 nowMs() const noexcept { return m_nowMs; }
    /// The turn's time as the `time` tag has it.
    QByteArray timeTag() const;
    /// Records of all turns so far.
    const server::RecordList &records() const noexcept { return m_records; }

    /// Who answers the hub's questions, each in a turn of its own.
    HubAnswers &answers() noexcept { return m_answers; }
    /// While held, questions wait for their answers.
    void holdAnswers(bool hold);

    /// Applies @p inputs as one turn and fills the mailboxes; then come the answers to what the
    /// turn asked.
    server::TurnResult apply(const server::InputList &inputs);
    server::ClientId connectClient(server::DialectKind dialect = server::DialectKind::Irc);
    /// The id is given here.
    server::ClientId connectClient(server::ClientConnected connection);
    /// Sends one line, as a turn.
    void send(server::ClientId client, const QByteArray &line);
    void disconnect(server::ClientId client, const QByteArray &reason);
    /// Lets time pass; the hub gets a turn at each of its deadlines on the way, and one at the
    /// end.
    void advanceMs(qint64 ms);

    /// What the audit log was told since the last time.
    server::AuditList takeAudit() { return std::exchange(m_audit, {}); }

    /// What @p client was told since the last time, without line ends.
    QByteArrayList take(server::ClientId client);
    bool hasMail(server::ClientId client) const;

private:
    void post(const server::Outbox &outbox);
    void answerQueries();

    server::Hub m_hub;
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
