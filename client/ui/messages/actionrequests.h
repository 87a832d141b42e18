// SPDX-License-Identifier: MIT
#pragma once

namespace client {

class ConversationView;
struct MessageAction;

/// Emits the signal of @p view for @p action, which the user has activated in @p row, or runs it
/// with MessageActions. Does nothing for what concerns the view alone: spoilers and folds.
void requestAction(ConversationView &view, int row, const MessageAction &action);

} // namespace client
