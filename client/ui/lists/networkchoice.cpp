// SPDX-License-Identifier: MIT
#include "client/ui/lists/networkchoice.h"

namespace client {

NetworkChoice::NetworkChoice(const QList<Network *> &networks, const Network *preferred,
                             QWidget *parent)
    : QComboBox(parent)
{
    for (Network *network : networks) {
        m_networks.append(network);
        addItem(network->name());
        if (network == preferred)
            setCurrentIndex(count() - 1);
    }
    setAccessibleName(tr("Server"));
    setVisible(networks.size() > 1);
}

} // namespace client
