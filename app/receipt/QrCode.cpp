// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/QrCode.h"

#include <memory>
#include <qrencode.h>

namespace kassa {

QrCode qrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> symbol(
        QRcode_encodeData(static_cast<int>(bytes.size()),
            reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    QrCode code;
    if (!symbol)
        return code;
    code.side = symbol->width;
    code.modules.resize(qsizetype {code.side} * code.side);
    // The lowest bit of each byte says dark; the others describe the module's role.
    for (qsizetype i = 0; i < code.modules.size(); ++i)
        code.modules[i] = static_cast<char>(symbol->data[i] & 1);
    return code;
}

} // namespace kassa
