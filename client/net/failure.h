#pragma once

#include <QAbstractSocket>
#include <QString>

namespace client {

/// Why an attempt to connect ended.
struct Failure
{
    enum class Kind : quint8 {
        Unresolvable,
        Refused,
        Unreachable,
        TimedOut,
        TlsFailed,
        KeyChanged,
        NotAChatServer,
        TurnedAway, ///< The server said why and closed before the welcome.
        Lost,
    };

    Kind kind = Kind::Lost;
    QString sentence; ///< For people: what happened, and what to do about it.

    /// Another address of the server would end the same way.
    bool isFinal() const { return kind == Kind::KeyChanged || kind == Kind::NotAChatServer; }
};

/// The failure of a socket that has not been connected yet. @p server as people wrote it.
Failure connectFailure(QAbstractSocket::SocketError error, const QString &server);
Failure unresolvable(const QString &host);
Failure timedOut(const QString &server);
Failure tlsFailure(const QString &server, const QString &details);
Failure keyChanged(const QString &server);
Failure silentServer(const QString &server);
Failure turnedAway(const QString &words);
Failure lost(const QString &sentence);

/// What the first bytes of a server give away when it is no chat server; nothing while they may
/// be the beginning of an IRC line.
/// @p line is the first line, or everything so far when there is no line end yet.
bool looksLikeChat(QByteArrayView line);
/// The sentence for a server whose first line is @p line.
Failure notAChatServer(const QString &server, QByteArrayView line);

} // namespace client
