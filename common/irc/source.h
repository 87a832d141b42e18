// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace irc {

/// Who sent a message: the parts of `nick!user@host`. A server's name stands in `nick`.
/// https://modern.ircdocs.horse/#source
struct Source
{
    QByteArray nick;
    QByteArray user;
    QByteArray host;

    static Source parse(QByteArrayView text);
    /// The parts joined again; missing parts are left out with their separator.
    QByteArray toBytes() const;

    friend bool operator==(const Source &, const Source &) = default;
};

} // namespace irc
