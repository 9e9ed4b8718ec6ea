// SPDX-License-Identifier: GPL-3.0-or-later
// A worker that is not pure: it counts what it has decoded, in a plain number that all threads share. Built
// only where ThreadSanitizer is, to show that it speaks.
#include "app/paylov/Codec.h"

#include <QtCore/QJsonDocument>

#include <latch>
#include <thread>

using namespace kassa;

namespace {

int decoded = 0;

void work(std::latch &together)
{
    together.arrive_and_wait();
    for (int i = 0; i < 100; ++i) {
        const QJsonObject answer = QJsonDocument::fromJson(R"({"result":{"transactionId":"t-1"}})").object();
        if (codec::decodePay(answer))
            ++decoded;
    }
}

} // namespace

int main()
{
    std::latch together(2);
    std::thread first([&together] { work(together); });
    std::thread second([&together] { work(together); });
    first.join();
    second.join();
    return decoded > 0 ? 0 : 1;
}
