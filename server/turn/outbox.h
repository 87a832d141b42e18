// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"
#include "server/turn/input.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace server {

/// Which tags of a message a recipient may see. Two recipients with equal profiles get the same
/// bytes, so each worker encodes a message once for each profile.
struct TagProfile
{
    /// Each comment has the tags and the specification that defines them.
    enum Tag : quint32 {
        Time = 1 << 0,       ///< `time`: server-time
        MessageId = 1 << 1,  ///< `msgid`: message-tags
        Account = 1 << 2,    ///< `account`: account-tag
        Batch = 1 << 3,      ///< `batch`: batch
        Label = 1 << 4,      ///< `label`: labeled-response
        ClientOnly = 1 << 5, ///< `+...`: message-tags
        Concat = 1 << 7,     ///< `draft/multiline-concat`: multiline
        Other = 1 << 6,      ///< All other tags (`bot`, ...): message-tags
    };

    quint32 tags = 0;

    bool allows(QByteArrayView key) const noexcept;
    friend bool operator==(TagProfile, TagProfile) = default;
};

/// The lines that a turn sends, and their recipients. The workers receive it after the store has
/// committed the turn. Written on the hub's thread, then shared read-only between workers.
class Outbox
{
public:
    /// One line for one client, or the end of a connection.
    struct Delivery
    {
        ClientId client = 0;
        quint32 line = 0; ///< Index into lines(); unused when close is set.
        TagProfile profile = {};
        bool close = false; ///< Sends no line; the connection is flushed and closed.
    };

    /// @p workers is the number of workers that share the clients, at least 1.
    explicit Outbox(int workers = 1);

    /// Whether a line may be sent if the records of its turn could not be stored.
    enum class Needs : quint8 {
        Nothing,
        Storage, ///< The line shows a message that must be in the history.
    };

    /// Adds a message and returns its index for send(). @p message has the tags for all recipients;
    /// each recipient gets only those that its profile allows.
    quint32 addLine(irc::Message message, Needs needs = Needs::Nothing);
    void send(quint32 line, ClientId client, TagProfile profile);
    /// Closes the connection after all lines sent so far are written, or after a few seconds if the
    /// peer does not read.
    void close(ClientId client);

    /// The outbox without the lines that need storage.
    Outbox withoutUnstored() const;
    /// The labels of the responses to @p client that need storage, in order.
    QList<QByteArray> unstoredLabels(ClientId client) const;

    bool isEmpty() const noexcept;
    /// Approximate memory use.
    qsizetype bytes() const noexcept { return m_bytes; }
    int workerCount() const noexcept { return int(m_deliveries.size()); }
    const QList<irc::Message> &lines() const noexcept { return m_lines; }
    /// The deliveries of worker @p index, in order.
    const QList<Delivery> &deliveries(int index) const { return m_deliveries.at(index); }

private:
    bool needsStorage(quint32 line) const;
    QList<Delivery> &deliveriesOf(ClientId client);

    QList<irc::Message> m_lines;
    QList<quint32> m_storageLines; ///< Those that need storage, in ascending order.
    qsizetype m_bytes = 0;
    QList<QList<Delivery>> m_deliveries; ///< By worker.
};

using SharedOutbox = std::shared_ptr<const Outbox>;

/// The tag of a message from the history in the lines for a text client.
inline constexpr QByteArrayView replayedTag = "hearth.replayed";

/// Encodes @p message as an IRC line with CR LF and only the tags that @p profile allows.
QByteArray encodeIrc(const irc::Message &message, TagProfile profile);

} // namespace server
