// SPDX-License-Identifier: MIT
#pragma once

#include "client/net/iconloader.h"
#include "client/networks/iconaddress.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <optional>

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
    /// Parameters and result as those of iconAddress().
    using AddressRule =
        std::function<std::optional<QUrl>(const QByteArray &offered, const QString &host)>;

    /// @p folder: for the cache of icons. References must outlive this object.
    NetworkIcons(ConversationList &list, Networks &networks, const QString &folder,
                 AddressRule rule = &iconAddress, QObject *parent = nullptr);

    /// Off by default; while off, no icon is loaded or shown.
    void setEnabled(bool enabled);

private:
    struct Entry
    {
        QUrl url = {};          ///< Of the icon that is shown or loaded; empty: none.
        quint64 request = 0;    ///< Not answered yet; 0: none.
        int loads = 0;          ///< On this connection.
        bool hasFailed = false; ///< To be tried again on the next connection.
    };

    void watch(Network *network);
    void update(Network *network);
    QUrl addressFor(const Network &network) const;
    void load(Network *network, const QUrl &url);
    void handleLoaded(quint64 request, const QByteArray &png);

    const AddressRule m_rule;
    IconLoader m_loader;
    bool m_isEnabled = false;
    QHash<Network *, Entry> m_entries;
};

} // namespace client
