// SPDX-License-Identifier: MIT
#pragma once

#include "server/config/config.h"

#include <span>
#include <variant>

namespace server {

/// Says what is wrong with a text, as the rest of a sentence that begins with the key's name;
/// empty when nothing is.
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
    int least;
    int most;
};

template<class Section>
struct FlagKey
{
    bool Section::*member;
};

template<class Section>
struct AccessKey
{
    AccessPolicy Section::*member;
};

/// One key of a section of the configuration file. The tables of these are what the parser, the
/// refusal of unknown keys and the documentation's test go by.
template<class Section>
struct ConfigKey
{
    const char *name;
    std::variant<TextKey<Section>, PathKey<Section>, NumberKey<Section>, FlagKey<Section>,
                 AccessKey<Section>>
        kind;
};

std::span<const ConfigKey<Config>> topKeys();
std::span<const ConfigKey<ServerConfig>> serverKeys();
std::span<const ConfigKey<ListenerConfig>> listenerKeys();
std::span<const ConfigKey<LimitsConfig>> limitsKeys();
std::span<const ConfigKey<AccountsConfig>> accountsKeys();
/// Of [[operator]] and [[account]].
std::span<const ConfigKey<PasswordConfig>> passwordKeys();

/// A word of the file for each kind of access.
struct AccessWord
{
    const char *word;
    AccessPolicy access;
};
std::span<const AccessWord> accessWords();

} // namespace server
