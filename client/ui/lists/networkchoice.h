// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/network.h"

#include <QComboBox>
#include <QList>
#include <QPointer>

namespace client {

/// Lets the user choose one of several networks. Hidden if there is only one.
class NetworkChoice : public QComboBox
{
    Q_OBJECT

public:
    /// @p networks must not be empty. @p preferred is selected at first.
    NetworkChoice(const QList<Network *> &networks, const Network *preferred, QWidget *parent);

    /// Null if it was removed.
    Network *network() const { return m_networks.value(currentIndex()); }

private:
    QList<QPointer<Network>> m_networks;
};

} // namespace client
