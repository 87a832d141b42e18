// SPDX-License-Identifier: MIT
#include "server/turn/bytewriter.h"

#include "server/turn/inputfields.h"
#include "server/turn/namedlimits.h"

namespace server {

void ByteWriter::write(const irc::TagMap &tags)
{
    write(quint32(tags.size()));
    for (const auto &[key, value] : tags) {
        write(key);
        write(value);
    }
}

void ByteWriter::write(const Limits &limits)
{
    ServerLimits source;
    static_cast<Limits &>(source) = limits;
    write(quint32(namedLimits().size()));
    for (const NamedLimit &limit : namedLimits()) {
        write(limit.name);
        std::visit([&](auto member) { write(qint64(source.*member)); }, limit.member);
    }
}

void ByteWriter::write(const SettingsChanged &input)
{
    write(input.settings());
}

} // namespace server
