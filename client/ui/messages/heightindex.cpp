// SPDX-License-Identifier: MIT
#include "client/ui/messages/heightindex.h"

#include <bit>

namespace client {

qint64 HeightIndex::top(int row) const
{
    qint64 sum = 0;
    for (int i = row; i > 0; i -= i & -i)
        sum += m_sums.at(i - 1);
    return sum;
}

int HeightIndex::rowAt(qint64 y) const
{
    if (y < 0 || m_heights.isEmpty())
        return 0;
    int at = 0;
    qint64 rest = y;
    for (int step = int(std::bit_floor(unsigned(count()))); step > 0; step /= 2) {
        if (at + step <= count() && m_sums.at(at + step - 1) <= rest) {
            at += step;
            rest -= m_sums.at(at - 1);
        }
    }
    return qMin(at, count() - 1);
}

void HeightIndex::reset(int count, int height)
{
    // Not fill(): after removals at the front, that of Qt 6.4 does not find the room at the end.
    m_heights = QList<int>(count, height);
    rebuild();
}

void HeightIndex::append(int count, int height)
{
    m_heights.reserve(m_heights.size() + count);
    m_sums.reserve(m_sums.size() + count);
    for (int added = 0; added < count; ++added) {
        m_heights.append(height);
        const int i = int(m_heights.size());
        m_sums.append(top(i - 1) - top(i - (i & -i)) + height);
    }
}

void HeightIndex::setHeight(int row, int height)
{
    const int difference = height - m_heights.at(row);
    if (difference == 0)
        return;
    m_heights[row] = height;
    add(row, difference);
}

void HeightIndex::insert(int row, int count, int height)
{
    m_heights.insert(row, count, height);
    rebuild();
}

void HeightIndex::remove(int row, int count)
{
    m_heights.remove(row, count);
    rebuild();
}

void HeightIndex::rebuild()
{
    const int size = count();
    m_sums.fill(0, size);
    for (int i = 1; i <= size; ++i) {
        m_sums[i - 1] += m_heights.at(i - 1);
        const int parent = i + (i & -i);
        if (parent <= size)
            m_sums[parent - 1] += m_sums.at(i - 1);
    }
}

void HeightIndex::add(int row, int difference)
{
    for (int i = row + 1; i <= count(); i += i & -i)
        m_sums[i - 1] += difference;
}

} // namespace client
