// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"

#include <QList>
#include <QPointer>

#include <optional>

namespace client {

class Conversation;

/// A position in a conversation.
struct Place
{
    QPointer<Conversation> conversation;
    MessageOrder top; ///< The message at the top of the view; its localId is 0 at the end.

    friend bool operator==(const Place &, const Place &) = default;
};

/// The places that the user has gone to, for going back and forward among them.
class VisitedPlaces
{
public:
    static constexpr qsizetype maxPlaces = 100;

    /// The user goes from @p place to a new one.
    void leave(const Place &place);
    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }
    /// The place before @p current, or after it. Conversations that were closed are left out.
    std::optional<Place> goBack(const Place &current);
    std::optional<Place> goForward(const Place &current);

private:
    static void push(QList<Place> &places, const Place &place);
    static std::optional<Place> go(QList<Place> &from, QList<Place> &to, const Place &current);

    QList<Place> m_back;    ///< The last one is the most recent.
    QList<Place> m_forward; ///< The last one is the next.
};

} // namespace client
