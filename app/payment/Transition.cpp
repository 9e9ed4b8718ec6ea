// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Transition.h"

#include <array>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

enum class Kind {
    To, ///< to another state
    Red, ///< to another state, with the alarm
    Same, ///< an event only
    Back, ///< to the state before this pay
    Kept, ///< `created` after an unknown pay: PayRefused where a refusal is kept
    Never, ///< a named impossibility
};

struct Cell {
    Kind kind = Kind::Same;
    PaymentState state = PaymentState::CreateSent;
    Impossible why = Impossible::AlreadyFinal;
};

constexpr Cell to(PaymentState state)
{
    return {Kind::To, state, {}};
}
constexpr Cell red(PaymentState state)
{
    return {Kind::Red, state, {}};
}
constexpr Cell never(Impossible why)
{
    return {Kind::Never, {}, why};
}

using enum PaymentState;
constexpr Cell same {};
constexpr Cell back {Kind::Back, {}, {}};
constexpr Cell kept {Kind::Kept, {}, {}};
constexpr Cell fin = never(Impossible::AlreadyFinal);
constexpr Cell sent = never(Impossible::NothingSent);
constexpr Cell made = never(Impossible::NotYetCreated);
constexpr Cell open = never(Impossible::PayIsOpen);

constexpr std::size_t stateCount = std::size(allPaymentStates);
constexpr std::size_t eventCount = std::size(allPaymentEvents);
using Line = std::array<Cell, stateCount>;

// One line per event in the order of PaymentEvent, one column per state in the order of PaymentState.
// Two cells of the PayUnknown column (PayCommitted, Superseding) are rule 7's: the journal's commits open
// them to a senior's word alone.
// clang-format off
constexpr std::array<Line, eventCount> table {{
    // CreateSent         Created     OtpWait        PaySent         PayRefused      PayUnknown      Paid            Cancelled  NotCharged    CreateRefused CreateUnknown Abandoned  Superseded
    {to(Created),       sent,         sent,          sent,           sent,           sent,           fin,            fin,       fin,          fin,          fin,          fin,       fin      }, // CreateAnswered
    {to(OtpWait),       sent,         sent,          sent,           sent,           sent,           fin,            fin,       fin,          fin,          fin,          fin,       fin      }, // CreateAnsweredWithCard
    {to(CreateRefused), sent,         sent,          sent,           sent,           sent,           fin,            fin,       fin,          fin,          fin,          fin,       fin      }, // CreateRefusedByGateway
    {to(CreateUnknown), sent,         sent,          sent,           sent,           sent,           fin,            fin,       fin,          fin,          fin,          fin,       fin      }, // CreateOutcomeUnknown
    {made,              to(PaySent),  to(PaySent),   open,           to(PaySent),    to(PaySent),    fin,            fin,       fin,          made,         made,         fin,       fin      }, // PayCommitted
    {sent,              sent,         sent,          back,           sent,           sent,           same,           same,      same,         sent,         sent,         sent,      sent     }, // PayNotSent
    {sent,              sent,         sent,          to(Paid),       red(Paid),      to(Paid),       same,           red(Paid), red(Paid),    sent,         sent,         sent,      red(Paid)}, // PayAnsweredPaid
    {sent,              sent,         sent,          to(PayRefused), sent,           open,           same,           same,      same,         sent,         sent,         sent,      sent     }, // PayRefusedConfirmed
    {sent,              sent,         sent,          to(Cancelled),  sent,           open,           same,           same,      same,         sent,         sent,         sent,      sent     }, // PayRefusedCancelled
    {sent,              sent,         sent,          to(PayUnknown), sent,           same,           same,           same,      same,         sent,         sent,         sent,      sent     }, // PayOutcomeUnknown
    {made,              red(Paid),    red(Paid),     to(Paid),       red(Paid),      to(Paid),       same,           red(Paid), red(Paid),    made,         made,         red(Paid), red(Paid)}, // StatusPaid
    {made,              red(Paid),    red(Paid),     red(Paid),      red(Paid),      red(Paid),      red(Paid),      red(Paid), red(Paid),    made,         made,         red(Paid), red(Paid)}, // StatusPaidDiffers
    {made,              to(Cancelled),to(Cancelled), same,           to(Cancelled),  to(Cancelled),  red(Cancelled), same,      to(Cancelled),made,         made,         same,      same     }, // StatusCancelled
    {made,              same,         same,          same,           same,           kept,           same,           same,      same,         made,         made,         same,      same     }, // StatusCreated
    {made,              same,         same,          same,           same,           same,           same,           same,      same,         made,         made,         same,      same     }, // StatusNotFound
    {made,              same,         same,          same,           same,           same,           same,           same,      same,         made,         made,         same,      same     }, // StatusNoAnswer
    {made,              red(Paid),    red(Paid),     to(Paid),       red(Paid),      to(Paid),       same,           red(Paid), red(Paid),    red(Paid),    red(Paid),    red(Paid), red(Paid)}, // RegistryPaid
    {made,              sent,         sent,          open,           sent,           to(NotCharged), fin,            fin,       fin,          made,         made,         fin,       fin      }, // AbsenceProven
    {made,              sent,         sent,          open,           to(Superseded), to(Superseded), fin,            fin,       fin,          made,         made,         fin,       fin      }, // Superseding
    {made,              to(Abandoned),to(Abandoned), open,           fin,            open,           fin,            fin,       fin,          fin,          fin,          fin,       fin      }, // LeftByCashier
    {to(CreateUnknown), to(Abandoned),to(Abandoned), to(PayUnknown), same,           same,           same,           same,      same,         same,         same,         same,      same     }, // Restarted
}};
// clang-format on

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < stateCount; ++i)
        if (static_cast<std::size_t>(allPaymentStates[i]) != i)
            return false;
    for (std::size_t i = 0; i < eventCount; ++i)
        if (static_cast<std::size_t>(allPaymentEvents[i]) != i)
            return false;
    return true;
}
static_assert(inOrder(), "lines and columns follow the enums");

} // namespace

