#pragma once

#include "common/irc/message.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QSet>

namespace client {

/// The client's side of capability negotiation: which ones the server has, asks for those that
/// are used here, and knows which are on. Makes lines, sends nothing.
/// IRCv3 capability negotiation: https://ircv3.net/specs/extensions/capability-negotiation
class Capabilities
{
public:
    /// Every capability that this client makes use of.
    static const QByteArrayList &wanted();

    /// Forgets everything: a new link.
    void reset();
    bool has(const QByteArray &name) const { return m_enabled.contains(name); }
    /// Negotiation holds registration up and has not ended yet.
    bool isNegotiating() const { return m_negotiating; }

    /// The line that begins negotiation.
    QByteArray begin();
    /// Takes a CAP message; returns the lines to answer with.
    QByteArrayList receive(const irc::Message &message);

private:
    void takeList(QByteArrayView list);
    QByteArrayList request(const QByteArrayList &names);
    QByteArrayList refused(QByteArrayView list);
    void acknowledge(QByteArrayView list);
    QByteArrayList endWhenDone();

    QSet<QByteArray> m_offered;
    QSet<QByteArray> m_enabled;
    int m_open = 0; ///< Requests without an answer.
    bool m_negotiating = false;
};

} // namespace client
