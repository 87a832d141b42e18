// SPDX-License-Identifier: MIT
#include "client/ui/text/urls.h"

#include <QTest>

using namespace client;

class tst_Urls : public QObject
{
    Q_OBJECT

private slots:
    void findsNoLinkThatIsTooLong();
    void findsOnlyLinksThatShowTheirHost_data();
    void findsOnlyLinksThatShowTheirHost();
    void opensOnlyPlainLinksWithoutAQuestion_data();
    void opensOnlyPlainLinksWithoutAQuestion();
    void showsTheHostThatWouldBeVisited_data();
    void showsTheHostThatWouldBeVisited();
    void cutsLongToolTips();
};

void tst_Urls::findsNoLinkThatIsTooLong()
{
    const QString start = QStringLiteral("https://a.example/");
    const QString longest = start + QString(2048 - start.size(), QLatin1Char('x'));
    QCOMPARE(findUrls(longest).size(), 1);
    QCOMPARE(findUrls(longest + QLatin1Char('x')).size(), 0);
    // A full stop behind it belongs to the sentence.
    QCOMPARE(findUrls(longest + QLatin1Char('.')).size(), 1);
}

void tst_Urls::findsOnlyLinksThatShowTheirHost_data()
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
    row("their ASCII form", "https://xn--bcher-kva.de/", true);
    row("a query without a path", "https://example.org?a=b", true);
    row("an address as one number", "http://2130706433/", false);
    row("an address in octal", "http://0177.0.0.1/", false);
    row("its host in the path only", "http://0177.0.0.1/127.0.0.1", false);
    row("a dot that is encoded", "https://example%2eorg/", false);
    row("wide letters", "https://\uff45xample.org/", false);
}

void tst_Urls::findsOnlyLinksThatShowTheirHost()
{
    QFETCH(QString, text);
    QTEST(!findUrls(text).isEmpty(), "found");
}

void tst_Urls::opensOnlyPlainLinksWithoutAQuestion_data()
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
    row("the ASCII form of such letters", "https://xn--bnk-6cd.example/", false);
    row("an address", "http://192.0.2.7:8080/", true);
}

void tst_Urls::opensOnlyPlainLinksWithoutAQuestion()
{
    QFETCH(QString, address);
    QTEST(isPlainUrl(QUrl(address)), "plain");
}

void tst_Urls::showsTheHostThatWouldBeVisited_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("toolTip");

    QTest::newRow("as it is") << QStringLiteral("https://a.example/b?c#d")
                              << QStringLiteral("https://a.example/b?c#d");
    QTest::newRow("without a user name that looks like a host")
        << QStringLiteral("http://bank.example@evil.example/x")
        << QStringLiteral("http://evil.example/x");
    QTest::newRow("without a password") << QStringLiteral("http://bank.example:pw@evil.example/x")
                                        << QStringLiteral("http://evil.example/x");
}

void tst_Urls::showsTheHostThatWouldBeVisited()
{
    QFETCH(QString, address);
    QTEST(urlToolTip(QUrl(address)), "toolTip");
}

void tst_Urls::cutsLongToolTips()
{
    const QString start = QStringLiteral("https://a.example/");
    const QString fits = start + QString(200 - start.size(), QLatin1Char('x'));
    QCOMPARE(urlToolTip(QUrl(fits)), fits);
    const QString cut = urlToolTip(QUrl(fits + QLatin1Char('y')));
    QCOMPARE(cut.size(), 200);
    QVERIFY(cut.startsWith(start));
    QVERIFY(cut.endsWith(QChar(0x2026)));
}

QTEST_APPLESS_MAIN(tst_Urls)
#include "tst_urls.moc"
