// SPDX-License-Identifier: MIT
#include "client/networks/networkicons.h"

#include "client/model/conversationlist.h"
#include "client/networks/networks.h"
#include "common/net/serveraddress.h"

#include <utility>

namespace client {

namespace {

/// For each connection. A network that changes its icon all the time keeps the last of these.
constexpr int maxLoads = 8;

} // namespace

NetworkIcons::NetworkIcons(ConversationList &list, Networks &networks, const QString &folder,
                           AddressRule rule, QObject *parent)
    : QObject(parent)
    , m_rule(std::move(rule))
    , m_loader(folder)
{
    connect(&networks, &Networks::registered, this, &NetworkIcons::watch);
    connect(&list, &ConversationList::networkAboutToBeRemoved, this, [this](Network *network) {
        network->disconnect(this);
        m_loader.cancel(m_entries.take(network).request);
    });
    connect(&m_loader, &IconLoader::loaded, this, &NetworkIcons::handleLoaded);
}

void NetworkIcons::setEnabled(bool enabled)
{
    if (std::exchange(m_isEnabled, enabled) == enabled)
        return;
    for (Network *network : m_entries.keys())
        update(network);
}

void NetworkIcons::watch(Network *network)
{
    if (!m_entries.contains(network)) {
        m_entries.insert(network, {});
        connect(network, &Network::featuresChanged, this, [this, network] { update(network); });
        connect(network, &Network::stateChanged, this, [this, network] { update(network); });
    }
    update(network);
}

void NetworkIcons::update(Network *network)
{
    Entry &entry = m_entries[network];
    if (!m_isEnabled)
        return load(network, {});
    if (network->state().phase == NetworkState::Phase::Online)
        return load(network, addressFor(*network));
    entry.loads = 0;
    if (std::exchange(entry.hasFailed, false))
        entry.url.clear();
}

/// Where the icon of @p network, which is connected, is loaded from; empty: it has none.
QUrl NetworkIcons::addressFor(const Network &network) const
{
    const auto server = net::ServerAddress::parse(network.address());
    if (!server || network.state().local)
        return {};
    return m_rule(network.features().icon, server->host).value_or(QUrl());
}

/// An empty @p url removes the icon.
void NetworkIcons::load(Network *network, const QUrl &url)
{
    Entry &entry = m_entries[network];
    if (entry.url == url || (!url.isEmpty() && entry.loads >= maxLoads))
        return;
    entry.url = url;
    entry.hasFailed = false;
    if (entry.request != 0)
        m_loader.cancel(std::exchange(entry.request, 0));
    if (url.isEmpty()) {
        network->setIcon({});
        return;
    }
    ++entry.loads;
    entry.request = m_loader.load(url);
}

void NetworkIcons::handleLoaded(quint64 request, const QByteArray &png)
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (it->request != request)
            continue;
        it->request = 0;
        it->hasFailed = png.isEmpty();
        it.key()->setIcon(png);
        return;
    }
}

} // namespace client
