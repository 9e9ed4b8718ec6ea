// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/paylov/LogoLoader.h"

#include <QtGui/QImage>

namespace kassa {

/// Services' logos, decoded off the main thread; a failure of any kind leaves the category's icon in place.
/// Main thread.
class Logos final : public QObject {
    Q_OBJECT
public:
    explicit Logos(LogoLoader &loader, QObject *parent = nullptr);
    void ask(const QString &serviceId, const QUrl &url);

Q_SIGNALS:
    void ready(const QString &serviceId, const QImage &logo);

private:
    LogoLoader &m_loader;
};

/// The picture, or a null one where it is none or larger than 512 px either way (DESIGN.md, "Logos"). Pure;
/// any thread.
[[nodiscard]] QImage decodedLogo(const QByteArray &bytes);

} // namespace kassa
