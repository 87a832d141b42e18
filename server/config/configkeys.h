// SPDX-License-Identifier: MIT
#pragma once

#include "server/config/config.h"
#include "server/turn/limittable.h"

#include <span>
#include <variant>

namespace server {

/// Returns what is wrong with a value, as the end of a sentence that begins with the key's name;
/// empty if it is valid.
using TextCheck = QString (*)(QByteArrayView);

template<class Section>
struct TextKey
{
    QByteArray Section::*member;
    TextCheck check = nullptr;
};

template<class Section>
struct PathKey
{
    QString Section::*member;
};

template<class Section>
struct NumberKey
{
    int Section::*member;
    int min;
    int max;
};

template<class Section>
struct FlagKey
{
    bool Section::*member;
};

/// A key whose value is one of configWords<Value>().
template<class Section, class Value>
struct WordKey
{
    Value Section::*member;
};

/// How the value of a key is checked, and the member that it fills.
template<class Section>
struct KeyKind
{
    using Type = std::variant<TextKey<Section>, PathKey<Section>, NumberKey<Section>,
                              FlagKey<Section>, WordKey<Section, AccessPolicy>>;
};
template<>
struct KeyKind<AccountsConfig>
{
    using Type = std::variant<FlagKey<AccountsConfig>>;
};
template<>
struct KeyKind<HistoryConfig>
{
    using Type = std::variant<NumberKey<HistoryConfig>, FlagKey<HistoryConfig>,
                              WordKey<HistoryConfig, HistorySync>>;
};
template<>
struct KeyKind<ChannelConfig>
{
    using Type = std::variant<TextKey<ChannelConfig>, NumberKey<ChannelConfig>>;
};
template<>
struct KeyKind<ServerLimits>
{
    using Type = std::variant<const LimitEntry *>;
};

/// The value of a key in @p section.
template<class Section, class Kind>
const auto &valueOf(const Section &section, const Kind &kind)
{
    return section.*kind.member;
}
inline qint64 valueOf(const ServerLimits &limits, const LimitEntry *entry)
{
    return entry->value(limits);
}

/// One key of a section of the configuration file. These tables are the source for the parser, the
/// sample file and the reference.
template<class Section>
struct ConfigKey
{
    const char *name;
    typename KeyKind<Section>::Type kind;
    const char *description; ///< Sentences in Markdown.
    /// For the sample file, where the default cannot be written: TOML.
    const char *example = nullptr;
    bool needsRestart = false; ///< A running server keeps the value that it started with.
};

std::span<const ConfigKey<Config>> topKeys();
std::span<const ConfigKey<ServerConfig>> serverKeys();
std::span<const ConfigKey<ListenerConfig>> listenerKeys();
std::span<const ConfigKey<ServerLimits>> limitsKeys();
std::span<const ConfigKey<HistoryConfig>> historyKeys();
std::span<const ConfigKey<ChannelConfig>> channelKeys();
std::span<const ConfigKey<AccountsConfig>> accountsKeys();
std::span<const ConfigKey<PasswordConfig>> operatorKeys();
std::span<const ConfigKey<PasswordConfig>> accountKeys();

/// A word in the file, and what it means.
template<class Value>
struct ConfigWord
{
    const char *word;
    Value value;
};
template<class Value>
std::span<const ConfigWord<Value>> configWords() = delete;
template<>
std::span<const ConfigWord<AccessPolicy>> configWords();
template<>
std::span<const ConfigWord<HistorySync>> configWords();

} // namespace server
