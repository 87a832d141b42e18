// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"
#include "common/irc/casemapping.h"

#include <QByteArray>
#include <QList>

#include <deque>
#include <optional>

namespace client {

/// The user's messages on their way to the server: kept while there is no connection, written in
/// order, matched with the server's answers. A message is written at most once, unless the user
/// retries it: if the connection is lost before the server answers, the message may have arrived,
/// so it is reported as failed and not written again.
///
/// At most `window` written messages are unanswered at a time. That limits the rate for servers
/// that punish floods, without a clock.
class Outgoing
{
public:
    static constexpr int window = 8;

    enum class Stage : quint8 {
        Waiting, ///< Not written yet.
        Written, ///< Written, not answered yet.
        Unsure,  ///< The connection was lost after it was written: it may have arrived.
        Failed,  ///< Refused by the server.
    };

    struct Item
    {
        quint64 id = 0;
        QByteArray target;  ///< As on the wire.
        QByteArray key;     ///< Target, folded.
        QByteArray text;    ///< Without CTCP framing; LF between its lines.
        QByteArray replyTo; ///< A msgid; else empty.
        QByteArray context; ///< The channel where it is shown although it is private; else empty.
        qint64 timeMs = 0;  ///< When it was typed.
        qint64 line = 0;    ///< Its number, from 1, among the lines of the connection.
        Stage stage = Stage::Waiting;
        bool action = false;

        /// Its IRCv3 label; unique in this process.
        QByteArray label() const;
    };

    /// Adds a message and returns its id: ascending, never 0.
    quint64 add(Item item);
    const Item *item(quint64 id) const; ///< Null if unknown or already confirmed.
    /// The next message to write; null if there is none or the window is full. Follow with
    /// markWritten().
    const Item *next() const;
    void markWritten(quint64 id, qint64 line);

    /// The unanswered message with @p label; null if there is none.
    const Item *withLabel(const QByteArray &label) const;
    /// The unanswered message that an unlabelled echo of @p text to @p key confirms: the oldest
    /// with this text, else the oldest to this target, since servers may change text.
    const Item *echoed(const QByteArray &key, QByteArrayView text) const;
    /// The oldest unanswered message to @p key, which an unlabelled error refers to.
    const Item *oldestTo(const QByteArray &key) const;
    /// The oldest unanswered message; null if there is none.
    const Item *oldest() const { return m_written.isEmpty() ? nullptr : item(m_written.first()); }
    /// The oldest unanswered message of several lines, which an unlabelled error refers to.
    const Item *oldestOfSeveralLines() const;
    /// Whether @p label belonged to a message that was settled recently.
    bool wasSettled(const QByteArray &label) const { return m_settled.contains(label); }
    /// The unanswered messages up to line @p line of the connection, in order.
    QList<quint64> writtenUpTo(qint64 line) const;

    /// The message has arrived: removes it and remembers its label for a while.
    void settle(quint64 id);
    void fail(quint64 id);

    /// The messages that a lost connection has left unanswered.
    struct Interrupted
    {
        QList<quint64> waitingAgain; ///< Never left this machine; will be written again.
        QList<quint64> unsure;       ///< May have arrived.
    };
    /// The connection was lost. At most the first @p linesMaybeSent of its lines have left this
    /// machine.
    Interrupted handleDisconnected(qint64 linesMaybeSent);

    /// Folds all targets again.
    void setCasemapping(irc::Casemapping mapping);
    /// Removes and returns a message; nullopt if it is written and unanswered, or unknown.
    std::optional<Item> take(quint64 id);
    bool hasWritten() const { return !m_written.isEmpty(); }
    bool isFull() const { return m_written.size() >= window; }
    const std::deque<Item> &items() const { return m_items; }

private:
    std::deque<Item>::const_iterator positionOf(quint64 id) const;
    Item *find(quint64 id);
    void setStage(Item &item, Stage stage);

    std::deque<Item> m_items; ///< In the order of writing: ascending ids.
    QList<quint64> m_written; ///< Ids of the unanswered messages, in the order of writing.
    /// A lower bound for the ids of waiting messages; next() raises it.
    mutable quint64 m_firstWaiting = 1;
    QList<QByteArray> m_settled; ///< Labels, oldest first.
    quint64 m_lastId = 0;
};

} // namespace client
