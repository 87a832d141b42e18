// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace client {

class BlockStore;

/// Determines the positions of the messages in the viewport. Sticks either to the tail, or to one
/// message at one pixel, no matter what changes above and below it.
class ScrollAnchor
{
public:
    struct Placed
    {
        int row = 0;
        int y = 0; ///< Top of the row in the viewport; may be negative.
    };

    /// A gap there is filled upwards, so that the rows below it stay where they are. Otherwise
    /// the rows above it stay.
    static bool isInUpperHalf(const Placed &placed, int height) { return placed.y < height / 2; }

    bool isAtTail() const { return m_atTail; }
    void stickToTail() { m_atTail = true; }
    /// Stays where the last layOut() was, also if that was the tail.
    void leaveTail() { m_atTail = false; }
    /// Keeps @p row at @p y pixels below the top of the viewport.
    void stickTo(int row, int y);
    /// Scrolls so that the pixel @p value of the content is at the top of the viewport.
    void scrollTo(const BlockStore &store, qint64 value);

    // Call these after the model has changed.
    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);

    /// Returns the visible rows of a viewport of @p height, from top to bottom, without hidden rows
    /// of folds. Also lays out one more page above and below, so that scrolling by a page uses
    /// exact heights.
    QList<Placed> layOut(BlockStore &store, int height);
    /// The pixel of the content at the top of the viewport, by the currently known heights.
    qint64 value(const BlockStore &store) const;

private:
    void fillFromTail(BlockStore &store, int height);
    void fillAbove(BlockStore &store);

    bool m_atTail = true;
    bool m_isLaidOut = false;   ///< By layOut(), since the last stickTo().
    bool m_keepsBottom = false; ///< The height of the row may have changed at its top.
    int m_row = 0;
    int m_y = 0;
};

} // namespace client
