// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace client {

/// The address to load the icon of a network from, which the server @p host has @p offered. Only
/// HTTPS addresses on the same host are allowed; nullopt for all others. A host can have the
/// addresses of services in the user's own network, but these have no certificate for its name.
/// IRCv3 network-icon: https://ircv3.net/specs/extensions/network-icon
std::optional<QUrl> iconAddress(const QByteArray &offered, const QString &host);

} // namespace client
