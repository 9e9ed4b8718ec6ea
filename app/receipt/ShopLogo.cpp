// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ShopLogo.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestFile = 2 * 1024 * 1024;
constexpr int largestSide = 4000;
constexpr QSize largestKept {1152, 640};
} // namespace

tl::expected<QImage, LogoTrouble> readLogo(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return tl::unexpected(LogoTrouble::Unreadable);
    QByteArray bytes = in.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return tl::unexpected(LogoTrouble::TooLarge);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return tl::unexpected(LogoTrouble::NoPicture);
    const QSize size = reader.size();
    if (size.width() > largestSide || size.height() > largestSide)
        return tl::unexpected(LogoTrouble::TooLarge);
    const QImage picture = reader.read();
    if (picture.isNull())
        return tl::unexpected(LogoTrouble::NoPicture);
    QImage flat(picture.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(QPoint(), picture);
    painter.end();
    if (flat.width() > largestKept.width() || flat.height() > largestKept.height())
        flat = flat.scaled(largestKept, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return flat.convertToFormat(QImage::Format_Grayscale8);
}

Result<void> keepLogo(const QImage &logo, const QString &file)
{
    if (logo.isNull()) {
        if (QFile::exists(file) && !QFile::remove(file))
            return failure(ErrorCode::StoreFailed, file + u" can't be removed"_s);
        return {};
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!logo.save(&buffer, "PNG"))
        return failure(ErrorCode::StoreFailed, u"the logo can't be written as PNG"_s);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return failure(ErrorCode::StoreFailed, file + u": "_s + out.errorString());
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (out.write(bytes) != bytes.size() || !out.commit()) {
        const bool full = out.error() == QFileDevice::ResourceError;
        return failure(
            full ? ErrorCode::StoreFull : ErrorCode::StoreFailed, file + u": "_s + out.errorString());
    }
    return {};
}

QString logoFile(const QString &profileFolder)
{
    return QDir(profileFolder).filePath(u"receipt-logo.png"_s);
}

} // namespace kassa
