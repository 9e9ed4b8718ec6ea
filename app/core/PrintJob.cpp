// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/PrintJob.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr std::pair<PrintState, QLatin1StringView> states[] = {
    {PrintState::Waiting, "waiting"_L1},
    {PrintState::Sending, "sending"_L1},
    {PrintState::Printed, "printed"_L1},
    {PrintState::Failed, "failed"_L1},
    {PrintState::Unsure, "unsure"_L1},
};

constexpr std::pair<PrinterTrouble, QLatin1StringView> troubles[] = {
    {PrinterTrouble::None, ""_L1},
    {PrinterTrouble::NotSet, "not_set"_L1},
    {PrinterTrouble::NotFound, "not_found"_L1},
    {PrinterTrouble::NoAnswer, "no_answer"_L1},
    {PrinterTrouble::NoPermission, "no_permission"_L1},
    {PrinterTrouble::Busy, "busy"_L1},
    {PrinterTrouble::NotADevice, "not_a_device"_L1},
    {PrinterTrouble::NoPaper, "no_paper"_L1},
    {PrinterTrouble::Stalled, "stalled"_L1},
    {PrinterTrouble::ClosedEarly, "closed_early"_L1},
    {PrinterTrouble::QueueRefused, "queue_refused"_L1},
    {PrinterTrouble::NoProgram, "no_program"_L1},
    {PrinterTrouble::NotHere, "not_here"_L1},
    {PrinterTrouble::Store, "store"_L1},
    {PrinterTrouble::Restarted, "restarted"_L1},
    {PrinterTrouble::Unreadable, "unreadable"_L1},
};
} // namespace

QString printStateName(PrintState state)
{
    return std::find_if(std::begin(states), std::end(states), [state](const auto &row) {
        return row.first == state;
    })->second;
}

std::optional<PrintState> printStateFrom(QStringView name)
{
    const auto found = std::find_if(
        std::begin(states), std::end(states), [name](const auto &row) { return row.second == name; });
    return found == std::end(states) ? std::nullopt : std::optional(found->first);
}

QString printerTroubleName(PrinterTrouble trouble)
{
    return std::find_if(std::begin(troubles), std::end(troubles), [trouble](const auto &row) {
        return row.first == trouble;
    })->second;
}

PrinterTrouble printerTroubleFrom(QStringView name)
{
    const auto found = std::find_if(
        std::begin(troubles), std::end(troubles), [name](const auto &row) { return row.second == name; });
    return found == std::end(troubles) ? PrinterTrouble::None : found->first;
}

} // namespace kassa
