// SPDX-License-Identifier: MIT
#include "client/ui/settings/shortcutrow.h"

#include "client/ui/settings/keyrecorder.h"
#include "client/ui/theme/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>

#include <algorithm>

namespace client {

namespace {

QString shown(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

/// The texts of @p keys, so that users find an action by its key.
QString texts(const QList<QKeySequence> &keys)
{
    QStringList all;
    for (const QKeySequence &key : keys)
        all.append(shown(key));
    return all.join(u' ');
}

} // namespace

ShortcutRow::ShortcutRow(const Theme &theme, const KeyedAction &action,
                         const QList<KeyedAction> &actions, QWidget *parent)
    : SettingsRow(theme, action.meaning, {}, texts(action.defaults), parent)
    , m_action(action)
    , m_actions(actions)
    , m_editor(new QWidget(this))
    , m_chips(new QHBoxLayout(m_editor))
    , m_recorder(new KeyRecorder(theme, QStringLiteral("+"), m_editor))
    , m_problem(new QWidget(this))
    , m_sentence(new QLabel(m_problem))
    , m_takeOver(new Button(theme, Button::Look::Small, tr("Use it here"), m_problem))
    , m_cancel(new Button(theme, Button::Look::Small, tr("Cancel"), m_problem))
{
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(0);
    m_chips->addWidget(m_recorder);
    m_recorder->setAccessibleName(tr("Add keys for: %1").arg(action.meaning));
    m_recorder->setToolTip(tr("Add keys"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setPalette(theme.palette(Theme::Token::Danger));
    auto *line = new QHBoxLayout(m_problem);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_takeOver);
    line->addWidget(m_cancel);
    m_problem->hide();
    setEditor(m_editor);
    addBelow(m_problem);
    connect(m_recorder, &KeyRecorder::started, this, [this] {
        m_problem->hide();
        emit announced(tr("Press the new keys, or Escape."));
    });
    connect(m_recorder, &KeyRecorder::recorded, this, &ShortcutRow::add);
    connect(m_takeOver, &QAbstractButton::clicked, this, &ShortcutRow::takeOver);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_problem->hide();
        m_recorder->setFocus();
    });
    connect(&resetButton(), &QAbstractButton::clicked, this, [this] {
        setKeys(m_action.defaults);
        m_recorder->setFocus(); // the button disappears
    });
}

void ShortcutRow::setSettings(const WindowSettings &settings)
{
    m_changes = settings.shortcuts;
    m_problem->hide();
    resetButton().setVisible(m_changes.contains(m_action.name));
    const QList<QKeySequence> keys = effectiveKeys(m_actions, m_changes).value(m_action.name);
    if (keys == m_keys && m_removers.size() == keys.size())
        return;
    m_keys = keys;
    showKeys();
}

void ShortcutRow::focusRecorder()
{
    m_recorder->setFocus();
}

void ShortcutRow::add(const QKeySequence &key)
{
    if (m_keys.contains(key))
        return;
    const bool isDefault = std::ranges::any_of(
        m_actions, [&key](const KeyedAction &action) { return action.defaults.contains(key); });
    if (!isUsableKey(key) && !isDefault) {
        showProblem(tr("%1 is needed for writing text. Choose other keys.").arg(shown(key)), false);
        return;
    }
    const QString owner = ownerOf(key, m_actions, m_changes);
    if (owner.isEmpty()) {
        setKeys(m_keys + QList<QKeySequence>{key});
        return;
    }
    m_conflict = key;
    const auto other = std::ranges::find(m_actions, owner, &KeyedAction::name);
    showProblem(tr("%1 belongs to “%2”.").arg(shown(key), other->meaning), true);
    m_takeOver->setFocus();
}

void ShortcutRow::showKeys()
{
    for (Button *old : std::exchange(m_removers, {})) {
        old->hide();
        old->deleteLater(); // it may be the sender of the current signal
    }
    for (const QKeySequence &key : std::as_const(m_keys)) {
        auto *remover = new Button(theme(), Button::Look::Small, shown(key) + u" ×", m_editor);
        remover->setAccessibleName(tr("Remove %1 from: %2").arg(shown(key), m_action.meaning));
        remover->setToolTip(tr("Remove %1").arg(shown(key)));
        connect(remover, &QAbstractButton::clicked, this, [this, key] {
            QList<QKeySequence> left = m_keys;
            left.removeAll(key);
            m_recorder->setFocus(); // the button disappears
            setKeys(left);
        });
        m_chips->insertWidget(int(m_removers.size()), remover);
        setTabOrder(m_removers.isEmpty() ? m_recorder : m_removers.constLast(), remover);
        m_removers.append(remover);
        remover->show(); // the layout would do it later
    }
    if (!m_removers.isEmpty())
        setTabOrder(m_removers.constLast(), m_recorder); // the first remover takes its place
    m_recorder->setVisible(m_keys.size() < maxKeys);
}

void ShortcutRow::showProblem(const QString &sentence, bool isConflict)
{
    m_sentence->setText(sentence);
    m_takeOver->setVisible(isConflict);
    m_cancel->setVisible(isConflict);
    m_problem->show();
    emit announced(sentence);
}

void ShortcutRow::setKeys(const QList<QKeySequence> &keys)
{
    const ShortcutMap changes = withKeys(m_action.name, keys, m_actions, m_changes);
    WindowSettings settings;
    settings.shortcuts = changes;
    const QString name = QStringLiteral("shortcuts");
    emit changed({{name, toJson(settings)[name]}}, false);
}

void ShortcutRow::takeOver()
{
    m_problem->hide();
    m_recorder->setFocus();
    setKeys(m_keys + QList<QKeySequence>{m_conflict});
}

} // namespace client
