// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/conversationkey.h"
#include "client/chat/conversationsettings.h"
#include "client/chat/readstate.h"
#include "client/model/historygaps.h"
#include "client/model/membermodel.h"
#include "client/model/messagemodel.h"
#include "client/model/typingusers.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>

namespace client {

class Network;

/// One channel, direct chat, or conversation with a server itself. GUI thread; owned by
/// ConversationList.
///
/// A message is read once it was on screen in a focused window. The view calls setWatched() while
/// the newest message is visible, so that live messages are read at once, and markRead() while it
/// is scrolled up. Only text, actions and notices of others can be unread.
class Conversation : public QObject
{
    Q_OBJECT

public:
    using Kind = ConversationKind;
    using Notifications = ConversationSettings::Notifications;

    /// @p wireName: of the channel or user; empty for the UTF-8 of @p name.
    Conversation(quint64 id, Kind kind, Network &network, const QString &name, QObject *parent,
                 const QByteArray &wireName = {});

    /// Unique in this process, never 0.
    quint64 id() const { return m_id; }
    Kind kind() const { return m_kind; }
    Network &network() const { return m_network; }
    /// Channel with its prefix, nick of the other user, or name of the network; only for display.
    QString name() const { return m_name; }
    /// The name on the wire, which identifies the channel or user on this network.
    QByteArray wireName() const { return m_wireName; }
    void setName(const QString &name, const QByteArray &wireName = {});
    /// Identifies the conversation from one start to the next.
    ConversationKey key() const;
    /// The folded wire name.
    QByteArray folded() const { return m_folded; }
    void setFolded(const QByteArray &folded) { m_folded = folded; }
    /// May contain IRC formatting codes, never line ends.
    /// The name that users read: for a direct chat the display name of the other user, if there is
    /// one; else name().
    QString title() const;
    /// Emits nameChanged() although name() is the same.
    void noteTitleChanged() { emit nameChanged(); }
    QString topic() const { return m_topic; }
    void setTopic(const QString &topic);

    /// Channel: this user is in it. Direct: the other user is not known to have left the network.
    bool isJoined() const { return m_joined; }
    void setJoined(bool joined);
    /// Direct: the other user is away.
    bool isAway() const { return m_away; }
    void setAway(bool away);
    // Direct: what is known about the other user; empty if unknown or none.
    QString account() const { return m_account; }
    QString realName() const { return m_realName; }
    void setIdentity(const QString &account, const QString &realName);
    /// Muted conversations count unread messages, but never request attention.
    bool isMuted() const { return m_settings.notifications == Notifications::Nothing; }
    /// Sets the notifications to Nothing, or to the default.
    void setMuted(bool muted);
    /// The differences from the window. ConversationList::settingsOf() gives the values in effect.
    const ConversationSettings &settings() const { return m_settings; }
    void setSettings(const ConversationSettings &settings);
    /// The position among the pinned conversations of all networks; 0: not pinned.
    int pin() const { return m_pin; }
    void setPin(int pin);
    /// The unsent text of the composer.
    QString draft() const { return m_draft; }
    void setDraft(const QString &draft);
    /// The msgid of the message that the user is replying to; else empty.
    QString replyTo() const { return m_replyTo; }
    /// The user who receives the reply, as shown, if that message is private; else empty.
    QString replyRecipient() const { return m_replyRecipient; }
    void setReplyTo(const QString &id);
    /// The same with a known replyRecipient().
    void setReplyTo(const QString &id, const QString &recipient);

    TypingUsers &typing() { return m_typing; }
    HistoryGaps &gaps() { return m_gaps; }
    const HistoryGaps &gaps() const { return m_gaps; }
    /// See HistoryGaps::addUnstored().
    void addUnstoredGap(qint64 firstMs, qint64 lastMs);
    MessageModel &messages() { return m_messages; }
    const MessageModel &messages() const { return m_messages; }
    MemberModel &members() { return m_members; }
    const MemberModel &members() const { return m_members; }

    int unread() const { return m_unread; }
    /// Unread mentions; 0 if it is muted. Every unread message of a direct chat counts as one.
    int mentions() const { return isMuted() ? 0 : m_mentions; }
    /// The position of the newest read message.
    MessageOrder lastRead() const { return m_lastRead; }
    bool isWatched() const { return m_watched; }
    /// @p watched: the newest message is visible in a focused window. Then marks all as read.
    void setWatched(bool watched);
    /// Marks all messages up to @p localId, included, as read.
    void markRead(quint64 localId);
    void markAllRead();
    /// Marks all messages up to @p timeMs (UTC, ms since 1970), included, as read on another
    /// device. A time that is not later than the last message that was read here changes nothing,
    /// since the server returns the markers of this window, and several messages can have the
    /// same time. The "New" line moves down, unless the user is looking at it.
    void markReadUntil(qint64 timeMs);
    /// Removes the "New" line, unless there are unread messages below it. Call it when the user
    /// leaves the conversation or presses Escape.
    void dropUnreadMarker();

