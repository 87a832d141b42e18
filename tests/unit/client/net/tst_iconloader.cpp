// SPDX-License-Identifier: MIT
#include "client/net/iconloader.h"
#include "client/net/iconpicture.h"
#include "tests/support/httpstub.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using client::IconLoader;
using test::HttpStub;

namespace {

QByteArray redirect(const QByteArray &place)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + place
           + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

} // namespace

/// Downloads of icons, from servers that may be hostile.
class tst_IconLoader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void loadsAnIcon();
    void usesTheCache();
    void saysNothingAboutTheUser();
    void followsARedirectOnTheSameServer();
    void followsNoRedirectToAnotherServer();
    void loadsNothingElse_data();
    void loadsNothingElse();
    void stopsAnEndlessBody();
    void stopsARunningDownload_data();
    void stopsARunningDownload();
    void givesUpAfterAWhile();

private:
    /// A PNG of 200 x 100 pixels.
    static QByteArray picture();
    QString folder() const { return m_dir->path(); }
    /// Loads from @p url. Returns nullopt if nothing arrives.
    std::optional<QByteArray> load(const QString &url) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<HttpStub> m_server;
};

void tst_IconLoader::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HttpStub>();
    m_server->setAnswer(HttpStub::answer(picture()));
}

QByteArray tst_IconLoader::picture()
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

std::optional<QByteArray> tst_IconLoader::load(const QString &url) const
{
    IconLoader loader(folder());
    QSignalSpy loaded(&loader, &IconLoader::loaded);
    const quint64 request = loader.load(QUrl(url));
    if (!QTest::qWaitFor([&] { return !loaded.isEmpty(); }, support::patienceMs)
        || loaded.at(0).at(0).toULongLong() != request)
        return std::nullopt;
    return loaded.at(0).at(1).toByteArray();
}

void tst_IconLoader::loadsAnIcon()
{
    const auto icon = load(m_server->address());
    QVERIFY(icon);
    QCOMPARE(QImage::fromData(*icon).size(), QSize(96, 48));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_IconLoader::usesTheCache()
{
    const auto icon = load(m_server->address());
    QCOMPARE(load(m_server->address()), icon);
    QCOMPARE(m_server->requests().size(), 1);
    // Another address, whose answer is not a picture.
    m_server->setAnswer(HttpStub::answer("no picture"));
    QCOMPARE(load(m_server->address(u"/other.png"_s)), QByteArray());
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
    // A file of another program in the cache is not shown.
    QFile file(folder() + u'/' + QDir(folder()).entryList(QDir::Files).constFirst());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    QCOMPARE(load(m_server->address()), QByteArray());
}

void tst_IconLoader::saysNothingAboutTheUser()
{
    m_server->setAnswer("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nSet-Cookie: id=7\r\n"
                        "Connection: close\r\n\r\n");
    IconLoader loader(folder());
    QSignalSpy loaded(&loader, &IconLoader::loaded);
    for (int i = 1; i <= 2; ++i) {
        loader.load(QUrl(m_server->address()));
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), i, support::patienceMs);
    }
    QCOMPARE(m_server->requests().size(), 2);
    const QByteArray request = m_server->requests().constLast().toLower();
    QVERIFY(request.startsWith("get /icon.png http/1.1\r\n"));
    QVERIFY(!request.contains("cookie"));
    QVERIFY(request.contains("accept-language: *\r\n"));
    QVERIFY(request.contains("user-agent: hearth\r\n"));
}

void tst_IconLoader::followsARedirectOnTheSameServer()
{
    m_server->answers = [](QTcpSocket &socket, const QByteArray &request) {
        socket.write(request.startsWith("GET /icon.png ")
                         ? QByteArray("HTTP/1.1 302 Found\r\nLocation: /there.png\r\n"
                                      "Content-Length: 0\r\nConnection: close\r\n\r\n")
                         : HttpStub::answer(picture()));
        socket.disconnectFromHost();
    };
    const auto icon = load(m_server->address());
    QVERIFY(icon);
    QVERIFY(!icon->isEmpty());
}

