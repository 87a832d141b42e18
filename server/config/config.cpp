// SPDX-License-Identifier: MIT
#include "server/config/config.h"

#include "common/crypto/regularfile.h"
#include "common/net/listeningurl.h"
#include "server/config/configkeys.h"
#include "server/config/editdistance.h"

#include <algorithm>
#include <optional>

#include <toml++/toml.h>

namespace server {

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;

QString quoted(QByteArrayView text)
{
    return u'"' + QString::fromUtf8(text) + u'"';
}

QByteArray keyName(QByteArrayView section, const char *name)
{
    return section.isEmpty() ? QByteArray(name) : section.toByteArray() + '.' + name;
}

/// Reads the tables of one file into a Config and collects its mistakes.
class ConfigReader
{
public:
    explicit ConfigReader(const QString &file)
        : m_file(file)
    {}

    ConfigResult read(const toml::table &root);

private:
    template<class Section>
    void readSection(const toml::table &table, QByteArrayView name, Section &section,
                     std::span<const ConfigKey<Section>> keys,
                     const QList<QByteArray> &subSections = {});
    template<class Section>
    void readTable(const toml::table &root, const char *name, Section &section,
                   std::span<const ConfigKey<Section>> keys);
    const toml::array *tablesIn(const toml::table &root, const char *name);
    void readListeners(const toml::table &root, QList<ListenerConfig> &listeners);
    void checkListener(const toml::table &table, const ListenerConfig &listener,
                       const QList<ListenerConfig> &others);
    void readPasswords(const toml::table &root, const char *name, QList<PasswordConfig> &entries,
                       std::span<const ConfigKey<PasswordConfig>> keys);
    void readChannels(const toml::table &root, QList<ChannelConfig> &channels);
    void checkPingTimes(const toml::table &root, const TrafficLimits &limits);

    template<class Section>
    void readValue(const toml::node &node, const char *name, Section &section,
                   const TextKey<Section> &key);
    template<class Section>
    void readValue(const toml::node &node, const char *name, Section &section,
                   const PathKey<Section> &key);
    template<class Section>
    void readValue(const toml::node &node, const char *name, Section &section,
                   const NumberKey<Section> &key);
    void readValue(const toml::node &node, const char *name, ServerLimits &limits,
                   const LimitEntry *entry);
    std::optional<int> readNumber(const toml::node &node, const char *name, int min, int max);
    template<class Section>
    void readValue(const toml::node &node, const char *name, Section &section,
                   const FlagKey<Section> &key);
    template<class Section, class Value>
    void readValue(const toml::node &node, const char *name, Section &section,
                   const WordKey<Section, Value> &key);

    void refuse(const toml::source_region &place, const QString &reason);
    void noteKey(QByteArrayView section, const char *name);

