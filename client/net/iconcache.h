// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>

namespace client {

/// Icons of networks in a folder, by the address that they were loaded from: at most maxIcons, the
/// oldest ones are removed. Disk errors count as a missing icon. Not thread-safe.
class IconCache
{
public:
    static constexpr int maxIcons = 64;
    static constexpr qint64 maxIconBytes = 64 * 1024;

    /// @p folder is created when it is needed.
    explicit IconCache(const QString &folder)
        : m_folder(folder)
    {}

    /// The icon from @p url if it was stored less than @p maxAge ago; else empty.
    QByteArray icon(const QUrl &url, std::chrono::hours maxAge) const;
    void store(const QUrl &url, const QByteArray &icon);

private:
    QString pathOf(const QUrl &url) const;

    QString m_folder;
};

} // namespace client
