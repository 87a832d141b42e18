// SPDX-License-Identifier: MIT
#include "client/ui/lists/memberlist.h"

#include "client/model/network.h"
#include "client/ui/lists/memberdelegate.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/popups.h"
#include "client/ui/widgets/rowlist.h"
#include "client/ui/widgets/typedkey.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>

namespace client {

MemberList::MemberList(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("People"));
    setItemDelegate(new MemberDelegate(theme, this));
    prepareRowList(*this);
    setLayoutMode(QListView::Batched); // opens channels with thousands of members without delay
    setViewportMargins(0, theme.px(8), 0, 0);
    connect(this, &QListView::doubleClicked, this, &MemberList::requestDirectChat);
    connect(&theme, &Theme::changed, this, &MemberList::applyTheme);
    applyTheme();
}

void MemberList::setConversation(Conversation *conversation)
{
    m_conversation = conversation;
    MemberModel *members = conversation ? &conversation->members() : nullptr;
    if (members == model())
        return;
    if (model())
        model()->disconnect(this);
    setModel(members);
    updateFocusPolicy();
    if (!members)
        return;
    // The first row of a section also holds its caption, so other rows can change their height.
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(members, signal, this, [this] {
            scheduleDelayedItemsLayout();
            updateFocusPolicy();
        });
    connect(members, &QAbstractItemModel::modelReset, this, &MemberList::updateFocusPolicy);
    connect(members, &QAbstractItemModel::dataChanged, this,
            [this] { scheduleDelayedItemsLayout(); });
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
        return contextMenu(model()->index(row, 0));
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
    menu->addAction(tr("&Copy the name"), this,
                    [nick] { QApplication::clipboard()->setText(nick); });
    return menu;
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
    if (enter && currentIndex().isValid())
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

void MemberList::setEdgeShown(bool shown)
{
    m_edgeShown = shown;
    setViewportMargins(0, shown ? 0 : m_theme.px(8), 0, 0);
    viewport()->update();
}

void MemberList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_edgeShown)
        QPainter(viewport())
            .fillRect(0, 0, 1, viewport()->height(), m_theme.color(Theme::Token::Hairline));
}

void MemberList::applyTheme()
{
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Base, m_theme.color(Theme::Token::Background));
    setPalette(palette);
    setFont(m_theme.font());
    scheduleDelayedItemsLayout();
    viewport()->update();
}

} // namespace client
