// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/casemapping.h"
#include "common/irc/message.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace irc {

/// The features that a server announces in RPL_ISUPPORT: values by upper-case name.
///
/// Later tokens replace earlier ones; `-NAME` removes one. The number of names is bounded, however
/// many the server sends.
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

    /// Applies the tokens of an RPL_ISUPPORT. Its first parameter is the nick, its last one a text.
    void apply(const Message &message);
    /// Applies one token: `NAME`, `NAME=value` (with escapes such as `\x20`) or `-NAME`.
    void applyToken(QByteArrayView token);
    void insert(const QByteArray &name, const QByteArray &value = {});

    bool contains(const QByteArray &name) const { return m_values.contains(name); }
    QByteArray value(const QByteArray &name, const QByteArray &fallback = {}) const;
    /// The value as a number; @p fallback when it is missing or not a number of 0 or more.
    int number(const QByteArray &name, int fallback) const;

    Casemapping casemapping() const;
    /// The bytes that channel names begin with; `#` when the server does not announce them.
    QByteArray channelTypes() const;
    Prefixes prefixes() const;
    ChannelModes channelModes() const;

    /// All tokens with escaped values, sorted by name.
    QList<QByteArray> tokens() const;

private:
    QMap<QByteArray, QByteArray> m_values;
};

/// Escapes @p value for a token of RPL_ISUPPORT.
QByteArray escapedIsupportValue(QByteArrayView value);

} // namespace irc
