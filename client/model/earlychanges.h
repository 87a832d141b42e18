// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"

#include <QHash>

namespace client {

/// Changes that come before what they are about: the message, or the reaction that they take back.
/// A bounded number is kept.
class EarlyChanges
{
public:
    static constexpr qsizetype maxMessages = 500;
    static constexpr qsizetype maxChanges = 200; ///< For each message.

    void add(const MessageChange &change);
    /// Whether the reaction @p change was taken back later than it was made.
    bool isTakenBack(const MessageChange &change) const;
    /// Applies to @p message what has happened to it.
    void applyTo(ChatMessage &message) const;
    bool isEmpty() const { return m_changes.isEmpty(); }

private:
    QHash<QString, QList<MessageChange>> m_changes; ///< By msgid.
};

} // namespace client
