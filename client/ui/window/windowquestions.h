// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QString;
class QUrl;
class QWidget;

namespace client {

class Conversation;
class Network;

/// Calls @p leave, after a question if messages or a draft would be lost.
void leaveOrAsk(Conversation &conversation, QWidget &window, const std::function<void()> &leave);
/// Asks whether to remove @p network with all its conversations; calls @p remove if so.
void askToRemove(Network &network, QWidget &window, const std::function<void()> &remove);
/// Asks whether to connect to @p host without encryption again; calls @p forget if so.
void askToForgetEncryption(const QString &host, QWidget &window,
                           const std::function<void()> &forget);
/// Opens @p url in the desktop's program for it, after a question if it may be misleading.
void openUrlOrAsk(const QUrl &url, QWidget &window);

} // namespace client
