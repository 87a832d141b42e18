// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/membermodel.h"
#include "client/model/messagemodel.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace client {

class Network;

/// One room, direct chat, or a server's own lines. GUI thread; owned by ConversationList.
///
/// Read means: was on screen in a focused window. Whoever shows messages says so with
/// setWatched() (the tail is in sight, new messages are read as they come) and markRead()
/// (scrolled to somewhere above it). Only text, actions and notices of others are ever unread.
class Conversation : public QObject
{
    Q_OBJECT

public:
    enum class Kind : quint8 {
        Server, ///< The lines of a network's server; shown by the header row.
        Room,
        Direct,
    };

    /// @p wireName of a room or person; empty: the UTF-8 of @p name.
    Conversation(quint64 id, Kind kind, Network &network, const QString &name, QObject *parent,
                 const QByteArray &wireName = {});

    /// Unique in this process, never 0.
    quint64 id() const { return m_id; }
    Kind kind() const { return m_kind; }
    Network &network() const { return m_network; }
    /// Room with its prefix, nick of the other person, or the network's name: only to be shown.
    QString name() const { return m_name; }
    /// The same as on the wire: identifies the room or person on this network.
    QByteArray wireName() const { return m_wireName; }
    void setName(const QString &name, const QByteArray &wireName = {});
    /// May hold IRC formatting codes, never line ends.
    QString topic() const { return m_topic; }
    void setTopic(const QString &topic);

    /// Room: this person is in it. Direct: always, unless the other one is known to be gone.
    bool isJoined() const { return m_joined; }
    void setJoined(bool joined);
    /// Direct: the other person is away.
    bool isAway() const { return m_away; }
    void setAway(bool away);
    /// Muted conversations count unread messages but ask for no attention.
    bool isMuted() const { return m_muted; }
    void setMuted(bool muted);
    /// What stands unsent in the composer.
    QString draft() const { return m_draft; }
    void setDraft(const QString &draft);

    MessageModel &messages() { return m_messages; }
    const MessageModel &messages() const { return m_messages; }
    MemberModel &members() { return m_members; }
    const MemberModel &members() const { return m_members; }

    int unread() const { return m_unread; }
    /// Unread mentions; in a direct chat every unread message is one, unless it is muted.
    int mentions() const { return m_muted && m_kind == Kind::Direct ? 0 : m_mentions; }
    /// The newest message that counts as read; 0: none.
    quint64 lastRead() const { return m_lastRead; }
    bool isWatched() const { return m_watched; }
    /// @p watched: the newest message is in sight in a focused window. Marks all as read.
    void setWatched(bool watched);
    /// All messages up to @p localId, itself too, were seen.
    void markRead(quint64 localId);
    void markAllRead();
    /// The person went to another conversation or pressed Escape: the "New" line goes, unless
    /// something below it is still unread.
    void dropUnreadMarker();

    /// How many messages are held; beyond, the oldest tenth goes.
    static constexpr int maxMessages = 100'000;
    /// The same for their memory. Messages of the usual length come nowhere near it.
    static constexpr qsizetype maxMessageBytes = 64 * 1024 * 1024;
    /// About what the messages take in memory.
    qsizetype messageBytes() const { return m_messages.bytes(); }
    /// Lets the oldest tenth go, at least one message.
    void forgetOldest();
    /// Appends a batch: one rowsInserted, one countsChanged.
    void append(const QList<ChatMessage> &messages);
    /// Removes all messages from sight (/clear).
    void clear();

signals:
    void nameChanged();
    void topicChanged();
    /// Joined, away or muted.
    void stateChanged();
    void draftChanged();
    void countsChanged();

private:
    void countFrom(int row);
    void recount();
    void forgetOldest(int count);
    bool countsAsUnread(const ChatMessage &message) const;

    quint64 m_id;
    Kind m_kind;
    Network &m_network;
    QString m_name;
    QByteArray m_wireName;
    QString m_topic;
    QString m_draft;
    bool m_joined = false;
    bool m_away = false;
    bool m_muted = false;
    bool m_watched = false;
    int m_unread = 0;
    int m_mentions = 0;
    quint64 m_lastRead = 0;
    MessageModel m_messages;
    MemberModel m_members;
};

} // namespace client
