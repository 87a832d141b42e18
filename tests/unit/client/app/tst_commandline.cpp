// SPDX-License-Identifier: MIT
#include "client/app/commandline.h"
#include "tests/support/testprogram.h"

#include <QTest>

using client::CommandLine;
using Outcome = client::CommandLine::Outcome;

class tst_CommandLine : public QObject
{
    Q_OBJECT

private slots:
    void readsAllOptions();
    void runsWithoutArguments();
    void refusesMistakes_data();
    void refusesMistakes();
    void showsHelpAndVersion();
    void marksAddressesFromALink();
};

namespace {

CommandLine parse(const QStringList &arguments)
{
    return client::parseCommandLine(QStringList(QStringLiteral("hearth")) + arguments);
}

} // namespace

void tst_CommandLine::readsAllOptions()
{
    const CommandLine line = parse(
        {QStringLiteral("--profile"), QStringLiteral("dir"), QStringLiteral("--nick"),
         QStringLiteral(" ana "), QStringLiteral("--minimized"), QStringLiteral("--theme=dark"),
         QStringLiteral("irc://host:6667/#room"), QStringLiteral("ircs://[::1]/#a,#b")});
    QCOMPARE(line.outcome, Outcome::Run);
    QCOMPARE(line.profile, QStringLiteral("dir"));
    QCOMPARE(line.nick, QStringLiteral("ana"));
    QCOMPARE(line.theme, QStringLiteral("dark"));
    QVERIFY(line.minimized);
    QCOMPARE(line.urls.size(), 2);
}

void tst_CommandLine::runsWithoutArguments()
{
    const CommandLine line = parse({});
    QCOMPARE(line.outcome, Outcome::Run);
    QVERIFY(line.profile.isEmpty() && line.nick.isEmpty() && line.theme.isEmpty());
    QVERIFY(!line.minimized);
    QVERIFY(line.urls.isEmpty());
}

void tst_CommandLine::refusesMistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");

    QTest::newRow("option") << QStringList{QStringLiteral("--nik")} << QStringLiteral("nik");
    QTest::newRow("theme") << QStringList{QStringLiteral("--theme=pink")} << QStringLiteral("pink");
    QTest::newRow("value missing")
        << QStringList{QStringLiteral("--nick")} << QStringLiteral("nick");
    QTest::newRow("other scheme") << QStringList{QStringLiteral("http://host/")}
                                  << QStringLiteral("http://host/");
    QTest::newRow("invalid name") << QStringList{QStringLiteral("--nick=two words")}
                                  << QStringLiteral("two words");
    QTest::newRow("empty name") << QStringList{QStringLiteral("--nick="), QStringLiteral("host")}
                                << QStringLiteral("Type the name");
    QTest::newRow("empty folder") << QStringList{QStringLiteral("--profile=")}
                                  << QStringLiteral("--profile");
    QTest::newRow("option of the toolkit's parser")
        << QStringList{QStringLiteral("--help-all")} << QStringLiteral("help-all");
    QTest::newRow("where to read on")
        << QStringList{QStringLiteral("--x")} << QStringLiteral("hearth --help");
}

void tst_CommandLine::refusesMistakes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.outcome, Outcome::Refuse);
    QVERIFY2(line.text.contains(named), qPrintable(line.text));
}

void tst_CommandLine::showsHelpAndVersion()
{
    const CommandLine help = parse({QStringLiteral("--help")});
    QCOMPARE(help.outcome, Outcome::ShowText);
    QVERIFY2(help.text.startsWith(QLatin1String("Usage: hearth [--profile DIR]")),
             qPrintable(help.text));
    QCOMPARE(parse({QStringLiteral("--version")}).outcome, Outcome::ShowText);
}

void tst_CommandLine::marksAddressesFromALink()
{
    const QString url = QStringLiteral("irc://a/#b");
    QVERIFY(!parse({url}).urlsAreLinks);
    const CommandLine line = parse({QStringLiteral("--link"), url});
    QCOMPARE(line.outcome, Outcome::Run);
    QVERIFY(line.urlsAreLinks);
    QCOMPARE(line.urls, QStringList{url});
    QVERIFY(parse({QStringLiteral("--link")}).urls.isEmpty()); // a menu passes no URL
}

HEARTH_LOOP_TEST(tst_CommandLine)
#include "tst_commandline.moc"
