// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/settings/settingeditor.h"
#include "client/ui/settings/settingsrow.h"

namespace client {

/// A row of the settings dialog for one row of the table of settings.
class ValueRow : public SettingsRow
{
    Q_OBJECT

public:
    /// @p setting must have an editor of its own.
    ValueRow(const Theme &theme, const WindowSetting &setting, QWidget *parent);

    const WindowSetting &setting() const { return m_setting; }
    void setSettings(const WindowSettings &settings) override;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const WindowSetting &m_setting;
    SettingEditor m_editor;
};

} // namespace client
