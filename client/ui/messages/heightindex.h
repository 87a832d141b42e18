// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace client {

/// The heights of many rows in pixels, with prefix sums in logarithmic time (a Fenwick tree).
class HeightIndex
{
public:
    int count() const { return int(m_heights.size()); }
    qint64 total() const { return top(count()); }
    int height(int row) const { return m_heights.at(row); }
    /// The top of @p row: the sum of all heights above it.
    qint64 top(int row) const;
    /// The row at @p y; the last row for values beyond the end, 0 for negative ones.
    int rowAt(qint64 y) const;

    /// Replaces all rows by @p count rows of @p height each.
    void reset(int count, int height);
    void append(int count, int height);
    void setHeight(int row, int height);
    /// insert() and remove() take linear time: for rare changes.
    void insert(int row, int count, int height);
    void remove(int row, int count);

private:
    void rebuild();
    void add(int row, int difference);

    QList<int> m_heights;
    QList<qint64> m_sums; ///< One-based: m_sums[i - 1] covers the rows (i - lowbit(i), i].
};

} // namespace client
