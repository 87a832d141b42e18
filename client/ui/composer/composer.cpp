// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"

#include "client/model/network.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/composer/composerspelling.h"
#include "client/ui/composer/partspreview.h"
#include "client/ui/composer/suggestions.h"
#include "client/ui/emoji/emojipicker.h"
#include "client/ui/theme/measures.h"
#include "client/ui/theme/painting.h"
#include "client/ui/widgets/iconbutton.h"
#include "client/ui/widgets/popups.h"

#include <QKeyEvent>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace client {

namespace {

constexpr int margin = 16;
constexpr int textPadding = 14;
constexpr int maxPastedLines = 500; // take about two minutes to send

/// The first lines of @p text, cut to the size of a preview.
QString beginningOf(const QString &text)
{
    constexpr int maxShownLines = 6;
    constexpr int maxShownLength = 80;
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n').mid(0, maxShownLines)) {
        const bool isCut = line.size() > maxShownLength;
        lines.append(line.left(maxShownLength).toString() + (isCut ? u"…" : u""));
    }
    if (text.count(u'\n') >= maxShownLines)
        lines.append(QStringLiteral("…"));
    return lines.join(u'\n');
}

} // namespace

Composer::Composer(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new ComposerEdit(theme, this))
    , m_suggestions(new Suggestions(theme, m_edit, this))
    , m_emojiButton(new IconButton(theme, IconButton::Sign::React, tr("Insert an emoji"), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_edit);
    setCursor(Qt::IBeamCursor);
    m_edit->installEventFilter(this);
    m_emojiButton->setCursor(Qt::ArrowCursor);
    connect(m_emojiButton, &IconButton::clicked, this, &Composer::chooseEmoji);
    connect(m_suggestions, &Suggestions::nicksNeeded, this, &Composer::refreshNicks);
    connect(m_edit, &ComposerEdit::submitted, this, &Composer::textEntered);
    connect(m_edit, &ComposerEdit::pageRequested, this, &Composer::pageRequested);
    connect(m_edit, &ComposerEdit::longPaste, this, &Composer::askAboutPaste);
    connect(m_edit, &ComposerEdit::focusChanged, this, [this] { update(); });
    connect(m_edit, &ComposerEdit::preferredHeightChanged, this, &Composer::adaptHeight);
    connect(&theme, &Theme::changed, this, &Composer::adaptHeight);
}

void Composer::setConversation(Conversation *conversation)
{
    if (m_conversation == conversation)
        return;
    storeDraft();
    m_conversationConnections.reset();
    m_conversation = conversation;
    m_edit->setMessage(conversation ? conversation->draft() : QString());
    m_edit->completion().reset();
    switchHistory(conversation);
    if (conversation) {
        QObject *context = m_conversationConnections.context();
        connect(conversation, &Conversation::nameChanged, context, [this] { refreshHint(); });
        connect(m_edit, &QTextEdit::textChanged, context, [this] { storeDraft(); });
    }
    refreshHint();
}

/// Exchanges the history in the field for that of @p conversation.
void Composer::switchHistory(const Conversation *conversation)
{
    if (m_historyOf != 0)
        m_histories.insert(m_historyOf, m_edit->history());
    m_historyOf = conversation ? conversation->id() : 0;
    const bool isNew = !m_histories.contains(m_historyOf);
    m_edit->history() = m_histories.take(m_historyOf);
    m_edit->history().stopBrowsing();
    if (conversation && isNew) {
        connect(conversation, &QObject::destroyed, m_edit,
                [this, id = m_historyOf] { m_histories.remove(id); });
    }
}

void Composer::setRooms(const QStringList &rooms)
{
    m_edit->completion().setRooms(rooms);
}

void Composer::setCommands(const QList<CommandHint> &commands)
{
    m_edit->completion().setCommands(commands);
}

void Composer::mention(const QString &nick)
{
    const bool first = m_edit->textCursor().atStart();
    m_edit->insertPlain(nick + (first ? QStringLiteral(": ") : QStringLiteral(" ")));
    m_edit->setFocus();
}

void Composer::setMaximumHeightOfCard(int height)
{
    m_edit->setMaximumTextHeight(height - 2 * m_theme.px(textPadding));
}

QSize Composer::sizeHint() const
{
    const int card = qMax(m_theme.px(44), m_edit->preferredHeight() + 2 * m_theme.px(textPadding));
    return {m_theme.px(400), card + m_theme.px(margin + 3)};
}

QSize Composer::minimumSizeHint() const
{
    return {m_theme.px(120), sizeHint().height()};
}

QRect Composer::cardRect() const
{
    const int ring = m_theme.px(focusRing);
    const int side = m_theme.px(margin) - ring;
    return rect().adjusted(side, 0, -side, -side);
}

void Composer::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintField(painter, m_theme, cardRect(), m_theme.px(10), m_edit->hasFocus());
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeEdit();
}

void Composer::placeEdit()
{
    const QRect card = cardRect();
    const int height = m_edit->preferredHeight();
    const int side = m_theme.px(textPadding + focusRing);
    const QSize button = m_emojiButton->sizeHint();
    const int gap = m_theme.px(focusRing + 4); // the ring, and the space at the button
    const QRect text(card.left() + side, card.center().y() - height / 2 + 1,
                     card.width() - side - gap - button.width(), height);
    const QRect corner(
        QPoint(card.right() + 1 - gap - button.width(), card.bottom() + 1 - gap - button.height()),
        button);
    m_edit->setGeometry(QStyle::visualRect(layoutDirection(), card, text));
    m_emojiButton->setGeometry(QStyle::visualRect(layoutDirection(), card, corner));
}

