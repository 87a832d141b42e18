// SPDX-License-Identifier: MIT
#include "server/accounts/externalmechanism.h"
#include "server/accounts/plainmechanism.h"
#include "server/accounts/saslservice.h"
#include "server/accounts/scrammechanism.h"
#include "server/accounts/scramverifier.h"
#include "tests/fuzz/bytesource.h"
#include "tests/fuzz/fuzz.h"

namespace {

const server::ScramVerifier &verifier()
{
    static const server::ScramVerifier verifier =
        server::ScramVerifier::make("pencil", "a salt of ours", 1);
    return verifier;
}

} // namespace

/// No bytes log in without the password, and a conversation ends with anything but a challenge.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::ByteSource source(fuzz::view(data, size));
    server::MemoryAccounts accounts;
    accounts.setRegistered({.name = "ana", .verifier = verifier().toText()});
    server::SaslService service;
    service.add(std::make_unique<server::PlainMechanism>(true));
    service.add(std::make_unique<server::ExternalMechanism>(accounts));
    service.add(std::make_unique<server::ScramMechanism>(
        [](const QByteArray &) {
            return server::ScramParameters{verifier().salt, verifier().iterations};
        },
        [] { return QByteArray("server"); }));
    const QByteArrayList mechanisms = {"PLAIN", "EXTERNAL", "SCRAM-SHA-256", "FOO"};
    const QByteArrayList pieces = {"n,,",       "y,,",    "n=ana",
                                   ",r=client", "c=biws", ",r=clientserver",
                                   ",p=",       "=2C",    QByteArray(1, '\0'),
                                   "ana"};
    while (!source.isEmpty()) {
        server::SaslRequest request;
        request.client = 1;
        request.mechanism = source.any(mechanisms);
        request.certificateFingerprint = source.oneIn(2) ? QByteArray("0a1b") : QByteArray();
        if (!source.oneIn(4)) {
            QByteArray response;
            for (int left = source.below(8); left > 0; --left)
                response += source.oneIn(3) ? source.raw(source.below(40)) : source.any(pieces);
            request.response = response;
        }
        const server::SaslStepResult result = service.answer(request);
        if (const auto *proof = std::get_if<server::ScramProof>(&result))
            FUZZ_REQUIRE(!server::acceptedProof(verifier().toText(), *proof));
        const auto *answer = std::get_if<server::SaslAnswer>(&result);
        if (!answer)
            continue;
        FUZZ_REQUIRE(answer->outcome == server::SaslOutcome::Challenge
                     || answer->outcome == server::SaslOutcome::Failure);
    }
    return 0;
}
