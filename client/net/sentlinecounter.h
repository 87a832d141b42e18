// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <deque>

namespace client {

/// Which of the lines written to a socket may have left this machine.
class SentLineCounter
{
public:
    /// A line of the session's goes behind what was written so far.
    void lineWritten(qint64 bytes)
    {
        m_starts.push_back(m_written);
        m_written += bytes;
    }
    /// Bytes of this layer's own.
    void ownWritten(qint64 bytes) { m_written += bytes; }
    /// The system took over @p bytes more.
    void flushed(qint64 bytes)
    {
        m_flushed += bytes;
        while (!m_starts.empty() && m_starts.front() < m_flushed) {
            m_starts.pop_front();
            ++m_maybeSent;
        }
    }
    /// How many lines, in order, have left at least with their first byte.
    qint64 maybeSent() const { return m_maybeSent; }

private:
    std::deque<qint64> m_starts; ///< Of lines that have not begun to leave.
    qint64 m_written = 0;
    qint64 m_flushed = 0;
    qint64 m_maybeSent = 0;
};

} // namespace client
