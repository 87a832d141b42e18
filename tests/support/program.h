// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStringList>

namespace support {

/// A program that reads lines and writes lines, such as telnet.
class Program
{
public:
    Program() = default;
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// Sets an environment variable for the program; call it before start().
    void setVariable(const QString &name, const QString &value);
    bool start(const QString &program, const QStringList &arguments);
    /// Types @p line and Enter.
    void type(const QByteArray &line);
    /// Waits until the program has written @p text.
    bool sees(const QByteArray &text);
    /// Waits until the program has ended.
    bool seesTheEnd();
    /// Sends SIGKILL.
    void kill() { m_process.kill(); }
    /// The program's output so far.
    QByteArray output();

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace support
