// SPDX-License-Identifier: MIT
#include "server/dialect/textdialect.h"

#include "server/dialect/textrenderer.h"

#include <utility>

namespace server {

namespace {

constexpr qsizetype maxTypedBytes = 4096; ///< The longest line of most terminals.

} // namespace

TextDialect::TextDialect()
    : m_lines(maxTypedBytes)
{}

void TextDialect::append(QByteArray bytes)
{
    m_lines.append(m_telnet.filter(bytes));
}

std::optional<Dialect::Received> TextDialect::next()
{
    if (m_messages.empty() && !interpretNextLine())
        return std::nullopt;
    if (m_messages.empty())
        return AnsweredLine{};
    irc::Message message = std::move(m_messages.front());
    m_messages.pop_front();
    return message;
}

bool TextDialect::interpretNextLine()
{
    const auto line = m_lines.next();
    if (!line)
        return false;
    if (line->tooLong) {
        m_answers += "That line is too long; it was not sent.\r\n";
        return true;
    }
    TypedResult result = interpretTyped(line->text, m_rooms, m_settings);
    m_answers += result.answer;
    m_messages.assign(result.messages.begin(), result.messages.end());
    return true;
}

QByteArray TextDialect::takeReplies()
{
    return m_telnet.takeReplies() + std::exchange(m_answers, {});
}

QByteArray TextDialect::encode(const irc::Message &message, TagProfile)
{
    return renderText(message, m_rooms, m_settings);
}

} // namespace server
