// SPDX-License-Identifier: MIT
#include "client/model/network.h"

#include "client/model/conversation.h"

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
    if (m_nick == nick)
        return;
    m_nick = nick;
    emit nickChanged();
}

void Network::setAway(bool away)
{
    if (m_away == away)
        return;
    m_away = away;
    emit awayChanged();
}

void Network::setAddress(const QString &address)
{
    m_address = address;
}

void Network::setState(const NetworkState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace client
