// SPDX-License-Identifier: MIT
#include "client/chat/messageparts.h"

#include "common/irc/utf8.h"

#include <algorithm>

namespace client {

namespace {

/// Whether the space at a cut stays, at the end of the piece before it.
enum class Space : quint8 { Stays, Goes };

QList<QByteArray> cut(QByteArrayView line, qsizetype maxBytes, Space atCut)
{
    QList<QByteArray> pieces;
    while (!line.isEmpty()) {
        qsizetype end = irc::truncatedUtf8(line, maxBytes).size();
        if (end <= 0) // A limit smaller than one character.
            break;
        const qsizetype space = line.first(end).lastIndexOf(' ');
        if (end < line.size() && space > end / 2)
            end = atCut == Space::Stays ? space + 1 : space;
        pieces.append(line.first(end).toByteArray());
        line = line.sliced(end);
        if (atCut == Space::Goes && line.startsWith(' '))
            line = line.sliced(1);
    }
    return pieces;
}

bool isBlank(QByteArrayView line)
{
    return std::ranges::all_of(line, [](char byte) { return byte == ' ' || byte == '\t'; });
}

/// Collects lines into messages of several lines.
class PartWriter
{
public:
    explicit PartWriter(const MessageLimits &limits)
        : m_limits(limits)
    {}

    void add(const MessageLine &line)
    {
        const bool endsLine = !line.joins && m_lines > 0;
        if (m_lines == m_limits.maxLines
            || m_part.size() + (endsLine ? 1 : 0) + line.text.size() > m_limits.maxBytes)
            end();
        if (m_lines == 0 && isBlank(line.text))
            return;
        if (m_lines++ > 0 && !line.joins)
            m_part += '\n';
        m_part += line.text;
    }

    QList<QByteArray> takeParts()
    {
        end();
        return std::move(m_parts);
    }

private:
    void end()
    {
        while (!m_part.isEmpty() && isBlank(QByteArrayView(m_part).sliced(lastLine())))
            m_part.truncate(std::max<qsizetype>(0, lastLine() - 1));
        if (!m_part.isEmpty())
            m_parts.append(m_part);
        m_part.clear();
        m_lines = 0;
    }

    qsizetype lastLine() const { return m_part.lastIndexOf('\n') + 1; }

    const MessageLimits &m_limits;
    QList<QByteArray> m_parts;
    QByteArray m_part;
    qsizetype m_lines = 0; ///< Of m_part.
};

} // namespace

QString withPlainLineEnds(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(u'\r', u'\n')
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

QString withoutOuterLineEnds(const QString &text)
{
    const QString lines = withPlainLineEnds(text);
    qsizetype start = 0;
    qsizetype end = lines.size();
    while (start < end && lines.at(start) == u'\n')
        ++start;
    while (end > start && lines.at(end - 1) == u'\n')
        --end;
    return lines.mid(start, end - start);
}

QList<QByteArray> messageParts(const QByteArray &text, const MessageLimits &limits)
{
    if (!limits.allowsSeveralLines()) {
        QList<QByteArray> parts;
        for (const QByteArray &line : text.split('\n')) {
            if (!line.isEmpty())
                parts += cut(line, limits.lineBytes, Space::Goes);
        }
        return parts;
    }
    PartWriter writer(limits);
    for (const MessageLine &line : messageLines(text, std::min(limits.lineBytes, limits.maxBytes)))
        writer.add(line);
    return writer.takeParts();
}

QList<MessageLine> messageLines(const QByteArray &part, qsizetype lineBytes)
{
    QList<MessageLine> lines;
    for (const QByteArray &line : part.split('\n')) {
        if (line.isEmpty())
            lines.append(MessageLine());
        bool joins = false;
        for (const QByteArray &piece : cut(line, lineBytes, Space::Stays)) {
            lines.append({piece, joins});
            joins = true;
        }
    }
    return lines;
}

} // namespace client
