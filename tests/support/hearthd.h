// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace support {

/// The scheme of the listener without TLS.
inline const QString ircScheme = QStringLiteral("irc");

/// Resident memory of a process in KiB, from /proc; -1 when there is none.
qint64 residentKib(qint64 processId);

/// The real hearthd in a folder of its own, on ports that the kernel chose. Stops with the object.
///
///     support::Hearthd server;
///     QVERIFY2(server.start(), qPrintable(server.errorString()));
///     socket.connectToHost(server.host("irc"), server.port("irc"));
class Hearthd
{
public:
    Hearthd() = default;
    ~Hearthd();
    Hearthd(const Hearthd &) = delete;
    Hearthd &operator=(const Hearthd &) = delete;

    /// Replaces the addresses to listen on. The default is irc, ircs and text on 127.0.0.1; an
    /// empty list means those of the configuration.
    void setListen(const QStringList &urls) { m_listen = urls; }
    /// TOML that start() writes to a file and passes with --config. By default it only turns the
    /// rate limit off.
    void setConfiguration(const QByteArray &toml) { m_configuration = toml; }
    /// Writes @p toml to the configuration file, which a running server reads at a rehash.
    void changeConfiguration(const QByteArray &toml);
    void setVariable(const QString &name, const QString &value);
    /// Loads faultydisk_linux.cpp into the server. Before start(). False in builds with the address
    /// sanitizer, which permits no such library.
    bool useFaultyDisk();
    /// Makes all writes to the database fail with "EIO", "ENOSPC" or "EROFS", take long with
    /// "slow", or not return with "stopped". An empty @p fault ends this.
    void setDiskFault(const QByteArray &fault);
    void setArguments(const QStringList &arguments) { m_arguments = arguments; }

    /// Waits until the server prints "ready". Returns false when it ends or prints nothing.
    bool start();
    /// Runs the program to its end without waiting for "ready", for starts that must fail.
    /// Returns the exit code, -1 when it crashed or did not end.
    int runToEnd();
    /// Sends SIGTERM and waits until the server has ended. Returns the exit code, -1 when it
    /// crashed or did not stop.
    int stop();
    /// Waits until the program ends by itself. Returns what stop() returns.
    int waitForEnd();
    /// Sends SIGKILL and waits until the program has ended.
    void kill();

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 processId() const { return m_process.processId(); }
    /// The host and the actual port of the first listener with @p scheme ("irc", "ircs", "text").
    QUrl url(const QString &scheme) const;
    QString host(const QString &scheme) const { return url(scheme).host(); }
    quint16 port(const QString &scheme) const { return quint16(url(scheme).port(0)); }
    QList<QUrl> urls() const { return m_urls; }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }

    /// Why start() failed, with the output of the server.
    QString errorString() const { return m_error; }
    /// The server's standard error so far.
    QByteArray standardError();
    /// The server's standard error if it is one line, otherwise a text that fails the test.
    QByteArray errorSentence();
    QByteArray standardOutput() const { return m_output; }

    /// Runs `hearthd ctl` on this server and returns what it printed.
    QByteArray control(const QStringList &command);

    qint64 residentKib() const;
    /// User and system time used so far in microseconds, from /proc (in steps of 10 ms).
    qint64 cpuMicroseconds() const;

    /// The program under test.
    static QString program();

private:
    QString faultFile() const { return m_folder.filePath(QStringLiteral("fault")); }
    QString configurationFile() const { return m_folder.filePath(QStringLiteral("hearthd.toml")); }
    void launch();
    bool readUntilReady();
    bool fail(const QString &reason);

    QTemporaryDir m_folder;
    QProcess m_process;
    QStringList m_listen = {QStringLiteral("irc://127.0.0.1:0"),
                            QStringLiteral("ircs://127.0.0.1:0"),
                            QStringLiteral("text://127.0.0.1:0")};
    QStringList m_arguments;
    QByteArray m_configuration = "[limits]\ncommands_per_second = 0\n";
    QList<QUrl> m_urls;
    QByteArray m_output;
    QByteArray m_errorOutput;
    QString m_error;
};

} // namespace support
