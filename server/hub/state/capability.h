// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/fields.h"
#include "server/turn/hubsettings.h"
#include "server/turn/outbox.h"

#include <QByteArray>
#include <QList>

#include <initializer_list>

namespace server {

/// An IRCv3 capability of the server. Each is a bit of CapabilitySet.
/// https://ircv3.net/specs/extensions/capability-negotiation
enum class Capability : quint8 {
    AccountRegistration, ///< Changes nothing: its commands always work.
    AccountNotify,
    AccountTag,
    AwayNotify,
    Batch,
    CapNotify,
    ChannelRename,
    ChatHistory,
    Chghost,
    EchoMessage,
    EventPlayback,
    ExtendedIsupport,
    ExtendedJoin,
    ExtendedMonitor,
    InviteNotify,
    LabeledResponse,
    MessageRedaction,
    MessageTags,
    Metadata,
    MultiPrefix,
    Multiline,
    NoImplicitNames,
    PreAway,
    ReadMarker,
    Sasl,
    Search,
    ServerTime,
    Setname,
    SojuSearch, ///< The same as Search, under the name that clients know.
    StandardReplies,
    Sts, ///< Only advertised, never enabled.
    UserhostInNames,
};

/// From this version of CAP on, clients get values, answers of several lines and cap-notify.
inline constexpr int fullCapVersion = 302;

/// The capabilities that a client has enabled.
class CapabilitySet
{
public:
    constexpr CapabilitySet() = default;
    constexpr CapabilitySet(std::initializer_list<Capability> capabilities)
    {
        for (Capability capability : capabilities)
            insert(capability);
    }

    constexpr bool contains(Capability capability) const { return (m_bits & bit(capability)) != 0; }
    constexpr bool contains(CapabilitySet other) const
    {
        return (m_bits & other.m_bits) == other.m_bits;
    }
    constexpr void insert(Capability capability) { m_bits |= bit(capability); }
    constexpr quint64 bits() const { return m_bits; }

    static auto fieldsOf(auto &value)
    {
        auto &[bits] = value;
        return std::tie(bits);
    }
    friend constexpr bool operator==(CapabilitySet, CapabilitySet) = default;

private:
    static constexpr quint64 bit(Capability capability) { return quint64(1) << int(capability); }
    static_assert(int(Capability::UserhostInNames) < 64, "one bit of m_bits for each capability");

    quint64 m_bits = 0;
};

/// One capability name of CAP. A ratified name and its draft are two rows with one capability.
struct CapabilityEntry
{
    QByteArray name;
    Capability capability;
    /// The value shown by `CAP LS 302`; @p kind: of the connection. Null: no value.
    QByteArray (*value)(const HubSettings &settings, ConnectionKind kind) = nullptr;
    /// Whether the server currently offers it to such connections. Null: always.
    bool (*isOffered)(const HubSettings &settings, ConnectionKind kind) = nullptr;

    /// False for capabilities that are only advertised. CAP LS shows them with values only.
    bool isRequestable = true;
    /// URL, or page in https://ircv3.net/specs/extensions; null: the name without `draft/`.
    const char *page = nullptr;

    bool isOfferedWith(const HubSettings &settings, ConnectionKind kind) const
    {
        return !isOffered || isOffered(settings, kind);
    }
    /// `name=value`, or the name alone.
    QByteArray withValue(const HubSettings &settings, ConnectionKind kind) const;
};

/// All capabilities of the server, in the order of CAP LS. At most 64, see capabilitiesOf().
const QList<CapabilityEntry> &capabilityTable();
/// Index into capabilityTable(), or -1. Names are case-sensitive.
qsizetype capabilityIndex(QByteArrayView name);
/// The capabilities of those rows of capabilityTable() whose bit is set in @p rows.
CapabilitySet capabilitiesOf(quint64 rows);
/// The message tags that a client with @p capabilities receives.
TagProfile tagProfileOf(CapabilitySet capabilities);

} // namespace server
