// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace test {

// Documents that are generated from the tables of the server.

/// resources/doc/configuration.md
QByteArray configurationDocument();
/// resources/hearthd.toml
QByteArray sampleConfiguration();
/// resources/doc/protocol.md
QByteArray protocolDocument();

} // namespace test
