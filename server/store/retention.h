// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

/// How long the messages of one channel are kept, instead of what holds for all others.
struct ChannelRetention
{
    QByteArray channel;
    int days = 0;     ///< 0: any age.
    int messages = 0; ///< Newest messages and events that are kept; 0: any number.

    friend bool operator==(const ChannelRetention &, const ChannelRetention &) = default;
};

/// How long messages are kept.
struct Retention
{
    int days = 0;      ///< 0: any age.
    int mebibytes = 0; ///< Size of the database above which the oldest messages go; 0: any size.
    QList<ChannelRetention> channels = {};

    bool isUnlimited() const { return days == 0 && mebibytes == 0 && channels.isEmpty(); }

    friend bool operator==(const Retention &, const Retention &) = default;
};

} // namespace server
