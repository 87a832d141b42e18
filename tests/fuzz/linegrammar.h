// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/command.h"
#include "tests/fuzz/bytesource.h"

#include <QByteArrayList>

namespace fuzz {

/// Makes lines that clients might send: commands of the table, filled in as their syntax says,
/// with names that exist, names that do not, and every so often with something else.
class LineGrammar
{
public:
    explicit LineGrammar(server::CommandTable commands);

    /// A line without its end. @p messageIds: ids of messages that were said.
    QByteArray line(ByteSource &source, const QByteArrayList &messageIds) const;

    /// Nicks, and rooms, that lines speak of most.
    static const QByteArrayList &nicks();
    static const QByteArrayList &rooms();

private:
    server::CommandTable m_commands;
};

} // namespace fuzz
