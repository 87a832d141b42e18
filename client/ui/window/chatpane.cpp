// SPDX-License-Identifier: MIT
#include "client/ui/window/chatpane.h"

#include "client/model/conversationlist.h"
#include "client/spelling/spellchecker.h"
#include "client/ui/account/keepnamebar.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/composer/partspreview.h"
#include "client/ui/composer/replybar.h"
#include "client/ui/composer/typingreporter.h"
#include "client/ui/emoji/recentemoji.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/messages/replypart.h"
#include "client/ui/messages/typingline.h"
#include "client/ui/search/findbar.h"
#include "client/ui/window/connectionbar.h"
#include "client/ui/window/datepopup.h"
#include "client/ui/window/headerbar.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace client {

namespace {

QString emptyTextFor(const Conversation &conversation)
{
    switch (conversation.kind()) {
    case Conversation::Kind::Server:
        return ChatPane::tr("Messages from the server %1 appear here.")
            .arg(conversation.network().name());
    case Conversation::Kind::Room:
        if (!conversation.isJoined())
            return ChatPane::tr("You are not in %1 at the moment.").arg(conversation.name());
        return ChatPane::tr("Nothing has been said in %1 since you joined. Say hello.")
            .arg(conversation.name());
    case Conversation::Kind::Direct:
        return ChatPane::tr("This is the start of your chat with %1.").arg(conversation.name());
    }
    return {};
}

} // namespace

