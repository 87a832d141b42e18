// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/client.h"
#include "server/hub/state/personalstate.h"
#include "server/hub/state/usermodes.h"

#include <QByteArray>
#include <QList>

#include <map>
#include <memory>
#include <optional>

namespace server {

class Channel;

/// A user: a nick with its account, channels and modes. Usually has one client; clients that are
/// logged in to one account can share a user, and the user of an always-on account stays without
/// one. Owned by Registry, which also changes the nick, the channels and the clients, because its
/// indexes depend on them.
class User
{
public:
    User(UserId id, qint64 nowMs);
    virtual ~User() = default;
    Q_DISABLE_COPY_MOVE(User)

    UserId id() const noexcept { return m_id; }
    /// The clients of the user, without those that are gone.
    const std::map<ClientId, Client *> &clients() const noexcept { return m_clients; }
    /// Takes over the address and the certificate of @p client, the only one.
    void setOrigin(const Client &client);
    /// The address of the client that the user has had for the longest time; only for operators
    /// and logs.
    const QByteArray &address() const noexcept { return m_address; }
    /// The address to show to other users; `unknown` when it is empty.
    QByteArray shownAddress() const;
    /// The certificate of that client: SHA-256 in lower-case hex; empty: none.
    const QByteArray &certificateFingerprint() const noexcept { return m_fingerprint; }
    /// When the user began: UTC in milliseconds since 1970.
    qint64 connectedMs() const noexcept { return m_connectedMs; }
    /// Since when the user has no client: UTC in milliseconds since 1970; nullopt: there is one.
    std::optional<qint64> absentSinceMs() const noexcept { return m_absentSinceMs; }
    void setAbsentSince(std::optional<qint64> timeMs) noexcept { m_absentSinceMs = timeMs; }
    bool isRegistered() const noexcept { return m_registered; }
    void setRegistered() noexcept { m_registered = true; }
    /// Whether the user has left; the object ends with the input being applied.
    bool isGone() const noexcept { return m_gone; }
    void setGone() noexcept { m_gone = true; }

    const QByteArray &nick() const noexcept { return m_nick; }
    /// Since when the user has this nick: UTC in milliseconds since 1970.
    qint64 nickSinceMs() const noexcept { return m_nickSinceMs; }
    /// The nick, or `*` while there is none: the first parameter of numerics.
    QByteArray shownNick() const { return m_nick.isEmpty() ? QByteArray("*") : m_nick; }
    const QByteArray &userName() const noexcept { return m_userName; }
    void setUserName(const QByteArray &userName);
    /// The host that other users see after the '@'.
    const QByteArray &host() const noexcept { return m_host; }
    void setHost(const QByteArray &host);
    /// `nick!user@host`
    const QByteArray &source() const noexcept { return m_source; }
    const QByteArray &realname() const noexcept { return m_realname; }
    void setRealname(const QByteArray &realname);
    /// The account that the user is logged in to; empty: none.
    const QByteArray &account() const noexcept { return m_personal->account; }
    /// Changes with everything that masks match: source, real name and account.
    quint32 identityVersion() const noexcept { return m_identityVersion; }
    /// Never null.
    const std::shared_ptr<PersonalState> &personal() const noexcept { return m_personal; }

    UserModes modes() const noexcept { return m_modes; }
    bool isOperator() const noexcept { return m_modes.has(UserMode::Operator); }

    /// Whether the user has used an owner token: founder of the lobby while they are in it.
    bool isLobbyOwner() const noexcept { return m_lobbyOwner; }
    void setLobbyOwner(bool on) noexcept { m_lobbyOwner = on; }

    bool isAway() const noexcept { return !m_awayReason.isEmpty(); }
    const QByteArray &awayReason() const noexcept { return m_awayReason; }
    void setAwayReason(const QByteArray &reason) { m_awayReason = reason; }
    qint64 lastSpokeMs() const noexcept { return m_lastSpokeMs; }
    void setLastSpokeMs(qint64 timeMs) noexcept { m_lastSpokeMs = timeMs; }

    /// In the order of joining.
    const QList<Channel *> &channels() const noexcept { return m_channels; }
    /// The channels that the user was invited to and has not joined, oldest invitation first.
    const QList<Channel *> &invitations() const noexcept { return m_invitations; }

    static auto fieldsOf(auto &value)
    {
        auto &[id, clients, modes, guestNumber, identityVersion, nickSinceMs, nick, personal,
               channels, invitations, registered, gone, lobbyOwner, connectedMs, lastSpokeMs,
               absentSinceMs, address, fingerprint, userName, host, source, realname, awayReason] =
            value;
        Q_UNUSED(identityVersion); // Only for caches.
        Q_UNUSED(clients);         // Registry saves these four.
        Q_UNUSED(personal);
        Q_UNUSED(channels);
        Q_UNUSED(invitations);
        return std::tie(id, modes, guestNumber, nickSinceMs, nick, registered, gone, lobbyOwner,
                        connectedMs, lastSpokeMs, absentSinceMs, address, fingerprint, userName,
                        host, source, realname, awayReason);
    }

protected:
    // Registry changes these members together with its indexes, see registry.cpp.
    void updateSource();

    UserId m_id;
    std::map<ClientId, Client *> m_clients;
    UserModes m_modes;
    int m_guestNumber = 0; ///< The number in a guest nick; 0: not a guest nick.
    quint32 m_identityVersion = 0;
    qint64 m_nickSinceMs = 0;
    QByteArray m_nick;
    std::shared_ptr<PersonalState> m_personal = std::make_shared<PersonalState>();
    QList<Channel *> m_channels;
    QList<Channel *> m_invitations;

private:
    bool m_registered = false;
    bool m_gone = false;
    bool m_lobbyOwner = false;
    qint64 m_connectedMs;
    qint64 m_lastSpokeMs;
    std::optional<qint64> m_absentSinceMs;
    QByteArray m_address;
    QByteArray m_fingerprint;
    QByteArray m_userName;
    QByteArray m_host;
    QByteArray m_source;
    QByteArray m_realname;
    QByteArray m_awayReason;
};

} // namespace server
