// SPDX-License-Identifier: MIT
#include "client/ui/messages/messageactions.h"

#include "client/ui/emoji/emojipicker.h"
#include "client/ui/messages/actionbar.h"
#include "client/ui/messages/placedmessages.h"
#include "client/ui/messages/replypart.h"
#include "client/ui/widgets/popups.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace client {

MessageActions::MessageActions(const Theme &theme, QAbstractScrollArea &area,
                               PlacedMessages &messages)
    : m_theme(theme)
    , m_area(area)
    , m_messages(messages)
    , m_bar(new ActionBar(theme, area.viewport()))
{
    connect(m_bar, &ActionBar::replyRequested, this, [this] { runForBar(&MessageActions::reply); });
    connect(m_bar, &ActionBar::reactRequested, this,
            [this] { runForBar(&MessageActions::chooseReaction); });
    connect(m_bar, &ActionBar::copyRequested, this, [this] { runForBar(&MessageActions::copy); });
    connect(m_bar, &ActionBar::removeRequested, this,
            [this] { runForBar(&MessageActions::askToRemove); });
}

void MessageActions::setFeatures(const NetworkFeatures &features)
{
    m_features = features;
    emit changed();
}

bool MessageActions::canReply(int row) const
{
    const ChatMessage &message = m_messages.model()->at(row);
    return m_features.replies && isAddressable(row) && !(message.isPrivate && message.own);
}

bool MessageActions::canReact(int row) const
{
    // A private message has no reactions that others in the room could read.
    return m_features.reactions && isAddressable(row) && !m_messages.model()->at(row).isPrivate;
}

bool MessageActions::canCopy(int row) const
{
    const ChatMessage &message = m_messages.model()->at(row);
    return isSpoken(message.kind) && !message.isRemoved;
}

bool MessageActions::canRemove(int row) const
{
    return m_features.removal && isAddressable(row) && !m_messages.model()->at(row).isPrivate
           && (m_messages.model()->at(row).own || (m_moderates && m_moderates()));
}

bool MessageActions::canShowSender(int row) const
{
    return !m_messages.model()->at(row).sender.isEmpty();
}

void MessageActions::reply(int row)
{
    emit replyRequested(m_messages.model()->at(row).id);
}

void MessageActions::chooseReaction(int row)
{
    MessageModel *model = m_messages.model();
    auto *picker = new EmojiPicker(m_theme, EmojiPicker::Purpose::React, m_recentEmoji, &m_area);
    picker->setMaxLength(int(Reaction::maxLength));
    connect(picker, &EmojiPicker::chosen, model,
            [this, model, localId = model->at(row).localId](const QString &text) {
                if (const int now = model->rowOf(localId); now >= 0 && m_messages.model() == model)
                    toggleReaction(now, text);
            });
    connect(model, &QObject::destroyed, picker, &QWidget::close);
    const int bottom = m_messages.rowRect(row).bottom();
    const bool isMirrored = m_area.layoutDirection() == Qt::RightToLeft;
    const int side = m_theme.px(60);
    const QPoint below(isMirrored ? m_area.viewport()->width() - side : side,
                       qBound(0, bottom, m_area.viewport()->height()));
    picker->open(m_area.viewport()->mapToGlobal(below));
}

void MessageActions::toggleReaction(int row, const QString &text)
{
    const ChatMessage &message = m_messages.model()->at(row);
    if (!canReact(row))
        return;
    const auto known = std::ranges::find(message.reactions, text, &Reaction::text);
    const bool takesBack = known != message.reactions.cend() && known->own;
    emit reactionRequested(message.id, text, takesBack);
}

void MessageActions::copy(int row)
{
    QApplication::clipboard()->setText(copyLine(m_messages.model()->at(row)));
}

void MessageActions::showSender(int row)
{
    emit userMenuRequested(m_messages.model()->at(row).sender,
                           m_area.viewport()->mapToGlobal(m_messages.rowRect(row).center()));
}

void MessageActions::showUser(int row, const MessageAction &action)
{
    QRect rect = m_messages.rowRect(row);
    for (const MessageControl &control : m_messages.store().block(row).controls()) {
        if (control.action == action)
            rect = control.rect.translated(rect.topLeft());
    }
    const bool isMirrored = m_area.layoutDirection() == Qt::RightToLeft;
    emit userMenuRequested(action.value, m_area.viewport()->mapToGlobal(
                                             isMirrored ? rect.bottomRight() : rect.bottomLeft()));
}

QStringList MessageActions::people(int row) const
{
    constexpr qsizetype maxPeople = 6;
    QStringList nicks;
    if (canShowSender(row))
        nicks.append(m_messages.model()->at(row).sender);
    for (const MessageAction &action : m_messages.store().block(row).body().actions) {
        const bool isUser = action.kind == MessageAction::Kind::ShowUser;
        if (isUser && nicks.size() < maxPeople && !nicks.contains(action.value))
            nicks.append(action.value);
    }
    return nicks;
}

void MessageActions::askToRemove(int row)
{
    const ChatMessage &message = m_messages.model()->at(row);
    QMessageBox *box =
        plainMessageBox(QMessageBox::Question, tr("Delete"),
                        tr("Delete this message for all users?"), quoteOf(message), &m_area);
    box->setObjectName(QStringLiteral("removalQuestion"));
    QPushButton *remove = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, m_messages.model(),
            [this, id = message.id] { emit removalRequested(id); });
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(m_messages.model(), &QObject::destroyed, box, &QWidget::close);
    box->open();
}

void MessageActions::showBar(int row)
{
    m_barMessage = row < 0 ? 0 : m_messages.model()->at(row).localId;
    const bool isShown = row >= 0 && !m_messages.rowRect(row).isEmpty() && canCopy(row);
    if (!isShown) {
        m_bar->hide();
        return;
    }
    const int top = m_messages.rowRect(row).top() + m_messages.store().block(row).contentTop();
    m_bar->showAt(top, {canReply(row), canReact(row), canRemove(row)});
}

bool MessageActions::isAddressable(int row) const
{
    const ChatMessage &message = m_messages.model()->at(row);
    return isSpoken(message.kind) && !message.id.isEmpty() && !message.isRemoved;
}

void MessageActions::runForBar(void (MessageActions::*action)(int))
{
    if (const int row = m_messages.model() ? m_messages.model()->rowOf(m_barMessage) : -1; row >= 0)
        (this->*action)(row);
}

} // namespace client