void tst_IconLoader::followsNoRedirectToAnotherServer()
{
    HttpStub other;
    other.setAnswer(HttpStub::answer(picture()));
    m_server->setAnswer(redirect(other.address().toLatin1()));
    QCOMPARE(load(m_server->address()), QByteArray());
    QVERIFY(other.requests().isEmpty());
}

void tst_IconLoader::loadsNothingElse_data()
{
    QTest::addColumn<QByteArray>("answer");

    const QByteArray png = picture();
    QByteArray missing = HttpStub::answer(png);
    QByteArray partial = missing;
    QTest::newRow("wrong type") << HttpStub::answer(png, "text/html");
    QTest::newRow("no type") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + png;
    QTest::newRow("not a picture") << HttpStub::answer("GIF89a");
    QTest::newRow("empty") << HttpStub::answer({});
    QTest::newRow("not found") << missing.replace("200 OK", "404 Not Found");
    QTest::newRow("not 200") << partial.replace("200 OK", "206 Partial Content");
    QTest::newRow("password") << QByteArray(
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
        "Content-Length: 0\r\nConnection: close\r\n\r\n");
    QTest::newRow("too large") << HttpStub::answer(
        png + QByteArray(client::iconPicture::maxFileBytes, 'x'));
    QTest::newRow("length that is too small")
        << HttpStub::answer(png).replace("Content-Length: ", "Content-Length: 1\r\nX-Length: ");
    QTest::newRow("length that is too large")
        << HttpStub::answer(png).replace("Content-Length: ", "Content-Length: 9");
    QTest::newRow("redirect to a file") << redirect("file:///etc/passwd");
    QTest::newRow("redirect to data") << redirect("data:image/png;base64," + png.toBase64());
    QTest::newRow("endless redirects") << redirect("/icon.png");
    QTest::newRow("not HTTP") << QByteArray("220 mail.example ESMTP\r\n");
}

void tst_IconLoader::loadsNothingElse()
{
    QFETCH(QByteArray, answer);
    m_server->setAnswer(answer);
    QCOMPARE(load(m_server->address()), QByteArray());
    // Qt repeats a request when the connection closes before the answer is read.
    constexpr int requests = 4;
    constexpr int attempts = 3;
    QVERIFY(m_server->requests().size() <= requests * attempts);
    QVERIFY(QDir(folder()).isEmpty());
}

void tst_IconLoader::stopsAnEndlessBody()
{
    constexpr qint64 chunk = 64 * 1024;
    qint64 written = 0;
    m_server->answers = [&written](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n");
        connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, &written] {
            if (socket.bytesToWrite() == 0)
                written += socket.write(QByteArray(chunk, 'x'));
        });
    };
    QCOMPARE(load(m_server->address()), QByteArray());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->openConnections(), 0, support::patienceMs);
    QVERIFY(written > client::iconPicture::maxFileBytes);
}

void tst_IconLoader::stopsARunningDownload_data()
{
    QTest::addColumn<bool>("isDeleted");
    QTest::newRow("cancelled") << false;
    QTest::newRow("deleted") << true;
}

void tst_IconLoader::stopsARunningDownload()
{
    QFETCH(bool, isDeleted);
    m_server->setAnswer({});
    auto loader = std::make_unique<IconLoader>(folder());
    QSignalSpy loaded(loader.get(), &IconLoader::loaded);
    const quint64 request = loader->load(QUrl(m_server->address()));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->openConnections(), 1, support::patienceMs);
    if (isDeleted)
        loader.reset();
    else
        loader->cancel(request);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->openConnections(), 0, support::patienceMs);
    QCOMPARE(loaded.size(), 0);
}

void tst_IconLoader::givesUpAfterAWhile()
{
    m_server->setAnswer({});
    IconLoader loader(folder(), 50);
    QSignalSpy loaded(&loader, &IconLoader::loaded);
    loader.load(QUrl(m_server->address()));
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, support::patienceMs);
    QCOMPARE(loaded.at(0).at(1).toByteArray(), QByteArray());
}

HEARTH_LOOP_TEST(tst_IconLoader)
#include "tst_iconloader.moc"
