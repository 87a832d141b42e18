// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/linebuffer.h"
#include "server/dialect/dialect.h"

namespace server {

/// IRC lines of up to 512 bytes with CR LF, and up to 4096 bytes of tags before them. Drops NULs
/// and the sources that clients send. https://modern.ircdocs.horse/#messages,
/// https://ircv3.net/specs/extensions/message-tags#size-limit
class IrcDialect : public Dialect
{
public:
    IrcDialect();

    void append(QByteArray bytes) override;
    std::optional<Received> next() override;
    qsizetype unreadBytes() const noexcept override { return m_lines.size(); }
    QByteArray takeReplies() override { return {}; }
    QByteArray encode(const irc::Message &message, TagProfile profile) override;
    bool encodesAlike() const noexcept override { return true; }

private:
    irc::LineBuffer m_lines;
};

} // namespace server
