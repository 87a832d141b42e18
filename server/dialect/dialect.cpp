// SPDX-License-Identifier: MIT
#include "server/dialect/dialect.h"

#include "server/dialect/ircdialect.h"
#include "server/dialect/textdialect.h"

namespace server {

std::unique_ptr<Dialect> createDialect(DialectKind kind)
{
    switch (kind) {
    case DialectKind::Irc:
        return std::make_unique<IrcDialect>();
    case DialectKind::Text:
        break;
    }
    return std::make_unique<TextDialect>();
}

} // namespace server
