// SPDX-License-Identifier: MIT
#include "client/net/iconworker.h"

#include "client/net/icondownload.h"
#include "client/net/iconpicture.h"

#include <QNetworkProxy>

namespace client {

namespace {

constexpr std::chrono::hours freshFor{7 * 24};
/// An older icon is better than none.
constexpr std::chrono::hours usableFor{365 * 24};

} // namespace

IconWorker::IconWorker(const QString &folder, int timeoutMs)
    : m_cache(folder)
    , m_timeoutMs(timeoutMs)
{}

IconWorker::~IconWorker() = default;

void IconWorker::load(quint64 request, const QUrl &url)
{
    const QByteArray known = iconPicture::normalized(m_cache.icon(url, freshFor));
    if (!known.isEmpty()) {
        emit loaded(request, known);
        return;
    }
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxy(QNetworkProxy::NoProxy); // as the connections to chat servers
    }
    auto download =
        std::make_unique<IconDownload>(*m_manager, url, iconPicture::maxFileBytes, m_timeoutMs);
    connect(download.get(), &IconDownload::finished, this,
            [this, request, url](const QByteArray &file) { handleFile(request, url, file); });
    m_downloads.insert_or_assign(request, std::move(download));
}

void IconWorker::cancel(quint64 request)
{
    m_downloads.erase(request);
}

void IconWorker::handleFile(quint64 request, const QUrl &url, const QByteArray &file)
{
    if (const auto it = m_downloads.find(request); it != m_downloads.end()) {
        it->second.release()->deleteLater(); // it is the sender of the current signal
        m_downloads.erase(it);
    }
    QByteArray png = iconPicture::normalized(file);
    if (!png.isEmpty())
        m_cache.store(url, png);
    else
        png = iconPicture::normalized(m_cache.icon(url, usableFor));
    emit loaded(request, png);
}

} // namespace client
