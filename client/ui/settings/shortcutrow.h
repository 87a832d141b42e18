// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/settings/settingsrow.h"
#include "client/ui/settings/shortcutkeys.h"

class QHBoxLayout;
class QLabel;

namespace client {

class KeyRecorder;

/// A row of the settings dialog for the keys of one action.
class ShortcutRow : public SettingsRow
{
    Q_OBJECT

public:
    static constexpr qsizetype maxKeys = 4;

    /// @p actions are all actions and must outlive the row; @p action is one of them.
    ShortcutRow(const Theme &theme, const KeyedAction &action, const QList<KeyedAction> &actions,
                QWidget *parent);

    const KeyedAction &action() const { return m_action; }
    void setSettings(const WindowSettings &settings) override;
    /// Focuses the button that records new keys.
    void focusRecorder();
    /// Adds @p key, or asks first if another action has it, or says why that cannot be.
    void add(const QKeySequence &key);

private:
    void showKeys();
    void showProblem(const QString &sentence, bool isConflict);
    void setKeys(const QList<QKeySequence> &keys);
    void takeOver();

    const KeyedAction &m_action;
    const QList<KeyedAction> &m_actions;
    ShortcutMap m_changes;
    QList<QKeySequence> m_keys;
    QKeySequence m_conflict;    ///< The key that another action has, while the user is asked.
    QList<Button *> m_removers; ///< One for each of m_keys.
    QWidget *m_editor;
    QHBoxLayout *m_chips;
    KeyRecorder *m_recorder;
    QWidget *m_problem;
    QLabel *m_sentence;
    Button *m_takeOver;
    Button *m_cancel;
};

} // namespace client
