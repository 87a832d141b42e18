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
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<QString>("address"); // empty: refused

    const auto row = [](const char *name, const QByteArray &offered, const char *address,
                        bool isSecure = true, const char *host = "irc.example.org") {
        QTest::newRow(name) << offered << QString::fromUtf8(host) << isSecure
                            << QString::fromUtf8(address);
    };
    const QByteArray plain("https://irc.example.org/icon.png");
    row("same host", plain, plain.constData());
    row("same host, plain connection", plain, plain.constData(), false);
    row("other case", "HTTPS://IRC.Example.ORG/Icon.png", "https://irc.example.org/Icon.png");
    row("other port", "https://irc.example.org:8443/i", "https://irc.example.org:8443/i");
    row("size", "https://irc.example.org/i?s={size}", "https://irc.example.org/i?s=96");
    row("fragment", "https://irc.example.org/i#part", "https://irc.example.org/i");
    row("HTTP, plain connection", "http://irc.example.org/i", "http://irc.example.org/i", false);
    row("HTTP, secure connection", "http://irc.example.org/i", "");
    row("IPv4", "https://192.0.2.7/i", "https://192.0.2.7/i", true, "192.0.2.7");
    row("IPv6", "https://[2001:DB8:0::7]/i", "https://[2001:db8::7]/i", true, "2001:db8::7");
    row("IDN", "https://xn--bcher-kva.example/i", "https://xn--bcher-kva.example/i", true,
        "bücher.example");
    row("other host", "https://example.org/icon.png", "");
    row("subdomain", "https://a.irc.example.org/icon.png", "");
    row("other address", "https://192.0.2.8/i", "", true, "192.0.2.7");
    row("name for an address", "https://irc.example.org/i", "", true, "192.0.2.7");
    row("user", "https://ana@irc.example.org/i", "");
    row("user like a host", "https://irc.example.org:x@evil.example/i", "");
    row("file", "file:///etc/passwd", "");
    row("file with a host", "file://irc.example.org/etc/passwd", "");
    row("data", "data:image/png;base64,aGk=", "");
    row("FTP", "ftp://irc.example.org/i", "", false);
    row("relative", "//irc.example.org/i", "");
    row("no host", "https:///i", "", true, "");
    row("not an address", "icon.png", "");
    row("empty", "", "");
    row("not UTF-8", "https://irc.example.org/\xff", "");
    row("too long", "https://irc.example.org/" + QByteArray(1'000, 'x'), "");
}

void tst_IconAddress::allowsOnlyTheSameHost()
{
    QFETCH(QByteArray, offered);
    QFETCH(QString, host);
    QFETCH(bool, isSecure);
    const auto address = client::iconAddress(offered, host, isSecure);
    QTEST(address ? QString::fromLatin1(address->toEncoded()) : QString(), "address");
}

HEARTH_TEST(tst_IconAddress)
#include "tst_iconaddress.moc"
