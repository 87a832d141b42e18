// SPDX-License-Identifier: MIT
#include "common/irc/hostname.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_Hostname : public QObject
{
    Q_OBJECT

private slots:
    void detectsHostNames_data();
    void detectsHostNames();
};

void tst_Hostname::detectsHostNames_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("valid");

    const auto row = [](const char *name, const QByteArray &host, bool valid) {
        QTest::newRow(name) << host << valid;
    };
    const QByteArray longest(63, 'a');
    const QByteArray three = QByteArray(longest + '.').repeated(3);
    row("letters", "irc.example.org", true);
    row("digits", "127.0.0.1", true);
    row("inner hyphen", "a-b.c", true);
    row("final dot", "example.", true);
    row("label of 63 bytes", longest + ".org", true);
    row("label of 64 bytes", longest + "a.org", false);
    row("253 bytes", three + QByteArray(61, 'a'), true);
    row("254 bytes", three + QByteArray(62, 'a'), false);
    row("no dot", "localhost", false);
    row("only a dot", ".", false);
    row("leading dot", ".org", false);
    row("two dots", "a..b", false);
    row("two final dots", "a.b..", false);
    row("hyphen at an end", "a-.b", false);
    row("hyphen in front", "a.-b", false);
    row("underscore", "a_b.c", false);
    row("colon", "2001:db8::1.", false);
    row("beyond ASCII", "b\xc3\xbc.ch", false);
    row("NUL", QByteArray("a\0.b", 4), false);
    row("line end", "a.b\n", false);
    row("empty", "", false);
}

void tst_Hostname::detectsHostNames()
{
    QFETCH(QByteArray, host);
    QTEST(irc::isValidHostname(host), "valid");
}

HEARTH_TEST(tst_Hostname)
#include "tst_hostname.moc"