std::variant<Transition, Impossible> transition(
    PaymentState state, PaymentEvent event, PaymentState before, bool keptRefusal)
{
    const Cell &cell = table[static_cast<std::size_t>(event)][static_cast<std::size_t>(state)];
    switch (cell.kind) {
    case Kind::To:
        return Transition {cell.state, false};
    case Kind::Red:
        return Transition {cell.state, true};
    case Kind::Same:
        return Transition {state, false};
    case Kind::Back:
        if (before == Created || before == OtpWait || before == PayRefused || before == PayUnknown)
            return Transition {before, false};
        return Impossible::NothingSent;
    case Kind::Kept:
        return Transition {keptRefusal ? PayRefused : state, false};
    case Kind::Never:
        break;
    }
    return cell.why;
}

QString eventName(PaymentEvent event)
{
    switch (event) {
    case PaymentEvent::CreateAnswered:
        return u"create_answered"_s;
    case PaymentEvent::CreateAnsweredWithCard:
        return u"create_answered_with_card"_s;
    case PaymentEvent::CreateRefusedByGateway:
        return u"create_refused"_s;
    case PaymentEvent::CreateOutcomeUnknown:
        return u"create_unknown"_s;
    case PaymentEvent::PayCommitted:
        return u"pay_committed"_s;
    case PaymentEvent::PayNotSent:
        return u"pay_not_sent"_s;
    case PaymentEvent::PayAnsweredPaid:
        return u"pay_answered_paid"_s;
    case PaymentEvent::PayRefusedConfirmed:
        return u"pay_refused"_s;
    case PaymentEvent::PayRefusedCancelled:
        return u"pay_refused_cancelled"_s;
    case PaymentEvent::PayOutcomeUnknown:
        return u"pay_unknown"_s;
    case PaymentEvent::StatusPaid:
        return u"status_paid"_s;
    case PaymentEvent::StatusPaidDiffers:
        return u"status_paid_differs"_s;
    case PaymentEvent::StatusCancelled:
        return u"status_cancelled"_s;
    case PaymentEvent::StatusCreated:
        return u"status_created"_s;
    case PaymentEvent::StatusNotFound:
        return u"status_not_found"_s;
    case PaymentEvent::StatusNoAnswer:
        return u"status_no_answer"_s;
    case PaymentEvent::RegistryPaid:
        return u"registry_paid"_s;
    case PaymentEvent::AbsenceProven:
        return u"absence_proven"_s;
    case PaymentEvent::Superseding:
        return u"superseding"_s;
    case PaymentEvent::LeftByCashier:
        return u"left_by_cashier"_s;
    case PaymentEvent::Restarted:
        return u"restarted"_s;
    }
    return {};
}

QString impossibleName(Impossible why)
{
    switch (why) {
    case Impossible::AlreadyFinal:
        return u"already final"_s;
    case Impossible::NothingSent:
        return u"nothing sent"_s;
    case Impossible::NotYetCreated:
        return u"not yet created"_s;
    case Impossible::PayIsOpen:
        return u"a pay is open"_s;
    }
    return {};
}

} // namespace kassa
