// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QIODevice>

namespace kassa {

/// A request body that can be read once. Qt re-sends a POST from a QByteArray by itself when the server
/// closes before answering; a sequential device can't be rewound, so the request goes out at most once
/// (DESIGN.md, "The wire"). It also knows whether anything of it left: `taken` is 0 as long as no connection
/// stood.
class OneShotBody final : public QIODevice {
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Refused in silence: this is how Qt asks for a second sending.
    bool seek(qint64 position) override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    /// Bytes that were handed out so far.
    [[nodiscard]] qint64 taken() const { return m_taken; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
};

} // namespace kassa
