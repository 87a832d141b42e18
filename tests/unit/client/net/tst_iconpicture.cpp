// SPDX-License-Identifier: MIT
#include "client/net/iconpicture.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QImage>
#include <QTest>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

/// Pictures of hostile servers.
class tst_IconPicture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { client::iconPicture::limitMemory(); }
    void makesASmallPng_data();
    void makesASmallPng();
    void keepsNoTextsOfTheFile();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
};

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage filled(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

/// A PNG whose header promises @p side x @p side pixels.
QByteArray pngBomb(quint32 side)
{
    QByteArray png = encoded(filled({8, 8}), "PNG");
    std::array<char, 4> number{};
    qToBigEndian(side, number.data());
    constexpr qsizetype widthAt = 16; // after the signature, and length and name of IHDR
    constexpr qsizetype headerAt = 12;
    constexpr qsizetype headerBytes = 17;
    png.replace(widthAt, 4, number.data(), 4);
    png.replace(widthAt + 4, 4, number.data(), 4);
    quint32 checksum = 0xffffffff; // CRC-32
    for (const char byte : png.mid(headerAt, headerBytes)) {
        checksum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            checksum = (checksum >> 1) ^ (checksum & 1 ? 0xedb88320 : 0);
    }
    qToBigEndian(~checksum, number.data());
    return png.replace(headerAt + headerBytes, 4, number.data(), 4);
}

/// An ICO file that calls its picture @p png one of 16 x 16 pixels.
QByteArray icoWith(const QByteArray &png)
{
    QByteArray ico(22, '\0');
    ico[2] = 1; // an icon
    ico[4] = 1; // one picture
    ico[6] = ico[7] = 16;
    ico[10] = 1;
    ico[12] = 32;
    qToLittleEndian(quint32(png.size()), ico.data() + 14);
    qToLittleEndian(quint32(ico.size()), ico.data() + 18);
    return ico + png;
}

} // namespace

void tst_IconPicture::makesASmallPng_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QSize>("size");

    QTest::newRow("small") << encoded(filled({16, 16}), "PNG") << QSize(16, 16);
    QTest::newRow("wide") << encoded(filled({400, 200}), "PNG") << QSize(96, 48);
    QTest::newRow("largest") << encoded(filled({1024, 1024}), "PNG") << QSize(96, 96);
    QTest::newRow("JPEG") << encoded(filled({300, 300}), "JPEG") << QSize(96, 96);
    QTest::newRow("ICO") << encoded(filled({48, 48}), "ICO") << QSize(48, 48);
    QTest::newRow("PNG in an ICO") << icoWith(encoded(filled({16, 16}), "PNG")) << QSize(16, 16);
}

void tst_IconPicture::makesASmallPng()
{
    QFETCH(QByteArray, file);
    const QByteArray png = client::iconPicture::normalized(file);
    QVERIFY(png.startsWith("\x89PNG"));
    const QImage image = QImage::fromData(png);
    QTEST(image.size(), "size");
    QVERIFY(image.pixelColor(image.rect().center()).red() > 250);
}

void tst_IconPicture::keepsNoTextsOfTheFile()
{
    QImage image = filled({16, 16});
    image.setText(u"Comment"_s, u"tracked"_s);
    const QByteArray png = encoded(image, "PNG");
    QVERIFY(png.contains("tracked"));
    QVERIFY(!client::iconPicture::normalized(png).contains("tracked"));
}

void tst_IconPicture::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("file");

    const QByteArray png = encoded(filled({64, 64}), "PNG");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("<html>no</html>");
    QTest::newRow("SVG") << QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QTest::newRow("XPM") << encoded(filled({16, 16}), "XPM");
    QTest::newRow("BMP") << encoded(filled({16, 16}), "BMP");
    QTest::newRow("too wide") << encoded(filled({1025, 10}), "PNG");
    QTest::newRow("too high") << encoded(filled({10, 1025}), "PNG");
    QTest::newRow("truncated header") << png.left(20);
    QTest::newRow("bomb") << pngBomb(60'000);
    QTest::newRow("bomb in an ICO") << icoWith(pngBomb(60'000));
    QTest::newRow("large picture in an ICO") << icoWith(encoded(filled({1500, 1500}), "PNG"));
    QTest::newRow("too many bytes") << png + QByteArray(client::iconPicture::maxFileBytes, 'x');
}

void tst_IconPicture::refusesOtherFiles()
{
    QFETCH(QByteArray, file);
    QVERIFY(client::iconPicture::normalized(file).isEmpty());
}

HEARTH_LOOP_TEST(tst_IconPicture)
#include "tst_iconpicture.moc"
