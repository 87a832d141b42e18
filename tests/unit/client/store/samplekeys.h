// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/conversationkey.h"

namespace test {

inline const client::ConversationKey lobby{"chat.lan:6697", "#lobby",
                                           client::ConversationKind::Room};
inline const client::ConversationKey ana{"chat.lan:6697", "ana", client::ConversationKind::Direct};

} // namespace test
