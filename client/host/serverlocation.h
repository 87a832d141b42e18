// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace client {

/// The result of the search for the server program.
struct ServerLocation
{
    QString program; ///< Empty: not found.
    QStringList lookedIn;
    QString unusable; ///< A file of that name that is not executable; empty: none.
};

/// Finds the server program: @p chosen if that is not empty, else `hearthd` in @p ownFolder, in
/// ../bin relative to it, or in @p searchPath.
ServerLocation locateServer(const QString &chosen, const QString &ownFolder,
                            const QStringList &searchPath);

} // namespace client
