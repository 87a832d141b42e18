// SPDX-License-Identifier: MIT
#include "client/ui/settings/settingshistory.h"

namespace client {

void SettingsHistory::setSettings(const WindowSettings &settings)
{
    m_settings = settings;
}

bool SettingsHistory::change(const QJsonObject &values, const QString &label, bool merges)
{
    const WindowSettings changed = windowSettingsFromJson(values, m_settings);
    if (changed == m_settings)
        return false;
    const QJsonObject all = toJson(m_settings);
    QJsonObject before;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        if (all.contains(it.key()))
            before.insert(it.key(), all.value(it.key()));
    }
    m_settings = changed;
    const bool continues =
        m_isMerging && merges && canUndo() && m_steps.constLast().before.keys() == before.keys();
    m_isMerging = merges;
    if (continues)
        return true;
    m_steps.append({label, before});
    if (m_steps.size() > maxSteps)
        m_steps.removeFirst();
    return true;
}

void SettingsHistory::undo()
{
    if (!canUndo())
        return;
    m_settings = windowSettingsFromJson(m_steps.takeLast().before, m_settings);
    m_isMerging = false;
}

} // namespace client
