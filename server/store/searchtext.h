// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

struct MessageRecord;

/// The text of @p message as users read it, for the search: without formatting codes, and without
/// the frame of a CTCP ACTION. Empty for other CTCP messages, which are meant for programs.
QByteArray searchableText(const MessageRecord &message);
/// The names that find @p message as its sender, folded: the nick at that time and the account.
QList<QByteArray> senderNames(const MessageRecord &message);

} // namespace server
