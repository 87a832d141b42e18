// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"

#include <QByteArray>
#include <QString>

namespace client {

class SessionState;

// The sentences for what happens in a room, live or in its history. They contain
// ChatMessage::senderMark.

QString joinText();
QString partText(const irc::Message &message);
QString quitText(const irc::Message &message);
QString kickText(const irc::Message &message);
QString nickText(const irc::Message &message);
QString topicText(const QString &topic);

/// Adds an event to @p room for each known mode change, and one for all others.
void addModeEvents(SessionState &session, const irc::Message &message, const QByteArray &room);
/// Whether the mode change has a parameter in a MODE message.
bool modeHasParameter(const SessionState &session, char mode, bool isSet);

} // namespace client
