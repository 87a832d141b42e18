// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/casemapping.h"
#include "common/irc/message.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace irc {

/// What a server says of itself in RPL_ISUPPORT: values by upper-case name.
///
/// Later tokens replace earlier ones, `-NAME` takes one back. The number of names held is
/// bounded, whatever a server sends.
/// https://modern.ircdocs.horse/#rplisupport-005
class Isupport
{
public:
    /// The channel privileges of PREFIX, highest first: `modes` "ov" with `symbols` "@+".
    struct Prefixes
    {
        QByteArray modes;
        QByteArray symbols;

        friend bool operator==(const Prefixes &, const Prefixes &) = default;
    };

    /// The kinds of channel mode letters of CHANMODES; letters of PREFIX are in none of them.
    struct ChannelModes
    {
        QByteArray lists;        ///< A: add to or remove from a list.
        QByteArray alwaysParam;  ///< B: a parameter when set and when unset.
        QByteArray paramWhenSet; ///< C: a parameter only when set.
        QByteArray flags;        ///< D: never a parameter.

        friend bool operator==(const ChannelModes &, const ChannelModes &) = default;
    };

    /// Takes the tokens of an RPL_ISUPPORT; its first parameter is the nick, its last the text.
    void apply(const Message &message);
    /// Takes one token, `NAME`, `NAME=value` (with escapes such as `\x20`) or `-NAME`.
    void applyToken(QByteArrayView token);
    void insert(const QByteArray &name, const QByteArray &value = {});

    bool contains(const QByteArray &name) const { return m_values.contains(name); }
    QByteArray value(const QByteArray &name, const QByteArray &fallback = {}) const;
    /// The value as a number; @p fallback when missing, empty or no number from 0.
    int number(const QByteArray &name, int fallback) const;

    Casemapping casemapping() const;
    /// The bytes that channel names begin with; `#` unless the server says otherwise.
    QByteArray channelTypes() const;
    Prefixes prefixes() const;
    ChannelModes channelModes() const;

    /// Every token for the wire with escaped values, in the order of the names.
    QList<QByteArray> tokens() const;

private:
    QMap<QByteArray, QByteArray> m_values;
};

/// @p value as it may stand in a token of RPL_ISUPPORT.
QByteArray escapedIsupportValue(QByteArrayView value);

} // namespace irc