    QString m_file;
    QList<QByteArray> m_keys;
    QList<ConfigError> m_errors;
};

ConfigResult ConfigReader::read(const toml::table &root)
{
    Config config;
    readSection(
        root, {}, config, topKeys(),
        {"server", "listener", "limits", "operator", "history", "channel", "accounts", "account"});
    readTable(root, "server", config.server, serverKeys());
    readTable(root, "limits", config.limits, limitsKeys());
    readListeners(root, config.listeners);
    readPasswords(root, "operator", config.operators, operatorKeys());
    readTable(root, "history", config.history, historyKeys());
    readChannels(root, config.channels);
    readTable(root, "accounts", config.accounts, accountsKeys());
    readPasswords(root, "account", config.accountList, accountKeys());
    checkPingTimes(root, config.limits);
    std::sort(m_keys.begin(), m_keys.end());
    m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
    config.keys = m_keys;
    if (m_errors.isEmpty())
        return config;
    return *std::min_element(m_errors.cbegin(), m_errors.cend(),
                             [](const ConfigError &a, const ConfigError &b) {
                                 return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                             });
}

template<class Section>
void ConfigReader::readSection(const toml::table &table, QByteArrayView name, Section &section,
                               std::span<const ConfigKey<Section>> keys,
                               const QList<QByteArray> &subSections)
{
    for (const auto &entry : table) {
        const toml::key &tomlKey = entry.first;
        const toml::node &node = entry.second;
        const std::string_view written = tomlKey.str();
        const auto known = std::find_if(keys.begin(), keys.end(),
                                        [&](const auto &key) { return written == key.name; });
        if (known != keys.end()) {
            noteKey(name, known->name);
            std::visit([&](const auto &kind) { readValue(node, known->name, section, kind); },
                       known->kind);
            continue;
        }
        const QByteArray word(written.data(), qsizetype(written.size()));
        if (subSections.contains(word))
            continue;
        QList<QByteArray> candidates = subSections;
        for (const auto &key : keys)
            candidates.append(key.name);
        QString reason = u"there is no key "_qs + quoted(word);
        if (!name.isEmpty())
            reason += u" in ["_qs + QString::fromLatin1(name) + u']';
        const QByteArray nearest = nearestWord(word, candidates);
        if (!nearest.isEmpty())
            reason += u"; did you mean "_qs + quoted(nearest) + u'?';
        refuse(tomlKey.source(), reason);
    }
}

template<class Section>
void ConfigReader::readTable(const toml::table &root, const char *name, Section &section,
                             std::span<const ConfigKey<Section>> keys)
{
    const toml::node *node = root.get(name);
    if (!node)
        return;
    if (const toml::table *table = node->as_table())
        readSection(*table, name, section, keys);
    else
        refuse(node->source(),
               quoted(name) + u" must be a section: ["_qs + QString::fromLatin1(name) + u']');
}

/// The sections [[name]]; null when there are none, or after a mistake.
const toml::array *ConfigReader::tablesIn(const toml::table &root, const char *name)
{
    const toml::node *node = root.get(name);
    const toml::array *array = node ? node->as_array() : nullptr;
    if (!node || (array && array->is_homogeneous(toml::node_type::table)))
        return array;
    refuse(node->source(),
           QStringLiteral("each %1 must be a section: [[%1]]").arg(QLatin1String(name)));
    return nullptr;
}

void ConfigReader::readListeners(const toml::table &root, QList<ListenerConfig> &listeners)
{
    const toml::array *array = tablesIn(root, "listener");
    if (!array)
        return;
    for (const toml::node &element : *array) {
        ListenerConfig listener;
        readSection(*element.as_table(), "listener", listener, listenerKeys());
        checkListener(*element.as_table(), listener, listeners);
        listeners.append(listener);
    }
}

void ConfigReader::checkListener(const toml::table &table, const ListenerConfig &listener,
                                 const QList<ListenerConfig> &others)
{
    if (!table.contains("url"))
        refuse(table.source(), u"a [[listener]] needs a \"url\" such as ircs://*:6697"_qs);
    if (listener.certificate.isEmpty() != listener.key.isEmpty())
        refuse(table.source(), u"a listener needs both \"certificate\" and \"key\", or neither"_qs);
    const auto url = net::ListeningUrl::parse(QString::fromUtf8(listener.url));
    if (!url)
        return;
    if (!listener.certificate.isEmpty() && !url->isSecure())
        refuse(table.source(), u"only listeners with ircs:// have a \"certificate\""_qs);
    const bool isTaken =
        url->port != 0
        && std::any_of(others.cbegin(), others.cend(), [&listener](const ListenerConfig &other) {
               return other.url == listener.url;
           });
    if (isTaken)
        refuse(table.source(), quoted(listener.url) + u" is listed twice"_qs);
}

void ConfigReader::readPasswords(const toml::table &root, const char *name,
                                 QList<PasswordConfig> &entries,
                                 std::span<const ConfigKey<PasswordConfig>> keys)
{
    const toml::array *array = tablesIn(root, name);
    if (!array)
        return;
    const QString section = u"[["_qs + QString::fromLatin1(name) + u"]]"_qs;
    for (const toml::node &element : *array) {
        PasswordConfig entry;
        readSection(*element.as_table(), name, entry, keys);
        if (entry.name.isEmpty() || entry.password.isEmpty())
            refuse(element.source(), section + u" needs a \"name\" and a \"password\""_qs);
        const bool isTaken =
            std::any_of(entries.cbegin(), entries.cend(), [&entry](const PasswordConfig &other) {
                return other.name.compare(entry.name, Qt::CaseInsensitive) == 0;
            });
        if (isTaken)
            refuse(element.source(), section + u' ' + quoted(entry.name) + u" is listed twice"_qs);
        entries.append(entry);
    }
}

void ConfigReader::readChannels(const toml::table &root, QList<ChannelConfig> &channels)
{
    const toml::array *array = tablesIn(root, "channel");
    if (!array)
        return;
    for (const toml::node &element : *array) {
        ChannelConfig entry;
        readSection(*element.as_table(), "channel", entry, channelKeys());
        if (entry.name.isEmpty())
            refuse(element.source(), u"[[channel]] needs a \"name\""_qs);
        const bool isTaken =
            std::any_of(channels.cbegin(), channels.cend(), [&entry](const ChannelConfig &other) {
                return other.name.compare(entry.name, Qt::CaseInsensitive) == 0;
            });
        if (isTaken)
            refuse(element.source(),
                   u"[[channel]] "_qs + quoted(entry.name) + u" is listed twice"_qs);
        channels.append(entry);
    }
}

void ConfigReader::checkPingTimes(const toml::table &root, const TrafficLimits &limits)
{
    if (limits.pingAfterMs < limits.pingTimeoutMs)
        return;
    for (const char *name : {"ping_timeout_seconds", "ping_seconds"}) {
        const auto view = root["limits"][name];
        if (!view)
            continue;
        refuse(view.node()->source(),
               u"\"ping_timeout_seconds\" must be more than \"ping_seconds\""_qs);
        return;
    }
}

template<class Section>
void ConfigReader::readValue(const toml::node &node, const char *name, Section &section,
                             const TextKey<Section> &key)
{
    const auto text = node.value_exact<std::string_view>();
    if (!text) {
        refuse(node.source(), quoted(name) + u" must be a text in quotes"_qs);
        return;
    }
    const QByteArray bytes(text->data(), qsizetype(text->size()));
    const QString problem = key.check ? key.check(bytes) : QString();
    if (!problem.isEmpty())
        refuse(node.source(), quoted(name) + u' ' + problem);
    section.*key.member = bytes;
}

template<class Section>
void ConfigReader::readValue(const toml::node &node, const char *name, Section &section,
                             const PathKey<Section> &key)
{
    const auto text = node.value_exact<std::string_view>();
    if (text)
        section.*key.member = QString::fromUtf8(text->data(), qsizetype(text->size()));
    else
        refuse(node.source(), quoted(name) + u" must be a path in quotes"_qs);
}

template<class Section>
void ConfigReader::readValue(const toml::node &node, const char *name, Section &section,
                             const NumberKey<Section> &key)
{
    if (const auto number = readNumber(node, name, key.min, key.max))
        section.*key.member = *number;
}

void ConfigReader::readValue(const toml::node &node, const char *name, ServerLimits &limits,
                             const LimitEntry *entry)
{
    if (const auto number = readNumber(node, name, entry->min, entry->max))
        entry->setValue(limits, *number);
}

std::optional<int> ConfigReader::readNumber(const toml::node &node, const char *name, int min,
                                            int max)
{
    const auto number = node.value_exact<int64_t>();
    if (number && *number >= min && *number <= max)
        return int(*number);
    refuse(node.source(), QStringLiteral("\"%1\" must be a whole number from %2 to %3")
                              .arg(QLatin1String(name))
                              .arg(min)
                              .arg(max));
    return std::nullopt;
}

template<class Section>
void ConfigReader::readValue(const toml::node &node, const char *name, Section &section,
                             const FlagKey<Section> &key)
{
    const auto flag = node.value_exact<bool>();
    if (flag)
        section.*key.member = *flag;
    else
        refuse(node.source(), quoted(name) + u" must be true or false"_qs);
}

template<class Section, class Value>
void ConfigReader::readValue(const toml::node &node, const char *name, Section &section,
                             const WordKey<Section, Value> &key)
{
    const std::string_view written = node.value_exact<std::string_view>().value_or("");
    QString words;
    for (const ConfigWord<Value> &word : configWords<Value>()) {
        if (written == word.word) {
            section.*key.member = word.value;
            return;
        }
        words += (words.isEmpty() ? QString() : u" or "_qs) + quoted(word.word);
    }
    refuse(node.source(), quoted(name) + u" must be "_qs + words);
}

void ConfigReader::refuse(const toml::source_region &place, const QString &reason)
{
    m_errors.append(ConfigError{m_file, int(place.begin.line), int(place.begin.column), reason});
}

void ConfigReader::noteKey(QByteArrayView section, const char *name)
{
    const bool isList = section == "listener" || section == "operator" || section == "account";
    if (isList)
        m_keys.append(section.toByteArray());
    else
        m_keys.append(keyName(section, name));
}

template<class Section>
void appendChanged(QList<QByteArray> &names, QByteArrayView section, const Section &before,
                   const Section &after, std::span<const ConfigKey<Section>> keys)
{
    for (const auto &key : keys) {
        const bool isEqual = std::visit(
            [&](const auto &kind) { return valueOf(before, kind) == valueOf(after, kind); },
            key.kind);
        if (!isEqual)
            names.append(keyName(section, key.name));
    }
}

/// Appends the names of the keys in @p keys that differ and need a restart, and copies their
/// values.
template<class Section>
void keepRunning(QList<QByteArray> &names, QByteArrayView sectionName, Section &section,
                 const Section &running, std::span<const ConfigKey<Section>> keys)
{
    for (const auto &key : keys) {
        if (!key.needsRestart)
            continue;
        std::visit(
            [&](const auto &kind) {
                if (section.*kind.member != running.*kind.member)
                    names.append(keyName(sectionName, key.name));
                section.*kind.member = running.*kind.member;
            },
            key.kind);
    }
}

} // namespace

