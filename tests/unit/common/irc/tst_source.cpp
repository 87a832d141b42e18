// SPDX-License-Identifier: MIT
#include "common/irc/source.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_Source : public QObject
{
    Q_OBJECT

private slots:
    void readsItsParts_data();
    void readsItsParts();
};

void tst_Source::readsItsParts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("nick");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("written");

    const auto row = [](const char *name, const QByteArray &text, const char *nick,
                        const char *user, const char *host, const QByteArray &written) {
        QTest::newRow(name) << text << QByteArray(nick) << QByteArray(user) << QByteArray(host)
                            << written;
    };
    row("all", "ana!a@host", "ana", "a", "host", "ana!a@host");
    row("server", "irc.example.org", "irc.example.org", "", "", "irc.example.org");
    row("no host", "ana!a", "ana", "a", "", "ana!a");
    row("no user", "ana@host", "ana", "", "host", "ana@host");
    row("empty", "", "", "", "", "");
    row("! in the host", "ana@ho!st", "ana", "", "ho!st", "ana@ho!st");
    row("second @ belongs to the host", "ana!a@b@c", "ana", "a", "b@c", "ana!a@b@c");
    row("second ! belongs to the user", "ana!a!b@c", "ana", "a!b", "c", "ana!a!b@c");
    row("IPv6", "ana!a@2001:db8::1", "ana", "a", "2001:db8::1", "ana!a@2001:db8::1");
    row("separators alone", "!@", "", "", "", "");
}

void tst_Source::readsItsParts()
{
    QFETCH(QByteArray, text);
    const irc::Source source = irc::Source::parse(text);
    QTEST(source.nick, "nick");
    QTEST(source.user, "user");
    QTEST(source.host, "host");
    QTEST(source.toBytes(), "written");
}

HEARTH_TEST(tst_Source)
#include "tst_source.moc"
