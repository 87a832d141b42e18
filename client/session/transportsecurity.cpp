// SPDX-License-Identifier: MIT
#include "client/session/transportsecurity.h"

#include "client/chat/tlspolicies.h"
#include "client/session/sessionstate.h"
#include "client/session/sessiontext.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

constexpr qint64 maxPort = 65'535;

/// The number that @p text is, or @p most if it is larger; nullopt if it is not one of 0 or more.
std::optional<qint64> boundedNumber(const QByteArray &text, qint64 most)
{
    const bool isNumber = !text.isEmpty() && std::ranges::all_of(text, [](char digit) {
        return digit >= '0' && digit <= '9';
    });
    if (!isNumber)
        return std::nullopt;
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return fits ? std::min(number, most) : most;
}

} // namespace

TransportSecurity TransportSecurity::parse(const QByteArray &value)
{
    TransportSecurity parsed;
    for (const QByteArray &item : value.split(',')) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray key = item.left(equals);
        const QByteArray text = equals < 0 ? QByteArray() : item.mid(equals + 1);
        if (key == "duration" && !parsed.seconds) {
            parsed.seconds = boundedNumber(text, TlsPolicies::maxSeconds);
        } else if (key == "port" && !parsed.port) {
            const auto port = boundedNumber(text, maxPort + 1);
            if (port && *port >= 1 && *port <= maxPort)
                parsed.port = quint16(*port);
        }
    }
    return parsed;
}

bool requireTls(SessionState &session)
{
    if (session.awaitsTls)
        return true;
    if (!session.capabilities.isListed() || !session.capabilities.isOffered("sts"))
        return false;
    const auto wanted = TransportSecurity::parse(session.capabilities.value("sts"));
    if (session.connection.secure) {
        if (wanted.seconds)
            session.add(event::TlsPolicyReceived{*wanted.seconds});
        return false;
    }
    if (!wanted.port)
        return false;
    session.awaitsTls = true;
    session.add(event::TlsRequired{*wanted.port});
    return true;
}

void beginRegistration(SessionState &session)
{
    session.awaitsTls = false;
    const bool isSecret =
        !session.credentials.serverPassword.isEmpty() && !session.connection.isConfidential();
    session.holdsRegistration = true;
    session.sendRaw(session.capabilities.begin(!session.credentials.account.isEmpty()));
    if (isSecret)
        session.send("PING", {"hearth"}); // servers that do not know CAP answer this
    else
        continueRegistration(session);
}

void continueRegistration(SessionState &session)
{
    if (!std::exchange(session.holdsRegistration, false))
        return;
    const QByteArray password = session.credentials.serverPassword.toUtf8();
    if (!password.isEmpty() && !session.connection.isConfidential()
        && !session.connection.mayTellPassword) {
        session.refuse(Requirement::ClearPassword,
                       SessionText::tr("The connection is not encrypted, so the server's password "
                                       "was not sent."));
        return;
    }
    if (!password.isEmpty())
        session.send("PASS", {password});
    session.send("NICK", {session.nick});
    const QString &name = session.profile.realName;
    session.send("USER", {session.userName, "0", "*",
                          name.isEmpty() ? session.preferredNick : name.toUtf8()});
}

} // namespace client
