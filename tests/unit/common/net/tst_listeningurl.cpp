// SPDX-License-Identifier: MIT
#include "common/net/listeningurl.h"
#include "tests/support/testprogram.h"

#include <QTest>

using net::ListeningUrl;
using Scheme = net::ListeningUrl::Scheme;

Q_DECLARE_METATYPE(net::ListeningUrl)

class tst_ListeningUrl : public QObject
{
    Q_OBJECT

private slots:
    void parsesUrls_data();
    void parsesUrls();
    void rejectsOtherTexts_data();
    void rejectsOtherTexts();
    void knowsTheSchemes();
    void listsTheAddressesOfAHost();
};

void tst_ListeningUrl::parsesUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ListeningUrl>("url");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, Scheme scheme, const char *host, quint16 port,
                        const char *written) {
        QTest::newRow(text) << QString::fromLatin1(text)
                            << ListeningUrl{scheme, QString::fromLatin1(host), port}
                            << QString::fromLatin1(written);
    };
    row("irc://localhost", Scheme::Irc, "localhost", 6667, "irc://localhost:6667");
    row("ircs://*", Scheme::Ircs, "*", 6697, "ircs://*:6697");
    row("text://*", Scheme::Text, "*", 399, "text://*:399");
    row("irc://127.0.0.1:0", Scheme::Irc, "127.0.0.1", 0, "irc://127.0.0.1:0");
    row("irc://[::1]:7000/", Scheme::Irc, "::1", 7000, "irc://[::1]:7000");
    row("ircs://[2001:DB8::1]", Scheme::Ircs, "2001:db8::1", 6697, "ircs://[2001:db8::1]:6697");
    row(" TEXT://LocalHost:23 ", Scheme::Text, "localhost", 23, "text://localhost:23");
}

void tst_ListeningUrl::parsesUrls()
{
    QFETCH(QString, text);
    QFETCH(ListeningUrl, url);
    QFETCH(QString, written);
    const auto parsed = ListeningUrl::parse(text);
    QVERIFY(parsed);
    QCOMPARE(*parsed, url);
    QCOMPARE(parsed->toString(), written);
    QCOMPARE(ListeningUrl::parse(written), parsed);
}

void tst_ListeningUrl::rejectsOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "irc", "irc:", "irc://", "http://*:80", "irc://*:", "irc://*:65536", "irc://*:-1",
          "irc://*:12x", "irc://::1:6667", "irc://[::1", "irc://[::1]x", "irc://[127.0.0.1]:1",
          "irc://example.org:6667", "irc://*/#room", "irc://*:6667 x", "irc://*:+5"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_ListeningUrl::rejectsOtherTexts()
{
    QFETCH(QString, text);
    QVERIFY(!ListeningUrl::parse(text));
}

void tst_ListeningUrl::knowsTheSchemes()
{
    const ListeningUrl text{Scheme::Text};
    const ListeningUrl irc{Scheme::Irc};
    const ListeningUrl ircs{Scheme::Ircs};
    QVERIFY(text.isText() && !text.isSecure());
    QVERIFY(!irc.isText() && !irc.isSecure());
    QVERIFY(!ircs.isText() && ircs.isSecure());
}

void tst_ListeningUrl::listsTheAddressesOfAHost()
{
    const auto addresses = [](const char *text) {
        return ListeningUrl::parse(QString::fromLatin1(text))->addresses();
    };
    QCOMPARE(addresses("irc://*"), QList{QHostAddress(QHostAddress::Any)});
    const QList both = {QHostAddress(QHostAddress::LocalHost),
                        QHostAddress(QHostAddress::LocalHostIPv6)};
    QCOMPARE(addresses("irc://localhost"), both);
    QCOMPARE(addresses("irc://10.0.0.1"), QList{QHostAddress(QStringLiteral("10.0.0.1"))});
}

HEARTH_TEST(tst_ListeningUrl)
#include "tst_listeningurl.moc"
