// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/windowsettings.h"

#include <QList>

namespace client {

/// The settings of the window with the steps that lead back to earlier values. A value type.
class SettingsHistory
{
public:
    static constexpr qsizetype maxSteps = 100;

    explicit SettingsHistory(const WindowSettings &settings)
        : m_settings(settings)
    {}

    const WindowSettings &settings() const { return m_settings; }
    /// Takes values that were changed elsewhere; that is not a step.
    void setSettings(const WindowSettings &settings);

    /// Changes the rows of the table that @p values names. @p label describes the step. A step that
    /// @p merges continues the last one if that changed the same rows and no endMerging() came
    /// between. Returns false if nothing changes.
    bool change(const QJsonObject &values, const QString &label, bool merges);
    void endMerging() { m_isMerging = false; }

    bool canUndo() const { return !m_steps.isEmpty(); }
    /// The label of the step that undo() takes back; empty without one.
    QString undoLabel() const { return canUndo() ? m_steps.constLast().label : QString(); }
    void undo();

private:
    struct Step
    {
        QString label;
        QJsonObject before; ///< The values of the rows that it changed.
    };

    WindowSettings m_settings;
    QList<Step> m_steps;
    bool m_isMerging = false;
};

} // namespace client
