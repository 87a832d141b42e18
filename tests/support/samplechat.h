// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

namespace client {

class ConversationList;

/// The conversations of the pictures in the README: a workshop with rooms and direct chats, and
/// a second network that is being reconnected. The times are around 18:00 today.
std::unique_ptr<ConversationList> sampleChat();

} // namespace client
