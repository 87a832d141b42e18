// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/hubfixture.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace test {

/// One step of a script: a line of the file.
struct ScriptStep
{
    int line = 0; ///< In the file, from 1.
    QByteArray text;
};

/// One case of a script: a conversation with a fresh hub.
struct ScriptCase
{
    QByteArray name;
    QList<ScriptStep> steps;
};

/// The cases of a script file. resources/doc/testing.md explains the lines.
QList<ScriptCase> parseScript(const QByteArray &text);

/// Runs cases of a script against a hub.
class HubScript
{
public:
    /// Returns nullopt when the case passes, otherwise the line, the expectation and what came.
    static std::optional<QByteArray> run(const ScriptCase &script);

private:
    struct Client
    {
        server::ClientId id = 0;
        QByteArray userHost; ///< As last seen; kept after the client has disconnected.
        QByteArray host;
    };
    using Failure = std::optional<QByteArray>;

    Failure step(const QByteArray &text);
    Failure changeSetting(const QByteArray &name, const QByteArray &value);
    void changePassword(const QByteArray &password);
    void changePasswordLimit(int wrongPerMinute);
    void changeStore(bool isFailing);
    void restart();
    Failure command(const QByteArray &word, const QByteArrayList &words);
    Failure connectClient(const QByteArray &name, const server::ClientConnected &connection);
    Failure registerClient(const QByteArrayList &words);
    Failure registerSession(const QByteArrayList &words);
    Failure joinRoom(const QByteArrayList &words);
    Failure setUserModes(const QByteArrayList &words);
    Failure setRanks(const QByteArrayList &words);
    Failure refuseLine(const QByteArrayList &words);
    Failure changeAccounts(const QByteArray &word, const QByteArrayList &words);
    Failure expect(const QByteArray &client, const QByteArray &line);
    Failure expectLater(const QByteArray &client, const QByteArray &line);
    Failure expectAudit(const QByteArray &line);
    Failure expectSilence() const;
    HubFixture &fixture();
    void drain();
    void rememberSources();
    /// Returns @p text with its escapes and placeholders replaced. Placeholders that are not bound
    /// yet stay.
    QByteArray expanded(const QByteArray &text) const;
    bool matches(const QByteArray &expected, const QByteArray &line);

    server::HubSettings m_settings = HubFixture::defaultSettings();
    QByteArray m_serverPassword;
    int m_wrongPasswordsPerMinute = 0; ///< 0: no limit.
    std::unique_ptr<HubFixture> m_fixture;
    std::map<QByteArray, Client> m_clients;
    std::map<server::ClientId, QByteArrayList> m_unread;
    QByteArrayList m_unreadAudit;
    QHash<QByteArray, QByteArray> m_bound;
};

} // namespace test
