// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/earlychanges.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <optional>

namespace client {

/// A window over the messages of one conversation, sorted by ChatMessage::order(). Older and newer
/// ones may be in the message log. GUI thread.
///
/// The rows follow one another without omission. Messages that belong beyond an end with stored
/// messages do not become rows; they are rows once the window is moved there. Messages that are not
/// stored, such as unconfirmed ones of this user, are kept for that purpose: find() has them.
///
/// Messages are added in batches, each with one rowsInserted() if they follow one another. Views
/// read messages by reference from at(); data() holds only the text.
class MessageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Messages that may precede the first row.
    enum class Older : quint8 {
        None,   ///< Nothing that could be loaded.
        Server, ///< The message log has no older messages, but the server may have.
        Log,    ///< The message log may have older messages.
    };

    /// Beyond one of these bounds, the rows at one end are removed. Rows on screen stay.
    static constexpr int maxRows = 3'000;
    static constexpr qsizetype maxBytes = 8 * 1024 * 1024;
    /// The same for conversations that are not on screen and stored.
    static constexpr int maxHiddenRows = 500;
    static constexpr qsizetype maxHiddenBytes = 1024 * 1024;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const ChatMessage &at(int row) const { return m_messages.at(row); }
    /// The approximate memory of all messages.
    qsizetype bytes() const { return m_bytes; }
    int rowOf(quint64 localId) const; ///< -1 if unknown.
    /// The row of the message with the msgid @p id; -1 if there is none.
    int rowOfId(const QString &id) const;
    /// The message with the msgid @p id: a row, or one from setOriginal(). Null if there is none.
    const ChatMessage *original(const QString &id) const;
    /// Whether original() is final, unless rows are added: it need not be looked for.
    bool isOriginalKnown(const QString &id) const;
    /// Keeps @p original, which need not be a row, for the messages that reply to its msgid @p id;
    /// nullopt if it is not known. Keeps a bounded number.
    void setOriginal(const QString &id, const std::optional<ChatMessage> &original);
    /// The first row whose order is not below @p order; rowCount() if there is none.
    int firstRowFrom(const MessageOrder &order) const;
    /// A row, or a message that is kept because it is not stored. Null if there is none.
    const ChatMessage *find(quint64 localId) const;
    /// Whether a message of the order @p order would be a row.
    bool covers(const MessageOrder &order) const;

    /// Whether the message log has the rows, so that they can be loaded again.
    bool isStored() const { return m_isStored; }
    void setStored(bool stored) { m_isStored = stored; }
    Older older() const { return m_older; }
    void setOlder(Older older) { m_older = older; }
    bool hasOlder() const { return m_older != Older::None; }
    /// Whether there are newer messages, which the message log has.
    bool hasNewer() const { return m_hasNewer; }
    /// Whether the rows that are being inserted arrived earlier: the window is being moved.
    bool isMoving() const { return m_isMoving; }

    /// Inserts each message at its place, except those that are already there: messages with a
    /// known localId or msgid; messages of the history without a msgid that equal another in time,
    /// sender and text. Returns the others in their order, also those that are beyond the window.
    QList<ChatMessage> insert(const QList<ChatMessage> &messages);
    /// As insert(), for messages in their order that follow all rows.
    void append(const QList<ChatMessage> &messages);
    /// Applies @p changes to the messages they are about, now or when these are added.
    void change(const QList<MessageChange> &changes);
    /// Replaces the message @p localId, which keeps its localId, order and row.
    void replace(quint64 localId, const ChatMessage &message);
    void remove(quint64 localId);
    /// Removes all rows, except messages of this user that are not confirmed.
    void clear();

    /// Moves the window to @p page, which is stored, by a reset.
    void moveTo(const QList<ChatMessage> &page, Older older, bool hasNewer);
    /// Removes all rows; the newest are to be loaded again. For stored conversations.
    void unload() { moveTo({}, Older::Log, true); }
    /// Adds the stored messages before the first row.
    void addOlder(const QList<ChatMessage> &page, Older older);
    /// Adds the stored messages after the last row.
    void addNewer(const QList<ChatMessage> &page, bool hasNewer);
    /// Until the next moveTo() or addNewer(), keeps the messages that arrive beyond the newer end,
    /// because the page that is being read ends before them.
    void keepArriving() { m_keepsArriving = m_hasNewer; }
    /// False if too many have arrived.
    bool isKeepingArriving() const { return m_keepsArriving; }

    /// The rows from @p first to @p last are on screen. If @p followsNewest, the view scrolls to
    /// each new row.
    void setShown(int first, int last, bool followsNewest);
    /// No row is on screen. Removes rows beyond maxHiddenRows.
    void setHidden();
    /// Removes the oldest @p count rows, by one rowsRemoved(). Rows on screen stay, unless the view
    /// scrolls to new rows anyway.
    void removeOldest(int count);

    /// The first message that was unread when the user last left the conversation: the "New" line
    /// is above it. Its localId is 0 if there is none. It need not be a row.
    MessageOrder unreadMarker() const { return m_unreadMarker; }
    void setUnreadMarker(const MessageOrder &message);

signals:
    void unreadMarkerChanged();
    /// original() has changed for @p id.
    void originalChanged(const QString &id);
    /// @p messages are newer than all rows and did not become rows.
    void arrivedBeyond(const QList<client::ChatMessage> &messages);

private:
    struct Shown
    {
        MessageOrder first;
        MessageOrder last;
        bool followsNewest = false;
    };

    bool changeOne(const MessageChange &change, QList<int> &rows);
    QList<ChatMessage> withEarlyChanges(const QList<ChatMessage> &messages) const;
    bool isKnown(const ChatMessage &message) const;
    /// Whether only this model has @p message.
    bool isKept(const ChatMessage &message) const;
    QList<ChatMessage> withoutKnown(const QList<ChatMessage> &messages) const;
    void insertSorted(const QList<ChatMessage> &messages);
    void insertRows(int row, const QList<ChatMessage> &messages);
    void keep(const ChatMessage &message);
    /// Makes rows of the kept messages that the window covers now.
    void insertKept();
    void dropArrived();
    void removeNewest(int count);
    enum class End : quint8 { Oldest, Newest };
    /// How many rows at @p end are beyond the bounds.
    int excessAt(End end) const;
    void trimOldest();
    void trimNewest();
    void remember(const ChatMessage &message);
    void forget(const ChatMessage &message);

    QList<ChatMessage> m_messages;
    QList<ChatMessage> m_kept;          ///< Messages beyond the window that must not be lost.
    QHash<quint64, qint64> m_positions; ///< By localId; of both lists.
    QHash<QString, quint64> m_localIds; ///< By msgid; of both lists.
    QHash<QString, std::optional<ChatMessage>> m_originals; ///< By msgid.
    EarlyChanges m_early;
    std::optional<Shown> m_shown;
    Older m_older = Older::None;
    bool m_hasNewer = false;
    bool m_isStored = false;
    bool m_keepsArriving = false;
    bool m_isMoving = false;
    qsizetype m_bytes = 0;
    MessageOrder m_unreadMarker;
};

} // namespace client
