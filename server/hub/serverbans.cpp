#include "server/hub/serverbans.h"

#include "common/irc/casemapping.h"
#include "common/irc/mask.h"
#include "server/hub/user.h"
#include "server/hub/usermask.h"

#include <arpa/inet.h>

#include <algorithm>

namespace server {

namespace {

/// An address and how many of its bits count.
struct Network
{
    QByteArray bytes; ///< 4 or 16.
    int bits = 0;
};

QByteArray addressBytes(const QByteArray &text)
{
    QByteArray bytes(text.contains(':') ? 16 : 4, '\0');
    const int family = bytes.size() == 16 ? AF_INET6 : AF_INET;
    return inet_pton(family, text.constData(), bytes.data()) == 1 ? bytes : QByteArray();
}

std::optional<Network> networkOf(const QByteArray &text)
{
    const qsizetype slash = text.indexOf('/');
    Network network{addressBytes(slash < 0 ? text : text.first(slash)), 0};
    network.bits = int(network.bytes.size()) * 8;
    if (network.bytes.isEmpty())
        return std::nullopt;
    if (slash < 0)
        return network;
    bool isNumber = false;
    const int bits = text.sliced(slash + 1).toInt(&isNumber);
    if (!isNumber || bits < 1 || bits > network.bits)
        return std::nullopt;
    network.bits = bits;
    return network;
}

bool contains(const Network &network, const QByteArray &address)
{
    if (address.size() != network.bytes.size())
        return false;
    const int whole = network.bits / 8;
    if (!std::equal(address.cbegin(), address.cbegin() + whole, network.bytes.cbegin()))
        return false;
    const int rest = network.bits % 8;
    const auto mask = quint8(0xFF << (8 - rest));
    return rest == 0
           || (quint8(address.at(whole)) & mask) == (quint8(network.bytes.at(whole)) & mask);
}

} // namespace

bool ServerBan::matches(const User &user) const
{
    switch (kind) {
    case ServerBanKind::Mask: {
        const QByteArray byAddress = user.nick() + '!' + user.userName() + '@' + user.address();
        return matchesUser(target, user) || irc::matchesMask(target, byAddress);
    }
    case ServerBanKind::Network: {
        const auto network = networkOf(target);
        return network && contains(*network, addressBytes(user.address()));
    }
    case ServerBanKind::Account:
        return !user.account().isEmpty() && irc::equalNames(target, user.account());
    }
    Q_UNREACHABLE();
}

std::optional<ServerBan> serverBanFor(QByteArrayView text)
{
    const QByteArray bytes = text.toByteArray();
    ServerBan ban;
    ban.target = bytes;
    if (bytes.contains('!') || bytes.contains('@')) {
        ban.target = fullMask(text);
        // Everybody is nobody in particular.
        if (ban.target.isEmpty() || irc::matchesMask(ban.target, "!@"))
            return std::nullopt;
    } else if (bytes.contains('/') || !addressBytes(bytes).isEmpty()) {
        ban.kind = ServerBanKind::Network;
        if (!networkOf(bytes))
            return std::nullopt;
    } else {
        ban.kind = ServerBanKind::Account;
        const bool hasUnfit = std::any_of(bytes.cbegin(), bytes.cend(), [](char byte) {
            return quint8(byte) <= ' ' || byte == '*' || byte == '?';
        });
        if (bytes.isEmpty() || bytes.startsWith(':') || hasUnfit)
            return std::nullopt;
    }
    return ban;
}

bool ServerBans::add(const ServerBan &ban, int most)
{
    const QByteArray key = irc::folded(ban.target);
    if (!m_bans.contains(key) && int(m_bans.size()) >= most)
        return false;
    m_bans[key] = ban;
    return true;
}

bool ServerBans::remove(const QByteArray &target)
{
    return m_bans.erase(irc::folded(target)) > 0;
}

void ServerBans::forgetOver(qint64 nowMs)
{
    std::erase_if(m_bans, [nowMs](const auto &entry) { return entry.second.isOver(nowMs); });
}

const ServerBan *ServerBans::find(const User &user, qint64 nowMs) const
{
    const auto it = std::find_if(m_bans.cbegin(), m_bans.cend(), [&](const auto &entry) {
        return !entry.second.isOver(nowMs) && entry.second.matches(user);
    });
    return it == m_bans.cend() ? nullptr : &it->second;
}

} // namespace server
