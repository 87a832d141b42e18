// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/text/textformat.h"

namespace client {

/// Links of @p text: http, https, irc and ircs, with their scheme written out, or beginning
/// with "www.". Punctuation that ends a sentence is not part of them. An address whose host is
/// written in another form than the one that would be visited is no link, nor is one of more than
/// 2,048 characters. Takes linear time.
QList<TextLink> findLinks(const QString &text);

/// The host that would be visited, in its ASCII form where it has letters of other scripts.
QString realHost(const QUrl &url);

/// The address that would be requested, as it goes over the wire: percent-encoded, with the real
/// host, without a user name or password. Cut at 200 characters.
QString linkToolTip(const QUrl &url);

/// The address may be opened without a question: a plain host, no user name before it that
/// could pass for one, and no letters that look like others.
bool isPlainLink(const QUrl &url);

} // namespace client
