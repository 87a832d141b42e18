// SPDX-License-Identifier: MIT
#include "client/ui/lists/memberlist.h"

#include "client/model/memberfilter.h"
#include "client/model/network.h"
#include "client/ui/lists/memberdelegate.h"
#include "client/ui/lists/moderation.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/popups.h"
#include "client/ui/widgets/rowlist.h"
#include "client/ui/widgets/typedkey.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace client {

namespace {

QString loadingText()
{
    return MemberList::tr("Loading people…");
}

} // namespace

MemberList::MemberList(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_delegate(new MemberDelegate(theme, this))
    , m_filter(new MemberFilter(this))
    , m_search(new Field(theme, this))
{
    setAccessibleName(tr("People"));
    setItemDelegate(m_delegate);
    prepareRowList(*this);
    m_search->setPlaceholderText(tr("Find a person"));
    m_search->setAccessibleName(tr("Find a person"));
    m_search->installEventFilter(this);
    m_search->hide();
    connect(m_search, &QLineEdit::textChanged, this, &MemberList::filter);
    connect(this, &QListView::doubleClicked, this, &MemberList::requestDirectChat);
    connect(&theme, &Theme::changed, this, &MemberList::applyTheme);
    applyTheme();
}

void MemberList::setConversation(Conversation *conversation)
{
    if (conversation == m_conversation && (conversation || !model()))
        return;
    if (m_conversation)
        members()->disconnect(this);
    m_conversation = conversation;
    m_wantsSearch = false;
    if (m_search->text().isEmpty())
        filter();
    else
        m_search->clear();
    if (!conversation)
        return;
    // The first row of a section also holds its caption, so other rows can change their height.
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(members(), signal, this, [this] {
            scheduleDelayedItemsLayout();
            updateSearch();
        });
    connect(members(), &QAbstractItemModel::modelReset, this, &MemberList::updateSearch);
    connect(members(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.contains(MemberModel::FirstOfSectionRole))
                    scheduleDelayedItemsLayout();
            });
}

/// Null without a conversation.
MemberModel *MemberList::members() const
{
    return m_conversation ? &m_conversation->members() : nullptr;
}

/// Shows the members that the search field matches.
void MemberList::filter()
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty() || !members()) {
        setModel(members());
        m_filter->setSourceModel(nullptr);
    } else {
        m_filter->setSourceModel(members());
        m_filter->setText(text);
        if (model() != m_filter)
            setModel(m_filter);
        setCurrentIndex(m_filter->index(0, 0));
    }
    updateSearch();
    viewport()->update();
    if (isNothingFound())
        announceSettled(*this, nothingFoundText());
}

bool MemberList::isNothingFound() const
{
    return m_search->isVisible() && !m_search->text().trimmed().isEmpty()
           && (!model() || model()->rowCount() == 0);
}

QString MemberList::nothingFoundText() const
{
    return tr("No one here has such a name. Press Escape to see everyone.");
}

void MemberList::focusSearch()
{
    m_wantsSearch = true;
    updateSearch();
    m_search->setFocus();
    m_search->selectAll();
}

void MemberList::leaveSearch()
{
    m_wantsSearch = false;
    m_search->clear();
    setFocus();
    updateSearch();
}

void MemberList::updateSearch()
{
    setAccessibleDescription(isLoading() ? loadingText() : QString());
    constexpr int minMembers = 20;
    const bool isLong = members() && members()->rowCount() > minMembers;
    m_search->setVisible(members() && (isLong || m_wantsSearch || !m_search->text().isEmpty()));
    placeSearch();
    updateFocusPolicy();
}

void MemberList::placeSearch()
{
    const int margin = m_theme.px(8);
    const int height = m_search->isHidden() ? 0 : m_search->sizeHint().height();
    m_search->setGeometry(margin, margin, qMax(0, width() - 2 * margin), height);
    const int above = height > 0 ? height + margin : 0;
    setViewportMargins(0, above + (m_edgeShown ? 0 : margin), 0, 0);
}

void MemberList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeSearch();
}

bool MemberList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_search || !isKey)
        return QListView::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isPress = event->type() == QEvent::KeyPress;
    if (key == Qt::Key_Escape && !isPress) {
        event->accept(); // is a key of the window otherwise
        return true;
    }
    if (key == Qt::Key_Escape)
        leaveSearch();
    else if (isPress && (key == Qt::Key_Down || key == Qt::Key_Up))
        moveCurrentRow(*this, key == Qt::Key_Down ? 1 : -1);
    else if (isPress && (key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid())
        keyPressEvent(static_cast<QKeyEvent *>(event));
    else
        return QListView::eventFilter(watched, event);
    return true;
}

void MemberList::updateFocusPolicy()
{
    const bool isEmpty = !model() || model()->rowCount() == 0;
    setFocusPolicy(isEmpty ? Qt::NoFocus : Qt::StrongFocus);
}

std::unique_ptr<QMenu> MemberList::contextMenu(const QModelIndex &member)
{
    if (member.data(MemberModel::OwnRole).toBool())
        return userMenu(member.data().toString(), {});
    const QByteArray name = member.data(MemberModel::WireNameRole).toByteArray();
    return userMenu(member.data().toString(), [this, name] { emit directChatRequested(name); });
}

std::unique_ptr<QMenu> MemberList::contextMenuFor(const QString &nick)
{
    const int row = m_conversation ? m_conversation->members().rowOfNick(nick) : -1;
    if (row >= 0)
        return contextMenu(members()->index(row, 0));
    return userMenu(nick, [this, nick] { emit directChatByNickRequested(nick); });
}

