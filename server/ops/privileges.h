// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <sys/types.h>

namespace server {

/// The user and group that the server changes to after binding its ports.
struct Identity
{
    uid_t user = 0;
    gid_t group = 0;
    QByteArray name; ///< Of the user; empty if the number has none.

    QByteArray label() const { return name.isEmpty() ? QByteArray::number(user) : name; }
};

/// Result of chooseIdentity().
struct IdentityChoice
{
    Identity identity; ///< User 0: the server keeps running as root.
    QString error;     ///< A sentence; empty if there is none.
};

bool isRoot();

/// Chooses the identity of a server started as root: @p user and @p group by name or number. An
/// empty user means the owner of @p folder, an empty group the group of the user.
IdentityChoice chooseIdentity(const QByteArray &user, const QByteArray &group,
                              const QString &folder);

/// Changes the owner of @p folder and of those of its files @p names that belong to root to
/// @p identity. Skips symbolic links and files with several hard links, which could lead out of the
/// folder. Returns an empty string, or a sentence with the error.
QString giveFolder(const QString &folder, const QList<QByteArray> &names, const Identity &identity);

/// Changes all threads to @p identity and permanently drops root and its groups. Where the system
/// allows it, the calling thread can still bind ports below 1024. Returns an empty string, or a
/// sentence with the error.
QString assumeIdentity(const Identity &identity);

} // namespace server
