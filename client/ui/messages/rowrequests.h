// SPDX-License-Identifier: MIT
#pragma once

namespace client {

class ConversationView;
class PlacedMessages;

// The signals of a view that ask for messages, emitted after a layout. @p messages are those of
// @p view. A receiver may change the rows at once.

/// Asks for more rows while less than two pages are above or below the viewport, and for the gaps
/// that are visible. @p height: that of the messages in the viewport.
void requestRows(ConversationView &view, PlacedMessages &messages, int height);
/// Asks for the messages that visible ones reply to.
void requestOriginals(ConversationView &view, PlacedMessages &messages);

} // namespace client
