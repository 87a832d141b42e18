// SPDX-License-Identifier: MIT
#include "server/ops/servicemanager.h"

#include <QFile>

#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace server {

namespace {

/// Sends one datagram to the socket of the service manager, as documented in sd_notify(3).
void notifyManager(const QByteArray &state)
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || path.size() >= qsizetype(sizeof(address.sun_path)))
        return;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    if (path.startsWith('@')) // in the abstract namespace
        address.sun_path[0] = '\0';
    const int descriptor = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()));
    // An error cannot be handled: the service manager is optional.
    [[maybe_unused]] const ssize_t sent =
        sendto(descriptor, state.constData(), size_t(state.size()), MSG_NOSIGNAL,
               reinterpret_cast<const sockaddr *>(&address), length);
    close(descriptor);
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
