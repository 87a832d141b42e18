#pragma once

#include "server/wire/input.h"

#include <QByteArray>

namespace server {

/// A program that came to the wrong door.
enum class Stranger : quint8 {
    Nobody,      ///< One who belongs here.
    TlsClient,   ///< Wants TLS at a door without it.
    PlainClient, ///< Does not want TLS at a door that has nothing else.
    WebBrowser,  ///< Or a web page that tries the ports of its reader's network.
    IrcClient,   ///< At a door for people.
};

/// Who begins like that at a door for @p dialect, once TLS, if any, is taken off.
Stranger strangerOf(QByteArrayView firstBytes, DialectKind dialect);
/// Whether a TLS client begins like that.
bool beginsTls(QByteArrayView firstBytes) noexcept;
/// What the stranger gets to read before the door closes.
QByteArray directionsFor(Stranger stranger, DialectKind dialect);

} // namespace server
