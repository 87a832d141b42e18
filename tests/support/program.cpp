// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include "tests/support/patience.h"

#include <QTest>

namespace support {

Program::~Program()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

void Program::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

bool Program::start(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, arguments);
    return m_process.waitForStarted(patienceMs);
}

void Program::type(const QByteArray &line)
{
    m_process.write(line + '\n');
}

bool Program::sees(const QByteArray &text)
{
    return QTest::qWaitFor([&] { return output().contains(text); }, patienceMs);
}

bool Program::seesTheEnd()
{
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; },
                           patienceMs);
}

QByteArray Program::output()
{
    m_output += m_process.readAll();
    return m_output;
}

} // namespace support
