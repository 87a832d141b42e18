#include "server/ops/readiness.h"

#ifdef HEARTH_SYSTEMD
#include <systemd/sd-daemon.h>
#endif

namespace server {

namespace {

void notifyManager([[maybe_unused]] const QByteArray &state)
{
#ifdef HEARTH_SYSTEMD
    sd_notify(0, state.constData());
#endif
}

} // namespace

void notifyReady(const QString &status)
{
    notifyManager("READY=1\nSTATUS=" + status.toUtf8());
}

void notifyStopping()
{
    notifyManager("STOPPING=1");
}

} // namespace server
