// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversation.h"
#include "client/ui/widgets/connectionscope.h"

#include <QPointer>
#include <QWidget>

namespace client {

class Composer;
class ConnectionBar;
class ConversationList;
class ConversationView;
class FindBar;
class HeaderBar;
class KeepNameBar;
class Network;
class PartsPreview;
class RecentEmoji;
class SpellChecker;
class ReplyBar;
class TypingLine;
class TypingReporter;
class Theme;

/// The middle of the window: title, messages, connection bar and composer of one conversation.
/// Keeps them up to date, and marks the messages that the user has seen as read.
class ChatPane : public QWidget
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    ChatPane(const Theme &theme, const ConversationList &list, QWidget *parent = nullptr);

    HeaderBar &header() const { return *m_header; }
    KeepNameBar &keepNameBar() const { return *m_keepName; }
    ConversationView &view() const { return *m_view; }
    FindBar &findBar() const { return *m_findBar; }
    Composer &composer() const { return *m_composer; }
    RecentEmoji &recentEmoji() const { return *m_recentEmoji; }
    SpellChecker &spellChecker() const { return *m_spellChecker; }

    Conversation *conversation() const { return m_conversation; }
    /// Whether others are told that the user is writing.
    bool reportsTyping() const { return m_reportsTyping; }
    void setReportsTyping(bool reports);
    /// Whether screen readers read out who is writing.
    void setReadsOutTyping(bool readsOut);
    /// Null clears the pane.
    void setConversation(Conversation *conversation);
    /// Marks the visible messages as read if the window is active.
    void updateReadState();

signals:
    /// @p text as typed: it may have several lines, and IRC formatting codes.
    void textEntered(client::Conversation *conversation, const QString &text);
    void topicChangeRequested(client::Conversation *conversation, const QString &topic);
    void messageRetryRequested(client::Conversation *conversation, quint64 localId);
    void messageDeleteRequested(client::Conversation *conversation, quint64 localId);
    void cancelUnsentRequested(client::Conversation *conversation);
    // See the signals of ConversationView.
    void rowsRequested(client::Conversation *conversation);
    void olderMessagesRequested(client::Conversation *conversation);
    void newerMessagesRequested(client::Conversation *conversation);
    void oldestMessageRequested(client::Conversation *conversation);
    void firstUnreadRequested(client::Conversation *conversation);
    void newestMessageRequested(client::Conversation *conversation);
    /// A gap of @p conversation is visible; see ConversationView::gapShown().
    void gapShown(client::Conversation *conversation, quint64 localId, bool forwards);
    void gapLoadRequested(client::Conversation *conversation, quint64 localId);
    /// The user goes to the first message from @p timeMs on (UTC, ms since 1970).
    void timeRequested(client::Conversation *conversation, qint64 timeMs);
    /// This user is writing in @p conversation, or not any more.
    void typingChanged(client::Conversation *conversation, client::TypingState state);
    /// See MessageActions::removalRequested().
    void removalRequested(client::Conversation *conversation, const QString &id);
    /// See MessageActions::reactionRequested().
    void reactionRequested(client::Conversation *conversation, const QString &id,
                           const QString &text, bool takesBack);
    /// The user goes to the message with the msgid @p id.
    void originalRequested(client::Conversation *conversation, const QString &id);
    /// See ConversationView::originalNeeded().
    void originalNeeded(client::Conversation *conversation, const QString &id);
    void joinAgainRequested(client::Conversation *conversation);
    void reconnectRequested(client::Network *network);
    /// The user asks to see the key of the server, and perhaps to trust it.
    void keyQuestionRequested(client::Network *network);
    /// The user agrees to meet the requirement in the state of @p network.
    void meetRequirementRequested(client::Network *network);
    void urlActivated(const QUrl &url);
    /// The name of the conversation changed.
    void nameChanged();
    /// The state of the conversation or of its network changed.
    void stateChanged();

private:
    using ConversationSignal = void (ChatPane::*)(Conversation *);

    void connectMessages();
    /// Emits @p report with the conversation when @p request is emitted.
    void forward(void (ConversationView::*request)(), ConversationSignal report);
    void connectReplies();
    void connectTyping();
    void setFeatures(const NetworkFeatures &features);
    void refreshJoins();
    void connectBars();
    void connectConversation();
    void refreshConnectionBar();
    void refreshReply();
    void refreshTyping();
    void refreshPresence();
    bool isModerator() const;
    void openCalendar(const QPoint &corner);
    /// The names that the composer completes.
    QStringList roomsOfNetwork() const;

    const Theme &m_theme;
    const ConversationList &m_list;
    QPointer<Conversation> m_conversation;
    ConnectionScope m_conversationScope; ///< Connections to the conversation and its network.
    HeaderBar *m_header;
    KeepNameBar *m_keepName;
    FindBar *m_findBar;
    ConversationView *m_view;
    ConnectionBar *m_connectionBar;
    TypingLine *m_typingLine;
    ReplyBar *m_replyBar;
    RecentEmoji *m_recentEmoji;
    Composer *m_composer;
    SpellChecker *m_spellChecker; ///< Child of m_composer, so the older text field goes first.
    PartsPreview *m_partsPreview;
    TypingReporter *m_typingReporter;
    bool m_reportsTyping = true;
};

} // namespace client
