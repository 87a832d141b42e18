// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <sys/types.h>

namespace server {

/// The rights with which the server goes on after it has bound its ports.
struct Identity
{
    uid_t user = 0;
    gid_t group = 0;
    QByteArray name; ///< Of the user; empty when the number has none.
};

/// What became of a wish for other rights.
struct IdentityChoice
{
    Identity identity; ///< User 0: the server keeps the rights of root.
    QString error;     ///< A sentence; empty when the choice can be used.
};

bool isRoot();

/// Whose rights a server that root started takes: @p user and @p group by name or number; without
/// a user those of the owner of @p folder. Without a group: that of the user.
IdentityChoice chooseIdentity(const QByteArray &user, const QByteArray &group,
                              const QString &folder);

/// Gives @p folder and those of @p names in it that root made to @p identity. Links and files with
/// more than one name stay as they are: they could lead elsewhere. Returns an empty string, or a
/// sentence that says what did not work.
QString giveFolder(const QString &folder, const QList<QByteArray> &names, const Identity &identity);

/// Takes the rights of @p identity in all threads and gives up those of root for good, other groups
/// included. Where the system allows it the calling thread can still bind ports below 1024.
/// Returns an empty string, or a sentence that says what did not work.
QString takeIdentity(const Identity &identity);

} // namespace server
