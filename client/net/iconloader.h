// SPDX-License-Identifier: MIT
#pragma once

#include "client/net/icondownload.h"

#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>

namespace client {

class IconWorker;

/// Loads the icons of networks on a thread of its own, which starts with the first one. Lives in
/// the GUI thread; all signals are delivered there.
class IconLoader : public QObject
{
    Q_OBJECT

public:
    /// @p folder: for the cache; see IconCache. @p timeoutMs: for one download.
    explicit IconLoader(const QString &folder, int timeoutMs = IconDownload::defaultTimeoutMs,
                        QObject *parent = nullptr);
    /// Ends all downloads.
    ~IconLoader() override;

    /// Loads the icon from @p url, which the caller has found to be allowed. Returns the number of
    /// the request, never 0; loaded() follows, unless it is cancelled.
    quint64 load(const QUrl &url);
    void cancel(quint64 request);

signals:
    /// @p png is as iconPicture::normalized() returns it; empty if there is no usable icon.
    void loaded(quint64 request, const QByteArray &png);

private:
    IconWorker *m_worker; ///< Lives on m_thread, which deletes it.
    QThread m_thread;
    quint64 m_lastRequest = 0;
};

} // namespace client
