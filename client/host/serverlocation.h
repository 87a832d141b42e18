// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace client {

/// Where the server program was looked for, and where it was found.
struct ServerLocation
{
    QString program; ///< Empty: not found.
    QStringList lookedIn;
    QString unusable; ///< A file of that name that the system would not run; empty: none.
};

/// The server program: what @p chosen names when it is not empty, else `hearthd` in
/// @p ownFolder, in ../bin beside it, then in @p searchPath.
ServerLocation locateServer(const QString &chosen, const QString &ownFolder,
                            const QStringList &searchPath);

} // namespace client
