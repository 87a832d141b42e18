// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversation.h"
#include "client/model/conversationrows.h"
#include "client/model/network.h"

#include <QAbstractListModel>
#include <QList>

namespace client {

/// All conversations as a flat list: below a "Pinned" caption the pinned ones, then for each
/// network its header, its channels and, below a "Direct" caption, its direct chats. The rows of a
/// collapsed network are hidden. Owns the networks and conversations. GUI thread.
class ConversationList : public QAbstractListModel
{
    Q_OBJECT

public:
    using Row = ConversationRow::Kind;

    enum Role {
        RowRole = Qt::UserRole + 1, ///< int of Row. DisplayRole holds the name.
        ConversationIdRole,         ///< quint64; 0 for a caption.
        UnreadRole,                 ///< int. Collapsed header: also of the hidden rows.
        MentionsRole,               ///< int. The same.
        PhaseRole,                  ///< int of NetworkState::Phase of the row's network.
        StateTextRole,              ///< Header: "3 ms", "retry in 8 s". Others: "muted", "away".
        MutedRole,
        JoinedRole,
        AwayRole,
        IconRole,        ///< Header: see Network::icon().
        CollapsedRole,   ///< Header: the rows below are hidden.
        NetworkNameRole, ///< Pinned, if there are several networks: that of the row.
        NickRole,        ///< Direct chat: the nick, if DisplayRole is another name.
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; ///< Captions: not selectable.

    QList<Network *> networks() const { return m_networks; }
    Network *network(quint64 id) const;            ///< Null when unknown.
    Network *network(const QByteArray &key) const; ///< See Network::key(). Null when unknown.
    Conversation *conversation(quint64 id) const;  ///< Null when unknown.
    Conversation *conversation(const ConversationKey &key) const; ///< Null when it is not open.
    Conversation *conversationAt(int row) const; ///< Null for captions and invalid rows.
    /// All conversations in the order of the rows, with those of collapsed networks.
    QList<Conversation *> all() const;
    /// The pinned conversations in their order.
    QList<Conversation *> pinned() const { return pinnedConversations(m_conversations); }
    /// The name of @p network, followed by its address if another network has the same name.
    QString nameOf(const Network &network) const;
    int rowOf(const Conversation *conversation) const; ///< -1 if unknown or hidden.
    /// The channels, then the direct chats of @p network, in their order.
    QList<Conversation *> conversations(const Network *network) const;
    /// The next conversation after @p from in the direction of @p step, wrapping around at the
    /// ends; null if there is none. Hidden rows are passed over, unless they are unread and
    /// @p unreadOnly.
    Conversation *neighbour(const Conversation *from, int step, bool unreadOnly) const;

    /// @p key: see Network::key().
    Network *addNetwork(const QString &name, const QByteArray &key = {});
    /// Deletes the network with its conversations.
    void removeNetwork(Network *network);
    /// @p wireName and @p folded: see Conversation; empty for those of @p name.
    Conversation *addConversation(Network *network, Conversation::Kind kind, const QString &name,
                                  const QByteArray &wireName = {}, const QByteArray &folded = {});
    void removeConversation(Conversation *conversation);

    /// Whether display names take the place of nicks.
    void setDisplayNamesShown(bool shown);

    /// The settings of conversations without their own. No value may be Default.
    const ConversationSettings &defaults() const { return m_defaults; }
    void setDefaults(const ConversationSettings &defaults);
    /// The settings of @p conversation that are in effect; none is Default.
    ConversationSettings settingsOf(const Conversation &conversation) const
    {
        return effectiveSettings(conversation.settings(), m_defaults);
    }

    void setPinned(Conversation *conversation, bool pinned);
    /// The conversations among which @p conversation can be moved, in their order: the pinned ones,
    /// or those of its kind and network. A conversation with a server moves its network.
    QList<Conversation *> siblings(const Conversation *conversation) const;
    /// Moves @p conversation before @p next, one of its siblings; null: to their end.
    void moveBefore(Conversation *conversation, Conversation *next);
    bool canMove(const Conversation *conversation, int step) const;
    /// Moves @p conversation down by one among its siblings, or up for a @p step of -1.
    void move(Conversation *conversation, int step);

    /// A new localId for a message: ascending, never 0.
    quint64 nextMessageId() { return ++m_lastMessageId; }
    /// The highest localId so far; 0 if there is none.
    quint64 lastMessageId() const { return m_lastMessageId; }
    /// Continues after the localIds of the message log. Call it before the first message.
    void setLastMessageId(quint64 id) { m_lastMessageId = id; }

    /// Messages of others with one of @p words count as mentions from now on.
    void setMentionWords(const QStringList &words) { m_mentionWords = words; }
    bool hasMentionWord(const ChatMessage &message) const;

    /// The unread messages of all conversations that are not muted.
    int unread() const;
    int mentions() const;

signals:
    /// unread() or mentions() may have changed.
    void countsChanged();
    void defaultsChanged();
    /// The order, the pins or the collapsed networks have changed.
    void arrangementChanged();
    void conversationAdded(client::Conversation *conversation);
    /// The receiver must stop using @p conversation.
    void conversationAboutToBeRemoved(client::Conversation *conversation);
    void networkAboutToBeRemoved(client::Network *network);

private:
    QVariant conversationData(const Conversation &conversation, int role) const;
    QString spokenText(const Conversation &conversation) const;
    QVariant serverData(const Network &network, int role) const;
    static QVariant captionData(Row kind, int role);
    int hiddenSum(const Network &network, int (Conversation::*count)() const) const;
    void watch(Network *network);
    void watch(Conversation *conversation);
    void namesChanged();
    void rowChanged(int row, const QList<int> &roles = {});
    int headerRow(const Network *network) const;
    void insertRow(int row, const ConversationRow &entry);
    void arrange();

    QList<Network *> m_networks;
    bool m_areDisplayNamesShown = true;
    ConversationSettings m_defaults{ConversationSettings::Notifications::Mentions,
                                    ConversationSettings::Joins::WhoSpoke,
                                    ConversationSettings::Sound::Off};
    QList<Conversation *> m_conversations; ///< Those of each network and kind in their order.
    QList<ConversationRow> m_rows;
    bool m_isHoldingRows = false; ///< Several pins are changing.
    quint64 m_nextId = 1;
    quint64 m_lastMessageId = 0;
    QStringList m_mentionWords;
};

} // namespace client
