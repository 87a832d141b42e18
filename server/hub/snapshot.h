// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/hub.h"

#include <QByteArray>

#include <memory>

namespace server {

/// The whole state of @p hub between two turns. The result has neither the cloak key, which is a
/// secret, nor the number of workers, which belongs to the machine. Hubs that have applied the same
/// turns give the same bytes.
QByteArray saveHub(const Hub &hub);

/// Creates a hub with the state in @p saved, which then applies the same turns as the saved one
/// with the same results. @p own are the settings of this server, for what @p saved lacks. Returns
/// null when @p saved is malformed or comes from another version of the server.
std::unique_ptr<Hub> loadHub(QByteArrayView saved, const HubSettings &own, CommandTable commands);

/// SHA-256 of saveHub().
QByteArray digestOf(const Hub &hub);

} // namespace server
