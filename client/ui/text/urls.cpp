// SPDX-License-Identifier: MIT
#include "client/ui/text/urls.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace client {

namespace {

constexpr qsizetype maxUrlLength = 2048;

struct BracketPair
{
    char16_t open;
    char16_t close;
    qsizetype unopened = 0; ///< Closing brackets minus opening ones.
};

/// The length of @p url without punctuation of the surrounding sentence: full stops, quotes, and
/// closing brackets that have no opening bracket in @p url. Linear time.
qsizetype urlLength(QStringView url)
{
    std::array<BracketPair, 3> pairs{{{u'(', u')'}, {u'[', u']'}, {u'{', u'}'}}};
    for (const QChar c : url) {
        for (BracketPair &pair : pairs)
            pair.unopened += c == pair.close ? 1 : c == pair.open ? -1 : 0;
    }
    qsizetype length = url.size();
    for (; length > 0; --length) {
        const QChar last = url.at(length - 1);
        const auto pair = std::find_if(pairs.begin(), pairs.end(), [last](const BracketPair &each) {
            return each.close == last.unicode();
        });
        if (pair != pairs.end() ? pair->unopened-- <= 0
                                : !QStringView(u".,;:!?'\"*_").contains(last))
            break;
    }
    return length;
}

/// The host as written in @p address, which has a scheme; only the part before the first colon of
/// an IPv6 address.
QStringView writtenHost(QStringView address)
{
    QStringView authority = address.sliced(address.indexOf(u"://") + 3);
    const auto end = std::find_if(authority.begin(), authority.end(),
                                  [](QChar c) { return QStringView(u"/?#").contains(c); });
    authority = authority.first(end - authority.begin());
    authority = authority.sliced(authority.lastIndexOf(u'@') + 1);
    const qsizetype colon = authority.indexOf(u':');
    return colon < 0 ? authority : authority.first(colon);
}

/// Whether the user reads the same host that would be visited. QUrl interprets `1` as 0.0.0.1 and
/// `0177.0.0.1` as 127.0.0.1, and decodes `%2e`.
bool showsItsHost(QStringView address, const QUrl &url)
{
    const QStringView written = writtenHost(address);
    return written.startsWith(u'[') || written.compare(url.host(), Qt::CaseInsensitive) == 0
           || written.compare(url.host(QUrl::EncodeUnicode), Qt::CaseInsensitive) == 0;
}

} // namespace

QList<TextUrl> findUrls(const QString &text)
{
    // Bidirectional controls end a URL: they could make it look like another address.
    static const QRegularExpression pattern(
        QStringLiteral(
            R"((?<![\p{L}\p{N}])(?:(?:https?|ircs?)://|www\.)[^\s<>"`\p{Cc}\x{2028}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}]+)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<TextUrl> urls;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype length = urlLength(match.capturedView());
        if (length > maxUrlLength)
            continue;
        QString address = match.captured().left(length);
        if (address.startsWith(QLatin1String("www."), Qt::CaseInsensitive))
            address.prepend(QLatin1String("https://"));
        const QUrl url(address);
        if (url.isValid() && !url.host().isEmpty() && showsItsHost(address, url))
            urls.append({match.capturedStart(), length, url});
    }
    return urls;
}

QString realHost(const QUrl &url)
{
    return url.host(QUrl::EncodeUnicode);
}

QString urlToolTip(const QUrl &url)
{
    QUrl shown = url;
    shown.setUserInfo({});
    const QString address = shown.toString(QUrl::FullyEncoded);
    return address.size() > 200 ? QString(address.left(199) + u'…') : address;
}

bool isPlainUrl(const QUrl &url)
{
    const QString host = realHost(url);
    const bool ascii =
        std::all_of(host.cbegin(), host.cend(), [](QChar c) { return c.unicode() < 0x80; });
    return ascii && !host.contains(QLatin1String("xn--")) && url.userInfo().isEmpty();
}

} // namespace client
