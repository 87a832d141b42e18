// SPDX-License-Identifier: MIT
#include "client/model/conversationlist.h"
#include "client/networks/networkicons.h"
#include "client/networks/networks.h"
#include "tests/support/httpstub.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;
using support::patienceMs;
using test::HttpStub;
using test::ScriptedServer;

/// The icons that servers offer, from the greeting to the list.
class tst_NetworkIcons : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheIconOfTheServer();
    void followsTheServer();
    void keepsTheIconWhileItIsOffline();
    void boundsTheIconsOfAConnection();
    void loadsNothingForAServerOnThisComputer();
    void loadsNothingWhenItIsTurnedOff();
    void triesAgainOnTheNextConnection();
    void endsWithItsNetwork();

private:
    static QByteArray picture(QColor color);
    static QRgb colorOf(const Network &network)
    {
        const QImage image = QImage::fromData(network.icon());
        return image.isNull() ? 0 : image.pixel(1, 1);
    }
    QString address(const QString &path = u"/icon.png"_s) const { return m_http->address(path); }
    /// Connects to the server, which offers the icon at @p url.
    Network *connectTo(const QString &url);
    void offer(const QString &token) const
    {
        m_irc->send(":h 005 ana " + token.toUtf8() + " :are supported\r\n");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<HttpStub> m_http;
    std::unique_ptr<ScriptedServer> m_irc;
    std::unique_ptr<ConversationList> m_list;
    std::unique_ptr<Networks> m_networks;
    std::unique_ptr<NetworkIcons> m_icons;
    bool m_isLocal = false; ///< The server counts as one on this computer.
};

void tst_NetworkIcons::init()
{
    m_isLocal = false;
    m_dir = std::make_unique<QTemporaryDir>();
    m_http = std::make_unique<HttpStub>();
    m_http->setAnswer(HttpStub::answer(picture(Qt::red)));
    m_irc = std::make_unique<ScriptedServer>();
    m_irc->welcomes = false;
    m_list = std::make_unique<ConversationList>();
    PeerLocality locality;
    locality.isThisMachine = [this](const QHostAddress &) { return m_isLocal; };
    m_networks = std::make_unique<Networks>(*m_list, locality);
    // The server of this test speaks no TLS, so the tested rule takes its addresses as secure ones.
    const auto rule = [](QByteArray offered, const QString &host) {
        std::optional<QUrl> url = client::iconAddress(offered.replace("http:", "https:"), host);
        if (url)
            url->setScheme(u"http"_s);
        return url;
    };
    m_icons = std::make_unique<NetworkIcons>(*m_list, *m_networks, m_dir->path(), rule);
    m_icons->setEnabled(true);
}

void tst_NetworkIcons::cleanup()
{
    m_icons.reset();
    m_networks.reset();
    m_list.reset();
}

