// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace client {

/// The address to load the icon of a network from, which the server @p host has @p offered. Only
/// HTTPS addresses on the same host are allowed, and HTTP ones if the connection to the server is
/// not @p isSecure either; nullopt for all others.
/// IRCv3 network-icon: https://ircv3.net/specs/extensions/network-icon
std::optional<QUrl> iconAddress(const QByteArray &offered, const QString &host, bool isSecure);

} // namespace client
