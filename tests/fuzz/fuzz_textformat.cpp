// SPDX-License-Identifier: MIT
#include "client/ui/text/textformat.h"
#include "client/ui/text/urls.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace {

constexpr qsizetype maxUrlLength = 2048;

void requireUrls(const client::FormattedText &formatted)
{
    qsizetype end = 0;
    for (const client::TextUrl &link : formatted.urls) {
        FUZZ_REQUIRE(link.start >= end && link.length > 0 && link.length <= maxUrlLength);
        end = link.start + link.length;
        FUZZ_REQUIRE(end <= formatted.text.size());
        FUZZ_REQUIRE(link.url.isValid() && !link.url.host().isEmpty());
        const QString scheme = link.url.scheme();
        FUZZ_REQUIRE(scheme == QLatin1String("http") || scheme == QLatin1String("https")
                     || scheme == QLatin1String("irc") || scheme == QLatin1String("ircs"));
        // A URL that opens without a question must equal its text.
        const QStringView shown = QStringView(formatted.text).mid(link.start, link.length);
        if (client::isPlainUrl(link.url) && !shown.contains(u'['))
            FUZZ_REQUIRE(shown.contains(link.url.host(), Qt::CaseInsensitive));
        FUZZ_REQUIRE(client::urlToolTip(link.url).size() <= 200);
    }
}

} // namespace

/// Messages in the window must have no control characters, and their spans and URLs must be in
/// order and inside the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString message = QString::fromUtf8(fuzz::view(data, size));
    const client::FormattedText formatted = client::parseText(message);
    FUZZ_REQUIRE(formatted.text.size() <= message.size());
    FUZZ_REQUIRE(std::none_of(formatted.text.cbegin(), formatted.text.cend(),
                              [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; }));
    qsizetype end = 0;
    for (const client::TextSpan &span : formatted.spans) {
        FUZZ_REQUIRE(span.start >= end && span.length > 0);
        end = span.start + span.length;
    }
    FUZZ_REQUIRE(end <= formatted.text.size());
    requireUrls(formatted);
    QString plain = client::plainText(message);
    FUZZ_REQUIRE(plain.replace(u'\n', QChar(QChar::LineSeparator)) == formatted.text);
    return 0;
}