QByteArray tst_NetworkIcons::picture(QColor color)
{
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Network *tst_NetworkIcons::connectTo(const QString &url)
{
    connect(m_irc.get(), &ScriptedServer::lineReceived, this, [this, url](const QByteArray &line) {
        if (line.startsWith("USER"))
            m_irc->send(":h 001 ana :Welcome\r\n:h 005 ana draft/ICON=" + url.toUtf8()
                        + " :are supported\r\n:h 422 ana :No MOTD\r\n");
    });
    net::ServerAddress server;
    server.host = u"127.0.0.1"_s;
    server.port = m_irc->port();
    server.security = net::ServerAddress::Security::Plain;
    const QSignalSpy registered(m_networks.get(), &Networks::registered);
    Network *network = m_networks->connectTo(server, u"ana"_s);
    return QTest::qWaitFor([&] { return !registered.isEmpty(); }, patienceMs) ? network : nullptr;
}

void tst_NetworkIcons::showsTheIconOfTheServer()
{
    const Network *network = connectTo(address(u"/icon.png?size={size}"_s));
    QVERIFY(network);
    QTRY_COMPARE_WITH_TIMEOUT(colorOf(*network), QColor(Qt::red).rgb(), patienceMs);
    QVERIFY(m_http->requests().constFirst().startsWith("GET /icon.png?size=96 "));
    const QModelIndex header = m_list->index(m_list->rowOf(network->conversation()));
    QCOMPARE(header.data(ConversationList::IconRole).toByteArray(), network->icon());
}

void tst_NetworkIcons::followsTheServer()
{
    const Network *network = connectTo(address());
    QVERIFY(network);
    QTRY_COMPARE_WITH_TIMEOUT(colorOf(*network), QColor(Qt::red).rgb(), patienceMs);
    m_http->setAnswer(HttpStub::answer(picture(Qt::green)));
    offer(u"draft/ICON="_s + address(u"/new.png"_s));
    QTRY_COMPARE_WITH_TIMEOUT(colorOf(*network), QColor(Qt::green).rgb(), patienceMs);
    offer(u"-draft/ICON"_s);
    QTRY_VERIFY_WITH_TIMEOUT(network->icon().isEmpty(), patienceMs);
    offer(u"ICON="_s + address());
    QTRY_COMPARE_WITH_TIMEOUT(colorOf(*network), QColor(Qt::red).rgb(), patienceMs);
    QCOMPARE(m_http->requests().size(), 2); // the last one is in the cache
    m_http->setAnswer(HttpStub::answer("no picture"));
    offer(u"ICON="_s + address(u"/broken.png"_s));
    QTRY_VERIFY_WITH_TIMEOUT(network->icon().isEmpty(), patienceMs);
}

void tst_NetworkIcons::keepsTheIconWhileItIsOffline()
{
    Network *network = connectTo(address());
    QVERIFY(network);
    QTRY_COMPARE_WITH_TIMEOUT(colorOf(*network), QColor(Qt::red).rgb(), patienceMs);
    const QSignalSpy changes(network, &Network::iconChanged);
    const QSignalSpy registered(m_networks.get(), &Networks::registered);
    m_networks->disconnectFrom(network);
    QTRY_COMPARE_WITH_TIMEOUT(network->state().phase, NetworkState::Phase::Offline, patienceMs);
    m_networks->reconnectNow(network);
    QTRY_COMPARE_WITH_TIMEOUT(registered.size(), 1, patienceMs);
    QCOMPARE(changes.size(), 0);
}

void tst_NetworkIcons::boundsTheIconsOfAConnection()
{
    const Network *network = connectTo(address());
    QVERIFY(network);
    for (int i = 0; i < 20; ++i) {
        const QString next = address(u"/%1.png"_s.arg(i));
        offer(u"draft/ICON="_s + next);
        QTRY_COMPARE_WITH_TIMEOUT(network->features().icon, next.toUtf8(), patienceMs);
    }
    const auto last = [this] {
        return m_http->requests().isEmpty() ? QByteArray() : m_http->requests().constLast();
    };
    QTRY_VERIFY_WITH_TIMEOUT(last().startsWith("GET /6.png "), patienceMs); // the eighth
    QTRY_VERIFY_WITH_TIMEOUT(!network->icon().isEmpty(), patienceMs);
}

void tst_NetworkIcons::loadsNothingForAServerOnThisComputer()
{
    m_isLocal = true;
    Network *network = connectTo(address());
    QVERIFY(network);
    QCOMPARE(network->features().icon, address().toUtf8());
    // The request for another icon is the first one.
    NetworkState state = network->state();
    state.local = false;
    const QSignalSpy changes(network, &Network::featuresChanged);
    offer(u"draft/ICON="_s + address(u"/other.png"_s));
    QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 1, patienceMs);
    network->setState(state);
    QTRY_VERIFY_WITH_TIMEOUT(!network->icon().isEmpty(), patienceMs);
    QVERIFY(m_http->requests().constFirst().startsWith("GET /other.png "));
    QCOMPARE(m_http->requests().size(), 1);
}

void tst_NetworkIcons::loadsNothingWhenItIsTurnedOff()
{
    m_icons->setEnabled(false);
    const Network *network = connectTo(address());
    QVERIFY(network);
    // The request for another icon is the first one.
    const QSignalSpy changes(network, &Network::featuresChanged);
    offer(u"draft/ICON="_s + address(u"/other.png"_s));
    QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 1, patienceMs);
    m_icons->setEnabled(true);
    QTRY_VERIFY_WITH_TIMEOUT(!network->icon().isEmpty(), patienceMs);
    QVERIFY(m_http->requests().constFirst().startsWith("GET /other.png "));
    QCOMPARE(m_http->requests().size(), 1);
    m_icons->setEnabled(false);
    QVERIFY(network->icon().isEmpty());
}

void tst_NetworkIcons::triesAgainOnTheNextConnection()
{
    m_http->setAnswer(HttpStub::answer("no picture"));
    Network *network = connectTo(address());
    QVERIFY(network);
    QTRY_COMPARE_WITH_TIMEOUT(m_http->requests().size(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_http->openConnections(), 0, patienceMs);
    m_http->setAnswer(HttpStub::answer(picture(Qt::red)));
    // The icons may hear of the failure only after the next connection; then the one after it
    // counts.
    const auto isShownAfterAReconnection = [&] {
        const QSignalSpy registered(m_networks.get(), &Networks::registered);
        m_networks->disconnectFrom(network);
        m_networks->reconnectNow(network);
        return QTest::qWaitFor([&] { return !registered.isEmpty(); }, patienceMs)
               && !network->icon().isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShownAfterAReconnection(), patienceMs);
    QCOMPARE(colorOf(*network), QColor(Qt::red).rgb());
}

void tst_NetworkIcons::endsWithItsNetwork()
{
    m_http->setAnswer({}); // never answers
    Network *network = connectTo(address());
    QVERIFY(network);
    QTRY_COMPARE_WITH_TIMEOUT(m_http->openConnections(), 1, patienceMs);
    m_networks->remove(network);
    QTRY_COMPARE_WITH_TIMEOUT(m_http->openConnections(), 0, patienceMs);
}

HEARTH_LOOP_TEST(tst_NetworkIcons)
#include "tst_networkicons.moc"
