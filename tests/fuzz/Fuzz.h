// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// libFuzzer's entry point; tests/fuzz/Replay.cpp calls the same one where there is no libFuzzer.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace kassa::fuzz {

/// A law that has to hold for every input; the fuzzer reports the input that broke it.
inline void hold(bool law, const char *words)
{
    if (law)
        return;
    std::fprintf(stderr, "broken: %s\n", words);
    std::abort();
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// Reads an input piece by piece; zeros where it has ended.
class Source {
public:
    Source(const uint8_t *data, size_t size)
        : m_at(data)
        , m_end(data + size)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    uint8_t byte() { return atEnd() ? uint8_t(0) : *m_at++; }
    /// 0 to `below` - 1.
    int number(int below) { return byte() % below; }
    uint32_t word()
    {
        uint32_t value = 0;
        for (int i = 0; i < 4; ++i)
            value = value << 8 | byte();
        return value;
    }
    /// A length, then that many bytes as UTF-8.
    QString text(int longest)
    {
        QByteArray bytes;
        for (int left = number(longest + 1); left > 0 && !atEnd(); --left)
            bytes += static_cast<char>(byte());
        return QString::fromUtf8(bytes);
    }

private:
    const uint8_t *m_at;
    const uint8_t *m_end;
};

/// Says nothing of what the program logs: millions of inputs are wrong on purpose.
void silenceLogs();
/// A folder for this process that is in memory where the system has one; removed when the process ends.
QString scratchFolder();

} // namespace kassa::fuzz
