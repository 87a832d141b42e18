// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QSet>

namespace client {

/// The client's side of capability negotiation: which ones the server has, asks for those that
/// are used here, and knows which are on. Makes lines, sends nothing.
/// IRCv3 capability negotiation: https://ircv3.net/specs/extensions/capability-negotiation
class Capabilities
{
public:
    /// Every capability that this client makes use of.
    static const QByteArrayList &supported();

    /// Forgets everything: a new link.
    void reset();
    bool has(const QByteArray &name) const { return m_enabled.contains(name); }
    /// Negotiation holds registration up and has not ended yet.
    bool isNegotiating() const { return m_negotiating; }

    /// What the server said about @p name when it offered it: `PLAIN,EXTERNAL` for sasl.
    QByteArray value(const QByteArray &name) const { return m_offered.value(name); }
    /// All that was asked for is answered.
    bool isSettled() const { return m_listed && m_open == 0; }

    /// The line that begins negotiation. @p logsIn: asks for sasl too, and where the server has
    /// it negotiation goes on until resume().
    QByteArray begin(bool logsIn = false);
    /// The log-in is over: the lines that end negotiation.
    QByteArrayList resume();
    /// Takes a CAP message; returns the lines to answer with.
    QByteArrayList receive(const irc::Message &message);

private:
    void takeList(QByteArrayView list);
    bool isSupported(const QByteArray &name) const;
    QByteArrayList request(const QByteArrayList &names);
    QByteArrayList refused(QByteArrayView list);
    void acknowledge(QByteArrayView list);
    QByteArrayList endWhenDone();

    QHash<QByteArray, QByteArray> m_offered; ///< With their values.
    QSet<QByteArray> m_enabled;
    QSet<QByteArray> m_requestedAlone; ///< After a set of them was refused.
    int m_open = 0;                    ///< Requests without an answer.
    bool m_negotiating = false;
    bool m_listed = false; ///< The whole list has come.
    bool m_logsIn = false;
    bool m_held = false; ///< The log-in holds negotiation up.
};

} // namespace client
