// SPDX-License-Identifier: MIT
#include "server/accounts/secretvault.h"

#include "common/irc/casemapping.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace server {

namespace {

/// A command with a secret among its parameters.
struct SecretPosition
{
    QByteArrayView command;
    qsizetype param;
};

constexpr QByteArrayView saslCommand = "AUTHENTICATE";

constexpr SecretPosition secretPositions[] = {
    {"PASS", 0},
    {"OPER", 1},
    {saslCommand, 0},
    {"REGISTER", 2},
};

/// The position of the secret in @p message; null when it has none.
const SecretPosition *secretOf(const irc::Message &message)
{
    const auto position = std::find_if(std::begin(secretPositions), std::end(secretPositions),
                                       [&message](const SecretPosition &one) {
                                           return one.command == message.command
                                                  && !message.param(one.param).isEmpty();
                                       });
    return position == std::end(secretPositions) ? nullptr : position;
}

bool isTextCommand(const QByteArray &command)
{
    return command == "PRIVMSG" || command == "NOTICE";
}

/// Whether @p message is a command for accounts, as a command or as a text to NickServ.
bool isForNickServ(const irc::Message &message)
{
    constexpr QByteArrayView service = "NickServ";
    const QByteArrayView first = message.param(0);
    if (!isTextCommand(message.command)) {
        return !first.isEmpty()
               && (message.command == "ACCOUNT" || message.command == "NICKSERV"
                   || message.command == "NS");
    }
    if (message.params.size() < 2)
        return false;
    if (!first.contains(','))
        return irc::equalNames(first, service);
    const QList<QByteArrayView> targets = irc::splitList(first);
    return std::any_of(targets.cbegin(), targets.cend(), [service](QByteArrayView target) {
        return irc::equalNames(target, service);
    });
}

/// The positions of the secrets among the words of such a message.
struct SecretWords
{
    qsizetype first = 0;
    qsizetype end = std::numeric_limits<qsizetype>::max();
};

SecretWords secretWordsOf(const QList<QByteArray> &words)
{
    const QByteArray action = words.first().toUpper();
    static const QList<QByteArray> withoutSecrets = {"HELP",    "INFO",   "LOGOUT",   "NAME",
                                                     "NICK",    "CERT",   "SESSIONS", "ALWAYSON",
                                                     "SIGNOUT", "UNGROUP"};
    static const QList<QByteArray> settings = {"ALWAYS-ON", "ACCOUNTNAME"};
    if (withoutSecrets.contains(action)
        || (action == "SET" && settings.contains(words.value(1).toUpper())))
        return {words.size()};
    if (action == "LOGIN" || action == "IDENTIFY" || action == "ID")
        return {words.size() > 2 ? 2 : 1};
    if (action == "REGISTER")
        return {1, 2}; // The email address follows.
    static const QList<QByteArray> afterAName = {"SET",     "GHOST", "RECOVER", "REGAIN",
                                                 "RELEASE", "GROUP", "DROP",    "DELETE"};
    if (afterAName.contains(action))
        return {2};
    return {1}; // PASSWORD, and unknown words: they may be misspelled.
}

} // namespace

SecretVault::SecretVault(QList<QByteArray> mechanisms)
    : m_mechanisms(std::move(mechanisms))
{}

InputList SecretVault::withoutSecrets(InputList inputs)
{
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        // Only an input with a secret detaches the list.
        if (hasSecret(inputs.at(i)))
            hideSecret(std::get<MessageReceived>(inputs[i]));
        else if (const auto *gone = std::get_if<ClientDisconnected>(&inputs.at(i)))
            noteDisconnected(gone->client);
    }
    return inputs;
}

std::optional<QByteArray> SecretVault::take(ClientId client, SecretId id)
{
    const auto entries = m_secrets.find(client);
    if (entries == m_secrets.end())
        return std::nullopt;
    const auto entry = std::find_if(entries->second.begin(), entries->second.end(),
                                    [id](const Entry &one) { return one.id == id; });
    if (entry == entries->second.end())
        return std::nullopt;
    const QByteArray secret = entry->secret;
    entries->second.erase(entry);
    if (entries->second.empty())
        m_secrets.erase(entries);
    return secret;
}

void SecretVault::noteDisconnected(ClientId client)
{
    if (m_secrets.count(client) == 0)
        return;
    m_disconnected.push_back(client);
    if (m_disconnected.size() > maxDisconnected) {
        forget(m_disconnected.front());
        m_disconnected.pop_front();
    }
}

QByteArray SecretVault::keep(ClientId client, const QByteArray &secret)
{
    std::deque<Entry> &entries = m_secrets[client];
    if (entries.size() >= maxPerClient)
        entries.pop_front();
    entries.push_back({++m_lastId, secret});
    return SecretRef{m_lastId, secret.size()}.toText();
}

bool SecretVault::hasSecret(const Input &input) const
{
    const auto *received = std::get_if<MessageReceived>(&input);
    if (received && isForNickServ(received->message))
        return true;
    const SecretPosition *position = received ? secretOf(received->message) : nullptr;
    return position
           && (position->command != saslCommand
               || !isPublic(received->message.params.at(position->param)));
}

bool SecretVault::isPublic(const QByteArray &response) const
{
    return response == "*" || response == "+" || m_mechanisms.contains(response.toUpper());
}

void SecretVault::hideSecret(MessageReceived &input)
{
    if (isForNickServ(input.message)) {
        hideInWords(input);
        return;
    }
    QByteArray &secret = input.message.params[secretOf(input.message)->param];
    secret = keep(input.client, secret);
}

void SecretVault::hideInWords(MessageReceived &input)
{
    QList<QByteArray> &params = input.message.params;
    const bool isText = isTextCommand(input.message.command);
    const bool splits = isText || params.size() == 1;
    QList<QByteArray> words = splits ? params.last().simplified().split(' ') : params;
    // A line of a multiline message may begin in the middle of a command.
    const bool isPart = input.message.tags.contains("batch");
    const SecretWords secret = isPart ? SecretWords() : secretWordsOf(words);
    for (qsizetype i = secret.first; i < std::min(secret.end, words.size()); ++i)
        words[i] = keep(input.client, words.at(i));
    if (isText)
        params.last() = words.join(' ');
    else
        params = words;
}

} // namespace server
