#include "server/hub/capnotify.h"

#include "server/hub/commandcontext.h"
#include "server/hub/linefit.h"

namespace server {

namespace {

constexpr int valuesCapVersion = 302;

/// What changed: capabilities that are there now, by row, and those that are not any more.
struct CapabilityChange
{
    QList<CapabilityEntry> added;
    QList<QByteArray> removed;
    quint64 removedRows = 0;
};

CapabilityChange changeSince(const HubSettings &before, const HubSettings &now)
{
    CapabilityChange change;
    const QList<CapabilityEntry> &table = capabilityTable();
    for (qsizetype i = 0; i < table.size(); ++i) {
        const CapabilityEntry &entry = table.at(i);
        const bool was = entry.isOfferedWith(before);
        const bool is = entry.isOfferedWith(now);
        if (is && (!was || entry.withValue(before) != entry.withValue(now)))
            change.added.append(entry);
        if (was && !is) {
            change.removed.append(entry.name);
            change.removedRows |= quint64(1) << i;
        }
    }
    return change;
}

void sayChange(const CommandContext &context, const QByteArray &subcommand,
               const QList<QByteArray> &names)
{
    for (const QByteArray &line : joinedLines(names, ' ', context.roomFor({subcommand})))
        context.say("CAP", {context.user().shownNick(), subcommand, line});
}

} // namespace

void announceCapabilities(Hub &hub, const HubSettings &before)
{
    const CapabilityChange change = changeSince(before, hub.settings());
    for (const auto &[client, user] : hub.registry().users()) {
        const CommandContext context(hub, *user, {});
        if (user->isGone())
            continue;
        if (user->has(Capability::CapNotify)) {
            QList<QByteArray> added;
            const bool withValues = user->capabilityVersion() >= valuesCapVersion;
            for (const CapabilityEntry &entry : change.added)
                added.append(withValues ? entry.withValue(hub.settings()) : entry.name);
            sayChange(context, "NEW", added);
            sayChange(context, "DEL", change.removed);
        }
        if (user->capabilityRows() & change.removedRows)
            hub.registry().setCapabilityRows(*user, user->capabilityRows() & ~change.removedRows);
    }
}

} // namespace server
