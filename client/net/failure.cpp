// SPDX-License-Identifier: MIT
#include "client/net/failure.h"

#include "common/irc/message.h"

#include <algorithm>
#include <array>

namespace client {

namespace {

/// Whether servers send @p command before their welcome.
bool isGreetingCommand(const QByteArray &command)
{
    static const std::array<QByteArrayView, 12> commands{
        "NOTICE", "PING", "PONG", "CAP",   "ERROR",    "AUTHENTICATE",
        "FAIL",   "WARN", "NOTE", "BATCH", "REGISTER", "VERIFY"};
    const bool isNumeric = command.size() == 3
                           && std::all_of(command.cbegin(), command.cend(),
                                          [](char c) { return c >= '0' && c <= '9'; });
    return isNumeric
           || std::find(commands.cbegin(), commands.cend(), QByteArrayView(command))
                  != commands.cend();
}

/// Mail and file servers begin with such a reply. An IRC numeric has a source in front of it.
bool isMailOrFileGreeting(QByteArrayView line)
{
    return line.startsWith("220") || line.startsWith("+OK") || line.startsWith("* OK");
}

/// Whether @p error, the text of an ERROR, announces a stop or restart rather than a rejection of
/// this client.
bool announcesStop(const QString &error)
{
    static const std::array stopping{u"stopping", u"restart", u"shutdown", u"shutting down",
                                     u"terminat"};
    return std::any_of(stopping.begin(), stopping.end(), [&error](const char16_t *word) {
        return error.contains(QStringView(word), Qt::CaseInsensitive);
    });
}

} // namespace

Failure connectFailure(QAbstractSocket::SocketError error, const QString &server)
{
    using Kind = Failure::Kind;
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {Kind::Refused, Failure::tr("Nothing answers at %1. Either no server is running "
                                           "there, or a firewall blocks the port.")
                                   .arg(server)};
    case QAbstractSocket::SocketTimeoutError:
        return timedOut(server);
    case QAbstractSocket::HostNotFoundError:
        return unresolvable(server);
    case QAbstractSocket::RemoteHostClosedError:
        return {Kind::Lost, Failure::tr("%1 closed the connection at once.").arg(server)};
    default:
        return {Kind::Unreachable, Failure::tr("%1 cannot be reached from here. Check your network "
                                               "connection.")
                                       .arg(server)};
    }
}

Failure unresolvable(const QString &host)
{
    return {Failure::Kind::Unresolvable, Failure::tr("There is no computer called %1. Check the "
                                                     "name and your network connection.")
                                             .arg(host)};
}

Failure timedOut(const QString &server)
{
    return {Failure::Kind::TimedOut,
            Failure::tr("%1 does not answer. Check the address and your network connection.")
                .arg(server)};
}

Failure tlsFailure(const QString &server, const QString &details)
{
    return {Failure::Kind::TlsFailed,
            details.isEmpty()
                ? Failure::tr("%1 did not accept an encrypted connection. Check that this port "
                              "uses TLS.")
                      .arg(server)
                : Failure::tr("The encrypted connection to %1 failed: %2").arg(server, details)};
}

Failure untrustedKey(const QString &server, const UntrustedKey &key)
{
    return {Failure::Kind::UntrustedKey,
            key.isChange()
                ? Failure::tr("%1 is using a different key than before. Someone may be "
                              "intercepting the connection; nothing was sent. Ask the server's "
                              "operator whether the key was changed.")
                      .arg(server)
                : Failure::tr("The identity of %1 is not confirmed: no authority vouches for its "
                              "certificate. Nothing was sent. Compare the fingerprint with the "
                              "server's operator.")
                      .arg(server),
            key};
}

Failure policyViolated(const QString &server)
{
    return {Failure::Kind::UntrustedKey,
            Failure::tr("%1 has asked for trusted encryption on every connection, and its key "
                        "cannot be trusted now. Someone may be intercepting the connection; "
                        "nothing was sent. Try again later, or ask the server's operator.")
                .arg(server)};
}

Failure requiresTls(const QString &server)
{
    return {Failure::Kind::RequiresTls,
            Failure::tr("%1 requires an encrypted connection (TLS).").arg(server)};
}

Failure silentServer(const QString &server)
{
    return {Failure::Kind::NotAChatServer,
            Failure::tr("%1 answers, but not like a chat server: it sent nothing. Check the port.")
                .arg(server)};
}

Failure rejected(const QString &error)
{
    return {Failure::Kind::Rejected,
            Failure::tr("The server closed the connection: %1").arg(error)};
}

Failure closedWithError(const QString &error)
{
    Failure failure = rejected(error);
    failure.kind = announcesStop(error) ? Failure::Kind::Restarting : Failure::Kind::Lost;
    return failure;
}

Failure lost(const QString &sentence)
{
    return {Failure::Kind::Lost, sentence};
}

bool asksForTls(const QString &error)
{
    return error.contains(u"TLS") || error.contains(u"SSL");
}

bool looksLikeChat(QByteArrayView line)
{
    if (line.isEmpty())
        return true;
    const auto isOdd = [](char byte) {
        return quint8(byte) < 0x20 && byte != '\r' && byte != '\n' && byte != '\t' && byte != 0x02
               && byte != 0x03 && byte != 0x0f && byte != 0x1f;
    };
    if (std::any_of(line.cbegin(), line.cend(), isOdd) || isMailOrFileGreeting(line))
        return false;
    const auto message = irc::Message::parse(line);
    return message && isGreetingCommand(message->command);
}

Failure notAChatServer(const QString &server, QByteArrayView line)
{
    if (line.startsWith('\x15') || line.startsWith('\x16'))
        return requiresTls(server);
    QString sentence;
    if (line.startsWith("HTTP/") || line.startsWith('<'))
        sentence = Failure::tr("%1 is not a chat server: it answered like a web server.");
    else if (line.startsWith("SSH-"))
        sentence = Failure::tr("%1 is not a chat server: it answered like an SSH server.");
    else if (isMailOrFileGreeting(line))
        sentence = Failure::tr("%1 is not a chat server: it answered like a mail or file server.");
    else if (line.startsWith("Welcome "))
        sentence = Failure::tr("%1 is the telnet port of a chat server. Hearth usually uses port "
                               "6697 or 6667.");
    else
        sentence = Failure::tr("%1 is not a chat server: it does not answer like one.");
    return {Failure::Kind::NotAChatServer, sentence.arg(server)};
}

} // namespace client
