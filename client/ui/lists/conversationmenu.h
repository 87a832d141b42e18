// SPDX-License-Identifier: MIT
#pragma once

class QMenu;

namespace client {

class Conversation;

/// Adds the entries that change Conversation::settings(): notifications, joins and sound. The
/// removal of @p conversation must close @p menu.
void addSettingsOf(Conversation &conversation, QMenu &menu);

} // namespace client
