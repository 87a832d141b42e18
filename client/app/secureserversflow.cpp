// SPDX-License-Identifier: MIT
#include "client/app/secureserversflow.h"

#include "client/networks/networks.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/secureserversdialog.h"

namespace client {

SecureServersFlow::SecureServersFlow(const Theme &theme, MainWindow &window, Networks &networks,
                                     QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_window(window)
    , m_networks(networks)
{
    connect(&window, &MainWindow::secureServersRequested, this, &SecureServersFlow::show);
    connect(&networks, &Networks::tlsPoliciesChanged, this, &SecureServersFlow::refresh);
}

void SecureServersFlow::show()
{
    if (m_dialog)
        return;
    m_dialog = new SecureServersDialog(m_theme, &m_window);
    connect(m_dialog, &SecureServersDialog::forgetRequested, &m_networks,
            &Networks::forgetTlsPolicy);
    refresh();
    m_dialog->open();
}

void SecureServersFlow::refresh()
{
    if (m_dialog)
        m_dialog->setPolicies(m_networks.tlsPolicies());
}

} // namespace client
