// SPDX-License-Identifier: MIT
#include "client/net/iconpicture.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace client {

namespace {

constexpr QByteArrayView formats[] = {"png", "jpeg", "jpg", "webp", "ico"};

/// An ICO file can hold a picture that is larger than its header says, so that the size is not
/// known before the picture is read. In MiB; enough for maxSide x maxSide with 16 bits for each
/// channel.
constexpr int maxAllocation = 16;

bool isAllowed(QSize size)
{
    return !size.isEmpty() && size.width() <= iconPicture::maxSide
           && size.height() <= iconPicture::maxSide;
}

} // namespace

void iconPicture::limitMemory()
{
    QImageReader::setAllocationLimit(maxAllocation);
}

QByteArray iconPicture::normalized(const QByteArray &file)
{
    if (file.isEmpty() || file.size() > maxFileBytes)
        return {};
    QBuffer input;
    input.setData(file);
    input.open(QIODevice::ReadOnly);
    QImageReader reader(&input);
    reader.setDecideFormatFromContent(true);
    if (std::ranges::find(formats, QByteArrayView(reader.format())) == std::end(formats)
        || !isAllowed(reader.size()))
        return {};
    QImage image = reader.read();
    if (!isAllowed(image.size()))
        return {};
    if (qMax(image.width(), image.height()) > shownSide)
        image = image.scaled(shownSide, shownSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image = image.convertToFormat(QImage::Format_ARGB32);
    // Another image for the same pixels lacks the texts and the colour profile of the file.
    const QImage plain(std::as_const(image).constBits(), image.width(), image.height(),
                       image.bytesPerLine(), image.format());
    QByteArray png;
    QBuffer output(&png);
    output.open(QIODevice::WriteOnly);
    return plain.save(&output, "PNG") ? png : QByteArray();
}

} // namespace client
