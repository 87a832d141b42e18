// SPDX-License-Identifier: MIT
#include "client/ui/messages/placedmessages.h"

#include <algorithm>
#include <iterator>

namespace client {

PlacedMessages::PlacedMessages(const Theme &theme)
    : m_store(theme)
{}

void PlacedMessages::setModel(MessageModel *model)
{
    m_model = model;
    reset();
}

void PlacedMessages::rowsInserted(int first, int last)
{
    m_store.inserted(first, last);
    if (last == count() - 1)
        return;
    m_placed.clear();
    m_anchor.rowsInserted(first, last);
}

void PlacedMessages::rowsRemoved(int first, int last)
{
    m_store.removed(first, last);
    m_anchor.rowsRemoved(first, last);
    m_placed.clear();
}

void PlacedMessages::reset()
{
    m_store.setModel(m_model);
    m_selection.clear();
    m_anchor.stickToTail();
    m_placed.clear();
}

void PlacedMessages::layOut(int width, int height)
{
    m_store.setWidth(width);
    m_placed = m_anchor.layOut(m_store, height);
    // The last row is not the newest message: rows that are added below it must not scroll.
    if (m_model && m_model->hasNewer())
        m_anchor.leaveTail();
    if (m_model && !m_placed.isEmpty())
        m_model->setShown(m_placed.constFirst().row, m_placed.constLast().row, m_anchor.isAtTail());
}

QRect PlacedMessages::rowRect(int row) const
{
    const auto found =
        std::lower_bound(m_placed.cbegin(), m_placed.cend(), row,
                         [](const ScrollAnchor::Placed &each, int at) { return each.row < at; });
    if (found == m_placed.cend() || found->row != row)
        return {};
    return {0, found->y, m_store.width(), m_store.heights().height(row)};
}

int PlacedMessages::rowAt(int y) const
{
    const auto below =
        std::upper_bound(m_placed.cbegin(), m_placed.cend(), y,
                         [](int at, const ScrollAnchor::Placed &each) { return at < each.y; });
    if (below == m_placed.cbegin())
        return -1;
    const ScrollAnchor::Placed &found = *std::prev(below);
    return y < found.y + m_store.heights().height(found.row) ? found.row : -1;
}

MessageSelection::Position PlacedMessages::positionAt(QPoint point)
{
    if (!m_model || m_placed.isEmpty())
        return {};
    const int row = rowAt(point.y());
    if (row < 0) {
        const bool above = point.y() < m_placed.first().y;
        const int edge = above ? m_placed.first().row : m_placed.last().row;
        const int end = int(m_store.block(edge).body().selectable);
        return {m_model->at(edge).order(), above ? 0 : end};
    }
    return {m_model->at(row).order(),
            m_store.block(row).positionAt(point - rowRect(row).topLeft())};
}

bool PlacedMessages::isOverText(QPoint point)
{
    const int row = rowAt(point.y());
    return row >= 0 && m_model && m_store.block(row).isOverText(point - rowRect(row).topLeft());
}

const MessageAction *PlacedMessages::actionAt(QPoint point)
{
    const int row = rowAt(point.y());
    if (row < 0 || !m_model)
        return nullptr;
    return m_store.block(row).actionAt(point - rowRect(row).topLeft());
}

QString PlacedMessages::senderAt(QPoint point)
{
    const int row = rowAt(point.y());
    const bool over =
        row >= 0 && m_model && m_store.block(row).isOverSender(point - rowRect(row).topLeft());
    return over ? m_model->at(row).sender : QString();
}

bool PlacedMessages::isHidden(int row) const
{
    return m_store.rows().context(row).fold == RowContext::Fold::Hidden;
}

bool PlacedMessages::isFoldHead(int row) const
{
    const RowContext::Fold fold = m_store.rows().context(row).fold;
    return fold == RowContext::Fold::Closed || fold == RowContext::Fold::Open;
}

QString PlacedMessages::selectedText()
{
    if (!m_model)
        return {};
    // The summary that a fold shows is not the text of any message.
    const int row = m_model->rowOf(m_selection.onlyMessage());
    if (row >= 0 && isFoldHead(row)) {
        const BodyText &body = m_store.block(row).body();
        const auto [from, to] = m_selection.rangeOf(m_model->at(row).order());
        return body.text.mid(from, qMin(to, int(body.selectable)) - from)
            .replace(QChar(QChar::LineSeparator), u'\n');
    }
    return m_selection.text(*m_model);
}

} // namespace client
