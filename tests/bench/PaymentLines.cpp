// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bench.h"
#include "tests/bench/PaymentBench.h"

namespace kassa::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int rounds = 101;
constexpr int slowRounds = 15;
constexpr int latency = 80; // ms
} // namespace

Measured measurePayment()
{
    const auto bench = PaymentBench::open(0);
    if (!bench)
        return tl::unexpected(bench.error());
    std::vector<double> owns;
    std::vector<double> bares;
    // The difference is taken within a round: what else the machine does meets both alike.
    for (int round = 0; round < rounds; ++round) {
        const double payment = (*bench)->payment();
        const double bare = (*bench)->barePosts(true);
        if (!(*bench)->trouble().isEmpty())
            return tl::unexpected((*bench)->trouble());
        if (round == 0)
            continue;
        owns.push_back(payment - bare);
        bares.push_back(bare);
    }
    return Figures {median(std::move(owns)), median(std::move(bares))};
}

Measured measurePaymentAtLatency()
{
    const auto bench = PaymentBench::open(latency);
    if (!bench)
        return tl::unexpected(bench.error());
    const Figures figures = alternating(
        slowRounds, [&] { return (*bench)->payment(); }, [&] { return (*bench)->barePosts(false); });
    if (!(*bench)->trouble().isEmpty())
        return tl::unexpected((*bench)->trouble());
    return figures;
}

} // namespace kassa::bench
