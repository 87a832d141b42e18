// SPDX-License-Identifier: MIT
#include "client/app/application.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/window/trustdialog.h"
#include "common/crypto/certificate.h"
#include "tests/support/hearthd.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using client::TrustDialog;
using support::Window;
using namespace Qt::StringLiterals;

/// The questions before the window trusts a server, an address or an unencrypted connection.
class tst_Trust : public QObject
{
    Q_OBJECT

private slots:
    void waitsForAClickOnAUrlFromOutside();
    void opensTheRoomOfAUrlOfAKnownServer();
    void asksAboutAnUnknownKeyOutsideTheLocalNetwork();
    void showsBothFingerprintsOfAChangedKey();
    void asksAboutAnAddressThatLowersSecurity();
    void asksBeforeSendingAPasswordInClear();
    void offersTlsForAPortThatRequiresIt();

private:
    static TrustDialog *question(const Window &window)
    {
        return window.widget().findChild<TrustDialog *>();
    }
    /// Clicks the button with @p text in the open question and waits until the question is closed.
    static void answer(const Window &window, const QString &text);
    static QString textOf(const TrustDialog &dialog);
};

void tst_Trust::answer(const Window &window, const QString &text)
{
    const QPointer<TrustDialog> dialog = question(window);
    QVERIFY(dialog);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            QTRY_VERIFY(!dialog);
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

QString tst_Trust::textOf(const TrustDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

void tst_Trust::waitsForAClickOnAUrlFromOutside()
{
    test::ScriptedServer server;
    const QString url = u"irc://127.0.0.1:%1"_s.arg(server.port());
    Window ana;
    ana.options().nick = u"ana"_s;
    ana.options().urls = {url};
    ana.options().urlsAreLinks = true;
    ana.open();
    QVERIFY(ana.widget().isConnectCardShown());
    QCOMPARE(ana.field(u"Server"_s)->text(), url);
    QVERIFY(!ana.widget().connectCard().isBusy());
    QVERIFY(ana.application().conversations().networks().isEmpty());
    QTest::mouseClick(ana.button(u"Connect"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(server.lines().contains("NICK ana"), support::patienceMs);
    QCOMPARE(server.connections(), 1);
}

void tst_Trust::opensTheRoomOfAUrlOfAKnownServer()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    const QString url = server.url(u"irc"_s).toString();
    Window ana;
    ana.open();
    ana.connectTo(u"ana"_s, url);
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(u"#lobby"_s), support::patienceMs);
    client::StartRequest request;
    request.urls = {url + u"/#other"_s};
    request.urlsAreLinks = true;
    ana.application().handle(request);
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(u"#other"_s), support::patienceMs);
    QVERIFY(!ana.widget().isConnectCardShown());
}

void tst_Trust::asksAboutAnUnknownKeyOutsideTheLocalNetwork()
{
    test::ScriptedServer server;
    server.useNewCertificate();
    Window ana;
    ana.options().locality.isPrivate = [](const QHostAddress &) { return false; };
    ana.open();
    const QString url = u"ircs://127.0.0.1:%1"_s.arg(server.port());
    ana.connectTo(u"ana"_s, url);
    QTRY_VERIFY_WITH_TIMEOUT(question(ana), support::patienceMs);
    QVERIFY2(textOf(*question(ana)).contains(net::readableFingerprint(server.fingerprint())),
             qPrintable(textOf(*question(ana))));
    QVERIFY(server.lines().isEmpty());
    answer(ana, u"Cancel"_s);
    QVERIFY(ana.application().conversations().networks().isEmpty());
    QVERIFY2(ana.readable().contains(u"is not confirmed"_s), qPrintable(ana.readable()));
    QVERIFY(server.lines().isEmpty());

    QTest::mouseClick(ana.button(u"Connect"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(question(ana), support::patienceMs);
    answer(ana, u"Trust it"_s);
    QTRY_VERIFY_WITH_TIMEOUT(server.lines().contains("NICK ana"), support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!ana.widget().isConnectCardShown(), support::patienceMs);
}

void tst_Trust::showsBothFingerprintsOfAChangedKey()
{
    test::ScriptedServer server;
    server.useNewCertificate();
    const QByteArray before = server.fingerprint();
    Window ana;
    ana.open();
    ana.connectTo(u"ana"_s, u"ircs://127.0.0.1:%1"_s.arg(server.port()));
    QTRY_VERIFY_WITH_TIMEOUT(!ana.widget().isConnectCardShown(), support::patienceMs);
    server.useNewCertificate();
    server.hangUp();
    client::Network &network = ana.current()->network();
    QTRY_VERIFY_WITH_TIMEOUT(!network.state().key.isEmpty(), support::patienceMs);
    QVERIFY(!question(ana)); // the user did not start this, so no dialog opens
    QTest::mouseClick(ana.button(u"The key was changed…"_s), Qt::LeftButton);
    QVERIFY(question(ana));
    const QString text = textOf(*question(ana));
    QVERIFY2(text.contains(net::readableFingerprint(before)), qPrintable(text));
    QVERIFY2(text.contains(net::readableFingerprint(server.fingerprint())), qPrintable(text));
    answer(ana, u"Trust the new key"_s);
    QTRY_COMPARE_WITH_TIMEOUT(network.state().phase, client::NetworkState::Phase::Online,
                              support::patienceMs);
}

void tst_Trust::asksAboutAnAddressThatLowersSecurity()
{
    test::ScriptedServer server;
    server.useNewCertificate();
    Window ana;
    ana.open();
    ana.connectTo(u"ana"_s, u"ircs://127.0.0.1:%1"_s.arg(server.port()));
    QTRY_VERIFY_WITH_TIMEOUT(!ana.widget().isConnectCardShown(), support::patienceMs);
    client::StartRequest request;
    const QString foreign =
        u"irc://127.0.0.1:%1/#x?fp=%2"_s.arg(server.port()).arg(u"e"_s.repeated(64));
    request.urls = {foreign};
    request.urlsAreLinks = true;
    ana.application().handle(request);
    QVERIFY(ana.widget().isConnectCardShown()); // differs from the known server: waits for a click
    QCOMPARE(ana.field(u"Server"_s)->text(), foreign);
    QTest::mouseClick(ana.button(u"Connect"_s), Qt::LeftButton);
    QVERIFY(question(ana));
    const QString text = textOf(*question(ana));
    for (const QString &part : {u"not encrypted"_s, net::readableFingerprint(server.fingerprint()),
                                net::readableFingerprint(QByteArray(64, 'e'))})
        QVERIFY2(text.contains(part), qPrintable(text));
    answer(ana, u"Keep it as it is"_s);
    const client::NetworkSnapshot kept = ana.application().networks().snapshot().first();
    QCOMPARE(kept.pin, server.fingerprint());
    QCOMPARE(kept.address.security, net::ServerAddress::Security::Tls);
    QVERIFY(!server.lines().contains("JOIN #x"));
}

void tst_Trust::asksBeforeSendingAPasswordInClear()
{
    test::ScriptedServer server;
    Window ana;
    ana.options().locality.isThisMachine = [](const QHostAddress &) { return false; };
    ana.open();
    ana.connectTo(u"ana"_s, u"irc://:sesame@127.0.0.1:%1"_s.arg(server.port()));
    QTRY_VERIFY_WITH_TIMEOUT(question(ana), support::patienceMs);
    answer(ana, u"Cancel"_s);
    QVERIFY(ana.widget().isConnectCardShown());
    QVERIFY2(ana.readable().contains(u"not encrypted"_s), qPrintable(ana.readable()));
    QTest::mouseClick(ana.button(u"Connect"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(question(ana), support::patienceMs);
    QVERIFY(!server.lines().contains("PASS sesame"));
    answer(ana, u"Send it"_s);
    QTRY_VERIFY_WITH_TIMEOUT(server.lines().contains("PASS sesame"), support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!ana.widget().isConnectCardShown(), support::patienceMs);
}

void tst_Trust::offersTlsForAPortThatRequiresIt()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    ana.open();
    ana.connectTo(u"ana"_s, u"irc://127.0.0.1:%1"_s.arg(server.port(u"ircs"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(ana.button(u"Connect with TLS"_s), support::patienceMs);
    QVERIFY2(ana.readable().contains(u"requires an encrypted connection"_s),
             qPrintable(ana.readable()));
    QTest::mouseClick(ana.button(u"Connect with TLS"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(u"#lobby"_s), support::patienceMs);
    QVERIFY(ana.current()->network().state().secure);
}

HEARTH_WINDOW_TEST(tst_Trust)
#include "tst_trust.moc"
