// SPDX-License-Identifier: MIT
#include "client/ui/text/textformat.h"
#include "client/ui/text/urls.h"

#include <QTest>

using client::TextSpan;
using client::TextStyle;

class tst_TextFormat : public QObject
{
    Q_OBJECT

private slots:
    void readsCodes_data();
    void readsCodes();
    void keepsTextOutsideOfBackticks_data();
    void keepsTextOutsideOfBackticks();
    void findsLinks_data();
    void findsLinks();
    void scansManyBracketsInLinearTime();
    void showsWhereALinkReallyLeads_data();
    void showsWhereALinkReallyLeads();
    void dropsControlCharacters();
    void survivesAnyBytes();
};

namespace {

TextStyle bold()
{
    TextStyle style;
    style.bold = true;
    return style;
}

TextStyle mono()
{
    TextStyle style;
    style.mono = true;
    return style;
}

TextStyle colored(quint32 foreground, std::optional<quint32> background = {})
{
    TextStyle style;
    style.foreground = foreground;
    style.background = background;
    return style;
}

} // namespace

Q_DECLARE_METATYPE(QList<TextSpan>)

void tst_TextFormat::readsCodes_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<TextSpan>>("spans");

    const auto row = [](const char *name, const char *message, const char *text,
                        const QList<TextSpan> &spans) {
        QTest::newRow(name) << QString::fromUtf8(message) << QString::fromUtf8(text) << spans;
    };
    row("plain", "hello", "hello", {});
    row("bold",
        "a\x02"
        "bc\x02"
        "d",
        "abcd", {{1, 2, bold()}});
    row("reset ends everything",
        "\x02\x1d"
        "x\x0fy",
        "xy", {{0, 1, [] {
                    TextStyle style = bold();
                    style.italic = true;
                    return style;
                }()}});
    row("open to the end",
        "\x02"
        "abc",
        "abc", {{0, 3, bold()}});
    row("colour",
        "\x03"
        "4red\x03 no",
        "red no", {{0, 3, colored(0xff0000)}});
    row("colour and background",
        "\x03"
        "00,01x",
        "x", {{0, 1, colored(0xffffff, 0x000000)}});
    row("two digits at most",
        "\x03"
        "0412",
        "12", {{0, 2, colored(0xff0000)}});
    row("comma without a colour is text",
        "\x03"
        "4,x",
        ",x", {{0, 2, colored(0xff0000)}});
    row("99 is the default",
        "\x03"
        "99x",
        "x", {});
    row("hexadecimal",
        "\x04"
        "00ff7fx",
        "x", {{0, 1, colored(0x00ff7f)}});
    row("code", "use `make` now", "use make now", {{4, 4, mono()}});
    row("line ends", "a\nb", "a\u2028b", {});
}

void tst_TextFormat::readsCodes()
{
    QFETCH(QString, message);
    const client::FormattedText formatted = client::parseText(message);
    QTEST(formatted.text, "text");
    QFETCH(QList<TextSpan>, spans);
    QVERIFY(formatted.spans == spans);
}

void tst_TextFormat::keepsTextOutsideOfBackticks_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("one alone") << QStringLiteral("it`s");
    QTest::newRow("two without anything between") << QStringLiteral("a `` b");
    QTest::newRow("at the end") << QStringLiteral("end`");
}

void tst_TextFormat::keepsTextOutsideOfBackticks()
{
    QFETCH(QString, message);
    QCOMPARE(client::plainText(message), message);
}

void tst_TextFormat::findsLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");

    const auto row = [](const char *name, const char *text, const QStringList &links) {
        QTest::newRow(name) << QString::fromUtf8(text) << links;
    };
    row("none", "no link: example.org", {});
    row("https", "see https://a.org/x?y=1#z", {QStringLiteral("https://a.org/x?y=1#z")});
    row("end of a sentence", "see http://a.org.", {QStringLiteral("http://a.org")});
    row("in brackets", "(https://a.org/b)", {QStringLiteral("https://a.org/b")});
    row("brackets of its own", "https://a.org/b_(c)", {QStringLiteral("https://a.org/b_(c)")});
    row("brackets that it does not open", "[{(https://a.org/b)c)}]",
        {QStringLiteral("https://a.org/b)c")});
    row("brackets that it opens twice", "https://a.org/((b))) hm",
        {QStringLiteral("https://a.org/((b))")});
    row("brackets in the wrong order", "https://a.org/)b(", {QStringLiteral("https://a.org/)b(")});
    row("two", "http://a.org http://b.org",
        {QStringLiteral("http://a.org"), QStringLiteral("http://b.org")});
    row("www", "www.a.org", {QStringLiteral("https://www.a.org")});
    row("irc", "ircs://a.org:6697/#x", {QStringLiteral("ircs://a.org:6697/#x")});
    row("other schemes", "javascript://a.org file:///etc/passwd", {});
    row("a scheme alone", "https:// hm", {});
    row("turned around", "https://a.org/\u202egnp.exe", {QStringLiteral("https://a.org/")});
}

void tst_TextFormat::findsLinks()
{
    QFETCH(QString, text);
    QStringList links;
    for (const client::TextUrl &link : client::parseText(text).urls)
        links.append(link.url.toString());
    QTEST(links, "links");
}

/// A server may send a topic of 60,000 brackets; ten times that would take minutes if each of
/// them were counted again for each that is dropped.
void tst_TextFormat::scansManyBracketsInLinearTime()
{
    const QString many(600'000, u')');
    const QString start = QStringLiteral("https://a.org");
    QCOMPARE(client::findUrls(start + many).size(), 1);
    QVERIFY(client::findUrls(start + QString(600'000, u'(') + many).isEmpty());
    const QString longest = start + many.left(2030) + u' ';
    const QList<client::TextUrl> links = client::findUrls(longest.repeated(300));
    QCOMPARE(links.size(), 300);
    QCOMPARE(links.last().length, qsizetype(13));
}

void tst_TextFormat::showsWhereALinkReallyLeads_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");

    QTest::newRow("encoded blanks") << QStringLiteral("https://a.org/a%20b?c=%2F")
                                    << QStringLiteral("https://a.org/a%20b?c=%2F");
    QTest::newRow("other scripts")
        << QStringLiteral("https://а.org/ä") << QStringLiteral("https://xn--80a.org/%C3%A4");
    QTest::newRow("a user name before the host")
        << QStringLiteral("https://bank.org@a.org/") << QStringLiteral("https://a.org/");
}

void tst_TextFormat::showsWhereALinkReallyLeads()
{
    QFETCH(QString, address);
    QTEST(client::urlToolTip(QUrl(address)), "shown");
}

void tst_TextFormat::dropsControlCharacters()
{
    QCOMPARE(client::plainText(QStringLiteral("a\u0001\u001b\u007f\tb")), QStringLiteral("a b"));
}

void tst_TextFormat::survivesAnyBytes()
{
    quint32 seed = 1;
    for (int round = 0; round < 300; ++round) {
        QString message;
        for (int i = 0; i < 60; ++i) {
            seed = seed * 1664525 + 1013904223;
            message += QChar(char16_t((seed >> 16) % 0x60));
        }
        const client::FormattedText formatted = client::parseText(message);
        qsizetype end = 0;
        for (const TextSpan &span : formatted.spans) {
            QVERIFY(span.start >= end && span.length > 0);
            end = span.start + span.length;
        }
        QVERIFY(end <= formatted.text.size());
    }
}

QTEST_APPLESS_MAIN(tst_TextFormat)
#include "tst_textformat.moc"
