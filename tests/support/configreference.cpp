// SPDX-License-Identifier: MIT
#include "tests/support/configreference.h"

#include "server/config/configkeys.h"

namespace test {

namespace {

using namespace server;

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

template<class Section>
void describe(ConfigKeyInfo &info, const Section &section, const TextKey<Section> &key)
{
    info.values = QStringLiteral("text");
    info.defaultValue = quoted(QString::fromUtf8(section.*key.member));
}

template<class Section>
void describe(ConfigKeyInfo &info, const Section &section, const PathKey<Section> &key)
{
    info.values = QStringLiteral("path");
    info.defaultValue = quoted(section.*key.member);
}

template<class Section>
void describe(ConfigKeyInfo &info, const Section &section, const NumberKey<Section> &key)
{
    info.values = QStringLiteral("%1 to %2").arg(key.min).arg(key.max);
    info.defaultValue = QString::number(section.*key.member);
}

template<class Section>
void describe(ConfigKeyInfo &info, const Section &section, const FlagKey<Section> &key)
{
    info.values = QStringLiteral("`true` or `false`");
    info.defaultValue = section.*key.member ? QStringLiteral("true") : QStringLiteral("false");
}

template<class Section, class Value>
void describe(ConfigKeyInfo &info, const Section &section, const WordKey<Section, Value> &key)
{
    QStringList words;
    for (const ConfigWord<Value> &word : configWords<Value>()) {
        const QString text = quoted(QLatin1String(word.word));
        words.append(u'`' + text + u'`');
        if (word.value == section.*key.member)
            info.defaultValue = text;
    }
    info.values = words.join(QStringLiteral(" or "));
}

void describe(ConfigKeyInfo &info, const ServerLimits &limits, const LimitEntry *entry)
{
    info.values = QStringLiteral("%1 to %2").arg(entry->min).arg(entry->max);
    info.unit = QString::fromLatin1(unitName(entry->unit));
    ServerLimits resolved = limits;
    static_cast<AddressLimits &>(resolved) = limits.resolvedFor(AccessPolicy::Lan);
    info.example = QString::number(entry->value(resolved));
    if (entry->value(limits) >= entry->min)
        info.defaultValue = info.example;
}

template<class Section>
QList<ConfigKeyInfo> keyInfos(std::span<const ConfigKey<Section>> keys)
{
    const Section defaults;
    QList<ConfigKeyInfo> infos;
    for (const auto &key : keys) {
        ConfigKeyInfo info;
        info.name = key.name;
        info.description = QString::fromUtf8(key.description);
        info.needsRestart = key.needsRestart;
        std::visit([&](const auto &kind) { describe(info, defaults, kind); }, key.kind);
        if (key.example) {
            info.example = QString::fromUtf8(key.example);
            info.defaultValue.clear();
        } else if (info.example.isEmpty()) {
            info.example = info.defaultValue;
        }
        infos.append(info);
    }
    return infos;
}

} // namespace

QList<ConfigSectionInfo> configSections()
{
    return {
        {{},
         false,
         QStringLiteral("These keys come before the first section."),
         keyInfos(topKeys())},
        {"server", false, QStringLiteral("Name, texts and access of the server."),
         keyInfos(serverKeys())},
        {"listener", true,
         QStringLiteral(
             "An address and port to listen on. With at least one `[[listener]]`, the server "
             "listens only on those. Without any, it listens on `text://*:399` (3990 where 399 "
             "cannot be used), `irc://localhost:6667` and `ircs://*:6697`."),
         keyInfos(listenerKeys())},
        {"limits", false,
         QStringLiteral("Limits for one client, unless stated otherwise. Lengths are in bytes of "
                        "UTF-8."),
         keyInfos(limitsKeys())},
        {"operator", true,
         QStringLiteral("An operator of the server, who logs in with `OPER <name> <password>`."),
         keyInfos(operatorKeys())},
        {"history", false, QStringLiteral("How messages are stored."), keyInfos(historyKeys())},
        {"channel", true,
         QStringLiteral("How long the messages of one channel are kept, instead of `keep_days` and "
                        "`keep_mib` of `[history]`. Removal starts at once and is repeated every "
                        "five minutes; it does not hold up messages."),
         keyInfos(channelKeys())},
        {"accounts", false, QStringLiteral("How users log in to accounts (SASL)."),
         keyInfos(accountsKeys())},
        {"account", true,
         QStringLiteral("An account. Channels can be restricted to users with an account "
                        "(`/mode +R`)."),
         keyInfos(accountKeys())},
    };
}

} // namespace test
