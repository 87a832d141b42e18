// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

namespace client {

/// One download of a small file by HTTP or HTTPS, with limits. Sends nothing that identifies the
/// user, follows redirects only to the same scheme, host and port, and accepts no certificate that
/// the system does not vouch for.
class IconDownload : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultTimeoutMs = 20'000;

    /// Starts at once. @p manager must outlive this object. @p timeoutMs: for the whole download.
    IconDownload(QNetworkAccessManager &manager, const QUrl &url, qint64 maxBytes, int timeoutMs,
                 QObject *parent = nullptr);
    /// Ends the download, if it is running.
    ~IconDownload() override;

signals:
    /// Emitted once, never synchronously. @p file is empty if the download failed.
    void finished(const QByteArray &file);

private:
    void read();
    void handleEnd();
    void finish(const QByteArray &file);
    /// Ends the download without a signal.
    void abort();

    qint64 m_maxBytes;
    QByteArray m_file;
    QTimer m_timeout;
    QNetworkReply *m_reply; ///< Null once the download has ended.
};

} // namespace client
