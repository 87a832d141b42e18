// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/capability.h"
#include "server/hub/state/clientbatch.h"
#include "server/hub/state/saslexchange.h"
#include "server/turn/fields.h"
#include "server/turn/input.h"
#include "server/turn/outbox.h"
#include "server/turn/rare.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <set>
#include <utility>

namespace server {

class User;

/// The channels whose member names are still to be sent to a client, in order.
struct OwedNames
{
    QList<QByteArray> channels;
    UserId from = 0; ///< The user id at which the first channel continues.
};

auto fieldsOf(MaybeConst<OwedNames> auto &value)
{
    auto &[channels, from] = value;
    return std::tie(channels, from);
}

/// A connection. Each client has a user; clients that are logged in to one account can share a
/// user. Owned by Registry, which also changes the user and the capabilities, because its indexes
/// depend on them.
class Client
{
public:
    Client(const ClientConnected &connection, qint64 nowMs);
    virtual ~Client() = default;
    Q_DISABLE_COPY_MOVE(Client)

    ClientId id() const noexcept { return m_id; }
    /// Stays the same when the client is gone.
    User &user() noexcept { return *m_user; }
    const User &user() const noexcept { return *m_user; }
    bool isTextClient() const noexcept { return m_dialect == DialectKind::Text; }
    bool isSecure() const noexcept { return m_secure; }
    ConnectionKind connectionKind() const noexcept { return {m_secure, !m_fingerprint.isEmpty()}; }
    /// The IP address; only for operators and logs.
    const QByteArray &address() const noexcept { return m_address; }
    /// The address to show to other users; `unknown` when it is empty.
    QByteArray shownAddress() const;
    /// SHA-256 of the client's TLS certificate in lower-case hex; empty: none.
    const QByteArray &certificateFingerprint() const noexcept { return m_fingerprint; }
    qint64 connectedMs() const noexcept { return m_connectedMs; }

    CapabilitySet capabilities() const noexcept { return m_capabilities; }
    bool has(Capability capability) const noexcept { return m_capabilities.contains(capability); }
    TagProfile profile() const noexcept { return m_profile; }
    /// The rows of capabilityTable() that the client has requested, one bit for each.
    quint64 capabilityRows() const noexcept { return m_capabilityRows; }
    /// The highest version given in CAP LS; 0: none.
    int capabilityVersion() const noexcept { return m_capabilityVersion; }
    void setCapabilityVersion(int version) noexcept { m_capabilityVersion = version; }

    /// A nick that the client gets once it is logged in, or once it is registered and shares the
    /// user with that nick; empty: none. Only before registration.
    const QByteArray &requestedNick() const noexcept { return m_requestedNick; }
    void setRequestedNick(const QByteArray &nick) { m_requestedNick = nick; }
    bool isNegotiating() const noexcept { return m_negotiating; }
    void setNegotiating(bool on) noexcept { m_negotiating = on; }
    /// The server password that the client sent, until it is checked.
    void setPassword(SecretId password) noexcept { m_password = password; }
    SecretId takePassword() noexcept { return std::exchange(m_password, 0); }
    bool knowsPassword() const noexcept { return m_knowsPassword; }
    void setKnowsPassword() noexcept { m_knowsPassword = true; }
    const SaslExchange &sasl() const { return *m_sasl; }
    SaslExchange &editSasl() { return m_sasl.edit(); }
    void endSasl() { m_sasl.reset(); }
    /// Folded names of accounts that were removed or renamed since the present log-in of the client
    /// began; it cannot end in them.
    const std::set<QByteArray> &barredAccounts() const { return *m_barredAccounts; }
    void barAccount(const QByteArray &foldedName) { m_barredAccounts.edit().insert(foldedName); }
    void clearBarredAccounts() { m_barredAccounts.reset(); }
    int saslFailures() const noexcept { return m_saslFailures; }
    void countSaslFailure() noexcept { ++m_saslFailures; }
    int operFailures() const noexcept { return m_operFailures; }
    void countOperFailure() noexcept { ++m_operFailures; }
    /// Whether registration waits for an answer of the server, such as a password check.
    bool isAnswerOwed() const noexcept { return m_owedSinceMs.has_value(); }
    void noteAnswerOwed(qint64 nowMs) { m_owedSinceMs = nowMs; }
    void noteAnswered(qint64 nowMs)
    {
        m_owedMs += nowMs - m_owedSinceMs.value_or(nowMs);
        m_owedSinceMs.reset();
    }
    /// The total time that the client has waited for such answers.
    qint64 owedMs() const noexcept { return m_owedMs; }
    /// The metadata keys that the client has subscribed to.
    const std::set<QByteArray> &metadataSubscriptions() const { return *m_metadataSubscriptions; }
    /// Returns whether the subscription is new.
    bool addMetadataSubscription(const QByteArray &key)
    {
        return m_metadataSubscriptions.edit().insert(key).second;
    }
    void removeMetadataSubscription(const QByteArray &key)
    {
        if (metadataSubscriptions().contains(key))
            m_metadataSubscriptions.edit().erase(key);
    }
    void clearMetadataSubscriptions() { m_metadataSubscriptions.reset(); }
    const ClientBatch &batch() const { return *m_batch; }
    ClientBatch &editBatch() { return m_batch.edit(); }
    ClientBatch takeBatch() { return m_batch.take(); }

