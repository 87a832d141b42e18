// SPDX-License-Identifier: MIT
#include "server/hub/capnotify.h"

#include "server/hub/commandcontext.h"
#include "server/hub/output/linefit.h"

namespace server {

namespace {

/// The capabilities, by row, that were added or removed for one kind of client.
struct CapabilityChange
{
    QList<CapabilityEntry> added;
    QList<QByteArray> removed;
    quint64 removedRows = 0;
    bool stsEnded = false;
};

CapabilityChange changeSince(const HubSettings &before, const HubSettings &now, ConnectionKind kind)
{
    CapabilityChange change;
    const QList<CapabilityEntry> &table = capabilityTable();
    for (qsizetype i = 0; i < table.size(); ++i) {
        const CapabilityEntry &entry = table.at(i);
        const bool was = entry.isOfferedWith(before, kind);
        const bool is = entry.isOfferedWith(now, kind);
        if (is && (!was || entry.withValue(before, kind) != entry.withValue(now, kind)))
            change.added.append(entry);
        if (!was || is)
            continue;
        if (entry.capability == Capability::Sts) {
            change.stsEnded = true;
            continue;
        }
        change.removed.append(entry.name);
        change.removedRows |= quint64(1) << i;
    }
    return change;
}

QList<QByteArray> addedNames(const CapabilityChange &change, const HubSettings &settings,
                             const Client &client)
{
    const bool withValues = client.capabilityVersion() >= fullCapVersion;
    QList<QByteArray> names;
    for (const CapabilityEntry &entry : change.added) {
        if (withValues)
            names.append(entry.withValue(settings, client.connectionKind()));
        else if (entry.isRequestable)
            names.append(entry.name);
    }
    // Never removed, only no longer to be kept to: https://ircv3.net/specs/extensions/sts
    if (change.stsEnded && withValues && client.isSecure())
        names.append("sts=duration=0");
    return names;
}

void sendChange(CommandContext &context, const QByteArray &subcommand,
                const QList<QByteArray> &names)
{
    for (const QByteArray &line : joinedLines(names, ' ', context.roomFor({subcommand})))
        context.send("CAP", {context.user().shownNick(), subcommand, line});
}

} // namespace

void announceCapabilities(Hub &hub, const HubSettings &before)
{
    const auto changes = [&](bool isSecure, bool hasCertificate) {
        return changeSince(before, hub.settings(), {isSecure, hasCertificate});
    };
    // Indexed by whether the connection is secure and whether the client has a certificate.
    const CapabilityChange kinds[2][2] = {{changes(false, false), changes(false, true)},
                                          {changes(true, false), changes(true, true)}};
    for (const auto &[id, client] : hub.registry().clients()) {
        CommandContext context(hub, *client, {});
        const ConnectionKind kind = client->connectionKind();
        const CapabilityChange &change = kinds[kind.isSecure ? 1 : 0][kind.hasCertificate ? 1 : 0];
        if (client->isGone())
            continue;
        if (client->has(Capability::CapNotify)) {
            sendChange(context, "NEW", addedNames(change, hub.settings(), *client));
            sendChange(context, "DEL", change.removed);
        }
        if (client->capabilityRows() & change.removedRows)
            hub.registry().setCapabilityRows(*client,
                                             client->capabilityRows() & ~change.removedRows);
    }
}

} // namespace server
