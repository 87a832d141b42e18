// SPDX-License-Identifier: MIT
#include "common/irc/linebuffer.h"

#include <algorithm>
#include <utility>

namespace irc {

void LineBuffer::append(QByteArray bytes)
{
    discardHandled();
    if (m_bytes.isEmpty())
        m_bytes = std::move(bytes);
    else
        m_bytes.append(bytes);
}

std::optional<LineBuffer::Line> LineBuffer::next()
{
    for (;;) {
        const qsizetype lineFeed = m_bytes.indexOf('\n', m_scanned);
        if (lineFeed < 0) {
            limitUnfinished();
            if (size() == 0)
                discardHandled();
            return std::nullopt;
        }
        if (auto line = cut(lineFeed))
            return line;
    }
}

void LineBuffer::clear()
{
    m_bytes.clear();
    m_cutHead.clear();
    m_start = m_scanned = 0;
    m_skipping = false;
}

std::optional<LineBuffer::Line> LineBuffer::cut(qsizetype lineFeed)
{
    qsizetype end = lineFeed;
    while (end > m_start && m_bytes.at(end - 1) == '\r')
        --end;
    const qsizetype begin = m_start;
    m_start = m_scanned = lineFeed + 1;
    if (m_skipping) {
        m_skipping = false;
        return Line{std::exchange(m_cutHead, {}), true};
    }
    if (end == begin)
        return std::nullopt;
    if (end - begin > m_maxLineBytes)
        return Line{m_bytes.mid(begin, m_maxLineBytes), true};
    return Line{m_bytes.mid(begin, end - begin), false};
}

void LineBuffer::limitUnfinished()
{
    m_scanned = m_bytes.size();
    if (!m_skipping) {
        const qsizetype tooMany = m_maxLineBytes + 1;
        if (size() <= tooMany)
            return;
        // CRs at the end only belong to the line if a byte other than LF follows them.
        const auto rest = QByteArrayView(m_bytes).sliced(m_start + m_maxLineBytes);
        if (std::all_of(rest.begin(), rest.end(), [](char byte) { return byte == '\r'; })) {
            m_bytes.truncate(m_start + tooMany);
            m_scanned = m_bytes.size();
            return;
        }
        m_cutHead = m_bytes.mid(m_start, m_maxLineBytes);
        m_skipping = true;
    }
    m_start = m_scanned;
    discardHandled();
}

void LineBuffer::discardHandled()
{
    if (m_start == 0)
        return;
    if (m_start == m_bytes.size())
        m_bytes.clear(); // Frees the memory, too.
    else
        m_bytes.remove(0, m_start);
    m_scanned -= m_start;
    m_start = 0;
}

} // namespace irc
