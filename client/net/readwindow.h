// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <deque>

namespace client {

/// Limits the messages that were passed to the GUI thread and are not handled there yet, so that a
/// server cannot fill the queue faster than that thread works.
class ReadWindow
{
public:
    /// Whether more may be read.
    bool isOpen() const
    {
        return qsizetype(m_unconfirmed.size()) < maxMessages && m_bytes < maxBytes;
    }
    void add(qint64 bytes)
    {
        m_unconfirmed.push_back(bytes);
        m_bytes += bytes;
    }
    /// The oldest @p messages have been handled.
    void confirm(qsizetype messages)
    {
        for (; messages > 0 && !m_unconfirmed.empty(); --messages) {
            m_bytes -= m_unconfirmed.front();
            m_unconfirmed.pop_front();
        }
    }

private:
    static constexpr qsizetype maxMessages = 20'000;
    static constexpr qint64 maxBytes = 16 * 1024 * 1024;

    std::deque<qint64> m_unconfirmed; ///< Bytes of each message.
    qint64 m_bytes = 0;               ///< Their sum.
};

} // namespace client
