// SPDX-License-Identifier: MIT
#include "common/irc/message.h"
#include "server/commands/allcommands.h"
#include "server/hub/state/capability.h"
#include "tests/support/hubscript.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

/// Every command, capability and numeric has a script. A script covers the commands that its
/// clients send, the capabilities that they request and the numerics that it expects. Each row
/// prints the scripts that cover it.
class tst_Coverage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCommandIsSent_data();
    void everyCommandIsSent();
    void everyCommandIsSentWithTooFewParameters_data();
    void everyCommandIsSentWithTooFewParameters();
    void everyCapabilityIsRequested_data();
    void everyCapabilityIsRequested();
    void everyNumericIsExpected_data();
    void everyNumericIsExpected();

private:
    using Files = std::set<QByteArray>;

    void note(const QByteArray &file, const QByteArray &step);
    void noteSent(const QByteArray &file, const irc::Message &message);
    void noteExpected(const QByteArray &file, const QByteArrayList &words);
    void noteCapabilities(const QByteArray &file, const QList<QByteArray> &names);
    static void requireAny(const Files &files);

    std::map<QByteArray, Files> m_sent;
    std::map<QByteArray, Files> m_sentWithTooFew;
    std::map<QByteArray, Files> m_requested;
    std::map<QByteArray, Files> m_expected; ///< By numeric.
    const server::CommandTable m_commands = server::allCommands();
};

void tst_Coverage::initTestCase()
{
    const QDir folder(QStringLiteral(HEARTH_SCRIPTS));
    const QStringList names = folder.entryList({QStringLiteral("*.script")}, QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QList<test::ScriptCase> cases = test::parseScript(file.readAll());
        for (const test::ScriptCase &script : cases) {
            for (const test::ScriptStep &step : script.steps)
                note(name.toUtf8(), step.text);
        }
    }
}

void tst_Coverage::note(const QByteArray &file, const QByteArray &step)
{
    const QByteArrayList words = step.simplified().split(' ');
    if (words.first() == "client")
        noteCapabilities(file, words.mid(2));
    if (words.first().endsWith('<'))
        noteExpected(file, words);
    if (!words.first().endsWith('>') || words.first().contains('<'))
        return;
    if (const auto message = irc::Message::parse(step.mid(words.first().size()).trimmed()))
        noteSent(file, *message);
}

/// `ana< @label=x :irc.test 331 ana ...`
void tst_Coverage::noteExpected(const QByteArray &file, const QByteArrayList &words)
{
    const QByteArray command = words.value(words.value(1).startsWith('@') ? 3 : 2);
    if (command.size() == 3 && command.toInt() > 0)
        m_expected[command].insert(file);
}

void tst_Coverage::noteSent(const QByteArray &file, const irc::Message &message)
{
    const server::Command *command = m_commands.find(message.command);
    if (!command)
        return;
    if (message.params.size() < command->minParams)
        m_sentWithTooFew[command->name].insert(file);
    else
        m_sent[command->name].insert(file);
    if (command->name == "CAP" && message.param(0) == "REQ")
        noteCapabilities(file, message.param(1).toByteArray().split(' '));
}

void tst_Coverage::noteCapabilities(const QByteArray &file, const QList<QByteArray> &names)
{
    for (const QByteArray &name : names)
        m_requested[name].insert(file);
}

void tst_Coverage::requireAny(const Files &files)
{
    const QByteArray list = QByteArrayList(files.begin(), files.end()).join(", ");
    QVERIFY2(!files.empty(), "no script in tests/unit/server/commands");
    qInfo("%s", list.constData());
}

void tst_Coverage::everyCommandIsSent_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const server::Command &command : m_commands.commands())
        QTest::newRow(command.name.constData()) << command.name;
}

void tst_Coverage::everyCommandIsSent()
{
    QFETCH(QByteArray, name);
    requireAny(m_sent[name]);
}

void tst_Coverage::everyCommandIsSentWithTooFewParameters_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const server::Command &command : m_commands.commands()) {
        if (command.minParams > 0)
            QTest::newRow(command.name.constData()) << command.name;
    }
}

void tst_Coverage::everyCommandIsSentWithTooFewParameters()
{
    QFETCH(QByteArray, name);
    requireAny(m_sentWithTooFew[name]);
}

void tst_Coverage::everyCapabilityIsRequested_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const server::CapabilityEntry &entry : server::capabilityTable())
        QTest::newRow(entry.name.constData()) << entry.name;
}

void tst_Coverage::everyCapabilityIsRequested()
{
    QFETCH(QByteArray, name);
    requireAny(m_requested[name]);
}

void tst_Coverage::everyNumericIsExpected_data()
{
    QTest::addColumn<QByteArray>("code");
    // The numerics that the source files of the hub and of the commands name.
    const QRegularExpression constant(
        QStringLiteral("\\b((?:RPL|ERR)_[A-Z0-9]+)\\b(?: = (\\d+))?"));
    std::map<QString, QByteArray> codes;
    QFile header(QStringLiteral(HEARTH_SOURCE_DIR "/common/irc/numerics.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    auto definitions = constant.globalMatch(QString::fromUtf8(header.readAll()));
    while (definitions.hasNext()) {
        const QRegularExpressionMatch match = definitions.next();
        if (match.hasCaptured(2))
            codes[match.captured(1)] = match.captured(2).toLatin1().rightJustified(3, '0');
    }
    QVERIFY(codes.size() > 100);
    std::map<QString, QByteArray> sent;
    for (const char *folder : {"/server/hub", "/server/commands"}) {
        QDirIterator files(QStringLiteral(HEARTH_SOURCE_DIR) + QLatin1String(folder),
                           {QStringLiteral("*.cpp")}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto uses = constant.globalMatch(QString::fromUtf8(file.readAll()));
            while (uses.hasNext()) {
                const QString name = uses.next().captured(1);
                if (codes.count(name))
                    sent[name] = codes[name];
            }
        }
    }
    for (const auto &[name, code] : sent)
        QTest::newRow(qPrintable(name)) << code;
}

void tst_Coverage::everyNumericIsExpected()
{
    QFETCH(QByteArray, code);
    requireAny(m_expected[code]);
}

HEARTH_TEST(tst_Coverage)
#include "tst_coverage.moc"
