// SPDX-License-Identifier: MIT
#include "server/hub/state/serverbans.h"

#include "common/irc/casemapping.h"
#include "common/irc/mask.h"
#include "server/hub/state/addressnetwork.h"
#include "server/hub/state/user.h"
#include "server/hub/state/usermask.h"

#include <algorithm>

namespace server {

BanSubject::BanSubject(const Client &client)
    : user(client.user())
    , sourceByAddress(user.nick() + '!' + user.userName() + '@' + client.address())
    , address(addressBytes(client.address()))
{}

bool ServerBan::matches(const BanSubject &subject) const
{
    const User &user = subject.user;
    switch (kind) {
    case ServerBanKind::Mask:
        return matchesUser(target, user) || irc::matchesMask(target, subject.sourceByAddress);
    case ServerBanKind::Network:
        return network.contains(subject.address);
    case ServerBanKind::Account:
        return !user.account().isEmpty() && irc::equalNames(target, user.account());
    }
    Q_UNREACHABLE();
}

bool ServerBan::completeRead()
{
    const auto parsed = serverBanFor(target);
    if (!parsed || parsed->target != target)
        return false;
    kind = parsed->kind;
    network = parsed->network;
    return true;
}

std::optional<ServerBan> serverBanFor(QByteArrayView text)
{
    const QByteArray bytes = text.toByteArray();
    const auto network = AddressNetwork::parse(bytes);
    ServerBan ban;
    ban.target = bytes;
    if (bytes.contains('!') || bytes.contains('@')) {
        ban.target = fullMask(text);
        // Refuse masks that match every user.
        if (ban.target.isEmpty() || irc::matchesMask(ban.target, "!@"))
            return std::nullopt;
    } else if (bytes.contains('/') || network) {
        ban.kind = ServerBanKind::Network;
        if (!network)
            return std::nullopt;
        ban.network = *network;
    } else {
        ban.kind = ServerBanKind::Account;
        const bool hasInvalidByte = std::any_of(bytes.cbegin(), bytes.cend(), [](char byte) {
            return quint8(byte) <= ' ' || byte == '*' || byte == '?';
        });
        if (bytes.isEmpty() || bytes.startsWith(':') || hasInvalidByte)
            return std::nullopt;
    }
    return ban;
}

bool ServerBans::add(const ServerBan &ban, int maxBans)
{
    const QByteArray key = irc::folded(ban.target);
    if (!m_bans.contains(key) && int(m_bans.size()) >= maxBans)
        return false;
    m_bans[key] = ban;
    return true;
}

bool ServerBans::remove(const QByteArray &target)
{
    return m_bans.erase(irc::folded(target)) > 0;
}

QList<QByteArray> ServerBans::removeExpired(qint64 nowMs)
{
    QList<QByteArray> targets;
    std::erase_if(m_bans, [nowMs, &targets](const auto &entry) {
        if (entry.second.isExpired(nowMs))
            targets.append(entry.second.target);
        return entry.second.isExpired(nowMs);
    });
    return targets;
}

void ServerBans::restore(const ServerBanRecord &record)
{
    auto ban = serverBanFor(record.target);
    if (!ban)
        return;
    ban->reason = record.reason;
    ban->setBy = record.setBy;
    ban->untilMs = record.untilMs;
    m_bans[irc::folded(ban->target)] = *ban;
}

const ServerBan *ServerBans::find(const Client &client, qint64 nowMs) const
{
    if (m_bans.empty())
        return nullptr;
    const BanSubject subject(client);
    const auto it = std::find_if(m_bans.cbegin(), m_bans.cend(), [&](const auto &entry) {
        return !entry.second.isExpired(nowMs) && entry.second.matches(subject);
    });
    return it == m_bans.cend() ? nullptr : &it->second;
}

bool ServerBans::completeRead() const
{
    return std::all_of(m_bans.cbegin(), m_bans.cend(), [](const auto &entry) {
        return entry.first == irc::folded(entry.second.target);
    });
}

} // namespace server
