// SPDX-License-Identifier: MIT
#include "server/turn/namedlimits.h"

namespace server {

namespace {

/// Limits of the hub that are not in limitTable(), because users do not notice them.
const NamedLimit unlistedLimits[] = {
    {"metadata_sync_entries", &Limits::metadataSyncEntries},
    {"sasl_chunk", &Limits::saslChunkBytes},
    {"waiting_inputs", &Limits::waitingInputs},
    {"waiting_bytes", &Limits::waitingBytes},
    {"answer_lines", &Limits::answerLines},
    {"answer_search", &Limits::answerSearch},
    {"answer_bytes", &Limits::answerBytes},
    {"line_params", &Limits::lineParams},
    {"departure_timeout", &Limits::departureTimeoutMs},
    {"redact_window", &Limits::redactWindowMs},
    {"owner_token", &Limits::ownerTokenMs},
    {"rename_cooldown", &Limits::renameCooldownMs},
};

/// Whether @p member belongs to Limits, in contrast to the other parts of ServerLimits.
bool isHubLimit(decltype(LimitEntry::member) member)
{
    ServerLimits changed;
    std::visit([&changed](auto limit) { changed.*limit += 1; }, member);
    return static_cast<const Limits &>(changed) != Limits();
}

} // namespace

const QList<NamedLimit> &namedLimits()
{
    static const QList<NamedLimit> limits = [] {
        QList<NamedLimit> found;
        for (const LimitEntry &entry : limitTable()) {
            if (isHubLimit(entry.member))
                found.append({entry.name, entry.member});
        }
        for (const NamedLimit &limit : unlistedLimits)
            found.append(limit);
        return found;
    }();
    return limits;
}

} // namespace server
