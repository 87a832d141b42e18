#pragma once

#include "client/ui/textformat.h"

namespace client {

/// Links of @p text: http, https, irc and ircs, with their scheme written out, or beginning
/// with "www.". Punctuation that ends a sentence is no part of them. An address whose host is
/// written in another form than the one that would be visited is no link.
QList<TextLink> findLinks(const QString &text);

/// The host that would be visited, in its ASCII form where it has letters of other scripts.
QString realHost(const QUrl &url);

/// What is shown as a tool tip: the whole address, with the real host.
QString linkToolTip(const QUrl &url);

/// The address may be opened without a question: a plain host, no user name before it that
/// could pass for one, and no letters that look like others.
bool isPlainLink(const QUrl &url);

} // namespace client
