// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace client {

/// The content of a notification: plain text that notificationLine() has made harmless.
struct Notification
{
    quint64 key = 0; ///< A notification replaces the one with the same key.
    QString title;
    QString text;
    bool answers = false; ///< It has the buttons for a reply and for marking as read.
    bool sounds = false;

    friend bool operator==(const Notification &, const Notification &) = default;
};

} // namespace client

Q_DECLARE_METATYPE(client::Notification)
