// SPDX-License-Identifier: MIT
#include "server/hub/state/capability.h"

#include "server/turn/hubsettings.h"

#include <iterator>

namespace server {

namespace {

/// https://ircv3.net/specs/extensions/account-registration
QByteArray registrationValue(const HubSettings &settings, ConnectionKind)
{
    // A client must not get around the password of the server.
    return settings.passwordNeeded ? "custom-account-name" : "before-connect,custom-account-name";
}

bool isRegistrationOffered(const HubSettings &settings, ConnectionKind)
{
    return settings.isRegistrationOpen;
}

constexpr char searchPage[] = "https://github.com/ircv3/ircv3-specifications/pull/496";

bool isHistoryOffered(const HubSettings &settings, ConnectionKind)
{
    return settings.keepsHistory;
}

/// https://ircv3.net/specs/extensions/metadata
QByteArray metadataValue(const HubSettings &settings, ConnectionKind)
{
    const Limits &limits = settings.limits;
    return "before-connect,max-subs=" + QByteArray::number(limits.metadataSubscriptions)
           + ",max-keys=" + QByteArray::number(limits.metadataKeys)
           + ",max-key-bytes=" + QByteArray::number(limits.metadataKeyBytes)
           + ",max-value-bytes=" + QByteArray::number(limits.metadataValueBytes);
}

/// https://ircv3.net/specs/extensions/multiline
QByteArray multilineValue(const HubSettings &settings, ConnectionKind)
{
    return "max-bytes=" + QByteArray::number(settings.limits.multilineBytes)
           + ",max-lines=" + QByteArray::number(settings.limits.multilineLines);
}

/// https://ircv3.net/specs/extensions/sasl-3.2
QByteArray saslValue(const HubSettings &settings, ConnectionKind kind)
{
    return settings.saslMechanismsFor(kind).join(',');
}

bool isSaslOffered(const HubSettings &settings, ConnectionKind kind)
{
    return !settings.saslMechanismsFor(kind).isEmpty();
}

/// Without TLS: the port of the TLS listener. With TLS: for how long clients must use TLS.
/// https://ircv3.net/specs/extensions/sts
QByteArray stsValue(const HubSettings &settings, ConnectionKind kind)
{
    if (kind.isSecure)
        return "duration=" + QByteArray::number(settings.stsSeconds);
    return "port=" + QByteArray::number(settings.stsPort);
}

bool isStsOffered(const HubSettings &settings, ConnectionKind)
{
    return settings.stsPort > 0;
}

} // namespace

QByteArray CapabilityEntry::withValue(const HubSettings &settings, ConnectionKind kind) const
{
    const QByteArray text = value ? value(settings, kind) : QByteArray();
    return text.isEmpty() ? name : QByteArray(name + '=' + text);
}

const QList<CapabilityEntry> &capabilityTable()
{
    static const CapabilityEntry rows[] = {
        {"account-notify", Capability::AccountNotify},
        {"account-tag", Capability::AccountTag},
        {"away-notify", Capability::AwayNotify},
        {"batch", Capability::Batch},
        {.name = "cap-notify",
         .capability = Capability::CapNotify,
         .page = "capability-negotiation#cap-notify"},
        {"chghost", Capability::Chghost},
        {.name = "draft/account-registration",
         .capability = Capability::AccountRegistration,
         .value = registrationValue,
         .isOffered = isRegistrationOffered},
        {"draft/channel-rename", Capability::ChannelRename},
        {.name = "draft/chathistory",
         .capability = Capability::ChatHistory,
         .isOffered = isHistoryOffered},
        {.name = "draft/event-playback",
         .capability = Capability::EventPlayback,
         .isOffered = isHistoryOffered,
         .page = "chathistory"},
        {"draft/extended-isupport", Capability::ExtendedIsupport},
        {"draft/extended-monitor", Capability::ExtendedMonitor},
        {"draft/message-redaction", Capability::MessageRedaction},
        {.name = "draft/metadata-2",
         .capability = Capability::Metadata,
         .value = metadataValue,
         .page = "metadata"},
        {"draft/multiline", Capability::Multiline, multilineValue},
        {"draft/no-implicit-names", Capability::NoImplicitNames},
        {"draft/pre-away", Capability::PreAway},
        {"draft/read-marker", Capability::ReadMarker},
        {.name = "draft/search",
         .capability = Capability::Search,
         .isOffered = isHistoryOffered,
         .page = searchPage},
        {"echo-message", Capability::EchoMessage},
        {"extended-join", Capability::ExtendedJoin},
        {"extended-monitor", Capability::ExtendedMonitor},
        {"invite-notify", Capability::InviteNotify},
        {"labeled-response", Capability::LabeledResponse},
        {"message-tags", Capability::MessageTags},
        {"multi-prefix", Capability::MultiPrefix},
        {"no-implicit-names", Capability::NoImplicitNames},
        {.name = "sasl",
         .capability = Capability::Sasl,
         .value = saslValue,
         .isOffered = isSaslOffered,
         .page = "sasl-3.2"},
        {"server-time", Capability::ServerTime},
        {"setname", Capability::Setname},
        {.name = "soju.im/search",
         .capability = Capability::SojuSearch,
         .isOffered = isHistoryOffered,
         .page = searchPage},
        {"standard-replies", Capability::StandardReplies},
        {"sts", Capability::Sts, stsValue, isStsOffered, false},
        {"userhost-in-names", Capability::UserhostInNames},
    };
    static_assert(std::size(rows) <= 64, "one bit of User::capabilityRows() for each row");
    static const QList<CapabilityEntry> table(std::begin(rows), std::end(rows));
    return table;
}

qsizetype capabilityIndex(QByteArrayView name)
{
    const QList<CapabilityEntry> &table = capabilityTable();
    for (qsizetype i = 0; i < table.size(); ++i) {
        if (table.at(i).name == name)
            return i;
    }
    return -1;
}

CapabilitySet capabilitiesOf(quint64 rows)
{
    CapabilitySet capabilities;
    const QList<CapabilityEntry> &table = capabilityTable();
    for (qsizetype i = 0; i < table.size(); ++i) {
        if (rows & (quint64(1) << i))
            capabilities.insert(table.at(i).capability);
    }
    return capabilities;
}

TagProfile tagProfileOf(CapabilitySet capabilities)
{
    TagProfile profile;
    if (capabilities.contains(Capability::ServerTime))
        profile.tags |= TagProfile::Time;
    if (capabilities.contains(Capability::MessageTags))
        profile.tags |= TagProfile::MessageId | TagProfile::ClientOnly | TagProfile::Other;
    if (capabilities.contains(Capability::AccountTag))
        profile.tags |= TagProfile::Account;
    if (capabilities.contains(Capability::Batch))
        profile.tags |= TagProfile::Batch;
    if (capabilities.contains(Capability::Multiline))
        profile.tags |= TagProfile::Concat;
    if (capabilities.contains({Capability::Batch, Capability::LabeledResponse}))
        profile.tags |= TagProfile::Label;
    return profile;
}

} // namespace server
