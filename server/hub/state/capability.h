// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/outbox.h"

#include <QByteArray>
#include <QList>

#include <initializer_list>

namespace server {

struct HubSettings;

/// What a client can ask to be told, or to be told differently. A bit of CapabilitySet.
/// https://ircv3.net/specs/extensions/capability-negotiation
enum class Capability : quint8 {
    AccountNotify,
    AccountTag,
    AwayNotify,
    Batch,
    CapNotify,
    ChannelRename,
    Chghost,
    EchoMessage,
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
    ServerTime,
    Setname,
    StandardReplies,
    Sts, ///< Only advertised, never enabled.
    UserhostInNames,
};

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

    friend constexpr bool operator==(CapabilitySet, CapabilitySet) = default;

private:
    static constexpr quint64 bit(Capability capability) { return quint64(1) << int(capability); }

    quint64 m_bits = 0;
};

/// One name that CAP knows. A ratified name and its draft twin are two rows with one capability.
struct CapabilityEntry
{
    QByteArray name;
    Capability capability;
    /// The value for `CAP LS 302` on a connection with TLS, or without; null: none.
    QByteArray (*value)(const HubSettings &settings, bool secure) = nullptr;
    /// Whether it can be had there at present; null: always.
    bool (*isOffered)(const HubSettings &settings, bool secure) = nullptr;

    /// Whether clients may ask for it. Those that they may not ask for mean nothing without
    /// their value.
    bool isRequestable = true;

    bool isOfferedWith(const HubSettings &settings, bool secure) const
    {
        return !isOffered || isOffered(settings, secure);
    }
    /// `name=value`, or the name alone.
    QByteArray withValue(const HubSettings &settings, bool secure) const;
};

/// Every capability that the server offers, in the order in which CAP LS tells them. At most 64.
const QList<CapabilityEntry> &capabilityTable();
/// Index into capabilityTable(), or -1. Names are case-sensitive.
qsizetype capabilityIndex(QByteArrayView name);
/// The capabilities of the rows whose bits are set in @p rows.
CapabilitySet capabilitiesOf(quint64 rows);
/// Which tags a client with @p capabilities may see.
TagProfile tagProfileOf(CapabilitySet capabilities);

} // namespace server
