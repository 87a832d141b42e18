// SPDX-License-Identifier: MIT
#include "client/ui/text/urls.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace client;

class tst_Urls : public QObject
{
    Q_OBJECT

private slots:
    void findsUrls_data();
    void findsUrls();
    void scansManyBracketsInLinearTime();
    void ignoresLongUrls();
    void ignoresUrlsThatHideTheirHost_data();
    void ignoresUrlsThatHideTheirHost();
    void acceptsOnlyPlainUrls_data();
    void acceptsOnlyPlainUrls();
    void showsTheRealHostInToolTips_data();
    void showsTheRealHostInToolTips();
    void truncatesLongToolTips();
};

void tst_Urls::findsUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("urls");

    const auto row = [](const char *name, const char *text, const QStringList &urls) {
        QTest::newRow(name) << QString::fromUtf8(text) << urls;
    };
    row("none", "no URL: example.org", {});
    row("https", "see https://a.org/x?y=1#z", {QStringLiteral("https://a.org/x?y=1#z")});
    row("end of a sentence", "see http://a.org.", {QStringLiteral("http://a.org")});
    row("in brackets", "(https://a.org/b)", {QStringLiteral("https://a.org/b")});
    row("brackets of its own", "https://a.org/b_(c)", {QStringLiteral("https://a.org/b_(c)")});
    row("brackets without a partner", "[{(https://a.org/b)c)}]",
        {QStringLiteral("https://a.org/b)c")});
    row("one bracket too many", "https://a.org/((b))) hm", {QStringLiteral("https://a.org/((b))")});
    row("brackets in the wrong order", "https://a.org/)b(", {QStringLiteral("https://a.org/)b(")});
    row("two", "http://a.org http://b.org",
        {QStringLiteral("http://a.org"), QStringLiteral("http://b.org")});
    row("www", "www.a.org", {QStringLiteral("https://www.a.org")});
    row("irc", "ircs://a.org:6697/#x", {QStringLiteral("ircs://a.org:6697/#x")});
    row("other schemes", "javascript://a.org file:///etc/passwd", {});
    row("only a scheme", "https:// hm", {});
    row("bidirectional control", "https://a.org/\u202egnp.exe", {QStringLiteral("https://a.org/")});
}

void tst_Urls::findsUrls()
{
    QFETCH(QString, text);
    QStringList urls;
    for (const TextUrl &url : findUrls(text))
        urls.append(url.url.toString());
    QTEST(urls, "urls");
}

/// A topic may consist of 60,000 brackets. Counting all of them again for each dropped one would
/// take minutes for ten times as many.
void tst_Urls::scansManyBracketsInLinearTime()
{
    const QString many(600'000, u')');
    const QString start = QStringLiteral("https://a.org");
    QCOMPARE(findUrls(start + many).size(), 1);
    QVERIFY(findUrls(start + QString(600'000, u'(') + many).isEmpty());
    const QString longest = start + many.left(2030) + u' ';
    const QList<TextUrl> urls = findUrls(longest.repeated(300));
    QCOMPARE(urls.size(), 300);
    QCOMPARE(urls.last().length, qsizetype(13));
}

void tst_Urls::ignoresLongUrls()
{
    const QString start = QStringLiteral("https://a.example/");
    const QString longest = start + QString(2048 - start.size(), QLatin1Char('x'));
    QCOMPARE(findUrls(longest).size(), 1);
    QCOMPARE(findUrls(longest + QLatin1Char('x')).size(), 0);
    // A full stop behind it belongs to the sentence.
    QCOMPARE(findUrls(longest + QLatin1Char('.')).size(), 1);
}

void tst_Urls::ignoresUrlsThatHideTheirHost_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");

    const auto row = [](const char *name, const char *text, bool found) {
        QTest::newRow(name) << QString::fromUtf8(text) << found;
    };
    row("a name", "https://Example.org/x", true);
    row("a port", "https://example.org:8443/x", true);
    row("a user name", "https://ana@example.org/x", true);
    row("an address", "http://192.0.2.7/", true);
    row("an IPv6 address", "http://[2001:db8::7]:8080/", true);
    row("letters of another language", "https://b\u00fccher.de/", true);
    row("punycode", "https://xn--bcher-kva.de/", true);
    row("a query without a path", "https://example.org?a=b", true);
    row("an IPv4 address as one number", "http://2130706433/", false);
    row("an IPv4 address in octal", "http://0177.0.0.1/", false);
    row("the real host only in the path", "http://0177.0.0.1/127.0.0.1", false);
    row("an encoded dot", "https://example%2eorg/", false);
    row("full-width letters", "https://\uff45xample.org/", false);
}

void tst_Urls::ignoresUrlsThatHideTheirHost()
{
    QFETCH(QString, text);
    QTEST(!findUrls(text).isEmpty(), "found");
}

void tst_Urls::acceptsOnlyPlainUrls_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("plain");

    const auto row = [](const char *name, const char *address, bool plain) {
        QTest::newRow(name) << QString::fromUtf8(address) << plain;
    };
    row("a host", "https://bank.example/login?user=a@b", true);
    row("a user name before the host", "http://bank.example@evil.example/", false);
    row("a user name and password", "http://bank.example:443@evil.example/", false);
    row("letters of another script", "https://b\u0430nk.example/", false);
    row("letters of another language", "https://b\u00fccher.de/", false);
    row("punycode", "https://xn--bnk-6cd.example/", false);
    row("an address", "http://192.0.2.7:8080/", true);
}

void tst_Urls::acceptsOnlyPlainUrls()
{
    QFETCH(QString, address);
    QTEST(isPlainUrl(QUrl(address)), "plain");
}

void tst_Urls::showsTheRealHostInToolTips_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("toolTip");

    QTest::newRow("unchanged") << QStringLiteral("https://a.example/b?c#d")
                               << QStringLiteral("https://a.example/b?c#d");
    QTest::newRow("without a user name that looks like a host")
        << QStringLiteral("http://bank.example@evil.example/x")
        << QStringLiteral("http://evil.example/x");
    QTest::newRow("encoded characters") << QStringLiteral("https://a.example/a%20b?c=%2F")
                                        << QStringLiteral("https://a.example/a%20b?c=%2F");
    QTest::newRow("punycode for other scripts") << QStringLiteral("https://\u0430.org/\u00e4")
                                                << QStringLiteral("https://xn--80a.org/%C3%A4");
    QTest::newRow("without a password") << QStringLiteral("http://bank.example:pw@evil.example/x")
                                        << QStringLiteral("http://evil.example/x");
}

void tst_Urls::showsTheRealHostInToolTips()
{
    QFETCH(QString, address);
    QTEST(urlToolTip(QUrl(address)), "toolTip");
}

void tst_Urls::truncatesLongToolTips()
{
    const QString start = QStringLiteral("https://a.example/");
    const QString fits = start + QString(200 - start.size(), QLatin1Char('x'));
    QCOMPARE(urlToolTip(QUrl(fits)), fits);
    const QString cut = urlToolTip(QUrl(fits + QLatin1Char('y')));
    QCOMPARE(cut.size(), 200);
    QVERIFY(cut.startsWith(start));
    QVERIFY(cut.endsWith(QChar(0x2026)));
}

HEARTH_TEST(tst_Urls)
#include "tst_urls.moc"
