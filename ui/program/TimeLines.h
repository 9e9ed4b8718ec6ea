// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/PaymentDesk.h"
#include "ui/history/ClaimPaper.h"
#include "ui/print/ClaimService.h"

#include <QtCore/QPointer>

class QWidget;

namespace kassa {

class TimeLineDialog;

/// Opens the time line of a payment over whatever is on screen and keeps it in step with the desk while it is
/// open. Main thread.
class TimeLines final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        PaymentDesk &desk;
        PaymentJournal &journal;
        QString receiptsFolder; ///< claim packets go into "claims" below it
        std::function<ClaimFrame()> frame;
        QWidget &window;
    };
    explicit TimeLines(Parts parts);

    /// Shows a payment; in the dialog that is open where there is one.
    void show(PaymentId id);

private:
    void feed(PaymentId id);

    Parts m_parts;
    ClaimService m_claims;
    QPointer<TimeLineDialog> m_dialog;
};

} // namespace kassa
