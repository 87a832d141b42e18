// SPDX-License-Identifier: MIT
#pragma once

#include "client/net/iconcache.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <map>
#include <memory>

namespace client {

class IconDownload;

/// Loads icons from the cache and from servers. Lives on the thread of IconLoader.
class IconWorker : public QObject
{
    Q_OBJECT

public:
    IconWorker(const QString &folder, int timeoutMs);
    ~IconWorker() override;

    /// See IconLoader::load().
    void load(quint64 request, const QUrl &url);
    void cancel(quint64 request);

signals:
    void loaded(quint64 request, const QByteArray &png);

private:
    void handleFile(quint64 request, const QUrl &url, const QByteArray &file);

    IconCache m_cache;
    int m_timeoutMs;
    std::unique_ptr<QNetworkAccessManager> m_manager; ///< Null before the first download.
    std::map<quint64, std::unique_ptr<IconDownload>> m_downloads;
};

} // namespace client
