#include "server/hub/readmarkers.h"

#include "common/irc/casemapping.h"
#include "server/hub/commandcontext.h"

#include <QDateTime>

namespace server {

QByteArray readMarkerTimestamp(qint64 timeMs)
{
    return "timestamp="
           + QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

void sayReadMarker(const CommandContext &context, const QByteArray &target)
{
    const auto &markers = context.user().personal()->readMarkers;
    const auto it = markers.find(irc::folded(target));
    context.say("MARKREAD",
                {target, it == markers.end() ? QByteArray("*") : readMarkerTimestamp(it->second)});
}

void sayReadMarkerToOthers(const CommandContext &context, const QByteArray &target)
{
    if (context.user().account().isEmpty())
        return;
    for (const auto &[client, user] : context.registry().users()) {
        if (user.get() != &context.user() && user->personal() == context.user().personal()
            && user->isRegistered() && !user->isGone() && user->has(Capability::ReadMarker))
            sayReadMarker(CommandContext(context.hub(), *user, "MARKREAD"), target);
    }
}

} // namespace server
