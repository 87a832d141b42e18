// SPDX-License-Identifier: MIT
#include "server/ops/privileges.h"

#include <QFile>

#include <optional>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace server {

namespace {

/// Closes a descriptor.
class Closer
{
public:
    explicit Closer(int descriptor)
        : m_descriptor(descriptor)
    {}
    ~Closer()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Closer)

    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

// Closing an ordinary descriptor would release the locks that SQLite holds on the database in this
// process, and another program could then damage it. https://www.sqlite.org/howtocorrupt.html
#ifdef O_PATH
constexpr int inspectOnly = O_PATH;

bool changeOwner(int file, const Identity &identity)
{
    return fchownat(file, "", identity.user, identity.group, AT_EMPTY_PATH) == 0;
}
#else
constexpr int inspectOnly = O_RDONLY | O_NONBLOCK;

bool changeOwner(int file, const Identity &identity)
{
    return fchown(file, identity.user, identity.group) == 0;
}
#endif

std::optional<quint32> numberIn(const QByteArray &text)
{
    bool isNumber = false;
    const quint32 number = text.toUInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The identity of the user with this number in their primary group.
Identity identityOf(uid_t user, gid_t groupWithoutEntry)
{
    const passwd *entry = getpwuid(user);
    return entry ? Identity{user, entry->pw_gid, entry->pw_name}
                 : Identity{user, groupWithoutEntry, {}};
}

std::optional<Identity> findUser(const QByteArray &user)
{
    if (const passwd *entry = getpwnam(user.constData()))
        return Identity{entry->pw_uid, entry->pw_gid, entry->pw_name};
    if (const auto number = numberIn(user))
        return identityOf(*number, *number);
    return std::nullopt;
}

std::optional<gid_t> findGroup(const QByteArray &group)
{
    if (const ::group *entry = getgrnam(group.constData()))
        return entry->gr_gid;
    return numberIn(group);
}

QString systemError(const char *call)
{
    return QStringLiteral("hearthd cannot drop root privileges (%1): %2.")
        .arg(QLatin1String(call), qt_error_string());
}

/// Drops all capabilities of root but the one to bind ports below 1024.
bool keepPortBindingOnly()
{
#ifdef Q_OS_LINUX
    __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct data[2] = {};
    data[0].permitted = data[0].effective = 1U << CAP_NET_BIND_SERVICE;
    return syscall(SYS_capset, &header, data) == 0;
#else
    return true;
#endif
}

} // namespace

bool isRoot()
{
    return geteuid() == 0;
}

IdentityChoice chooseIdentity(const QByteArray &user, const QByteArray &group,
                              const QString &folder)
{
    IdentityChoice choice;
    struct stat status = {};
    if (!user.isEmpty()) {
        const auto found = findUser(user);
        if (!found)
            return {{},
                    QStringLiteral("There is no user %1 on this machine (server.user).")
                        .arg(QString::fromUtf8(user))};
        choice.identity = *found;
    } else if (stat(QFile::encodeName(folder).constData(), &status) == 0 && status.st_uid != 0) {
        choice.identity = identityOf(status.st_uid, status.st_gid);
    } else {
        return {};
    }
    if (!group.isEmpty()) {
        const auto found = findGroup(group);
        if (!found)
            return {{},
                    QStringLiteral("There is no group %1 on this machine (server.group).")
                        .arg(QString::fromUtf8(group))};
        choice.identity.group = *found;
    }
    return choice;
}

QString giveFolder(const QString &folder, const QList<QByteArray> &names, const Identity &identity)
{
    const auto failure = [&folder] {
        return QStringLiteral("The owner of the data folder %1 cannot be changed: %2.")
            .arg(folder, qt_error_string());
    };
    const Closer directory(
        open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat status = {};
    if (directory.get() < 0 || fstat(directory.get(), &status) != 0)
        return failure();
    if (status.st_uid == 0 && fchown(directory.get(), identity.user, identity.group) != 0)
        return failure();
    for (const QByteArray &name : names) {
        const Closer file(
            openat(directory.get(), name.constData(), inspectOnly | O_NOFOLLOW | O_CLOEXEC));
        if (file.get() < 0 || fstat(file.get(), &status) != 0)
            continue; // does not exist
        const bool isOurs = S_ISREG(status.st_mode) && status.st_nlink == 1 && status.st_uid == 0;
        if (isOurs && !changeOwner(file.get(), identity))
            return failure();
    }
    return {};
}

QString assumeIdentity(const Identity &identity)
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0);
#endif
    // The C library changes the groups and the user of all threads.
    const int grouped = identity.name.isEmpty()
                            ? setgroups(0, nullptr)
                            : initgroups(identity.name.constData(), identity.group);
    if (grouped != 0)
        return systemError("setgroups");
    if (setgid(identity.group) != 0)
        return systemError("setgid");
    if (setuid(identity.user) != 0)
        return systemError("setuid");
    if (!keepPortBindingOnly())
        return systemError("capset");
    if (setuid(0) == 0 || geteuid() == 0)
        return QStringLiteral("hearthd cannot drop root privileges: they could be regained.");
    return {};
}

} // namespace server
