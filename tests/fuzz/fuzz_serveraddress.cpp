// SPDX-License-Identifier: MIT
#include "common/net/serveraddress.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace {

bool isPrintable(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(),
                        [](QChar c) { return c.unicode() <= u' ' || c.unicode() == 0x7f; });
}

} // namespace

/// Addresses are untrusted input: links, pasted invites, the command line. Written addresses must
/// parse to the same value.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::view(data, size));
    QString bare = text;
    net::takeUserInfo(bare);
    FUZZ_REQUIRE(bare.size() <= text.size());

    const auto address = net::ServerAddress::parse(text);
    if (!address)
        return 0;
    FUZZ_REQUIRE(!address->host.isEmpty() && isPrintable(address->host));
    FUZZ_REQUIRE(!address->host.contains(u'@') && !address->host.contains(u'/'));
    FUZZ_REQUIRE(address->portFor(true) != 0 && address->portFor(false) != 0);
    for (const QString &room : address->rooms)
        FUZZ_REQUIRE(!room.isEmpty() && !room.contains(u',') && !room.contains(u'\n'));

    const auto invited = net::ServerAddress::parse(address->toInvite());
    FUZZ_REQUIRE(invited == address);
    const auto again = net::ServerAddress::parse(address->toString());
    FUZZ_REQUIRE(again && again->isSameServer(*address));
    FUZZ_REQUIRE(again->security == address->security);
    FUZZ_REQUIRE(again->rooms.isEmpty() && again->fingerprint.isEmpty());
    return 0;
}
