// SPDX-License-Identifier: MIT
#include "client/ui/composer/completion.h"

#include "client/chat/searchwords.h"
#include "client/ui/text/emojitable.h"
#include "common/irc/channelname.h"

#include <algorithm>

namespace client {

std::optional<Completion::Result> Completion::complete(const QString &text, int cursor, int step)
{
    if (m_candidates.isEmpty() && begin(text, cursor) == Kind::None)
        return std::nullopt;
    const qsizetype count = m_candidates.size();
    const qsizetype first = step > 0 ? 0 : count - 1;
    return insert(int(m_at < 0 ? first : (m_at + step + count) % count));
}

Completion::Result Completion::insert(int index)
{
    m_at = index;
    QString word = m_candidates.at(index).word;
    if (m_kind == Kind::Nick && m_before.isEmpty())
        word += u':';
    if (!m_after.startsWith(u' '))
        word += u' ';
    const QString head = m_before + word;
    return Result{head + m_after, int(head.size())};
}

void Completion::reset()
{
    m_candidates.clear();
    m_kind = Kind::None;
    m_at = -1;
}

qsizetype Completion::wordStart(const QString &text, qsizetype cursor)
{
    while (cursor > 0 && !text.at(cursor - 1).isSpace())
        --cursor;
    return cursor;
}

Completion::Kind Completion::begin(const QString &text, int cursor)
{
    reset();
    const qsizetype start = wordStart(text, cursor);
    m_stem = text.mid(start, cursor - start);
    m_before = text.left(start);
    m_after = text.mid(cursor);
    if (m_stem.isEmpty())
        return Kind::None;
    if (m_stem.startsWith(u'/') && start == 0) {
        m_kind = Kind::Command;
        collectCommands(m_stem);
    } else if (irc::isChannelName(m_stem)) {
        m_kind = Kind::Room;
        collect(m_rooms, m_stem);
    } else if (m_stem.startsWith(u':')) {
        m_kind = Kind::Emoji;
        collectEmoji(m_stem.mid(1));
    } else {
        const bool sign = m_stem.startsWith(u'@');
        m_kind = Kind::Nick;
        collectNicks(m_stem.mid(sign ? 1 : 0));
        if (sign)
            m_before += u'@';
    }
    if (m_candidates.isEmpty())
        m_kind = Kind::None;
    return m_kind;
}

void Completion::collect(const QStringList &words, const QString &prefix)
{
    if (prefix.isEmpty())
        return;
    for (const QString &word : words) {
        if (word.startsWith(prefix, Qt::CaseInsensitive) && m_candidates.size() < maxCandidates)
            m_candidates.append({word, {}, {}});
    }
}

/// Those whose nick, or a word of whose display name, begins with @p prefix.
void Completion::collectNicks(const QString &prefix)
{
    if (prefix.isEmpty())
        return;
    for (const QString &nick : std::as_const(m_nicks)) {
        const QString name = m_displayNames.value(nick);
        const bool matches = nick.startsWith(prefix, Qt::CaseInsensitive)
                             || name.startsWith(prefix, Qt::CaseInsensitive)
                             || name.contains(QString(u' ' + prefix), Qt::CaseInsensitive);
        if (matches && m_candidates.size() < maxCandidates)
            m_candidates.append({nick, name, {}});
    }
}

void Completion::collectCommands(const QString &prefix)
{
    for (const CommandHint &command : m_commands) {
        if (command.name.startsWith(prefix, Qt::CaseInsensitive))
            m_candidates.append({command.name, command.arguments, command.help});
    }
}

void Completion::collectEmoji(const QString &code)
{
    const bool isWord = !code.isEmpty() && isWordOfItsOwn(code.at(0).unicode());
    if (code.size() < minEmojiLetters && !isWord)
        return;
    const EmojiTable &table = EmojiTable::instance();
    for (const int index : table.search(code, maxCandidates))
        m_candidates.append(
            {table.all().at(index).text, table.nameOf(index), u':' + table.codeOf(index) + u':'});
}

std::optional<CommandHint> Completion::commandIn(const QString &text) const
{
    const qsizetype space = text.indexOf(u' ');
    if (!text.startsWith(u'/') || space < 0)
        return std::nullopt;
    const QStringView name = QStringView(text).first(space);
    const auto found =
        std::find_if(m_commands.cbegin(), m_commands.cend(), [name](const CommandHint &command) {
            return name.compare(command.name, Qt::CaseInsensitive) == 0;
        });
    return found == m_commands.cend() ? std::nullopt : std::optional(*found);
}

} // namespace client
