// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <chrono>
#include <functional>
#include <tl/expected.hpp>
#include <vector>

namespace kassa::bench {

/// What a goal is about.
enum class Goal {
    Milliseconds, ///< the value itself
    Ratio, ///< value over reference
};

/// Both sides of a line, in milliseconds.
struct Figures {
    double value = 0;
    double reference = 0;
};

/// Figures, or one line of English saying why there are none.
using Measured = tl::expected<Figures, QString>;

/// One line of the bench.
struct Line {
    QString name;
    QString value; ///< what is measured, in words
    QString reference; ///< what it stands beside, in words
    double goal = 0;
    Goal about = Goal::Milliseconds;
    std::function<Measured()> measure;
};

[[nodiscard]] inline double median(std::vector<double> figures)
{
    const auto middle = figures.begin() + static_cast<std::ptrdiff_t>(figures.size() / 2);
    std::nth_element(figures.begin(), middle, figures.end());
    return *middle;
}

/// Milliseconds of monotonic time that `work` takes.
template <class Work>
[[nodiscard]] double timed(Work work)
{
    const auto from = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
}

/// One round each in turn, so that a busy moment of the machine meets both; medians. The first round warms up
/// and isn't counted.
template <class Value, class Reference>
[[nodiscard]] Figures alternating(int rounds, Value value, Reference reference)
{
    std::vector<double> values;
    std::vector<double> references;
    for (int round = 0; round <= rounds; ++round) {
        const double one = value();
        const double other = reference();
        if (round == 0)
            continue;
        values.push_back(one);
        references.push_back(other);
    }
    return {median(std::move(values)), median(std::move(references))};
}

[[nodiscard]] Measured measureStart();
[[nodiscard]] Measured measureFormOpen();
[[nodiscard]] Measured measureFormParent();
[[nodiscard]] Measured measureSearch();
/// Words that nobody is called: typo tolerance at work.
[[nodiscard]] Measured measureSearchTypos();
/// Four scripts, the trade's words and the other keyboard layout.
[[nodiscard]] Measured measureSearchScripts();
/// Value: what a payment costs beyond `reference`, the bare posts and commits.
[[nodiscard]] Measured measurePayment();
/// Value: a whole payment; reference: the bare posts.
[[nodiscard]] Measured measurePaymentAtLatency();
/// The history of 1,000,000 payments with a registry of 1,000,000 rows, of which half are others', made once
/// per run. Value: the slowest question of its kind, whole as the worker answers it; reference: the same page
/// by its numbers alone.
[[nodiscard]] Measured measureHistoryFirstPage();
[[nodiscard]] Measured measureHistoryAccount();
[[nodiscard]] Measured measureHistoryName();
[[nodiscard]] Measured measureHistorySum();
[[nodiscard]] Measured measureHistoryDate();
[[nodiscard]] Measured measureHistoryId();
[[nodiscard]] Measured measureHistoryOthers();

} // namespace kassa::bench
