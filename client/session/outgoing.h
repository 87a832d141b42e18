// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"
#include "common/irc/casemapping.h"

#include <QByteArray>
#include <QList>

#include <deque>
#include <optional>

namespace client {

/// What people typed, on its way to the server: kept while the link is down, written in order,
/// matched with what comes back. Every message is written at most once, unless the person asks
/// for it again: one that was written to a link that broke before any answer came has failed,
/// since it may have arrived.
///
/// At most `window` messages are under way at a time; the next goes out when one is answered.
/// So servers that punish floods are not flooded, without a clock.
class Outgoing
{
public:
    static constexpr int window = 8;

    enum class Stage : quint8 {
        Waiting, ///< Not written.
        Written,
        Unsure, ///< Written to a link that broke: may have arrived.
        Failed, ///< Refused.
    };

    struct Item
    {
        quint64 id = 0;
        QByteArray target; ///< As on the wire.
        QByteArray key;    ///< Target, folded.
        QByteArray text;   ///< Without CTCP framing; at most what fits a line.
        qint64 timeMs = 0; ///< When it was typed.
        qint64 line = 0;   ///< Ordinal among the lines of the link that it was written to.
        Stage stage = Stage::Waiting;
        bool action = false;

        /// The label under which it goes out; unique in this process.
        QByteArray label() const;
    };

    /// Takes a message; returns its id, which grows and is never 0.
    quint64 add(Item item);
    const Item *item(quint64 id) const; ///< Null when it is gone.
    /// The next one to write, if the window has room; the caller writes it and says so.
    const Item *next() const;
    void markWritten(quint64 id, qint64 line);

    /// The one under way that went out under @p label.
    const Item *withLabel(const QByteArray &label) const;
    /// The one under way that an echo of @p text to @p key without a label stands for: the
    /// oldest with this text, else the oldest to this target, since servers may change text.
    const Item *echoed(const QByteArray &key, QByteArrayView text) const;
    /// The oldest one under way to @p key, which an error without a label is about.
    const Item *oldestTo(const QByteArray &key) const;
    /// Whether @p label belonged to one that was settled a short while ago.
    bool wasSettled(const QByteArray &label) const { return m_settled.contains(label); }
    /// Everything that was written up to line @p line of the link, in order.
    QList<quint64> writtenUpTo(qint64 line) const;

    /// It arrived: forgotten but for its label.
    void settle(quint64 id);
    void fail(quint64 id);
    /// The link broke; @p linesMaybeSent is how many of its lines may have left this machine.
    /// What surely did not waits again, the rest is unsure; returns the ids of both.
    struct Interrupted
    {
        QList<quint64> waitingAgain;
        QList<quint64> unsure;
    };
    Interrupted handleDisconnected(qint64 linesMaybeSent);

    /// Names are compared in another way from now on.
    void refile(irc::Casemapping mapping);
    /// Takes one out that waits, failed or is unsure; nothing when it is under way or gone.
    std::optional<Item> take(quint64 id);
    bool isEmpty() const { return m_items.empty(); }
    bool hasWritten() const { return !m_written.isEmpty(); }
    bool isFull() const { return m_written.size() >= window; }
    const std::deque<Item> &items() const { return m_items; }

private:
    std::deque<Item>::const_iterator positionOf(quint64 id) const;
    Item *find(quint64 id);
    void setStage(Item &item, Stage stage);

    std::deque<Item> m_items; ///< In the order of writing, so by ascending id.
    QList<quint64> m_written; ///< Ids of those under way, in the order of writing.
    /// No item with a smaller id waits; next() moves it on.
    mutable quint64 m_firstWaiting = 1;
    QList<QByteArray> m_settled;
    quint64 m_lastId = 0;
};

} // namespace client
