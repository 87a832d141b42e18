// SPDX-License-Identifier: MIT
#include "client/host/serverlocation.h"

#include <QDir>
#include <QFileInfo>

namespace client {

ServerLocation locateServer(const QString &chosen, const QString &ownFolder,
                            const QStringList &searchPath)
{
    const QString name = QStringLiteral("hearthd");
    QStringList candidates;
    if (!chosen.isEmpty()) {
        candidates.append(chosen);
    } else {
        candidates.append(QDir(ownFolder).filePath(name));
        candidates.append(QDir::cleanPath(ownFolder + QLatin1String("/../bin/") + name));
        for (const QString &folder : searchPath)
            candidates.append(QDir(folder).filePath(name));
        candidates.removeDuplicates();
    }
    ServerLocation location;
    location.lookedIn = candidates;
    for (const QString &candidate : std::as_const(candidates)) {
        const QFileInfo info(candidate);
        if (!info.isFile())
            continue;
        if (info.isExecutable()) {
            location.program = info.absoluteFilePath();
            return location;
        }
        if (location.unusable.isEmpty())
            location.unusable = info.absoluteFilePath();
    }
    return location;
}

} // namespace client
