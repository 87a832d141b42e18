// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/member.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace client {

/// A change of the rank of a member that a moderator can make.
struct RankChange
{
    QString label;   ///< With a mnemonic.
    QString command; ///< "/mode +o ana".
};

/// Those for operators and voice.
QList<RankChange> rankChanges(const Member &member);

/// The commands that remove @p nick from a room, and with @p bans keep them out; in the order in
/// which they are to be sent. @p reason may be empty.
QStringList removalCommands(const QString &nick, bool bans, const QString &reason);

/// Asks in a dialog of @p parent whether to remove @p nick from @p room, and with @p bans to keep
/// them out. Calls @p remove at most once, if the user agrees.
void askToRemoveMember(const QString &nick, const QString &room, bool bans, QWidget *parent,
                       const std::function<void()> &remove);

} // namespace client
