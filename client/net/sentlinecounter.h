// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <deque>

namespace client {

/// Counts the lines of the session that may have left this machine.
class SentLineCounter
{
public:
    /// A line of the session was appended to the output.
    void lineWritten(qint64 bytes)
    {
        m_starts.push_back(m_written);
        m_written += bytes;
    }
    /// Other bytes were appended, such as a PING.
    void otherWritten(qint64 bytes) { m_written += bytes; }
    /// The system accepted the next @p bytes of the output.
    void flushed(qint64 bytes)
    {
        m_flushed += bytes;
        while (!m_starts.empty() && m_starts.front() < m_flushed) {
            m_starts.pop_front();
            ++m_maybeSent;
        }
    }
    /// The number of lines of which at least the first byte has left.
    qint64 maybeSent() const { return m_maybeSent; }

private:
    std::deque<qint64> m_starts; ///< Offsets of the lines of which no byte has left.
    qint64 m_written = 0;
    qint64 m_flushed = 0;
    qint64 m_maybeSent = 0;
};

} // namespace client
