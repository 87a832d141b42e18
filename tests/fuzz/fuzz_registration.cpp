// SPDX-License-Identifier: MIT
#include "common/irc/confusables.h"
#include "server/hub/state/namerules.h"
#include "server/turn/encoding.h"
#include "tests/fuzz/bytesource.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/hubfixture.h"

#include <set>

namespace {

constexpr char password[] = "long sesame 7";

QByteArray pieces(fuzz::ByteSource &source, const QByteArrayList &words)
{
    QByteArray text;
    for (int left = 1 + source.below(3); left > 0; --left)
        text += source.oneIn(4) ? source.raw(source.below(40)) : source.any(words);
    return text;
}

/// The codes of all accounts, as an operator sees them, and some that are wrong.
QByteArray anyCode(fuzz::ByteSource &source, const server::Hub &hub)
{
    QByteArrayList codes{"", "*", "wrong", "K7Q2M9XA4T"};
    for (const auto &[name, account] : hub.accounts().all())
        codes.append(source.oneIn(2) ? account.code : account.code.toLower());
    return source.any(codes);
}

void send(test::HubFixture &world, server::ClientId client, fuzz::ByteSource &source)
{
    const QByteArrayList names{"*", "ana", "Ana", "\xD0\xB0na", "ben", "guest-1", "nickserv", ","};
    const QByteArrayList passwords{password, "", "*", "short", "ana", ":", "\x01"};
    const QByteArray name = pieces(source, names);
    const QByteArray secret = source.oneIn(2) ? password : pieces(source, passwords);
    switch (source.below(7)) {
    case 0:
    case 1:
        world.send(client, "REGISTER " + name + ' ' + pieces(source, {"*", "a@b", "@", "x"}) + " :"
                               + secret);
        break;
    case 2:
    case 3:
        world.send(client, "VERIFY " + name + ' ' + anyCode(source, world.hub()));
        break;
    case 4:
        world.send(client, "NICKSERV REGISTER " + secret);
        break;
    case 5:
        world.send(client, "NICK " + name);
        break;
    default:
        world.send(client, "ACCOUNT " + pieces(source, {"LOGOUT", "DELETE ana", "LOGIN ", "INFO"})
                               + ' ' + secret);
    }
}

/// No two accounts that users can log in to have names that look alike.
void requireDistinctAccounts(const server::Hub &hub)
{
    std::set<QByteArray> skeletons;
    for (const auto &[name, account] : hub.accounts().all()) {
        FUZZ_REQUIRE(server::isValidNick(account.name, hub.settings().limits));
        FUZZ_REQUIRE(!account.verifier.isEmpty());
        if (!account.isVerified())
            continue;
        for (const QByteArray &skeleton : irc::nickSkeletons(account.name))
            FUZZ_REQUIRE(skeletons.insert(skeleton).second);
    }
}

} // namespace

/// Accounts have valid and distinct names, each success is stored, and no password enters a record.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::ByteSource source(fuzz::view(data, size));
    server::HubSettings settings = test::HubFixture::defaultSettings();
    settings.isRegistrationOpen = true;
    settings.isVerificationNeeded = source.oneIn(2);
    settings.saslPlainWithoutTls = !source.oneIn(4);
    test::HubFixture world(settings);
    QList<server::ClientId> clients;
    for (const char *nick : {"ana", "ben", "cleo"}) {
        clients.append(world.connectClient());
        world.send(clients.constLast(), QByteArray("NICK ") + nick);
        world.send(clients.constLast(), "USER u 0 * :U");
    }
    while (!source.isEmpty()) {
        const server::ClientId client = source.any(clients);
        send(world, client, source);
        for (const QByteArray &line : world.take(client)) {
            const QByteArrayList words = line.split(' ');
            if (words.value(2) != "SUCCESS")
                continue;
            const server::AccountRecord *account = world.hub().accounts().find(words.value(3));
            FUZZ_REQUIRE(account && account->isVerified());
            FUZZ_REQUIRE(world.records().contains(server::Record(*account)));
        }
    }
    requireDistinctAccounts(world.hub());
    FUZZ_REQUIRE(!server::encoded(world.records()).contains(password));
    return 0;
}
