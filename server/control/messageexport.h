// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace server {

/// A message of `hearthd ctl export` as one line of text for the terminal, in local time:
/// `[2026-11-24 18:30:05] <ana> good morning`. @p message: see resources/doc/protocol.md.
QByteArray exportedText(const QJsonObject &message);

} // namespace server
