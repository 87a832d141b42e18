// SPDX-License-Identifier: MIT
#include "client/net/icondownload.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace client {

namespace {

constexpr int maxRedirects = 3;
constexpr int httpOk = 200;

QNetworkRequest requestFor(const QUrl &url)
{
    using Request = QNetworkRequest;
    Request request(url);
    request.setHeader(Request::UserAgentHeader, QByteArrayLiteral("Hearth"));
    request.setRawHeader("Accept", "image/*");
    request.setRawHeader("Accept-Language", "*"); // not that of the user
    // A compressed body could be much larger than what is received.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(Request::RedirectPolicyAttribute, Request::SameOriginRedirectPolicy);
    request.setMaximumRedirectsAllowed(maxRedirects);
    request.setAttribute(Request::Http2AllowedAttribute, false);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    return request;
}

} // namespace

IconDownload::IconDownload(QNetworkAccessManager &manager, const QUrl &url, qint64 maxBytes,
                           int timeoutMs, QObject *parent)
    : QObject(parent)
    , m_maxBytes(maxBytes)
    , m_reply(manager.get(requestFor(url)))
{
    // One byte more than is allowed, to notice a longer file.
    m_reply->setReadBufferSize(maxBytes + 1);
    connect(m_reply, &QNetworkReply::readyRead, this, &IconDownload::read);
    connect(m_reply, &QNetworkReply::finished, this, &IconDownload::handleEnd);
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(timeoutMs);
    connect(&m_timeout, &QTimer::timeout, this, [this] { finish({}); });
    m_timeout.start();
}

IconDownload::~IconDownload()
{
    abort();
}

void IconDownload::read()
{
    m_file += m_reply->read(m_maxBytes + 1 - m_file.size());
    if (m_file.size() > m_maxBytes)
        finish({});
}

void IconDownload::handleEnd()
{
    const bool isComplete =
        m_reply->error() == QNetworkReply::NoError
        && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == httpOk
        && m_reply->header(QNetworkRequest::ContentTypeHeader).toString().startsWith(u"image/");
    m_file += m_reply->read(m_maxBytes + 1 - m_file.size());
    finish(isComplete && m_file.size() <= m_maxBytes ? m_file : QByteArray());
}

void IconDownload::finish(const QByteArray &file)
{
    if (!m_reply)
        return;
    m_timeout.stop();
    abort();
    emit finished(file);
}

void IconDownload::abort()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace client
