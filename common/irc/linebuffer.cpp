#include "common/irc/linebuffer.h"

#include <utility>

namespace irc {

void LineBuffer::append(QByteArrayView bytes)
{
    discardTaken();
    m_bytes.append(bytes);
}

std::optional<LineBuffer::Line> LineBuffer::next()
{
    for (;;) {
        const qsizetype lineFeed = m_bytes.indexOf('\n', m_scanned);
        if (lineFeed < 0) {
            m_scanned = m_bytes.size();
            // One byte more than the limit may be the CR of the line end.
            if (m_skipping || size() > m_maxLineBytes + 1) {
                if (!m_skipping)
                    m_cutHead = m_bytes.mid(m_start, m_maxLineBytes);
                m_skipping = true;
                m_start = m_scanned;
                discardTaken();
            }
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

void LineBuffer::discardTaken()
{
    if (m_start == 0)
        return;
    m_bytes.remove(0, m_start);
    m_scanned -= m_start;
    m_start = 0;
}

} // namespace irc
