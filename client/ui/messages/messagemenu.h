// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <memory>

class QContextMenuEvent;
class QMenu;

namespace client {

class ConversationView;
class PlacedMessages;

/// The context menu of @p view, which has a model, for the message @p row, which may be -1, and for
/// @p url, which may be empty. The entries emit the signals of @p view.
std::unique_ptr<QMenu> makeMessageMenu(ConversationView &view, int row, const QUrl &url);

/// Opens the menu that @p event asks for: that of the user whose name is there, or that of the
/// message. @p messages are those of @p view.
void openMessageMenu(ConversationView &view, PlacedMessages &messages,
                     const QContextMenuEvent &event);

} // namespace client
