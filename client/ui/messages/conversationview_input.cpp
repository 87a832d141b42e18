// SPDX-License-Identifier: MIT
#include "client/ui/messages/conversationview.h"
#include "client/ui/text/urls.h"
#include "client/ui/theme/tooltip.h"
#include "client/ui/widgets/popup.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace client {

// What people do with ConversationView by pointer and menu, and what they copy.

QString ConversationView::selectedText()
{
    if (!m_model)
        return {};
    // A fold shows a sentence of its own, which no message has.
    const int row = m_model->rowOf(m_selection.onlyMessage());
    if (row >= 0 && isFoldHead(row)) {
        const BodyText &body = m_store.block(row).body();
        const auto [from, to] = m_selection.rangeOf(m_selection.onlyMessage());
        return body.text.mid(from, qMin(to, int(body.selectable)) - from)
            .replace(QChar(QChar::LineSeparator), u'\n');
    }
    return m_selection.text(*m_model);
}

void ConversationView::clearSelection()
{
    m_selection.clear();
    viewport()->update();
}

void ConversationView::copy()
{
    if (!m_model)
        return;
    QString text = selectedText();
    if (text.isEmpty() && currentRow() >= 0)
        text = copyLine(m_model->at(currentRow()));
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void ConversationView::selectAll()
{
    if (m_model)
        m_selection.selectAll(*m_model);
    viewport()->update();
}

MessageSelection::Position ConversationView::positionAt(QPoint position)
{
    if (!m_model || m_placed.isEmpty())
        return {};
    const int row = rowAt(position.y());
    if (row < 0) {
        const bool above = position.y() < m_placed.first().y;
        const int edge = above ? m_placed.first().row : m_placed.last().row;
        const int end = int(m_store.block(edge).body().selectable);
        return {m_model->at(edge).localId, above ? 0 : end};
    }
    const QPoint inside = position - rowRect(row).topLeft();
    return {m_model->at(row).localId, m_store.block(row).positionAt(inside)};
}

const MessageAction *ConversationView::actionAt(QPoint position, int *row)
{
    *row = rowAt(position.y());
    if (*row < 0 || !m_model)
        return nullptr;
    return m_store.block(*row).actionAt(position - rowRect(*row).topLeft());
}

QString ConversationView::senderAt(QPoint position)
{
    const int row = rowAt(position.y());
    const bool over =
        row >= 0 && m_model && m_store.block(row).isOverSender(position - rowRect(row).topLeft());
    return over ? m_model->at(row).sender : QString();
}

void ConversationView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_selecting = true;
    const MessageSelection::Position position = positionAt(event->pos());
    if (event->modifiers() & Qt::ShiftModifier && !m_selection.isEmpty())
        m_selection.extend(position);
    else
        m_selection.start(position);
    m_current = 0;
    m_selectedFrom = 0;
    viewport()->update();
}

void ConversationView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_selecting) {
        updateHover(event->pos());
        return;
    }
    m_selection.extend(positionAt(event->pos()));
    const bool outside = event->pos().y() < 0 || event->pos().y() > viewport()->height();
    if (outside && !m_dragTimer.isActive())
        m_dragTimer.start();
    else if (!outside)
        m_dragTimer.stop();
    viewport()->update();
}

void ConversationView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_selecting)
        return;
    m_selecting = false;
    m_dragTimer.stop();
    if (m_selection.isEmpty()) {
        int row = -1;
        if (const MessageAction *action = actionAt(event->pos(), &row))
            runAction(row, MessageAction(*action));
        else if (const QString nick = senderAt(event->pos()); !nick.isEmpty())
            emit userMenuRequested(nick, event->globalPosition().toPoint());
    } else if (QApplication::clipboard()->supportsSelection()) {
        QApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
    }
    updateHover(event->pos());
}

void ConversationView::mouseDoubleClickEvent(QMouseEvent *event)
{
    int row = -1;
    if (event->button() != Qt::LeftButton || actionAt(event->pos(), &row) || row < 0)
        return;
    const BodyText &body = m_store.block(row).body();
    const MessageSelection::Position at = positionAt(event->pos());
    const auto isWord = [&](qsizetype i) {
        return body.text.at(i).isLetterOrNumber() || body.text.at(i) == u'_';
    };
    qsizetype from = at.character;
    qsizetype to = at.character;
    while (from > 0 && isWord(from - 1))
        --from;
    while (to < body.selectable && isWord(to))
        ++to;
    m_selection.start({at.localId, int(from)});
    m_selection.extend({at.localId, int(to)});
    viewport()->update();
}

