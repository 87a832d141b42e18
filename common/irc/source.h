// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace irc {

/// The sender of a message: the parts of `nick!user@host`. For a server, `nick` is its name.
/// https://modern.ircdocs.horse/#source
struct Source
{
    QByteArray nick;
    QByteArray user;
    QByteArray host;

    static Source parse(QByteArrayView text);
    /// The joined parts. Empty parts and their separators are left out.
    QByteArray toBytes() const;

    friend bool operator==(const Source &, const Source &) = default;
};

} // namespace irc
