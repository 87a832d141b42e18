// SPDX-License-Identifier: MIT
#pragma once

#include "server/dialect/dialect.h"
#include "server/dialect/lineeditor.h"
#include "server/dialect/telnetfilter.h"
#include "server/dialect/textcommands.h"
#include "server/dialect/textrooms.h"

#include <deque>

namespace server {

/// The telnet room: a person types, a person reads. Answers /help and slips of the pen itself;
/// everything else goes to the hub as messages like those of any client.
class TextDialect : public Dialect
{
public:
    TextDialect();

    /// From the welcome on: what is typed earlier would not know its room.
    bool isReady() const noexcept override { return !m_rooms.nick().isEmpty(); }
    void append(QByteArrayView bytes) override;
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
    std::deque<irc::Message> m_messages; ///< Of the line last typed.
    QByteArray m_answers;
};

} // namespace server
