// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/EscPos.h"

namespace kassa {

namespace {
// Grey values, 0 black. Below `ink` a pixel is black; thermal paper swallows thin strokes, so it is generous.
constexpr int ink = 150;
constexpr int paper = 240;
// Cheap printers have a few KiB of memory: 12 mm at a time, at most 6.9 KiB.
constexpr int bandRows = 96;
constexpr char feedLines = 4;

bool inkNear(const QImage &grey, int x, int y)
{
    for (int row = qMax(0, y - 1); row <= qMin(grey.height() - 1, y + 1); ++row) {
        const uchar *line = grey.constScanLine(row);
        for (int column = qMax(0, x - 1); column <= qMin(grey.width() - 1, x + 1); ++column) {
            if (line[column] < ink)
                return true;
        }
    }
    return false;
}

// One dot in five, each row shifted by two: even, and far enough apart to stay grey on paper.
bool stippled(int x, int y)
{
    return (x + 2 * y) % 5 == 0;
}

void append(QByteArray &bytes, std::initializer_list<int> values)
{
    for (const int value : values)
        bytes.append(static_cast<char>(value));
}
} // namespace

QImage blackAndWhite(const QImage &picture)
{
    if (picture.isNull())
        return {};
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QImage mono(grey.size(), QImage::Format_Mono);
    mono.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    mono.fill(0);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        uchar *to = mono.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            const bool black = from[x] < ink || (from[x] < paper && stippled(x, y) && !inkNear(grey, x, y));
            if (black)
                to[x / 8] = static_cast<uchar>(to[x / 8] | (0x80 >> (x % 8)));
        }
    }
    return mono;
}

QByteArray escPos(const QImage &picture, const EscPosOptions &options)
{
    if (picture.isNull())
        return {};
    const QImage mono = blackAndWhite(picture);
    const int rowBytes = (mono.width() + 7) / 8;
    QByteArray bytes;
    bytes.reserve(rowBytes * mono.height() + 8 * (mono.height() / bandRows + 1) + 16);
    append(bytes, {0x1b, '@'});
    for (int top = 0; top < mono.height(); top += bandRows) {
        const int rows = qMin(bandRows, mono.height() - top);
        append(bytes, {0x1d, 'v', '0', 0, rowBytes & 0xff, rowBytes >> 8, rows & 0xff, rows >> 8});
        for (int row = 0; row < rows; ++row)
            bytes.append(reinterpret_cast<const char *>(mono.constScanLine(top + row)), rowBytes);
    }
    if (options.cut)
        append(bytes, {0x1d, 'V', 66, 0});
    else
        append(bytes, {0x1b, 'd', feedLines});
    return bytes;
}

} // namespace kassa
