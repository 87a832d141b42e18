// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace client {

class BlockStore;

/// Which messages stand where in the viewport. Keeps either to the tail, or to one message at
/// one pixel, whatever happens above and below it.
class ScrollAnchor
{
public:
    struct Placed
    {
        int row = 0;
        int y = 0; ///< Top of the row in the viewport; may be negative.
    };

    bool isAtTail() const { return m_atTail; }
    void stickToTail() { m_atTail = true; }
    /// @p row stands @p y pixels below the upper edge.
    void stickTo(int row, int y);
    /// Moves the content so that its pixel @p value is the upper edge.
    void scrollTo(const BlockStore &store, qint64 value);

    // Rows came or went above the one that is held.
    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);

    /// Places what is in sight in a viewport of @p height, from top to bottom, and lays out one
    /// more page on both sides, so that scrolling by a page meets exact heights. Rows that are
    /// folded away have no height and no place.
    QList<Placed> layOut(BlockStore &store, int height);
    /// The pixel of the content at the upper edge, by the heights known now.
    qint64 value(const BlockStore &store) const;

private:
    void fillFromTail(BlockStore &store, int height);
    void fillAbove(BlockStore &store);

    bool m_atTail = true;
    int m_row = 0;
    int m_y = 0;
};

} // namespace client
