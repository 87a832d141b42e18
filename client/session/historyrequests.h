// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/historygap.h"
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
    /// Messages of one target. Where there is a msgid, it takes the place of the time beside it.
    struct Request
    {
        using Purpose = HistoryPurpose;

        QByteArray target;   ///< As on the wire; empty: which direct chats have newer messages.
        qint64 afterMs = 0;  ///< Only messages after this time; 0: any.
        qint64 beforeMs = 0; ///< Only messages before this time; 0: any.
        QByteArray beforeId = {};
        Purpose purpose = Purpose::Missed;
        QByteArray afterId = {}; ///< Only with `forwards`.
        bool forwards = false;   ///< The oldest ones of the gap; else the newest ones.
        qint64 aroundMs = 0;     ///< Around: its time.
        QByteArray aroundId = {};
        int pages = maxPages; ///< Missed, Gap: as many pages may follow one another.

        bool isForUser() const { return purpose != Purpose::Missed; }
    };
    /// The program asks for this many pages of a gap. The others are loaded when the user sees it.
    static constexpr int maxPages = 10;

    /// Requests of the user come before those of the program.
    void add(const Request &request);
    /// Starts the next request if none is pending, and returns the command for it.
    std::optional<irc::Message> next(int maxMessages, qint64 nowMs);
    /// The request that was sent and has no complete answer; null if there is none.
    const Request *pending() const { return m_pending ? &*m_pending : nullptr; }
    /// A message of the answer has arrived.
    void note(const irc::Message &message, qint64 timeMs);

    /// A message at an end of a page.
    struct Edge
    {
        qint64 timeMs = 0; ///< 0 if there is no message.
        QByteArray id;
    };
    struct Ended
    {
        Request request;
        std::optional<Request> rest; ///< The next page, if it is to be asked for now.
        bool isComplete = false;     ///< There are no further messages.
        Edge oldest;
        Edge newest;
    };
    /// Ends the pending request.
    Ended end();
    /// Forgets and returns all requests.
    QList<Request> takeAll();

private:
    std::optional<Request> m_pending;
    QList<Request> m_waiting;
    int m_maxMessages = 0; ///< Of the pending request; the same for the next two.
    int m_messages = 0;
    Edge m_oldest;
    Edge m_newest;
};

} // namespace client
