// SPDX-License-Identifier: MIT
#include "client/networks/iconaddress.h"

#include "client/net/iconpicture.h"

#include <QHostAddress>

namespace client {

namespace {

constexpr qsizetype maxAddressBytes = 1'000;

bool isSameHost(const QUrl &url, const QString &host)
{
    const QHostAddress address(url.host());
    if (!address.isNull())
        return address == QHostAddress(host);
    const QString name = url.host(QUrl::FullyEncoded).toLower();
    return !name.isEmpty() && name == QString::fromLatin1(QUrl::toAce(host)).toLower();
}

} // namespace

std::optional<QUrl> iconAddress(const QByteArray &offered, const QString &host)
{
    if (offered.isEmpty() || offered.size() > maxAddressBytes || !offered.isValidUtf8())
        return std::nullopt;
    QString text = QString::fromUtf8(offered);
    text.replace(QStringLiteral("{size}"), QString::number(iconPicture::shownSide));
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || !url.userInfo().isEmpty()
        || !isSameHost(url, host))
        return std::nullopt;
    url.setFragment({});
    return url;
}

} // namespace client