ChatPane::ChatPane(const Theme &theme, const ConversationList &list, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(list)
    , m_header(new HeaderBar(theme, this))
    , m_keepName(new KeepNameBar(theme, this))
    , m_findBar(new FindBar(theme, this))
    , m_view(new ConversationView(theme, this))
    , m_connectionBar(new ConnectionBar(theme, this))
    , m_typingLine(new TypingLine(theme, this))
    , m_replyBar(new ReplyBar(theme, this))
    , m_recentEmoji(new RecentEmoji(this))
    , m_composer(new Composer(theme, this))
    , m_spellChecker(new SpellChecker(dictionaryFolders(), m_composer))
    , m_partsPreview(new PartsPreview(theme, this))
    , m_typingReporter(new TypingReporter(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_keepName);
    column->addWidget(m_findBar);
    column->addWidget(m_view, 1);
    column->addWidget(m_typingLine);
    column->addWidget(m_connectionBar);
    column->addWidget(m_replyBar);
    column->addWidget(m_composer);
    column->addWidget(m_partsPreview);
    m_view->actions().setRecentEmoji(m_recentEmoji);
    m_composer->setRecentEmoji(m_recentEmoji);
    m_composer->setSpellChecker(*m_spellChecker);
    connect(&m_list, &ConversationList::defaultsChanged, this, &ChatPane::refreshJoins);
    connectMessages();
    connectReplies();
    connectTyping();
    connectBars();
}

void ChatPane::connectMessages()
{
    connect(m_view, &ConversationView::retryRequested, this,
            [this](quint64 id) { emit messageRetryRequested(m_conversation, id); });
    connect(m_view, &ConversationView::deleteRequested, this,
            [this](quint64 id) { emit messageDeleteRequested(m_conversation, id); });
    connect(m_view, &ConversationView::cancelUnsentRequested, this,
            [this] { emit cancelUnsentRequested(m_conversation); });
    connect(m_view, &ConversationView::urlActivated, this, &ChatPane::urlActivated);
    forward(&ConversationView::rowsRequested, &ChatPane::rowsRequested);
    forward(&ConversationView::olderRequested, &ChatPane::olderMessagesRequested);
    forward(&ConversationView::newerRequested, &ChatPane::newerMessagesRequested);
    forward(&ConversationView::oldestRequested, &ChatPane::oldestMessageRequested);
    forward(&ConversationView::newestRequested, &ChatPane::newestMessageRequested);
    connect(m_view, &ConversationView::gapShown, this, [this](quint64 localId, bool forwards) {
        if (m_conversation && m_view->model() == &m_conversation->messages())
            emit gapShown(m_conversation, localId, forwards);
    });
    connect(m_view, &ConversationView::gapLoadRequested, this,
            [this](quint64 localId) { emit gapLoadRequested(m_conversation, localId); });
    connect(m_view, &ConversationView::firstUnreadRequested, this, [this] {
        if (m_conversation && !m_conversation->isFirstUnreadLoaded())
            emit firstUnreadRequested(m_conversation);
        else
            m_view->scrollToTail();
    });
    connect(m_view, &ConversationView::visibleMessagesChanged, this, &ChatPane::updateReadState);
    connect(m_composer, &Composer::pageRequested, m_view, &ConversationView::scrollPages);
    connect(m_composer, &Composer::textEntered, this, [this](const QString &text) {
        if (!m_conversation)
            return;
        m_view->scrollToTail();
        m_typingReporter->reset();
        emit textEntered(m_conversation, text);
    });
}

void ChatPane::connectReplies()
{
    connect(&m_view->actions(), &MessageActions::replyRequested, this, [this](const QString &id) {
        m_conversation->setReplyTo(id);
        m_composer->edit().setFocus();
    });
    m_view->actions().setModerator([this] { return isModerator(); });
    connect(&m_view->actions(), &MessageActions::removalRequested, this,
            [this](const QString &id) { emit removalRequested(m_conversation, id); });
    connect(&m_view->actions(), &MessageActions::reactionRequested, this,
            [this](const QString &id, const QString &text, bool takesBack) {
                emit reactionRequested(m_conversation, id, text, takesBack);
            });
    connect(m_view, &ConversationView::originalRequested, this,
            [this](const QString &id) { emit originalRequested(m_conversation, id); });
    connect(m_view, &ConversationView::originalNeeded, this, [this](const QString &id) {
        if (m_conversation && m_view->model() == &m_conversation->messages())
            emit originalNeeded(m_conversation, id);
    });
    connect(m_replyBar, &ReplyBar::cancelled, this, [this] {
        m_conversation->setReplyTo({});
        m_composer->edit().setFocus();
    });
}

void ChatPane::connectTyping()
{
    connect(&m_composer->edit(), &QTextEdit::textChanged, this, [this] {
        const QString text = m_composer->edit().message();
        m_partsPreview->setMessage(text);
        const bool isCommand = text.startsWith(u'/') && !text.startsWith(u"//");
        if (m_conversation && m_reportsTyping && m_conversation->network().features().typing
            && m_composer->edit().hasFocus())
            m_typingReporter->handleChange(!text.trimmed().isEmpty() && !isCommand);
    });
    connect(m_typingReporter, &TypingReporter::changed, this, [this](TypingState state) {
        if (m_conversation)
            emit typingChanged(m_conversation, state);
    });
}

void ChatPane::setFeatures(const NetworkFeatures &features)
{
    m_view->actions().setFeatures(features);
    m_partsPreview->setLimits(features.limits);
}

void ChatPane::refreshJoins()
{
    if (m_conversation)
        m_view->setJoins(m_list.settingsOf(*m_conversation).joins);
}

void ChatPane::setReportsTyping(bool reports)
{
    if (!reports)
        m_typingReporter->stop();
    m_reportsTyping = reports;
}

void ChatPane::setReadsOutTyping(bool readsOut)
{
    m_typingLine->setReadsOut(readsOut);
}

void ChatPane::forward(void (ConversationView::*request)(), ConversationSignal report)
{
    connect(m_view, request, this, [this, report] {
        // While the view changes to another conversation, this one may not be the one shown.
        if (m_conversation && m_view->model() == &m_conversation->messages())
            emit(this->*report)(m_conversation);
    });
}

/// Some actions hide the button or the field that had the focus, so the composer gets it.
void ChatPane::connectBars()
{
    connect(m_header, &HeaderBar::findRequested, m_findBar, &FindBar::open);
    connect(m_header, &HeaderBar::urlActivated, this, &ChatPane::urlActivated);
    connect(m_header, &HeaderBar::calendarRequested, this, &ChatPane::openCalendar);
    connect(m_header, &HeaderBar::topicChangeRequested, this, [this](const QString &topic) {
        emit topicChangeRequested(m_conversation, topic);
        m_composer->edit().setFocus();
    });
    const auto focusComposer = [this] { m_composer->edit().setFocus(); };
    connect(m_keepName, &KeepNameBar::finished, this, focusComposer);
    connect(m_keepName, &KeepNameBar::dismissed, this, focusComposer);
    connect(m_connectionBar, &ConnectionBar::reconnectRequested, this, [this] {
        emit reconnectRequested(&m_conversation->network());
        m_composer->edit().setFocus();
    });
    connect(m_connectionBar, &ConnectionBar::joinRequested, this, [this] {
        emit joinAgainRequested(m_conversation);
        m_composer->edit().setFocus();
    });
    connect(m_connectionBar, &ConnectionBar::newKeyRequested, this,
            [this] { emit keyQuestionRequested(&m_conversation->network()); });
    connect(m_connectionBar, &ConnectionBar::meetRequirementRequested, this,
            [this] { emit meetRequirementRequested(&m_conversation->network()); });
}

void ChatPane::setConversation(Conversation *conversation)
{
    if (m_conversation && m_conversation != conversation) {
        m_conversation->setWatched(false);
        m_conversation->dropUnreadMarker();
    }
    if (m_conversation != conversation)
        m_typingReporter->stop();
    m_conversation = conversation;
    m_conversationScope.reset();
    m_connectionBar->clear();
    m_header->setConversation(conversation);
    m_composer->setConversation(conversation);
    // Rows below the first unread message would be read at once if they were shown.
    if (conversation && !conversation->isFirstUnreadLoaded())
        conversation->messages().unload();
    setFeatures(conversation ? conversation->network().features() : NetworkFeatures());
    refreshJoins();
    m_view->setPeople(conversation ? &conversation->network().people() : nullptr);
    m_view->setMembers(conversation ? &conversation->members() : nullptr);
    m_view->setModel(conversation ? &conversation->messages() : nullptr);
    refreshReply();
    refreshTyping();
    refreshPresence();
    if (!conversation)
        return;
    m_view->setUnread(conversation->unread());
    m_view->setOwnNick(conversation->network().nick());
    m_view->setEmptyText(emptyTextFor(*conversation));
    m_composer->setRooms(roomsOfNetwork());
    connectConversation();
    refreshConnectionBar();
}

void ChatPane::connectConversation()
{
    const Network *network = &m_conversation->network();
    QObject *scope = m_conversationScope.context();
    const auto onState = [this] {
        refreshConnectionBar();
        refreshJoins();
        refreshPresence();
        emit stateChanged();
    };
    connect(network, &Network::stateChanged, scope, onState);
    connect(m_conversation, &Conversation::stateChanged, scope, onState);
    connect(m_conversation, &Conversation::stateChanged, scope,
            [this] { m_view->setEmptyText(emptyTextFor(*m_conversation)); });
    connect(network, &Network::featuresChanged, scope, [this, network] {
        setFeatures(network->features());
        emit stateChanged();
    });
    connect(&m_conversation->typing(), &TypingUsers::changed, scope, [this] { refreshTyping(); });
    connect(m_conversation, &Conversation::replyToChanged, scope, [this] { refreshReply(); });
    connect(network, &Network::nickChanged, scope,
            [this, network] { m_view->setOwnNick(network->nick()); });
    connect(m_conversation, &Conversation::countsChanged, scope,
            [this] { m_view->setUnread(m_conversation->unread()); });
    connect(m_conversation, &Conversation::nameChanged, scope, [this] {
        refreshPresence();
        emit nameChanged();
    });
}

/// Proposes the day of the newest message on screen.
void ChatPane::openCalendar(const QPoint &corner)
{
    if (!m_conversation)
        return;
    const MessageModel &messages = m_conversation->messages();
    const int row = messages.rowOf(m_view->newestVisible());
    const QDate today = QDate::currentDate();
    const QDate shown =
        row < 0 ? today : QDateTime::fromMSecsSinceEpoch(messages.at(row).timeMs).date();
    auto *popup = new DatePopup(m_theme, shown, today, this);
    const QPointer<Conversation> conversation = m_conversation;
    connect(popup, &DatePopup::dateChosen, this, [this, conversation](QDate day) {
        if (conversation)
            emit timeRequested(conversation, day.startOfDay().toMSecsSinceEpoch());
    });
    popup->open(corner);
}

void ChatPane::refreshConnectionBar()
{
    const bool notJoined =
        m_conversation->kind() == Conversation::Kind::Room && !m_conversation->isJoined();
    m_connectionBar->setState(m_conversation->network().state(), notJoined);
}

void ChatPane::refreshTyping()
{
    QStringList names;
    if (m_conversation) {
        for (const QString &nick : m_conversation->typing().nicks())
            names.append(m_conversation->network().people().fullName(nick));
    }
    m_typingLine->setNames(names);
}

void ChatPane::refreshReply()
{
    const QString id = m_conversation ? m_conversation->replyTo() : QString();
    if (id.isEmpty()) {
        m_replyBar->clear();
    } else {
        const ChatMessage *original = m_conversation->messages().original(id);
        const QString quote = original ? quoteOf(*original) : tr("an earlier message");
        const QString recipient = m_conversation->replyRecipient();
        m_replyBar->show(recipient.isEmpty()
                             ? quote
                             : tr("%1 (only %2 sees your answer)").arg(quote, recipient));
    }
    m_composer->edit().setAccessibleDescription(m_replyBar->text());
}

/// Says that the user of a direct chat may not answer soon.
void ChatPane::refreshPresence()
{
    QString text;
    const bool isKnown = m_conversation && m_conversation->kind() == Conversation::Kind::Direct
                         && m_conversation->network().state().phase == NetworkState::Phase::Online;
    if (isKnown && !m_conversation->isJoined())
        text = tr("%1 is offline.").arg(m_conversation->title());
    else if (isKnown && m_conversation->isAway())
        text = tr("%1 is away.").arg(m_conversation->title());
    m_typingLine->setIdleText(text);
}

/// The server decides which ranks may delete messages of others; most let those who can kick.
bool ChatPane::isModerator() const
{
    return m_conversation && m_conversation->members().hasModerator();
}

QStringList ChatPane::roomsOfNetwork() const
{
    QStringList rooms;
    for (const Conversation *other : m_list.conversations(&m_conversation->network())) {
        if (other->kind() == Conversation::Kind::Room)
            rooms.append(other->name());
    }
    return rooms;
}

void ChatPane::updateReadState()
{
    if (!m_conversation)
        return;
    const bool seen = m_view->isVisible() && isActiveWindow();
    m_conversation->setWatched(seen && m_view->isAtTail());
    if (seen && m_view->model() == &m_conversation->messages())
        m_conversation->markRead(m_view->newestVisible());
}

} // namespace client
