// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/KeyWords.h"

#include <QtCore/QCoreApplication>

namespace kassa {

namespace {
class KeyWords {
    Q_DECLARE_TR_FUNCTIONS(kassa::KeyWords)
};
} // namespace

QString actionWords(KeyAction action)
{
    switch (action) {
    case KeyAction::KeySheet:
        return KeyWords::tr("This sheet");
    case KeyAction::Search:
        return KeyWords::tr("Search for a service");
    case KeyAction::AccountBook:
        return KeyWords::tr("Account book");
    case KeyAction::LookUp:
        return KeyWords::tr("Look the subscriber up");
    case KeyAction::Refresh:
        return KeyWords::tr("Refresh, or check now");
    case KeyAction::OpenPayments:
        return KeyWords::tr("Open payments");
    case KeyAction::History:
        return KeyWords::tr("History");
    case KeyAction::RepeatLast:
        return KeyWords::tr("Repeat the last payment");
    case KeyAction::Pay:
        return KeyWords::tr("Pay");
    case KeyAction::Print:
        return KeyWords::tr("Print what is shown");
    case KeyAction::FullScreen:
        return KeyWords::tr("Full screen");
    case KeyAction::AddToVisit:
        return KeyWords::tr("Add to list");
    case KeyAction::PayVisit:
        return KeyWords::tr("Pay the list");
    case KeyAction::PayerWindow:
        return KeyWords::tr("The payer's window");
    case KeyAction::TimeLine:
        return KeyWords::tr("Time line of the payment");
    case KeyAction::SaveClaim:
        return KeyWords::tr("Save the claim packet");
    case KeyAction::SaveClaimElsewhere:
        return KeyWords::tr("Save the claim packet elsewhere");
    case KeyAction::OpenFolder:
        return KeyWords::tr("Open the folder of what was saved");
    case KeyAction::Favourite1:
    case KeyAction::Favourite2:
    case KeyAction::Favourite3:
    case KeyAction::Favourite4:
    case KeyAction::Favourite5:
    case KeyAction::Favourite6:
    case KeyAction::Favourite7:
    case KeyAction::Favourite8:
    case KeyAction::Favourite9:
        break;
    }
    return KeyWords::tr("Favourite %1")
        .arg(static_cast<int>(action) - static_cast<int>(KeyAction::Favourite1) + 1);
}

QString groupWords(KeyGroup group)
{
    switch (group) {
    case KeyGroup::Payment:
        return KeyWords::tr("The bill on the counter");
    case KeyGroup::Payments:
        return KeyWords::tr("Payments and papers");
    case KeyGroup::Window:
        return KeyWords::tr("Window");
    case KeyGroup::Favourites:
        break;
    }
    return KeyWords::tr("Favourites");
}

QString faultWords(KeyFault fault)
{
    switch (fault) {
    case KeyFault::None:
        break;
    case KeyFault::Fixed:
        return KeyWords::tr("This key means the same everywhere and can't be given away.");
    case KeyFault::Types:
        return KeyWords::tr("This key types into fields. Press it together with Ctrl or Alt.");
    case KeyFault::Edits:
        return KeyWords::tr("Fields need this key for editing.");
    case KeyFault::System:
        return KeyWords::tr("This key belongs to the computer.");
    case KeyFault::Reserved:
        return KeyWords::tr("This key is kept for locking the till.");
    }
    return {};
}

} // namespace kassa
