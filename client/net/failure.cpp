// SPDX-License-Identifier: MIT
#include "client/net/failure.h"

#include "common/irc/message.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace client {

namespace {

QString failureTr(const char *text)
{
    return QCoreApplication::translate("client::Failure", text);
}

/// Everything that a server may say before its welcome.
bool isGreetingCommand(const QByteArray &command)
{
    static const std::array<QByteArrayView, 10> commands{
        "NOTICE", "PING", "PONG", "CAP", "ERROR", "AUTHENTICATE", "FAIL", "WARN", "NOTE", "BATCH"};
    const bool isNumeric = command.size() == 3
                           && std::all_of(command.cbegin(), command.cend(),
                                          [](char c) { return c >= '0' && c <= '9'; });
    return isNumeric
           || std::find(commands.cbegin(), commands.cend(), QByteArrayView(command))
                  != commands.cend();
}

/// Digits and a space or hyphen at the start are what mail and file servers begin with; an IRC
/// numeric has a source and the nick as its first parameter.
bool isMailOrFileGreeting(QByteArrayView line)
{
    return line.startsWith("220") || line.startsWith("+OK") || line.startsWith("* OK");
}

QString whatItIs(QByteArrayView line)
{
    if (line.startsWith("HTTP/") || line.startsWith('<'))
        return failureTr("it answered like a web server");
    if (line.startsWith("SSH-"))
        return failureTr("it answered like an SSH server");
    if (isMailOrFileGreeting(line))
        return failureTr("it answered like a mail or file server");
    if (line.startsWith("Welcome "))
        return failureTr("it is a chat server's port for telnet; Hearth usually uses port 6697 or "
                         "6667");
    return failureTr("its answer is not chat");
}

} // namespace

Failure connectFailure(QAbstractSocket::SocketError error, const QString &server)
{
    using Kind = Failure::Kind;
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {Kind::Refused, failureTr("Nothing answers at %1: no server runs there, or a "
                                         "firewall keeps it closed.")
                                   .arg(server)};
    case QAbstractSocket::SocketTimeoutError:
        return timedOut(server);
    case QAbstractSocket::HostNotFoundError:
        return unresolvable(server);
    case QAbstractSocket::RemoteHostClosedError:
        return {Kind::Lost, failureTr("%1 closed the connection at once.").arg(server)};
    default:
        return {Kind::Unreachable, failureTr("%1 cannot be reached from here. Check the network "
                                             "connection.")
                                       .arg(server)};
    }
}

Failure unresolvable(const QString &host)
{
    return {Failure::Kind::Unresolvable,
            failureTr("There is no computer called %1. Check the name, and the network connection.")
                .arg(host)};
}

Failure timedOut(const QString &server)
{
    return {Failure::Kind::TimedOut,
            failureTr("%1 does not answer. Check the address, and the network connection.")
                .arg(server)};
}

Failure tlsFailure(const QString &server, const QString &details)
{
    return {Failure::Kind::TlsFailed,
            details.isEmpty()
                ? failureTr("No encrypted connection to %1: does it speak TLS at this port?")
                      .arg(server)
                : failureTr("No encrypted connection to %1: %2").arg(server, details)};
}

Failure untrustedKey(const QString &server, const UntrustedKey &key)
{
    return {Failure::Kind::UntrustedKey,
            key.isChange()
                ? failureTr("%1 is using a different key than before. Somebody may be listening "
                            "in; nothing was sent. Ask the person who runs it whether the key was "
                            "changed.")
                      .arg(server)
                : failureTr("The identity of %1 is not confirmed: it made its certificate itself. "
                            "Nothing was sent. Compare the fingerprint with the person who runs "
                            "it.")
                      .arg(server),
            key};
}

Failure wantsTls(const QString &server)
{
    return {Failure::Kind::WantsTls,
            failureTr("%1 wants an encrypted connection (TLS).").arg(server)};
}

Failure silentServer(const QString &server)
{
    return {Failure::Kind::NotAChatServer,
            failureTr("%1 answers, but not like a chat server: it sent nothing. Check the port.")
                .arg(server)};
}

Failure turnedAway(const QString &words)
{
    return {Failure::Kind::TurnedAway,
            failureTr("The server closed the connection: %1").arg(words)};
}

Failure lost(const QString &sentence)
{
    return {Failure::Kind::Lost, sentence};
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
        return wantsTls(server);
    return {Failure::Kind::NotAChatServer,
            failureTr("%1 is not a chat server: %2.").arg(server, whatItIs(line))};
}

} // namespace client
