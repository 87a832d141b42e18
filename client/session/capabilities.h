// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QSet>

namespace client {

/// The client's side of capability negotiation: requests what the server offers and this client
/// supports, and knows what is enabled. Returns lines, sends nothing.
/// IRCv3 capability negotiation: https://ircv3.net/specs/extensions/capability-negotiation
class Capabilities
{
public:
    /// Every capability that this client uses, except sasl.
    static const QByteArrayList &supported();
    /// Those that servers may also offer as `draft/NAME`, with the same meaning. The other
    /// functions take the name without the prefix, which covers both forms.
    static const QByteArrayList &supportedWithDraft();

    /// Forgets everything, for a new connection.
    void reset() { *this = {}; }
    bool has(const QByteArray &name) const;

    /// The value that the server offered @p name with, such as `PLAIN,EXTERNAL` for sasl.
    QByteArray value(const QByteArray &name) const;
    /// Whether the server offers @p name, enabled or not.
    bool isOffered(const QByteArray &name) const;
    /// @p name as this server calls it: `NAME` or `draft/NAME`. Batches and tags of the
    /// specification have the same prefix.
    QByteArray wireName(const QByteArray &name) const;
    /// The server has listed what it offers.
    bool isListed() const { return m_listed; }
    /// The server has answered all requests.
    bool isSettled() const { return m_listed && m_pendingRequests == 0; }

    /// Returns the line that begins negotiation. With @p logsIn it requests sasl as well, and does
    /// not end before resume() is called.
    QByteArray begin(bool logsIn = false);
    /// The log-in is complete. Returns the lines that end negotiation.
    QByteArrayList resume();
    /// Requests sasl on a connection that began without a log-in. Empty if the server does not
    /// offer it.
    QByteArrayList requestSasl();
    /// Handles a CAP message and returns the lines to answer with.
    QByteArrayList handle(const irc::Message &message);

private:
    void addOffered(QByteArrayView list);
    bool isSupported(const QByteArray &name) const;
    QByteArrayList request(const QByteArrayList &names);
    QByteArrayList handleRefusal(QByteArrayView list);
    void acknowledge(QByteArrayView list);
    QByteArrayList endWhenDone();

    QHash<QByteArray, QByteArray> m_offered; ///< With their values.
    QSet<QByteArray> m_enabled;
    QSet<QByteArray> m_requestedAlone; ///< After the server refused a set that contains them.
    int m_pendingRequests = 0;         ///< Sent, not answered yet.
    bool m_negotiating = false;
    bool m_listed = false; ///< CAP LS is complete.
    bool m_logsIn = false;
    bool m_held = false; ///< The log-in delays the end of negotiation.
};

} // namespace client
