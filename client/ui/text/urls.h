// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/text/textformat.h"

namespace client {

/// The http, https, irc and ircs URLs in @p text: those with an explicit scheme, and those that
/// begin with "www.". Punctuation at the end of a sentence is excluded. URLs of more than 2,048
/// characters are ignored, and so are URLs that would open another host than the one they show,
/// such as 0177.0.0.1 for 127.0.0.1. Linear time.
QList<TextUrl> findUrls(const QString &text);

/// The host that would be visited, in punycode if it is an internationalized name.
QString realHost(const QUrl &url);

/// The URL as it would be requested: percent-encoded, with realHost(), without user name and
/// password. Truncated to 200 characters.
QString urlToolTip(const QUrl &url);

/// Whether @p url may be opened without asking the user: it has no user name, which could pass for
/// the host, and its host is plain ASCII and not punycode, so no letter imitates another one.
bool isPlainUrl(const QUrl &url);

} // namespace client
