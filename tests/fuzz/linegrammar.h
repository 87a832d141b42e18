// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/command.h"
#include "tests/fuzz/bytesource.h"

#include <QByteArrayList>

namespace fuzz {

/// Makes lines that clients could send: commands of the table with parameters that fit their
/// syntax, with names that exist, with unknown names, and sometimes with other text.
class LineGrammar
{
public:
    explicit LineGrammar(server::CommandTable commands);

    /// A line without a line end. @p messageIds: ids of sent messages.
    QByteArray line(ByteSource &source, const QByteArrayList &messageIds) const;

    /// The nicks and rooms that most lines use.
    static const QByteArrayList &nicks();
    static const QByteArrayList &rooms();

private:
    server::CommandTable m_commands;
};

} // namespace fuzz
