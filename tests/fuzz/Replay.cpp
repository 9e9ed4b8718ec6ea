// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz-NAME-replay CORPUS ROUNDS [CRASHFILE]: a fuzzer without libFuzzer. Puts every file of the corpus, and
// ROUNDS mutations of them that are the same in every run, through the same entry point. An input that ends
// the program is left in CRASHFILE (default: crash-NAME in the current folder).
#include "tests/fuzz/Fuzz.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <array>
#include <csignal>
#include <vector>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);

using namespace Qt::StringLiterals;

namespace {

QByteArray current;
QByteArray crashFile;

void leaveInput(int signal)
{
    // The process ends anyway; what stdio needs is still there in all but a broken heap.
    if (std::FILE *file = std::fopen(crashFile.constData(), "wb")) {
        std::fwrite(current.constData(), 1, static_cast<size_t>(current.size()), file);
        std::fclose(file);
        std::fprintf(stderr, "the input is in %s\n", crashFile.constData());
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void run(const QByteArray &input)
{
    current = input;
    // A copy of exactly its size: a sanitizer sees a read beyond its end.
    const std::vector<uint8_t> bytes(input.cbegin(), input.cend());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

/// xorshift64*: the same on every machine.
class Dice {
public:
    uint64_t next()
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return m_state * 2685821657736338717ULL;
    }
    qsizetype below(qsizetype limit)
    {
        return limit <= 0 ? 0 : static_cast<qsizetype>((next() >> 11) % static_cast<uint64_t>(limit));
    }

private:
    uint64_t m_state = 0x9E3779B97F4A7C15ULL;
};

/// What JSON, INI files and money get wrong.
const std::array words
    = {"null", "{}", "[]", "\"\"", "true", "-1", "0", "1e309", "9223372036854775808", "0.5", "\"\\ud800\"",
        "\"1\"", "[[[[", "\\u0000", "\xff\xfe", "\"error\":{}", "\"result\":null", "\n", "=", "%"};

QByteArray mutated(QByteArray bytes, const QList<QByteArray> &corpus, Dice &dice)
{
    for (qsizetype changes = 1 + dice.below(6); changes > 0; --changes) {
        const qsizetype at = dice.below(bytes.size() + 1);
        const qsizetype rest = bytes.size() - at;
        switch (dice.below(7)) {
        case 0:
            if (rest > 0)
                bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << dice.below(8)));
            break;
        case 1:
            if (rest > 0)
                bytes[at] = static_cast<char>(dice.below(256));
            break;
        case 2:
            bytes.insert(at, static_cast<char>(dice.below(256)));
            break;
        case 3:
            bytes.remove(at, dice.below(std::min<qsizetype>(rest, 32) + 1));
            break;
        case 4:
            bytes.insert(at, words[static_cast<size_t>(dice.below(qsizetype(words.size())))]);
            break;
        case 5:
            bytes.insert(dice.below(bytes.size() + 1), bytes.mid(at, dice.below(64)));
            break;
        default: {
            const QByteArray &other = corpus.at(dice.below(corpus.size()));
            bytes = bytes.left(at) + other.mid(dice.below(other.size() + 1));
            break;
        }
        }
    }
    return bytes.left(16 * 1024);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("CORPUS ROUNDS [CRASHFILE]\n", stderr);
        return 2;
    }
    LLVMFuzzerInitialize(&argc, &argv);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const int rounds = QByteArray(argv[2]).toInt();
    crashFile = argc > 3 ? QByteArray(argv[3]) : "crash-" + folder.dirName().toUtf8();
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL})
        std::signal(signal, leaveInput);

    QList<QByteArray> corpus;
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s can't be read\n", qPrintable(info.filePath()));
            return 2;
        }
        corpus.append(file.readAll());
    }
    if (corpus.isEmpty()) {
        std::fprintf(stderr, "%s holds no inputs\n", argv[1]);
        return 2;
    }
    run({});
    for (const QByteArray &input : std::as_const(corpus))
        run(input);
    Dice dice;
    for (int round = 0; round < rounds; ++round)
        run(mutated(corpus.at(dice.below(corpus.size())), corpus, dice));
    std::printf("%lld inputs of the corpus and %d mutations: nothing found\n",
        static_cast<long long>(corpus.size()), rounds);
    return 0;
}
