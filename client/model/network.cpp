// SPDX-License-Identifier: MIT
#include "client/model/network.h"

#include "client/model/conversation.h"

#include <utility>

namespace client {

Network::Network(quint64 id, const QString &name, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_name(name)
    , m_conversation(new Conversation(id, Conversation::Kind::Server, *this, name, this))
{}

void Network::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    m_conversation->setName(name);
    emit nameChanged();
}

void Network::setNick(const QString &nick)
{
    if (std::exchange(m_nick, nick) != nick)
        emit nickChanged();
}

void Network::setAway(bool away)
{
    if (std::exchange(m_away, away) != away)
        emit awayChanged();
}

void Network::setCollapsed(bool collapsed)
{
    if (std::exchange(m_collapsed, collapsed) != collapsed)
        emit collapsedChanged();
}

void Network::setAddress(const QString &address, const QByteArray &key)
{
    m_address = address;
    const QByteArray before = std::exchange(m_key, key);
    if (!before.isEmpty() && before != key)
        emit keyChanged(before);
}

void Network::setFeatures(const NetworkFeatures &features)
{
    if (std::exchange(m_features, features) != features)
        emit featuresChanged();
}

void Network::setIcon(const QByteArray &png)
{
    if (std::exchange(m_icon, png) != png)
        emit iconChanged();
}

bool Network::ignores(const QString &nick, const QByteArray &account) const
{
    return m_ignores.findNamed(nick.toUtf8(), account, irc::Casemapping::Rfc1459) != nullptr;
}

void Network::setIgnores(const IgnoreList &ignores)
{
    if (std::exchange(m_ignores, ignores) != ignores)
        emit ignoresChanged();
}

void Network::setAccount(const AccountState &account)
{
    if (std::exchange(m_account, account) != account)
        emit accountChanged();
}

void Network::setState(const NetworkState &state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged();
}

} // namespace client
