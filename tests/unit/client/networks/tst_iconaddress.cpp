// SPDX-License-Identifier: MIT
#include "client/networks/iconaddress.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The addresses that icons may be loaded from.
class tst_IconAddress : public QObject
{
    Q_OBJECT

private slots:
    void allowsOnlyTheSameHost_data();
    void allowsOnlyTheSameHost();
};

void tst_IconAddress::allowsOnlyTheSameHost_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("address"); // empty: refused

    const auto row = [](const char *name, const QByteArray &offered, const char *address,
                        const char *host = "irc.example.org") {
        QTest::newRow(name) << offered << QString::fromUtf8(host) << QString::fromUtf8(address);
    };
    const QByteArray plain("https://irc.example.org/icon.png");
    row("same host", plain, plain.constData());
    row("other case", "HTTPS://IRC.Example.ORG/Icon.png", "https://irc.example.org/Icon.png");
    row("other port", "https://irc.example.org:8443/i", "https://irc.example.org:8443/i");
    row("size", "https://irc.example.org/i?s={size}", "https://irc.example.org/i?s=96");
    row("fragment", "https://irc.example.org/i#part", "https://irc.example.org/i");
    row("HTTP", "http://irc.example.org/i", "");
    row("IPv4", "https://192.0.2.7/i", "https://192.0.2.7/i", "192.0.2.7");
    row("IPv6", "https://[2001:DB8:0::7]/i", "https://[2001:db8::7]/i", "2001:db8::7");
    row("IDN", "https://xn--bcher-kva.example/i", "https://xn--bcher-kva.example/i",
        "bücher.example");
    row("other host", "https://example.org/icon.png", "");
    row("subdomain", "https://a.irc.example.org/icon.png", "");
    row("other address", "https://192.0.2.8/i", "", "192.0.2.7");
    row("name for an address", "https://irc.example.org/i", "", "192.0.2.7");
    row("user", "https://ana@irc.example.org/i", "");
    row("user like a host", "https://irc.example.org:x@evil.example/i", "");
    row("file", "file:///etc/passwd", "");
    row("file with a host", "file://irc.example.org/etc/passwd", "");
    row("data", "data:image/png;base64,aGk=", "");
    row("FTP", "ftp://irc.example.org/i", "");
    row("relative", "//irc.example.org/i", "");
    row("no host", "https:///i", "", "");
    row("not an address", "icon.png", "");
    row("empty", "", "");
    row("not UTF-8", "https://irc.example.org/\xff", "");
    row("too long", "https://irc.example.org/" + QByteArray(1'000, 'x'), "");
}

void tst_IconAddress::allowsOnlyTheSameHost()
{
    QFETCH(QByteArray, offered);
    QFETCH(QString, host);
    const auto address = client::iconAddress(offered, host);
    QTEST(address ? QString::fromLatin1(address->toEncoded()) : QString(), "address");
}

HEARTH_TEST(tst_IconAddress)
#include "tst_iconaddress.moc"
