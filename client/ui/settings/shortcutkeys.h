// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/windowsettings.h"

#include <QHash>
#include <QKeySequence>
#include <QList>

namespace client {

/// An action of the window whose keys the user can change.
struct KeyedAction
{
    QString name;    ///< Identifies it in WindowSettings::shortcuts.
    QString meaning; ///< A short text for the user.
    QList<QKeySequence> defaults;
};

using KeysByAction = QHash<QString, QList<QKeySequence>>;

/// Whether @p key can belong to an action: one key with its modifiers that types no text and that
/// text fields do not need.
bool isUsableKey(const QKeySequence &key);

/// The keys of each action. Keys in @p changes are ignored if they are not usable, except for the
/// default keys of any action. A key that several actions have belongs to the first one for which
/// the user has chosen it, or else to the first one that has it by default.
KeysByAction effectiveKeys(const QList<KeyedAction> &actions, const ShortcutMap &changes);

/// The name of the action that has @p key; empty if there is none.
QString ownerOf(const QKeySequence &key, const QList<KeyedAction> &actions,
                const ShortcutMap &changes);

/// @p changes with @p keys for the action @p name. Other actions lose these keys.
ShortcutMap withKeys(const QString &name, const QList<QKeySequence> &keys,
                     const QList<KeyedAction> &actions, ShortcutMap changes);

} // namespace client
