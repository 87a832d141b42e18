// SPDX-License-Identifier: MIT
#include "client/ui/composer/inputhistory.h"

#include "client/chat/secretwords.h"

namespace client {

void InputHistory::add(const QString &text)
{
    if (holdsSecret(text)) {
        stopBrowsing();
        return;
    }
    m_characters += text.size() * (1 - m_lines.removeAll(text));
    m_lines.append(text);
    while (m_lines.size() > maxLines || (m_characters > maxCharacters && m_lines.size() > 1))
        m_characters -= m_lines.takeFirst().size();
    stopBrowsing();
}

std::optional<QString> InputHistory::older(const QString &draft)
{
    if (m_at == 0)
        return std::nullopt;
    if (!isBrowsing())
        m_draft = draft;
    return m_lines.at(--m_at);
}

std::optional<QString> InputHistory::newer()
{
    if (!isBrowsing())
        return std::nullopt;
    ++m_at;
    return isBrowsing() ? m_lines.at(m_at) : m_draft;
}

} // namespace client
