// SPDX-License-Identifier: MIT
#pragma once

#include "server/dialect/dialect.h"
#include "server/hub/snapshot.h"
#include "tests/support/hubanswers.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QSet>

#include <map>
#include <memory>

namespace fuzz {

/// A hub with clients of both dialects, as in the server. Checks all messages from the hub, and the
/// hub's state after each turn.
class HubWorld
{
public:
    explicit HubWorld(server::HubSettings settings);

    server::ClientId connectClient(server::DialectKind dialect, bool secure);
    void disconnect(server::ClientId client);
    /// Receives @p bytes, which may be any part of a line, from @p client, even if it has
    /// disconnected.
    void receive(server::ClientId client, const QByteArray &bytes);
    /// Adds an input to the next turn.
    void add(const server::Input &input) { m_inputs.append(input); }
    /// Applies a turn with the added inputs, and one turn for each answer to the hub's queries.
    void turn();
    void advanceMs(qint64 ms) { m_nowMs += ms; }
    /// Applies a new configuration; @p others: with different capabilities and tokens.
    void changeSettings(bool others);
    /// While held, the queries of the hub are not answered.
    void holdAnswers(bool hold) { m_holdsAnswers = hold; }

    /// The number of clients that have connected, including those closed since.
    server::ClientId lastClient() const { return m_lastClient; }
    /// Some of the ids of sent messages.
    const QByteArrayList &messageIds() const { return m_messageIds; }

    /// Saves the hub and continues with a new one that is loaded from the saved state.
    void reload();
    QByteArray save() const { return saveHub(*m_hub); }
    QByteArray digest() const { return digestOf(*m_hub); }
    /// The turns that were applied so far.
    const QList<server::Turn> &turns() const { return m_turns; }

    /// Requires that another hub has the same state and output after the same turns, and that a hub
    /// restored from the store's records has the same channels, members, bans and accounts.
    void requireSameAgain() const;

private:
    void apply(const server::InputList &inputs);
    void requireRestorable() const;
    /// Requires that @p records hold the accounts, their read markers and metadata as the hub does.
    void requireStoredAccounts(const server::MemoryRecords &records) const;
    void deliver(const server::Outbox::Delivery &delivery, const server::Outbox &outbox);
    void rememberId(const irc::Message &message);

    server::HubSettings m_settings;
    std::unique_ptr<server::Hub> m_hub; ///< Never null.
    test::HubAnswers m_answers;
    std::map<server::ClientId, std::unique_ptr<server::Dialect>> m_dialects; ///< Null once closed.
    server::InputList m_inputs;
    server::QueryList m_queries; ///< Not yet answered.
    server::RecordList m_records;
    QList<server::Turn> m_turns;
    QCryptographicHash m_said;
    QSet<server::ClientId> m_closed; ///< Closed by the hub.
    QByteArrayList m_messageIds;
    bool m_holdsAnswers = false;
    server::ClientId m_lastClient = 0;
    qint64 m_nowMs;
};

} // namespace fuzz
