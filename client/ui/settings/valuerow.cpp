// SPDX-License-Identifier: MIT
#include "client/ui/settings/valuerow.h"

#include "client/ui/widgets/controls.h"

#include <QMouseEvent>

namespace client {

ValueRow::ValueRow(const Theme &theme, const WindowSetting &setting, QWidget *parent)
    : SettingsRow(theme, settingText(setting.label), settingText(setting.explanation),
                  settingText(setting.words), parent)
    , m_setting(setting)
    , m_editor(makeEditor(setting, theme, this, [this](const QJsonValue &value) {
        emit changed({{m_setting.name, value}}, m_editor.merges);
    }))
{
    m_editor.widget->setAccessibleName(label());
    m_editor.widget->setAccessibleDescription(settingText(setting.explanation));
    setEditor(m_editor.widget);
    connect(&resetButton(), &QAbstractButton::clicked, this, [this] {
        emit changed({{m_setting.name, toJson(WindowSettings())[m_setting.name]}}, false);
        m_editor.widget->setFocus(); // the button disappears
    });
}

void ValueRow::setSettings(const WindowSettings &settings)
{
    const QJsonValue value = toJson(settings)[m_setting.name];
    m_editor.setValue(value);
    resetButton().setVisible(value != toJson(WindowSettings())[m_setting.name]);
}

/// A click on the label toggles a check box, as a click on its text would.
void ValueRow::mouseReleaseEvent(QMouseEvent *event)
{
    auto *box = qobject_cast<QAbstractButton *>(m_editor.widget);
    if (box && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        box->click();
}

} // namespace client
