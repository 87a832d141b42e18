// SPDX-License-Identifier: MIT
#pragma once

#include "client/net/iconloader.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUrl>

namespace client {

class ConversationList;
class Network;
class Networks;

/// Gives each network the icon that its server offers. A network keeps its icon while it is
/// offline. Servers on this computer may be tunnels to others, which could make this program send
/// requests to services here: they have no icons. GUI thread.
class NetworkIcons : public QObject
{
    Q_OBJECT

public:
    /// @p folder: for the cache of icons. References must outlive this object.
    NetworkIcons(ConversationList &list, Networks &networks, const QString &folder,
                 QObject *parent = nullptr);

    /// Without it, no icon is loaded or shown. At first it is not set.
    void setEnabled(bool enabled);

private:
    struct Entry
    {
        QUrl url = {};          ///< Of the icon that is shown or loaded; empty: none.
        quint64 request = 0;    ///< Not answered yet; 0: none.
        bool hasFailed = false; ///< To be tried again on the next connection.
    };

    void watch(Network *network);
    void update(Network *network);
    void load(Network *network, const QUrl &url);
    void handleLoaded(quint64 request, const QByteArray &png);

    IconLoader m_loader;
    bool m_isEnabled = false;
    QHash<Network *, Entry> m_entries;
};

} // namespace client
