// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

namespace client {

class MainWindow;
class Networks;
class SecureServersDialog;
class Theme;

/// Shows the servers that require encryption when the user asks for them, and forgets one on
/// request. GUI thread.
class SecureServersFlow : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    SecureServersFlow(const Theme &theme, MainWindow &window, Networks &networks,
                      QObject *parent = nullptr);

private:
    void show();
    void refresh();

    const Theme &m_theme;
    MainWindow &m_window;
    Networks &m_networks;
    QPointer<SecureServersDialog> m_dialog;
};

} // namespace client
