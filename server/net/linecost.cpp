// SPDX-License-Identifier: MIT
#include "server/net/linecost.h"

namespace server {

namespace {

constexpr double lineOfMessage = 0.1;
/// Clients send several of these for each channel that they join.
constexpr double readCommand = 0.25;

bool isReadCommand(const Dialect::Received &received)
{
    const auto *message = std::get_if<irc::Message>(&received);
    return message && (message->command == "CHATHISTORY" || message->command == "MARKREAD");
}

} // namespace

void LineCost::setProfile(TagProfile profile) noexcept
{
    constexpr quint32 multiline = TagProfile::Concat | TagProfile::Batch;
    m_hasMultiline = (profile.tags & multiline) == multiline;
}

double LineCost::of(const Dialect::Received &received) const
{
    if (isReadCommand(received))
        return readCommand;
    return isLineOfOpenBatch(received) ? lineOfMessage : 1;
}

void LineCost::note(const Dialect::Received &received)
{
    const auto *message = std::get_if<irc::Message>(&received);
    if (!message)
        return;
    if (isLineOfOpenBatch(received)) {
        --m_linesLeft;
        m_bytesLeft -= message->param(1).size();
    } else if (message->command == "BATCH") {
        const bool opens = m_hasMultiline && message->param(0).startsWith('+')
                           && message->param(1) == "draft/multiline";
        m_reference = opens ? message->param(0).sliced(1).toByteArray() : QByteArray();
        const Limits limits;
        m_linesLeft = limits.multilineLines;
        m_bytesLeft = limits.multilineBytes;
    }
}

bool LineCost::isLineOfOpenBatch(const Dialect::Received &received) const
{
    const auto *message = std::get_if<irc::Message>(&received);
    return message && !m_reference.isEmpty() && m_hasMultiline && m_linesLeft > 0 && m_bytesLeft > 0
           && (message->command == "PRIVMSG" || message->command == "NOTICE")
           && message->tags.value("batch") == m_reference;
}

} // namespace server
