// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/Logos.h"

#include "app/paylov/Worker.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>

namespace kassa {

namespace {
constexpr int largestSide = 512;
}

QImage decodedLogo(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > largestSide || size.height() > largestSide)
        return {};
    return reader.read();
}

Logos::Logos(LogoLoader &loader, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
{
}

void Logos::ask(const QString &serviceId, const QUrl &url)
{
    m_loader.load(url, this, [this, serviceId](const Result<QByteArray> &bytes) {
        if (!bytes)
            return;
        onWorker<QImage>(
            this, [data = *bytes] { return decodedLogo(data); },
            [this, serviceId](const QImage &logo) {
                if (!logo.isNull())
                    Q_EMIT ready(serviceId, logo);
            });
    });
}

} // namespace kassa
