// SPDX-License-Identifier: MIT
#pragma once

#include "server/dialect/dialect.h"
#include "server/hub/hub.h"
#include "tests/support/hubanswers.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QSet>

#include <map>
#include <memory>

namespace fuzz {

/// A hub between clients of both dialects, as the server has it. Whatever the hub says is
/// checked, and after each turn what it holds.
class HubWorld
{
public:
    explicit HubWorld(server::HubSettings settings);

    server::ClientId connectClient(server::DialectKind dialect, bool secure);
    void disconnect(server::ClientId client);
    /// @p bytes come in from @p client, in any pieces; also when it is gone.
    void receive(server::ClientId client, const QByteArray &bytes);
    /// Adds to the next turn.
    void add(const server::Input &input) { m_inputs.append(input); }
    /// Makes a turn of what came in, and one of each answer to what it asked.
    void turn();
    void advanceMs(qint64 ms) { m_nowMs += ms; }
    /// The configuration is read again, with other capabilities and tokens when @p others.
    void changeSettings(bool others);
    /// While held, what the hub asks stays unanswered.
    void holdAnswers(bool hold) { m_holdsAnswers = hold; }

    /// Clients that connected, closed ones among them.
    server::ClientId lastClient() const { return m_lastClient; }
    /// Some of the ids that messages were given.
    const QByteArrayList &messageIds() const { return m_messageIds; }

    /// Feeds another hub the same turns, which must leave it in the same state, with the same
    /// said.
    /// A hub that takes over what the store was given has the same registered channels and bans.
    void requireSameAgain() const;

private:
    void apply(const server::InputList &inputs);
    void requireRestorable() const;
    void deliver(const server::Outbox::Delivery &delivery, const server::Outbox &outbox);
    void rememberId(const irc::Message &message);

    server::HubSettings m_settings;
    server::Hub m_hub;
    test::HubAnswers m_answers;
    std::map<server::ClientId, std::unique_ptr<server::Dialect>> m_dialects; ///< Null: closed.
    server::InputList m_inputs;
    server::QueryList m_queries; ///< Not answered yet.
    server::RecordList m_records;
    QList<server::Turn> m_turns;
    QCryptographicHash m_said;
    QSet<server::ClientId> m_closed; ///< By the hub.
    QByteArrayList m_messageIds;
    bool m_holdsAnswers = false;
    server::ClientId m_lastClient = 0;
    qint64 m_nowMs;
};

} // namespace fuzz
