// SPDX-License-Identifier: MIT
#include "client/ui/composer/completion.h"

#include "common/irc/channelname.h"

namespace client {

std::optional<Completion::Result> Completion::complete(const QString &text, int cursor, int step)
{
    const bool fresh = m_matches.isEmpty();
    if (fresh && !begin(text, cursor))
        return std::nullopt;
    const qsizetype count = m_matches.size();
    if (fresh)
        m_at = step > 0 ? 0 : count - 1;
    else
        m_at = (m_at + step + count) % count;

    QString word = m_matches.at(m_at);
    const bool nick = !irc::isChannelName(word) && !word.startsWith(u'/');
    if (nick && m_before.isEmpty())
        word += u':';
    if (!m_after.startsWith(u' '))
        word += u' ';
    const QString head = m_before + word;
    return Result{head + m_after, int(head.size())};
}

bool Completion::begin(const QString &text, int cursor)
{
    qsizetype start = cursor;
    while (start > 0 && !text.at(start - 1).isSpace())
        --start;
    const QString stem = text.mid(start, cursor - start);
    if (stem.isEmpty())
        return false;
    m_before = text.left(start);
    m_after = text.mid(cursor);
    const bool command = stem.startsWith(u'/') && start == 0;
    const QStringList &candidates = command                    ? m_commands
                                    : irc::isChannelName(stem) ? m_rooms
                                                               : m_nicks;
    const bool sign = stem.startsWith(u'@') && !command;
    const QString prefix = sign ? stem.mid(1) : stem;
    if (prefix.isEmpty())
        return false;
    for (const QString &candidate : candidates) {
        if (candidate.startsWith(prefix, Qt::CaseInsensitive))
            m_matches.append(candidate);
    }
    if (sign && !m_matches.isEmpty())
        m_before += u'@';
    return !m_matches.isEmpty();
}

} // namespace client
