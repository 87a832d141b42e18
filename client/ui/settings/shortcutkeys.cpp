// SPDX-License-Identifier: MIT
#include "client/ui/settings/shortcutkeys.h"

#include <QSet>

#include <algorithm>

namespace client {

namespace {

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

/// Keys above this one neither type text nor edit it: media keys, keys that start programs.
bool isSpecialKey(int key)
{
    return key >= Qt::Key_Back && key <= Qt::Key_MicVolumeDown;
}

bool isTextKey(const QKeySequence &key)
{
    for (const QKeySequence::StandardKey standard :
         {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::Undo,
          QKeySequence::Redo, QKeySequence::SelectAll, QKeySequence::MoveToNextWord,
          QKeySequence::MoveToPreviousWord, QKeySequence::SelectNextWord,
          QKeySequence::SelectPreviousWord, QKeySequence::MoveToStartOfDocument,
          QKeySequence::MoveToEndOfDocument, QKeySequence::SelectStartOfDocument,
          QKeySequence::SelectEndOfDocument, QKeySequence::DeleteStartOfWord,
          QKeySequence::DeleteEndOfWord}) {
        if (QKeySequence::keyBindings(standard).contains(key))
            return true;
    }
    return false;
}

bool isDefaultKey(const QKeySequence &key, const QList<KeyedAction> &actions)
{
    return std::ranges::any_of(
        actions, [&key](const KeyedAction &action) { return action.defaults.contains(key); });
}

QList<QKeySequence> chosenKeys(const QStringList &texts, const QList<KeyedAction> &actions)
{
    QList<QKeySequence> keys;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (!keys.contains(key) && (isUsableKey(key) || isDefaultKey(key, actions)))
            keys.append(key);
    }
    return keys;
}

QStringList textsOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    return texts;
}

} // namespace

bool isUsableKey(const QKeySequence &key)
{
    if (key.count() != 1)
        return false;
    const int code = key[0].key();
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers();
    if (code == 0 || code == Qt::Key_unknown || isTextKey(key))
        return false;
    if (isFunctionKey(code) || isSpecialKey(code))
        return true;
    if (!(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return false;
    switch (code) {
    case Qt::Key_Return: // sends or begins a line
    case Qt::Key_Enter:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Escape:
        return false;
    default:
        return true;
    }
}

KeysByAction effectiveKeys(const QList<KeyedAction> &actions, const ShortcutMap &changes)
{
    KeysByAction all;
    QSet<QKeySequence> taken;
    const auto give = [&](const KeyedAction &action, const QList<QKeySequence> &keys) {
        QList<QKeySequence> &own = all[action.name];
        for (const QKeySequence &key : keys) {
            if (!taken.contains(key)) {
                taken.insert(key);
                own.append(key);
            }
        }
    };
    for (const KeyedAction &action : actions) {
        if (changes.contains(action.name))
            give(action, chosenKeys(changes.value(action.name), actions));
    }
    for (const KeyedAction &action : actions) {
        if (!changes.contains(action.name))
            give(action, action.defaults);
    }
    return all;
}

QString ownerOf(const QKeySequence &key, const QList<KeyedAction> &actions,
                const ShortcutMap &changes)
{
    const KeysByAction all = effectiveKeys(actions, changes);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it->contains(key))
            return it.key();
    }
    return {};
}

ShortcutMap withKeys(const QString &name, const QList<QKeySequence> &keys,
                     const QList<KeyedAction> &actions, ShortcutMap changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        for (const QString &text : textsOf(keys))
            it->removeAll(text);
    }
    const auto action = std::ranges::find(actions, name, &KeyedAction::name);
    if (action != actions.cend() && action->defaults == keys)
        changes.remove(name);
    else
        changes.insert(name, textsOf(keys));
    return changes;
}

} // namespace client
