// SPDX-License-Identifier: MIT
#pragma once

#include "server/dialect/dialect.h"
#include "server/dialect/lineeditor.h"
#include "server/dialect/telnetfilter.h"
#include "server/dialect/textcommands.h"
#include "server/dialect/textrooms.h"

#include <deque>

namespace server {

/// The dialect for users at a terminal, such as telnet. Answers /help and wrong input itself. All
/// other lines become messages for the hub, like those of any client.
class TextDialect : public Dialect
{
public:
    TextDialect();

    /// True once the welcome has been sent: before that there is no room for typed lines.
    bool isReady() const noexcept override { return !m_rooms.nick().isEmpty(); }
    void append(QByteArray bytes) override;
    std::optional<Received> next() override;
    qsizetype unreadBytes() const noexcept override { return m_lines.size(); }
    QByteArray takeReplies() override;
    QByteArray encode(const irc::Message &message, TagProfile profile) override;
    bool encodesAlike() const noexcept override { return false; }

private:
    bool interpretNextLine();

    TelnetFilter m_telnet;
    LineEditor m_lines;
    TextRooms m_rooms;
    TextSettings m_settings;
    std::deque<irc::Message> m_messages; ///< Remaining messages of the last typed line.
    QByteArray m_answers;
};

} // namespace server