QString ConfigError::toString() const
{
    if (line == 0)
        return file + u": "_qs + reason;
    return QStringLiteral("%1:%2:%3: %4").arg(file).arg(line).arg(column).arg(reason);
}

ConfigResult parseConfig(QByteArrayView toml, const QString &file)
{
    try {
        const std::string_view text(toml.data(), size_t(toml.size()));
        return ConfigReader(file).read(toml::parse(text));
    } catch (const toml::parse_error &error) {
        const toml::source_position place = error.source().begin;
        const std::string_view description = error.description();
        return ConfigError{file, int(place.line), int(place.column),
                           QString::fromUtf8(description.data(), qsizetype(description.size()))};
    }
}

ConfigResult readConfig(const QString &fileName)
{
    const net::FileContent content = net::readRegularFile(fileName, maxFileBytes + 1);
    if (!content.error.isEmpty())
        return ConfigError{fileName, 0, 0, u"cannot be read: "_qs + content.error};
    if (content.bytes.size() > maxFileBytes)
        return ConfigError{fileName, 0, 0,
                           u"is not a configuration file: it is larger than 1 MiB"_qs};
    ConfigResult result = parseConfig(content.bytes, fileName);
    if (auto *config = std::get_if<Config>(&result))
        config->othersMayRead = content.othersMayRead;
    return result;
}