    /// Notes that this user receives no live messages from now on, or did not until now.
    void noteAbsence();
    /// Whether a message of the history from @p timeMs was sent while this user was absent. False
    /// for all messages from before the first visit.
    bool isMissed(qint64 timeMs) const { return m_absentSinceMs != 0 && timeMs > m_absentSinceMs; }
    /// @p awaits: the messages that this user has missed are being loaded. Until they are, being
    /// visible marks nothing as read, because they belong above what is visible.
    void setAwaitsMissed(bool awaits);
    /// When this user was last present; 0 before the first visit.
    qint64 absentSinceMs() const { return m_absentSinceMs; }
    /// Sets the position of a new message. @p page, @p followsMs: see event::Shown.
    void place(ChatMessage &message, quint64 page = 0, qint64 followsMs = 0);
    /// Continues where the message log ends. Call it before the first append(). @p lastId: the
    /// highest localId so far.
    void restore(const ReadState &stored, quint64 lastId);
    ReadState readState() const { return {m_lastRead, m_lastPosition, m_unread, m_mentions}; }
    // These move the window of messages(); see there. Messages of the log are neither unread nor
    // new.
    void moveTo(const QList<ChatMessage> &page, MessageModel::Older older, bool hasNewer);
    void addOlder(const QList<ChatMessage> &page, MessageModel::Older older);
    void addNewer(const QList<ChatMessage> &page, bool hasNewer);
    /// The order of the newest message, which need not be a row; at least that.
    MessageOrder newest() const { return m_newest; }
    /// Where the "New" line is, or the newest read message if the first unread one is unknown.
    /// Nullopt if there is no unread message and no line.
    std::optional<MessageOrder> firstUnread() const;
    /// Whether firstUnread() is among the rows, or null.
    bool isFirstUnreadLoaded() const;
    /// The approximate memory of all messages.
    qsizetype messageBytes() const { return m_messages.bytes(); }
    /// Removes the oldest tenth, at least one message.
    void forgetOldest() { m_messages.removeOldest(qMax(1, m_messages.rowCount() / 10)); }
    /// Adds a batch of messages after place(): one countsChanged, and one rowsInserted if all of
    /// them are newer than those before. Returns them without those that were there already.
    QList<ChatMessage> append(const QList<ChatMessage> &messages);
    /// See MessageModel::change(). Deleted messages that are rows are no longer unread.
    void change(const QList<MessageChange> &changes);
    /// The messages @p deleted are no longer unread. They need not be loaded, and are as they were
    /// before the deletion.
    void forgetUnread(const QList<ChatMessage> &deleted);
    /// Whether there are unread messages that are not rows; perhaps also if there are none.
    bool hasUnloadedUnread() const;
    /// Removes all messages (/clear).
    void clear();

signals:
    /// Also when only title() has changed.
    void nameChanged();
    void topicChanged();
    /// isJoined(), isAway(), account(), realName() or settings() has changed.
    void stateChanged();
    void pinChanged();
    void draftChanged();
    void replyToChanged();
    void countsChanged();
    /// lastRead(), unread() or mentions() has changed because the user has read messages.
    void readChanged();

private:
    void markReadTo(int row);
    void setRead(const MessageOrder &order, int unread, int mentions);
    void count(const QList<ChatMessage> &messages);
    void moveMarkerToFirstUnread(const QList<ChatMessage> &page);
    qint64 positionInPage(const ChatMessage &message, quint64 page, qint64 followsMs);
    qint64 positionBeforeOthers(qint64 timeMs) const;
    qint64 positionAfterOthers(qint64 timeMs) const;

    quint64 m_id;
    Kind m_kind;
    Network &m_network;
    QString m_name;
    QByteArray m_wireName;
    QByteArray m_folded;
    QString m_topic;
    QString m_draft;
    QString m_replyTo;
    QString m_replyRecipient;
    ConversationSettings m_settings;
    bool m_joined = false;
    bool m_away = false;
    QString m_account;
    QString m_realName;
    int m_pin = 0;
    bool m_watched = false;
    bool m_awaitsMissed = false;
    int m_unread = 0;
    int m_mentions = 0;
    MessageOrder m_lastRead;
    MessageOrder m_newest;       ///< Of the newest message, which need not be a row.
    qint64 m_lastPosition = 0;   ///< The same, also of a message that was only placed.
    qint64 m_newestPosition = 0; ///< The same without messages of the origin History.
    qint64 m_absentSinceMs = 0;  ///< The time of m_newestPosition at the last noteAbsence().

    bool hasUnreadMissed() const;

    /// The position of the messages that place() has placed last, if they are from a page.
    struct PlacedPage
    {
        quint64 page = 0;
        qint64 timeMs = 0;
        qint64 position = 0;
    };
    PlacedPage m_placedPage;
    PlacedPage m_oldestPlaced;   ///< The oldest message of the same page.
    PlacedPage m_newestPlaced;   ///< The newest message of the page before.
    PlacedPage m_previousPlaced; ///< The oldest message of the page before.
    MessageModel m_messages;
    HistoryGaps m_gaps{m_messages};
    MemberModel m_members;
    TypingUsers m_typing;
};

} // namespace client
