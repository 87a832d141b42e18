// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace client {

class Button;
class Theme;
struct WindowSettings;

/// The line below the conversations that says that there are no notifications, and turns them on
/// again. Hidden while that is off.
class QuietLine : public QWidget
{
    Q_OBJECT

public:
    explicit QuietLine(const Theme &theme, QWidget *parent = nullptr);

    void setSettings(const WindowSettings &settings);

signals:
    void turnOffRequested();

private:
    void applyTheme();

    const Theme &m_theme;
    QLabel *m_text;
    Button *m_turnOff;
};

} // namespace client
