// SPDX-License-Identifier: MIT
#include "tests/support/hubscript.h"

#include "server/turn/limittable.h"
#include "tests/support/scriptline.h"

namespace test {

namespace {

QByteArray joined(const QByteArrayList &words, qsizetype from)
{
    return words.mid(from).join(' ');
}

/// Sets the limit called @p name in limitTable(), in the unit of that table, or one of the limits
/// that are not in the table. Returns whether there is such a limit.
bool setLimit(server::Limits &limits, const QByteArray &name, int value)
{
    for (const server::LimitEntry &entry : server::limitTable()) {
        if (entry.name == name) {
            server::ServerLimits all{limits, {}, {}};
            entry.setValue(all, value);
            limits = all;
            return true;
        }
    }
    const std::pair<QByteArrayView, int *> unlisted[] = {
        {"metadataSyncEntries", &limits.metadataSyncEntries},
        {"answerLines", &limits.answerLines},
        {"answerSearch", &limits.answerSearch},
        {"answerBytes", &limits.answerBytes},
        {"waitingInputs", &limits.waitingInputs},
        {"waitingBytes", &limits.waitingBytes},
    };
    for (const auto &[member, limit] : unlisted) {
        if (member == name) {
            *limit = value;
            return true;
        }
    }
    return false;
}

} // namespace

QList<ScriptCase> parseScript(const QByteArray &text)
{
    QList<ScriptCase> cases;
    int number = 0;
    for (const QByteArray &raw : text.split('\n')) {
        ++number;
        const QByteArray line = raw.trimmed();
        if (line.startsWith("== "))
            cases.append({line.mid(3).trimmed(), {}});
        else if (!line.isEmpty() && !line.startsWith('#') && !cases.isEmpty())
            cases.last().steps.append({number, line});
    }
    return cases;
}

std::optional<QByteArray> HubScript::run(const ScriptCase &script)
{
    HubScript self;
    int number = 0;
    Failure failure;
    for (const ScriptStep &step : script.steps) {
        number = step.line;
        failure = self.step(step.text);
        if (failure)
            break;
    }
    if (!failure)
        failure = self.expectSilence();
    if (!failure)
        return std::nullopt;
    return "line " + QByteArray::number(number) + ": " + *failure;
}

HubScript::Failure HubScript::step(const QByteArray &text)
{
    const QByteArrayList words = text.simplified().split(' ');
    const QByteArray word = words.first();
    if (word.size() > 1 && word.endsWith('<') && m_clients.count(word.chopped(1)))
        return expect(word.chopped(1), text.mid(word.size()).trimmed());
    if (word.size() > 2 && word.endsWith("<<") && m_clients.count(word.chopped(2)))
        return expectLater(word.chopped(2), text.mid(word.size()).trimmed());
    if (word == "drain") {
        drain();
        return std::nullopt;
    }
    if (word == "audited")
        return expectAudit(text.mid(word.size()).trimmed());
    if (Failure failure = expectSilence())
        return failure;
    Failure failure;
    if (word.size() > 1 && word.endsWith('>') && m_clients.count(word.chopped(1)))
        fixture().send(m_clients[word.chopped(1)].id, expanded(text.mid(word.size()).trimmed()));
    else
        failure = command(word, words);
    rememberSources();
    return failure;
}

HubScript::Failure HubScript::changeSetting(const QByteArray &name, const QByteArray &value)
{
    if (name == "motd")
        m_settings.motd.append(value);
    else if (name == "password")
        changePassword(value);
    else if (name == "wrongPasswordsPerMinute")
        changePasswordLimit(value.toInt());
    else if (name == "lobby")
        m_settings.lobby = value;
    else if (name == "network")
        m_settings.networkName = value;
    else if (name == "saslReauthentication")
        m_settings.saslReauthentication = value == "on";
    else if (name == "registration")
        m_settings.isRegistrationOpen = value == "on";
    else if (name == "verification")
        m_settings.isVerificationNeeded = value == "on";
    else if (name == "configuredAccounts")
        m_settings.configuredAccounts = value.split(' ');
    else if (name == "alwaysOnAccounts")
        m_settings.alwaysOnAccounts = value.isEmpty() ? QByteArrayList() : value.split(' ');
    else if (name == "sasl")
        m_settings.saslMechanisms = value.split(' ');
    else if (name == "cloakKey")
        m_settings.cloakKey = value;
    else if (name == "operatorNames")
        m_settings.operatorNames = value.split(' ');
    else if (name == "saslPlainWithoutTls")
        m_settings.saslPlainWithoutTls = value == "on";
    else if (name == "adminName")
        m_settings.adminName = value;
    else if (name == "adminLocation")
        m_settings.adminLocation = value;
    else if (name == "adminEmail")
        m_settings.adminEmail = value;
    else if (name == "keepsHistory")
        m_settings.keepsHistory = value == "on";
    else if (name == "historyLimit")
        m_settings.historyLimit = value.toInt();
    else if (name == "replayLimit")
        m_settings.replayLimit = value.toInt();
    else if (name == "stsPort")
        m_settings.stsPort = value.toInt();
    else if (name == "stsSeconds")
        m_settings.stsSeconds = value.toInt();
    else if (name == "redactWindowMs")
        m_settings.limits.redactWindowMs = value.toLongLong();
    else if (name == "deniedClientTags")
        m_settings.deniedClientTags = value.isEmpty() ? QByteArrayList() : value.split(' ');
    else if (!setLimit(m_settings.limits, name, value.toInt()))
        return "no such setting: " + name;
    if (m_fixture)
        m_fixture->apply({server::SettingsChanged(m_settings)});
    return std::nullopt;
}

void HubScript::changePassword(const QByteArray &password)
{
    m_serverPassword = password;
    m_settings.passwordNeeded = !password.isEmpty();
    if (m_fixture)
        m_fixture->answers().setServerPassword(password);
}

void HubScript::changePasswordLimit(int wrongPerMinute)
{
    m_wrongPasswordsPerMinute = wrongPerMinute;
    if (m_fixture)
        m_fixture->answers().setWrongPasswordsPerMinute(wrongPerMinute);
}

HubScript::Failure HubScript::command(const QByteArray &word, const QByteArrayList &words)
{
    const QByteArray name = words.value(1);
    if (word == "set")
        return changeSetting(name, joined(words, 2));
    if (word == "client")
        return registerClient(words);
    if (word == "session")
        return registerSession(words);
    if (word == "connect" || word == "text") {
        server::ClientConnected connection{.address = words.value(2, "10.0.0.7")};
        if (word == "text")
            connection.dialect = server::DialectKind::Text;
        return connectClient(name, connection);
    }
    if (word == "secure")
        return connectClient(
            name,
            {.secure = true, .address = "10.0.0.7", .certificateFingerprint = words.value(2)});
    if (word == "room")
        return joinRoom(words);
    if (word == "umodes")
        return setUserModes(words);
    if (word == "ranks")
        return setRanks(words);
    if (word == "refuse")
        return refuseLine(words);
    if (word == "account" || word == "operator" || word == "sasl" || word == "answers")
        return changeAccounts(word, words);
    if (word == "token")
        fixture().apply({server::OwnerTokenIssued{server::OwnerTokens::hashOf(name)}});
    else if (word == "store")
        changeStore(name == "failing");
    else if (word == "lost") // A message of that client was not stored.
        fixture().apply({server::MessagesNotStored{
            {{m_clients[name].id, words.value(2), words.value(3), words.value(4)}}}});
    else if (word == "rehash")
        fixture().answers().setRehashProblem(joined(words, 1));
    else if (word == "logout")
        fixture().apply({server::AccountRemoved{name}});
    else if (word == "disconnect" && m_clients.count(name))
        fixture().disconnect(m_clients[name].id, joined(words, 2));
    else if (word == "stop")
        fixture().apply({server::ServerStopping{joined(words, 1)}});
    else if (word == "restart")
        restart();
    else if (word == "wait" && name.toLongLong() > 0)
        fixture().advanceMs(name.toLongLong());
    else
        return "no such step or client: " + words.join(' ');
    return std::nullopt;
}

void HubScript::restart()
{
    fixture().restart();
    m_clients.clear();
}

void HubScript::changeStore(bool isFailing)
{
    const QByteArray reason = isFailing ? "The disk is full." : QByteArray();
    fixture().apply({server::StoreStateChanged{isFailing, isFailing, reason}});
}

HubScript::Failure HubScript::connectClient(const QByteArray &name,
                                            const server::ClientConnected &connection)
{
    if (name.isEmpty() || m_clients.count(name))
        return "clients have names of their own";
    m_clients[name].id = fixture().connectClient(connection);
    return std::nullopt;
}

HubScript::Failure HubScript::registerClient(const QByteArrayList &words)
{
    const QByteArray name = words.value(1);
    if (Failure failure = connectClient(name, {.address = "10.0.0.7"}))
        return failure;
    const server::ClientId id = m_clients[name].id;
    if (m_settings.passwordNeeded)
        fixture().send(id, "PASS :" + m_serverPassword);
    if (words.size() > 2) {
        fixture().send(id, "CAP REQ :" + joined(words, 2));
        if (!fixture().take(id).value(0).contains(" ACK "))
            return "capabilities refused: " + joined(words, 2);
        fixture().send(id, "CAP END");
    }
    fixture().send(id, "NICK " + name);
    fixture().send(id, "USER " + name + " 0 * :Real " + name);
    drain();
    const server::Client *client = fixture().hub().registry().findClient(id);
    return client && client->user().isRegistered() ? Failure()
                                                   : Failure(name + " could not register");
}

HubScript::Failure HubScript::registerSession(const QByteArrayList &words)
{
    const QByteArray name = words.value(1);
    const QByteArray account = words.value(2);
    if (Failure failure = connectClient(name, {.address = "10.0.0.7"}))
        return failure;
    const server::ClientId id = m_clients[name].id;
    const QByteArray login = (QByteArray(1, '\0') + account + QByteArray(1, '\0') + "sesame");
    if (m_settings.passwordNeeded)
        fixture().send(id, "PASS :" + m_serverPassword);
    for (const QByteArray &line : QByteArrayList{
             "CAP REQ :sasl " + joined(words, 3), "NICK " + account,
             "USER " + account + " 0 * :Real " + account, QByteArray("AUTHENTICATE PLAIN"),
             "AUTHENTICATE " + login.toBase64(), QByteArray("CAP END")})
        fixture().send(id, line);
    drain();
    const server::Client *client = fixture().hub().registry().findClient(id);
    return client && client->user().isRegistered() && client->user().account() == account
               ? Failure()
               : Failure(name + " could not log in");
}

HubScript::Failure HubScript::joinRoom(const QByteArrayList &words)
{
    for (const QByteArray &name : words.mid(2)) {
        if (!m_clients.count(name))
            return "no such client: " + name;
        fixture().send(m_clients[name].id, "JOIN " + words.at(1));
    }
    drain();
    return std::nullopt;
}

HubScript::Failure HubScript::setUserModes(const QByteArrayList &words)
{
    server::Client *client = fixture().hub().registry().findClient(m_clients[words.value(1)].id);
    if (!client)
        return "no such client: " + words.value(1);
    for (const server::UserModeEntry &entry : server::userModeTable)
        fixture().hub().registry().setMode(client->user(), entry.mode,
                                           words.value(2).contains(entry.letter));
    return std::nullopt;
}

HubScript::Failure HubScript::setRanks(const QByteArrayList &words)
{
    server::Channel *channel = fixture().hub().registry().findChannel(words.value(1));
    const server::Client *client =
        fixture().hub().registry().findClient(m_clients[words.value(2)].id);
    if (!channel || !client || !channel->has(client->user()))
        return "nobody there: " + words.join(' ');
    for (const server::RankEntry &entry : server::rankTable)
        channel->setRank(client->user(), entry.rank, words.value(3).contains(entry.letter));
    return std::nullopt;
}

HubScript::Failure HubScript::refuseLine(const QByteArrayList &words)
{
    const QByteArray kind = words.value(2);
    server::LineRefused input{m_clients[words.value(1)].id, server::RefusalReason::LineTooLong,
                              words.value(3), words.value(4)};
    if (kind == "tags-too-long")
        input.reason = server::RefusalReason::TagsTooLong;
    else if (kind == "not-utf8")
        input.reason = server::RefusalReason::NotUtf8;
    else if (kind != "too-long")
        return "no such refusal: " + kind;
    fixture().apply({input});
    return std::nullopt;
}

HubScript::Failure HubScript::changeAccounts(const QByteArray &word, const QByteArrayList &words)
{
    server::MemoryAccounts &accounts = fixture().answers().accounts();
    const QByteArray name = words.value(1);
    if (word == "sasl")
        fixture().apply({server::SaslMechanismsChanged{words.mid(1)}});
    else if (word == "answers")
        fixture().holdAnswers(name == "hold");
    else if (word == "operator")
        fixture().answers().addOperator(name, words.value(2));
    else if (words.value(2) == "locked")
        accounts.lock(name);
    else
        accounts.add({name, words.value(2)});
    return std::nullopt;
}

HubScript::Failure HubScript::expect(const QByteArray &client, const QByteArray &line)
{
    const server::ClientId id = m_clients[client].id;
    QByteArrayList &unread = m_unread[id];
    unread += fixture().take(id);
    const QByteArray expected = normalizedLine(line);
    if (unread.isEmpty())
        return client + " was told nothing, expected\n    " + expanded(expected);
    const QByteArray got = unread.takeFirst();
    if (matches(expected, got))
        return std::nullopt;
    return client + " expected\n    " + expanded(expected) + "\nbut got\n    " + got;
}

HubScript::Failure HubScript::expectLater(const QByteArray &client, const QByteArray &line)
{
    const server::ClientId id = m_clients[client].id;
    QByteArrayList &unread = m_unread[id];
    unread += fixture().take(id);
    const QByteArray expected = normalizedLine(line);
    while (!unread.isEmpty()) {
        if (matches(expected, unread.takeFirst()))
            return std::nullopt;
    }
    return client + " was never told\n    " + expanded(expected);
}

HubScript::Failure HubScript::expectAudit(const QByteArray &line)
{
    for (const server::AuditEntry &entry : fixture().takeAudit()) {
        QByteArrayList words{entry.action};
        if (entry.failed)
            words.append("failed");
        words += {'[' + entry.target + ']', '[' + entry.source + ']', '[' + entry.account + ']',
                  '[' + entry.address + ']', '[' + entry.reason + ']'};
        m_unreadAudit.append(words.join(' '));
    }
    while (!m_unreadAudit.isEmpty()) {
        if (m_unreadAudit.takeFirst() == expanded(line))
            return std::nullopt;
    }
    return "the audit log was never told\n    " + expanded(line);
}

HubScript::Failure HubScript::expectSilence() const
{
    for (const auto &[name, client] : m_clients) {
        QByteArrayList left = m_unread.count(client.id) ? m_unread.at(client.id) : QByteArrayList();
        left += m_fixture->take(client.id);
        if (!left.isEmpty())
            return "before this step nobody expected that " + name + " gets\n    "
                   + left.join("\n    ");
    }
    return std::nullopt;
}

HubFixture &HubScript::fixture()
{
    if (!m_fixture) {
        m_fixture = std::make_unique<HubFixture>(m_settings);
        m_fixture->answers().setServerPassword(m_serverPassword);
        m_fixture->answers().setWrongPasswordsPerMinute(m_wrongPasswordsPerMinute);
    }
    return *m_fixture;
}

void HubScript::drain()
{
    for (const auto &[name, client] : m_clients)
        fixture().take(client.id);
    m_unread.clear();
}

void HubScript::rememberSources()
{
    for (auto &[name, client] : m_clients) {
        if (const server::Client *known = fixture().hub().registry().findClient(client.id)) {
            client.userHost = known->user().userName() + '@' + known->user().host();
            client.host = known->user().host();
        }
    }
}

QByteArray HubScript::expanded(const QByteArray &text) const
{
    QHash<QByteArray, QByteArray> values = m_bound;
    for (const auto &[name, client] : m_clients) {
        values.insert(name + '@', client.userHost);
        values.insert(name + ".host", client.host);
    }
    if (m_fixture) {
        values.insert("now", m_fixture->timeTag());
        values.insert("seconds", QByteArray::number(m_fixture->nowMs() / 1000));
    }
    return withPlaceholders(text, values);
}

bool HubScript::matches(const QByteArray &expected, const QByteArray &line)
{
    return matchLine(expanded(expected), line, m_bound);
}

} // namespace test
