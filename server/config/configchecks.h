// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace server {

// Checks of text values in the configuration. Each returns what is wrong, as the end of a sentence
// that begins with the key's name, or an empty string.

QString checkMotd(QByteArrayView motd);
QString checkServerName(QByteArrayView name);
QString checkNetwork(QByteArrayView network);
/// Plain or as ScramVerifier prints it. Refuses a truncated verifier, which would otherwise be
/// taken for a plain password.
QString checkStoredPassword(QByteArrayView password);
QString checkLine(QByteArrayView text);
/// Of an operator or an account.
QString checkLoginName(QByteArrayView name);
/// A user or group of this machine.
QString checkUser(QByteArrayView name);
QString checkLobby(QByteArrayView lobby);
QString checkClientTags(QByteArrayView tags);
QString checkUrl(QByteArrayView url);

} // namespace server
