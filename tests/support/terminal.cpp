// SPDX-License-Identifier: MIT
#include "tests/support/terminal.h"

#include "tests/support/patience.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace support {

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

Terminal::~Terminal()
{
    tmux({QStringLiteral("kill-server")});
}

bool Terminal::start(const QStringList &command)
{
    tmux(QStringList{QStringLiteral("-f"), QStringLiteral("/dev/null"),
                     QStringLiteral("new-session"), QStringLiteral("-d"), QStringLiteral("-x"),
                     QStringLiteral("120"), QStringLiteral("-y"), QStringLiteral("40")}
         + command);
    return tmux({QStringLiteral("list-sessions")}).contains("windows");
}

void Terminal::type(const QString &text)
{
    tmux({QStringLiteral("send-keys"), QStringLiteral("-l"), text});
    tmux({QStringLiteral("send-keys"), QStringLiteral("Enter")});
}

bool Terminal::sees(const QString &text) const
{
    return QTest::qWaitFor([&] { return screen().contains(text); }, patienceMs);
}

QString Terminal::screen() const
{
    return QString::fromUtf8(tmux({QStringLiteral("capture-pane"), QStringLiteral("-p")}));
}

QByteArray Terminal::tmux(const QStringList &arguments) const
{
    // The socket is in the folder, so no other tmux is affected.
    const QStringList socket = {QStringLiteral("-S"),
                                m_folder.filePath(QStringLiteral("tmux.sock"))};
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("TMUX"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("tmux"), socket + arguments);
    process.waitForFinished(patienceMs);
    return process.readAllStandardOutput();
}

} // namespace support
