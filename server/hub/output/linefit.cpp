// SPDX-License-Identifier: MIT
#include "server/hub/output/linefit.h"

#include "common/irc/utf8.h"

#include <algorithm>

namespace server {

namespace {

bool isShorter(const QByteArray &a, const QByteArray &b) noexcept
{
    return a.size() < b.size();
}

} // namespace

void fitLine(irc::Message &message, qsizetype maxBytes)
{
    qsizetype excess = irc::untaggedBytes(message) - maxBytes;
    while (excess > 0 && !message.params.isEmpty()) {
        QByteArray &longest =
            *std::max_element(message.params.begin(), message.params.end(), isShorter);
        if (longest.size() <= 1)
            return;
        const qsizetype before = longest.size();
        longest =
            irc::truncatedUtf8(longest, std::max<qsizetype>(before - excess, 1)).toByteArray();
        if (longest.isEmpty())
            longest = "*";
        excess -= before - longest.size();
    }
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