std::unique_ptr<QMenu> MemberList::userMenu(const QString &nick, const std::function<void()> &talk)
{
    auto menu = std::make_unique<QMenu>(this);
    if (talk) {
        menu->addAction(tr("&Talk to %1").arg(withoutMnemonics(nick)), this, talk);
        menu->addAction(tr("&Mention"), this, [this, nick] { emit mentionRequested(nick); });
        QAction *ignore = menu->addAction(tr("&Ignore"));
        ignore->setCheckable(true);
        ignore->setChecked(isIgnored(nick));
        connect(ignore, &QAction::toggled, this,
                [this, nick](bool ignored) { emit ignoreRequested(nick, ignored); });
    }
    menu->addAction(tr("&Profile…"), this, [this, nick] { emit profileRequested(nick); });
    if (!talk && m_conversation && m_conversation->network().features().profile.isChangeable())
        menu->addAction(tr("&Your profile…"), this, &MemberList::ownProfileRequested);
    menu->addAction(tr("&Copy the name"), this,
                    [nick] { QApplication::clipboard()->setText(nick); });
    if (talk)
        addModeration(*menu, nick);
    return menu;
}

/// Adds what a moderator of the room can do with the member @p nick.
void MemberList::addModeration(QMenu &menu, const QString &nick)
{
    const int row = m_conversation ? members()->rowOfNick(nick) : -1;
    if (row < 0 || !members()->hasModerator())
        return;
    menu.addSeparator();
    for (const RankChange &change : rankChanges(members()->at(row)))
        menu.addAction(change.label, this,
                       [this, room = m_conversation, change] { request(room, {change.command}); });
    menu.addAction(tr("&Remove from the room…"), this, [this, nick] { askToRemove(nick, false); });
    menu.addAction(tr("Remove and &ban…"), this, [this, nick] { askToRemove(nick, true); });
}

void MemberList::askToRemove(const QString &nick, bool bans)
{
    if (!m_conversation)
        return;
    askToRemoveMember(nick, m_conversation->name(), bans, this,
                      [this, room = m_conversation, nick, bans] {
                          request(room, removalCommands(nick, bans, {}));
                      });
}

/// Does nothing if @p room, which was shown when the user began, is closed.
void MemberList::request(const QPointer<Conversation> &room, const QStringList &commands)
{
    for (const QString &command : commands) {
        if (room)
            emit commandRequested(room, command);
    }
}

bool MemberList::isIgnored(const QString &nick) const
{
    if (!m_conversation)
        return false;
    const MemberModel &members = m_conversation->members();
    const int row = members.rowOfNick(nick);
    const QByteArray account = row < 0 ? QByteArray() : members.at(row).account.toUtf8();
    return m_conversation->network().ignores(nick, account);
}

void MemberList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::AltModifier && currentIndex().isValid())
        emit profileRequested(currentIndex().data().toString());
    else if (enter && currentIndex().isValid())
        requestDirectChat(currentIndex());
    else if (typesCharacter(*event) && event->key() != Qt::Key_Space)
        event->ignore(); // the window passes it to the composer
    else
        QListView::keyPressEvent(event);
}

void MemberList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model())
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

void MemberList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index =
        byKey ? currentIndex() : indexAt(viewport()->mapFrom(this, event->pos()));
    if (!index.isValid())
        return;
    const QPoint at =
        byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    popUp(contextMenu(index), at);
}

bool MemberList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QString text = index.data(Qt::ToolTipRole).toString();
        if (index.isValid() && !index.data(MemberModel::OwnRole).toBool())
            text += (text.isEmpty() ? QString() : QStringLiteral("\n"))
                    + tr("Double-click to talk to %1").arg(index.data().toString());
        showPlainToolTip(help->globalPos(), text, this);
        return true;
    }
    return QListView::viewportEvent(event);
}

void MemberList::requestDirectChat(const QModelIndex &member)
{
    if (!member.data(MemberModel::OwnRole).toBool())
        emit directChatRequested(member.data(MemberModel::WireNameRole).toByteArray());
}

QModelIndex MemberList::indexAt(const QPoint &point) const
{
    const QModelIndex index = QListView::indexAt(point);
    const bool isCaption =
        index.isValid() && point.y() < visualRect(index).top() + m_delegate->captionHeight(index);
    return isCaption ? QModelIndex() : index;
}

void MemberList::setEdgeShown(bool shown)
{
    m_edgeShown = shown;
    placeSearch();
    viewport()->update();
}

void MemberList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (isLoading())
        paintNote(loadingText());
    else if (isNothingFound())
        paintNote(nothingFoundText());
    if (m_edgeShown)
        QPainter(viewport())
            .fillRect(0, 0, 1, viewport()->height(), m_theme.color(Theme::Token::Hairline));
}

bool MemberList::isLoading() const
{
    return m_conversation && !m_conversation->members().isComplete();
}

/// Below the members that are shown.
void MemberList::paintNote(const QString &text)
{
    const int rows = model() ? model()->rowCount() : 0;
    const int top = rows > 0 ? visualRect(model()->index(rows - 1, 0)).bottom() + 1 : 0;
    QPainter painter(viewport());
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.color(Theme::Token::Secondary));
    const int margin = m_theme.px(16);
    const QRect area = viewport()->rect().adjusted(margin, 0, -margin, 0);
    painter.drawText(QRect(area.left(), top + m_theme.px(8), area.width(), m_theme.px(60)),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop))
                         | Qt::TextWordWrap,
                     text);
}

void MemberList::applyTheme()
{
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Base, m_theme.color(Theme::Token::Background));
    setPalette(palette);
    setFont(m_theme.font());
    placeSearch();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

} // namespace client
