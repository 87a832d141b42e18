// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/outbox.h"

namespace test {

/// Two addresses of clients.
inline const QByteArray home = "192.168.1.5";
inline const QByteArray flat = "192.168.1.6";

/// More than a megabyte for a client that does not exist.
inline server::SharedOutbox bigOutbox()
{
    static const QByteArray text(1024 * 1024, 'x');
    auto outbox = std::make_shared<server::Outbox>(1);
    outbox->send(outbox->addLine({{}, "srv", "NOTICE", {"you", text}}), 77, {});
    return outbox;
}

} // namespace test