void ConversationView::autoScroll()
{
    const QPoint position = viewport()->mapFromGlobal(QCursor::pos());
    QScrollBar *bar = verticalScrollBar();
    const int beyond =
        position.y() < 0 ? position.y() : qMax(0, position.y() - viewport()->height());
    bar->setValue(bar->value() + qBound(-200, beyond, 200));
    m_selection.extend(positionAt(position));
    viewport()->update();
}

void ConversationView::updateHover(QPoint position)
{
    int row = -1;
    const MessageAction *action = actionAt(position, &row);
    const quint64 hovered = row < 0 ? 0 : m_model->at(row).localId;
    const std::optional<MessageAction> now = action ? std::optional(*action) : std::nullopt;
    const bool overText =
        row >= 0 && m_store.block(row).isOverText(position - rowRect(row).topLeft());
    viewport()->setCursor(now || !senderAt(position).isEmpty() ? Qt::PointingHandCursor
                          : overText                           ? Qt::IBeamCursor
                                                               : Qt::ArrowCursor);
    if (hovered == m_hovered && now == m_hoveredAction)
        return;
    m_hovered = hovered;
    m_hoveredAction = now;
    viewport()->update();
}

bool ConversationView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_selecting)
        updateHover({-1, -1});
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        int row = -1;
        const MessageAction *action = actionAt(help->pos(), &row);
        if (action && action->kind == MessageAction::Kind::OpenUrl)
            showPlainToolTip(help->globalPos(), urlToolTip(action->url), this);
        else
            showPlainToolTip(help->globalPos(), {}, this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ConversationView::runAction(int row, const MessageAction &action)
{
    const quint64 localId = m_model->at(row).localId;
    switch (action.kind) {
    case MessageAction::Kind::OpenUrl:
        emit urlActivated(action.url);
        return;
    case MessageAction::Kind::Retry:
        emit retryRequested(localId);
        return;
    case MessageAction::Kind::Delete:
        emit deleteRequested(localId);
        return;
    case MessageAction::Kind::ToggleFold: {
        const int y = rowRect(row).y();
        m_store.toggleFold(row);
        if (!m_anchor.isAtTail())
            m_anchor.stickTo(row, y);
        layOut();
        return;
    }
    }
}

void ConversationView::contextMenuEvent(QContextMenuEvent *event)
{
    int row = currentRow();
    QPoint at = event->globalPos();
    QUrl link;
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const QString nick = senderAt(event->pos()); !nick.isEmpty()) {
            emit userMenuRequested(nick, at);
            return;
        }
        const MessageAction *action = actionAt(event->pos(), &row);
        if (action && action->kind == MessageAction::Kind::OpenUrl)
            link = action->url;
    } else if (row >= 0) {
        at = viewport()->mapToGlobal(rowRect(row).center());
    }
    if (m_model)
        popUp(contextMenu(row, link), at);
}

std::unique_ptr<QMenu> ConversationView::contextMenu(int row, const QUrl &link)
{
    auto menu = std::make_unique<QMenu>(this);
    if (link.isValid()) {
        menu->addAction(tr("&Open link"), this, [this, link] { emit urlActivated(link); });
        menu->addAction(tr("Copy &link"), this, [link] {
            QApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded));
        });
        menu->addSeparator();
    }
    // Messages may come and go, and the model too, while the menu is open.
    MessageModel *model = m_model;
    const quint64 localId = row >= 0 ? model->at(row).localId : 0;
    QAction *copyAction = menu->addAction(tr("&Copy"), model, [this, model, localId] {
        if (const int now = model->rowOf(localId); !hasSelection() && now >= 0)
            QApplication::clipboard()->setText(copyLine(model->at(now)));
        else
            copy();
    });
    copyAction->setEnabled(hasSelection() || row >= 0);
    menu->addAction(tr("Select &all"), this, &ConversationView::selectAll);
    connect(model, &QObject::destroyed, menu.get(), &QMenu::close);
    if (row < 0)
        return menu;
    if (const QString nick = model->at(row).sender; !nick.isEmpty()) {
        menu->addSeparator();
        QMenu *opened = menu.get();
        menu->addAction(tr("&Person: %1").arg(withoutMnemonics(nick)), this,
                        [this, nick, opened] { emit userMenuRequested(nick, opened->pos()); });
    }
    const ChatMessage::Delivery delivery = model->at(row).delivery;
    if (delivery == ChatMessage::Delivery::Failed) {
        menu->addSeparator();
        menu->addAction(tr("&Retry"), model, [this, localId] { emit retryRequested(localId); });
        menu->addAction(tr("&Delete"), model, [this, localId] { emit deleteRequested(localId); });
    } else if (delivery == ChatMessage::Delivery::Waiting
               || delivery == ChatMessage::Delivery::Pending) {
        menu->addSeparator();
        menu->addAction(tr("Cancel all &unsent messages"), model,
                        [this] { emit cancelUnsentRequested(); });
    }
    return menu;
}

} // namespace client
