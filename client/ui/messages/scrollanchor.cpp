// SPDX-License-Identifier: MIT
#include "client/ui/messages/scrollanchor.h"

#include "client/ui/messages/blockstore.h"

#include <utility>

namespace client {

void ScrollAnchor::stickTo(int row, int y)
{
    m_atTail = false;
    m_isLaidOut = false;
    m_keepsBottom = false;
    m_row = row;
    m_y = y;
}

void ScrollAnchor::scrollTo(const BlockStore &store, qint64 value)
{
    const int row = store.heights().rowAt(value);
    stickTo(row, int(store.heights().top(row) - value));
}

void ScrollAnchor::rowsInserted(int first, int last)
{
    if (first > m_row)
        return;
    m_row += last - first + 1;
    m_keepsBottom = m_isLaidOut;
}

void ScrollAnchor::rowsRemoved(int first, int last)
{
    if (last < m_row) {
        m_row -= last - first + 1;
        m_keepsBottom = m_isLaidOut;
    } else if (first <= m_row) {
        m_row = qMax(0, first - 1);
        m_isLaidOut = m_keepsBottom = false;
    }
}

QList<ScrollAnchor::Placed> ScrollAnchor::layOut(BlockStore &store, int height)
{
    QList<Placed> placed;
    const int count = store.count();
    if (count == 0) {
        m_atTail = true;
        m_row = m_y = 0;
        return placed;
    }
    m_row = qBound(0, m_row, count - 1);
    if (std::exchange(m_keepsBottom, false) && !m_atTail) {
        const int before = store.heights().height(m_row);
        m_y += before - store.heightOf(m_row);
    }
    m_isLaidOut = true;
    if (m_atTail)
        fillFromTail(store, height);
    else
        fillAbove(store);

    int beyond = m_row; // the first row below the viewport
    const auto place = [&] {
        placed.clear();
        // A gap above the anchor may be visible.
        int first = m_row;
        int y = m_y;
        while (first > 0 && y > 0)
            y -= store.heightOf(--first);
        for (beyond = first; beyond < count && y < height; ++beyond) {
            const int rowHeight = store.heightOf(beyond);
            if (rowHeight > 0 && y + rowHeight > 0)
                placed.append({beyond, y});
            y += rowHeight;
        }
        return y;
    };
    const int end = place();
    if (!m_atTail && beyond == count && end <= height) {
        m_atTail = true;
        fillFromTail(store, height);
        place();
    }

    int keepFirst = placed.isEmpty() ? m_row : placed.first().row;
    for (int above = 0; keepFirst > 0 && above < height;)
        above += store.heightOf(--keepFirst);
    int keepLast = qMax(m_row, beyond - 1);
    for (int below = 0; keepLast < count - 1 && below < height;)
        below += store.heightOf(++keepLast);
    store.keepOnly(keepFirst, keepLast);
    for (const Placed &each : std::as_const(placed)) {
        if (store.isGap(each.row) && isInUpperHalf(each, height) && each.row + 1 < count) {
            m_row = each.row + 1;
            m_y = each.y + store.heightOf(each.row);
        }
    }
    return placed;
}

qint64 ScrollAnchor::value(const BlockStore &store) const
{
    return store.heights().top(m_row) - m_y;
}

void ScrollAnchor::fillFromTail(BlockStore &store, int height)
{
    m_row = store.count();
    m_y = height;
    while (m_row > 0 && m_y > 0)
        m_y -= store.heightOf(--m_row);
}

/// Moves the anchor up while there is an unused gap above it.
void ScrollAnchor::fillAbove(BlockStore &store)
{
    while (m_row > 0 && m_y > 0)
        m_y -= store.heightOf(--m_row);
    if (m_row == 0 && m_y > 0)
        m_y = 0;
    // The anchor row may have moved far above the viewport: take a visible one instead. Messages
    // that fill a gap are inserted above the row after it.
    while (m_row < store.count() - 1 && (m_y + store.heightOf(m_row) <= 0 || store.isGap(m_row)))
        m_y += store.heightOf(m_row++);
}

} // namespace client
