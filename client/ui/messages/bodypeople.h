// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/messages/bodytext.h"

namespace client {

class MemberModel;

/// Adds the action ShowUser to the names of users in @p body, which shows @p message: to its
/// subject if it is an event or an action, and to the words that are nicks of @p members, which may
/// be null. Skips links, spoilers and code. Only names after the character @p from count.
void markPeople(BodyText &body, const ChatMessage &message, const MemberModel *members,
                qsizetype from = 0);

} // namespace client
