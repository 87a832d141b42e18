// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace client {

/// A question to the search of a server.
/// IRCv3 draft: https://github.com/ircv3/ircv3-specifications/pull/496
struct ServerSearch
{
    quint64 number = 0; ///< Identifies the answer.
    QByteArray text; ///< Words, each of which may end with `*`. May be empty if there is a sender.
    QByteArray target; ///< A channel or nick, as on the wire; empty: all conversations.
    QByteArray sender; ///< A nick, as on the wire; empty: any.
    // Times of the messages: UTC, ms since 1970; 0: any.
    qint64 fromMs = 0;
    qint64 untilMs = 0; ///< Not included.
    int maxMessages = 50;
};

} // namespace client
