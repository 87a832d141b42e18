// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace support {

class Hearthd;
class IrcClient;

/// The msgid of each PRIVMSG that @p client received.
QList<QByteArray> messageIdsSeen(const IrcClient &client);

/// The messages @p ids that the database of @p server lacks. The server must not run.
QList<QByteArray> missingIn(const Hearthd &server, const QList<QByteArray> &ids);

} // namespace support
