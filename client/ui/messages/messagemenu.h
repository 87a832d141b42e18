// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <memory>

class QMenu;

namespace client {

class ConversationView;

/// The context menu of @p view, which has a model, for the message @p row, which may be -1, and for
/// @p url, which may be empty. The entries emit the signals of @p view.
std::unique_ptr<QMenu> makeMessageMenu(ConversationView &view, int row, const QUrl &url);

} // namespace client
