// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/PrinterWords.h"

#include <QtCore/QCoreApplication>

namespace kassa {

namespace {
class PrinterText {
    Q_DECLARE_TR_FUNCTIONS(kassa::PrinterText)
};
} // namespace

QString printerWords(PrinterTrouble trouble)
{
    switch (trouble) {
    case PrinterTrouble::None:
        break;
    case PrinterTrouble::NotSet:
        return PrinterText::tr("No printer is set. Choose one in the settings.");
    case PrinterTrouble::NotFound:
        return PrinterText::tr("There is no printer at this address. Check it in the settings.");
    case PrinterTrouble::NoAnswer:
        return PrinterText::tr("The printer does not answer. Check that it is on and plugged in.");
    case PrinterTrouble::NoPermission:
        return PrinterText::tr("This computer does not let Kassa use the printer. Tell the administrator.");
    case PrinterTrouble::Busy:
        return PrinterText::tr("Another program holds the printer. Close that program.");
    case PrinterTrouble::NotADevice:
        return PrinterText::tr("There is no printer behind this device. Check it in the settings.");
    case PrinterTrouble::NoPaper:
        return PrinterText::tr("The printer is out of paper. Put in a new roll.");
    case PrinterTrouble::Stalled:
        return PrinterText::tr("The printer stopped in the middle. Check its paper and its lid.");
    case PrinterTrouble::ClosedEarly:
        return PrinterText::tr("The printer broke off. Check that it is on and plugged in.");
    case PrinterTrouble::QueueRefused:
        return PrinterText::tr("The system's print queue did not take it. Check the queue.");
    case PrinterTrouble::NoProgram:
        return PrinterText::tr("This computer has no print system. Tell the administrator.");
    case PrinterTrouble::NotHere:
        return PrinterText::tr(
            "This kind of printer does not work on this computer. Choose another one in the "
            "settings.");
    case PrinterTrouble::Store:
        return PrinterText::tr("The disk could not be written, so nothing was sent. Free some space.");
    case PrinterTrouble::Restarted:
        return PrinterText::tr("The program ended while it was printing. Look whether it is on paper.");
    case PrinterTrouble::Unreadable:
        return PrinterText::tr("It was kept by another version. Print it from the history.");
    }
    return {};
}

QString printStateWords(PrintState state)
{
    switch (state) {
    case PrintState::Waiting:
        return PrinterText::tr("Waiting");
    case PrintState::Sending:
        return PrinterText::tr("Being printed");
    case PrintState::Printed:
        return PrinterText::tr("Printed");
    case PrintState::Failed:
        return PrinterText::tr("Not printed");
    case PrintState::Unsure:
        return PrinterText::tr("Maybe printed");
    }
    return {};
}

} // namespace kassa
