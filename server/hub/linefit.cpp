#include "server/hub/linefit.h"

#include "common/irc/utf8.h"

namespace server {

qsizetype untaggedBytes(const irc::Message &message) noexcept
{
    qsizetype bytes = message.command.size() + 3; // ':' of the last parameter, CR LF
    if (!message.source.isEmpty())
        bytes += message.source.size() + 2;
    for (const QByteArray &param : message.params)
        bytes += param.size() + 1;
    return bytes;
}

void fitLine(irc::Message &message, qsizetype maxBytes)
{
    const qsizetype excess = untaggedBytes(message) - maxBytes;
    if (excess <= 0 || message.params.isEmpty())
        return;
    QByteArray &last = message.params.last();
    last = irc::truncatedUtf8(last, last.size() - excess).toByteArray();
}

QList<QByteArray> joinedLines(const QList<QByteArray> &words, char separator, qsizetype maxBytes)
{
    QList<QByteArray> lines;
    QByteArray line;
    for (const QByteArray &word : words) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > maxBytes) {
            lines.append(line);
            line.clear();
        }
        if (!line.isEmpty())
            line += separator;
        line += word;
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

} // namespace server
