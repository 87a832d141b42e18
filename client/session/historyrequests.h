// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace client {

/// The questions of a session to the server's history, one at a time.
/// IRCv3 chathistory: https://ircv3.net/specs/extensions/chathistory
class HistoryRequests
{
public:
    struct Request
    {
        QByteArray target;    ///< As on the wire; empty: which direct chats have newer messages.
        qint64 afterMs = 0;   ///< Only messages after this time; 0: any.
        qint64 beforeMs = 0;  ///< Only messages before this time; 0: any.
        QByteArray beforeId;  ///< Takes the place of `beforeMs`, if not empty.
        bool isOlder = false; ///< The user is about to see the oldest message.
    };

    /// Requests of the user come before those of the program.
    void add(const Request &request);
    /// Starts the next request if none is pending, and returns the command for it.
    std::optional<irc::Message> next(int maxMessages, qint64 nowMs);
    /// The request that was sent and has no complete answer; null if there is none.
    const Request *pending() const { return m_pending ? &*m_pending : nullptr; }
    /// A message of the answer has arrived.
    void note(const irc::Message &message, qint64 timeMs);

    /// Ends the pending request. Returns it with the part that is still missing: nullopt if there
    /// is none.
    struct Ended
    {
        Request request;
        std::optional<Request> rest;
        bool isEmpty = false; ///< There was no message.
    };
    Ended end();
    /// Forgets and returns all requests.
    QList<Request> takeAll();

private:
    std::optional<Request> m_pending;
    QList<Request> m_waiting;
    int m_maxMessages = 0; ///< Of the pending request; the same for the next two.
    int m_messages = 0;
    qint64 m_oldestMs = 0;
    QByteArray m_oldestId;
};

} // namespace client