void Composer::setSpellChecker(SpellChecker &checker)
{
    m_spelling = new ComposerSpelling(m_edit, checker);
    m_spelling->setNames([this](const QString &word) {
        return m_conversation
               && (m_conversation->members().rowOf(word.toLower().toUtf8()) >= 0
                   || m_conversation->name().compare(word, Qt::CaseInsensitive) == 0);
    });
}

void Composer::chooseEmoji()
{
    m_suggestions->close();
    auto *picker = new EmojiPicker(m_theme, EmojiPicker::Purpose::Insert, m_recentEmoji, this);
    connect(picker, &EmojiPicker::chosen, m_edit, &ComposerEdit::insertPlain);
    connect(picker, &QObject::destroyed, m_edit, [this] { m_edit->setFocus(); });
    picker->adjustSize();
    const QRect button = m_emojiButton->geometry();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int x = isMirrored ? button.left() + picker->width() : button.right() - picker->width();
    picker->open(mapToGlobal(QPoint(x, 0)));
}

void Composer::mousePressEvent(QMouseEvent * /*event*/)
{
    m_edit->setFocus();
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    const bool tab = event->type() == QEvent::KeyPress
                     && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab
                         || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backtab);
    if (watched == m_edit && tab)
        refreshNicks();
    return QWidget::eventFilter(watched, event);
}

void Composer::refreshHint()
{
    const QString name = m_conversation ? spacedName(m_conversation->title()) : QString();
    const bool server = m_conversation && m_conversation->kind() == Conversation::Kind::Server;
    m_edit->setHint(server ? tr("Type a command for %1 (/help lists all commands)").arg(name)
                           : tr("Message %1").arg(name));
}

/// Collects the nicks for completion when Tab is pressed: senders of the newest messages first.
void Composer::refreshNicks()
{
    if (!m_conversation)
        return;
    constexpr int newest = 200;
    QStringList nicks;
    const MessageModel &messages = m_conversation->messages();
    const QStringList members = m_conversation->members().nicks();
    const QSet<QString> present(members.cbegin(), members.cend());
    for (int row = messages.rowCount() - 1, seen = 0; row >= 0 && seen < newest; --row, ++seen) {
        const ChatMessage &message = messages.at(row);
        const bool speaks = message.kind != ChatMessage::Kind::Event && !message.own;
        if (speaks && present.contains(message.sender) && !nicks.contains(message.sender))
            nicks.append(message.sender);
    }
    if (m_conversation->kind() == Conversation::Kind::Direct)
        nicks.append(m_conversation->name());
    const QSet<QString> spoke(nicks.cbegin(), nicks.cend());
    for (const QString &nick : members) {
        if (!spoke.contains(nick))
            nicks.append(nick);
    }
    m_edit->completion().setNicks(nicks);
    QHash<QString, QString> names;
    const People &people = m_conversation->network().people();
    for (const QString &nick : std::as_const(nicks)) {
        if (const QString name = people.displayName(nick); !name.isEmpty())
            names.insert(nick, name);
    }
    m_edit->completion().setDisplayNames(names);
}

void Composer::storeDraft()
{
    if (m_conversation)
        m_conversation->setDraft(m_edit->message());
}

void Composer::adaptHeight()
{
    if (height() != sizeHint().height())
        updateGeometry();
    placeEdit();
    update();
}

void Composer::askAboutPaste(const QString &text)
{
    if (text.size() > ComposerEdit::maxPasteLength)
        return refusePaste(text.size());
    const QString sentence =
        m_conversation ? partsText(text, m_conversation->network().features().limits) : QString();
    if (sentence.isEmpty()) {
        m_edit->insertPlain(text);
        return;
    }
    const QString sent = withoutOuterLineEnds(text);
    const int lines = int(sent.count(u'\n')) + 1;
    const bool tooMany = lines > maxPastedLines;
    QMessageBox *box = plainMessageBox(
        QMessageBox::Question, tr("Paste"),
        tooMany ? tr("%n lines are too many to send one by one.", nullptr, lines) : sentence,
        beginningOf(sent), this);
    box->setObjectName(QStringLiteral("pasteQuestion"));
    QPushButton *join = box->addButton(tr("Paste as &one line"), QMessageBox::ActionRole);
    connect(join, &QPushButton::clicked, m_edit,
            [this, text] { m_edit->insertPlain(text.simplified()); });
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    if (!tooMany) {
        QPushButton *keep =
            box->addButton(tr("&Paste %n lines", nullptr, lines), QMessageBox::AcceptRole);
        connect(keep, &QPushButton::clicked, m_edit, [this, text] { m_edit->insertPlain(text); });
        box->setDefaultButton(keep);
    }
    box->open();
}

void Composer::refusePaste(qsizetype size)
{
    QMessageBox *box = plainMessageBox(
        QMessageBox::Information, tr("Paste"), tr("This text is too long for a chat."),
        tr("It has %L1 characters, and at most %L2 can be pasted at once. Paste a part of it, or "
           "put it where others can open it and paste the link.")
            .arg(size)
            .arg(ComposerEdit::maxPasteLength),
        this);
    box->setStandardButtons(QMessageBox::Ok);
    box->open();
}

} // namespace client