QList<QByteArray> changedKeys(const Config &before, const Config &after)
{
    QList<QByteArray> names;
    appendChanged(names, {}, before, after, topKeys());
    appendChanged(names, "server", before.server, after.server, serverKeys());
    if (before.listeners != after.listeners)
        names.append("listener");
    appendChanged(names, "limits", before.limits, after.limits, limitsKeys());
    if (before.operators != after.operators)
        names.append("operator");
    appendChanged(names, "history", before.history, after.history, historyKeys());
    if (before.channels != after.channels)
        names.append("channel");
    appendChanged(names, "accounts", before.accounts, after.accounts, accountsKeys());
    if (before.accountList != after.accountList)
        names.append("account");
    return names;
}

QString reloadRefusal(const Config &before, const Config &after)
{
    if (after.keys.isEmpty() && !before.keys.isEmpty())
        return QStringLiteral("The configuration file is empty now, so it was not applied. Restart "
                              "hearthd to run with the defaults.");
    if (before.keys.contains("listener") && !after.keys.contains("listener"))
        return QStringLiteral("The configuration file no longer has a [[listener]], so it was not "
                              "applied. Restart hearthd to listen on the default ports.");
    if (!before.server.password.isEmpty() && !after.keys.contains("server.password"))
        return QStringLiteral("The configuration file no longer has server.password, so it was not "
                              "applied. Write password = \"\" in [server] to let everyone connect "
                              "without a password.");
    return {};
}

QList<QByteArray> keepRestartKeys(Config &config, const Config &running)
{
    QList<QByteArray> names;
    keepRunning(names, {}, config, running, topKeys());
    keepRunning(names, "server", config.server, running.server, serverKeys());
    keepRunning(names, "history", config.history, running.history, historyKeys());
    return names;
}

} // namespace server
