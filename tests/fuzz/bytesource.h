// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace fuzz {

/// Turns the bytes of an input into choices. Between begin() and end() the choices come from a
/// seeded random number generator instead, so that a few bytes of input make a long sequence.
class ByteSource
{
public:
    explicit ByteSource(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    bool isEmpty() const { return m_bytes.isEmpty(); }
    quint8 byte()
    {
        if (m_isSeeded)
            return quint8(m_random() >> 8);
        if (m_bytes.isEmpty())
            return 0;
        const quint8 first = quint8(m_bytes.front());
        m_bytes = m_bytes.sliced(1);
        return first;
    }
    /// From 0 to @p limit - 1; @p limit is at most 256.
    int below(qsizetype limit) { return int(byte() % limit); }
    bool oneIn(int chances) { return below(chances) == 0; }
    template<typename T>
    T any(const QList<T> &list)
    {
        return list.at(below(list.size()));
    }
    /// At most @p most unchanged bytes.
    QByteArray raw(qsizetype most)
    {
        const qsizetype taken = std::min(most, m_bytes.size());
        const QByteArray bytes = m_bytes.first(taken).toByteArray();
        m_bytes = m_bytes.sliced(taken);
        return bytes;
    }

    void begin(quint32 seed)
    {
        m_random.seed(seed);
        m_isSeeded = true;
    }
    void end() { m_isSeeded = false; }

private:
    QByteArrayView m_bytes;
    std::minstd_rand m_random;
    bool m_isSeeded = false;
};

} // namespace fuzz
