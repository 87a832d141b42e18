// SPDX-License-Identifier: MIT
#include "client/chat/usermetadata.h"

#include "client/chat/displaytext.h"

#include <QUrl>

#include <algorithm>

namespace client {

namespace {

/// Empty if @p value is no address of a web page.
QString shownHomepage(const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool isWeb =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return isWeb && url.isValid() && !url.host().isEmpty() ? value : QString();
}

} // namespace

std::optional<MetadataKey> metadataKeyFrom(QByteArrayView name)
{
    for (std::size_t at = 0; at < metadataKeyNames.size(); ++at) {
        if (name.compare(metadataKeyNames.at(at), Qt::CaseInsensitive) == 0)
            return MetadataKey(at);
    }
    return std::nullopt;
}

qsizetype maxMetadataLength(MetadataKey key)
{
    switch (key) {
    case MetadataKey::DisplayName:
        return 50;
    case MetadataKey::Color:
        return 7;
    case MetadataKey::Pronouns:
        return 40;
    case MetadataKey::Status:
        return 200;
    case MetadataKey::Homepage:
        return 400;
    }
    return 0;
}

QString shownMetadata(MetadataKey key, QByteArrayView value)
{
    const QString text = shownPhrase(value, maxMetadataLength(key));
    switch (key) {
    case MetadataKey::DisplayName:
    case MetadataKey::Pronouns:
    case MetadataKey::Status:
        return text;
    case MetadataKey::Color:
        return colorFrom(text) != 0 ? text.toLower() : QString();
    case MetadataKey::Homepage:
        return shownHomepage(text);
    }
    return {};
}

bool UserMetadata::isEmpty() const
{
    return std::ranges::all_of(values, &QString::isEmpty);
}

qsizetype UserMetadata::bytes() const
{
    qsizetype bytes = qsizetype(sizeof(UserMetadata));
    for (const QString &value : values)
        bytes += value.size() * qsizetype(sizeof(QChar));
    return bytes;
}

quint32 colorFrom(QStringView value)
{
    constexpr quint32 opaque = 0xff000000;
    const QStringView digits = value.mid(1);
    const bool isHex = std::ranges::all_of(digits, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    return value.size() == 7 && value.front() == u'#' && isHex ? opaque | digits.toUInt(nullptr, 16)
                                                               : 0;
}

} // namespace client