    /// The inputs of the client that wait for the answer to an earlier command, in order.
    const InputList &waitingInputs() const noexcept { return m_waitingInputs; }
    /// The approximate memory of waitingInputs().
    qsizetype waitingBytes() const noexcept { return m_waitingBytes; }
    void addWaiting(const Input &input);
    Input takeWaiting();
    void clearWaiting();
    /// The number of queries that commands of this client wait for.
    int openQueries() const noexcept { return m_openQueries; }
    void setOpenQueries(int count) noexcept { m_openQueries = count; }
    /// How many of openQueries() only wait for the client to read.
    int openPauses() const noexcept { return m_openPauses; }
    void setOpenPauses(int count) noexcept { m_openPauses = count; }
    /// Whether the worker holds back further commands of the client.
    bool isHeld() const noexcept { return m_held; }
    void setHeld(bool held) noexcept { m_held = held; }
    /// The size of the answers that the client may not have read yet.
    qsizetype unreadBytes() const noexcept { return m_unreadBytes; }
    void setUnreadBytes(qsizetype bytes) noexcept { m_unreadBytes = bytes; }
    /// The rest of a NAMES answer.
    OwedNames &owedNames() noexcept { return m_owedNames; }
    const OwedNames &owedNames() const noexcept { return m_owedNames; }
    /// When a leaving client is removed at the latest: UTC in milliseconds since 1970. 0: it is not
    /// leaving.
    qint64 departureDeadlineMs() const noexcept { return m_departureDeadlineMs; }
    void setDepartureDeadlineMs(qint64 timeMs) noexcept { m_departureDeadlineMs = timeMs; }
    /// Whether the client is closed: no more input is handled and no more output is sent.
    bool isGone() const noexcept { return m_gone; }
    void setGone() noexcept { m_gone = true; }

    static auto fieldsOf(auto &value)
    {
        auto &[user, capabilities, profile, capabilityRows, id, dialect, secure, negotiating,
               knowsPassword, gone, held, capabilityVersion, openQueries, openPauses, saslFailures,
               operFailures, connectedMs, owedSinceMs, owedMs, address, fingerprint, requestedNick,
               sasl, barredAccounts, batch, waitingInputs, waitingBytes, unreadBytes, owedNames,
               departureDeadlineMs, metadataSubscriptions, password] = value;
        Q_UNUSED(user);    // Registry saves it.
        Q_UNUSED(profile); // Follows from the capabilities.
        Q_UNUSED(waitingBytes);
        return std::tie(capabilities, capabilityRows, id, dialect, secure, negotiating,
                        knowsPassword, gone, held, capabilityVersion, openQueries, openPauses,
                        saslFailures, operFailures, connectedMs, owedSinceMs, owedMs, address,
                        fingerprint, requestedNick, sasl, barredAccounts, batch, waitingInputs,
                        unreadBytes, owedNames, departureDeadlineMs, metadataSubscriptions,
                        password);
    }
    bool completeRead();

protected:
    // Registry changes these members together with its indexes, see registry.cpp.
    User *m_user = nullptr; ///< Null only until Registry has added the client.
    CapabilitySet m_capabilities;
    TagProfile m_profile;
    quint64 m_capabilityRows = 0;

private:
    ClientId m_id;
    DialectKind m_dialect;
    bool m_secure;
    bool m_negotiating = false;
    bool m_knowsPassword = false;
    bool m_gone = false;
    bool m_held = false;
    int m_capabilityVersion = 0;
    int m_openQueries = 0;
    int m_openPauses = 0;
    int m_saslFailures = 0;
    int m_operFailures = 0;
    qint64 m_connectedMs;
    std::optional<qint64> m_owedSinceMs;
    qint64 m_owedMs = 0;
    QByteArray m_address;
    QByteArray m_fingerprint;
    QByteArray m_requestedNick;
    Rare<SaslExchange> m_sasl;
    Rare<std::set<QByteArray>> m_barredAccounts;
    Rare<ClientBatch> m_batch;
    InputList m_waitingInputs;
    qsizetype m_waitingBytes = 0;
    qsizetype m_unreadBytes = 0;
    OwedNames m_owedNames;
    qint64 m_departureDeadlineMs = 0;
    Rare<std::set<QByteArray>> m_metadataSubscriptions;
    SecretId m_password = 0; ///< 0: none.
};

} // namespace server
