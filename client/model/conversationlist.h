// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversation.h"
#include "client/model/network.h"

#include <QAbstractListModel>
#include <QList>

namespace client {

/// The left list, flat: for each network its header, its rooms, a "Direct" caption when there
/// are direct chats, and these. Owns the networks and conversations. GUI thread.
class ConversationList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Row : quint8 { Network, Room, DirectCaption, Direct };
    Q_ENUM(Row)

    enum Role {
        RowRole = Qt::UserRole + 1, ///< int of Row. DisplayRole is the name.
        ConversationIdRole,         ///< quint64; 0 for a caption.
        UnreadRole,                 ///< int.
        MentionsRole,               ///< int.
        PhaseRole,                  ///< int of NetworkState::Phase, of the row's network.
        StateTextRole,              ///< Header: "3 ms", "retry in 8 s". Direct: "away".
        MutedRole,
        JoinedRole,
        AwayRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; ///< Captions cannot be selected.

    QList<Network *> networks() const { return m_networks; }
    Network *network(quint64 id) const;           ///< Null when unknown.
    Conversation *conversation(quint64 id) const; ///< Null when unknown.
    Conversation *conversationAt(int row) const;  ///< Null for captions and outside.
    /// The name of @p network, with its address where another network has the same name.
    QString nameOf(const Network &network) const;
    int rowOf(const Conversation *conversation) const; ///< -1 when not here.
    /// Rooms, then direct chats of @p network in the order of the rows, without the server's own.
    QList<Conversation *> conversations(const Network *network) const;
    /// The next conversation after @p from in the order of rows, wrapping; for Alt+Up/Down.
    Conversation *neighbour(const Conversation *from, int step, bool unreadOnly) const;

    Network *addNetwork(const QString &name);
    /// Deletes the network with its conversations.
    void removeNetwork(Network *network);
    /// @p wireName as in Conversation.
    Conversation *addConversation(Network *network, Conversation::Kind kind, const QString &name,
                                  const QByteArray &wireName = {});
    void removeConversation(Conversation *conversation);

    /// For the localId of the next message: grows, never 0.
    quint64 nextMessageId() { return ++m_lastMessageId; }

    /// Over all conversations; muted ones count only with their mentions.
    int unread() const;
    int mentions() const;

signals:
    /// unread() or mentions() may have changed: for the tray and the window title.
    void countsChanged();
    void conversationAdded(client::Conversation *conversation);
    /// Sent before it is deleted: whoever shows it lets go.
    void conversationAboutToBeRemoved(client::Conversation *conversation);
    void networkAdded(client::Network *network);
    void networkAboutToBeRemoved(client::Network *network);

private:
    struct Entry
    {
        Row kind = Row::Network;
        Network *network = nullptr;
        Conversation *conversation = nullptr;
    };

    QVariant conversationData(const Conversation &conversation, int role) const;
    QString spokenText(const Conversation &conversation) const;
    static QVariant captionData(int role);
    void watch(Network *network);
    void watch(Conversation *conversation);
    void namesChanged();
    void rowChanged(int row, const QList<int> &roles = {});
    int headerRow(const Network *network) const;
    int endOfRooms(const Network *network) const;
    int endOfNetwork(const Network *network) const;
    void insert(int row, const Entry &entry);
    void removeEntry(int row);

    QList<Network *> m_networks;
    QList<Entry> m_rows;
    quint64 m_nextId = 1;
    quint64 m_lastMessageId = 0;
};

} // namespace client
