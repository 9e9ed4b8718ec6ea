// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/receipt/ReceiptDocument.h"

#include <QtCore/QByteArray>

namespace kassa {

/// A document as bytes, for what waits to be printed. Pure; any thread.
[[nodiscard]] QByteArray packed(const ReceiptDocument &document);
/// Nothing where the bytes are no document of this version.
[[nodiscard]] std::optional<ReceiptDocument> unpacked(const QByteArray &bytes);

} // namespace kassa
