// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/Printing.h"

#include "app/core/EventNames.h"
#include "app/core/Log.h"
#include "app/models/PrinterWords.h"
#include "ui/history/HistoryPage.h"
#include "ui/print/TestPage.h"
#include "ui/print/UnprintedDialog.h"
#include "ui/program/Till.h"
#include "ui/settings/PrinterPage.h"
#include "ui/shell/MainWindow.h"

#include <QtWidgets/QApplication>

#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

/// The way onto paper that the settings name at this moment.
class Printing::Chosen final : public PaperPort {
public:
    explicit Chosen(Printing &printing)
        : m_printing(printing)
    {
    }
    void send(const ReceiptDocument &document, QObject *context,
        std::function<void(const Delivery &)> done) override
    {
        port().send(document, context, std::move(done));
    }
    [[nodiscard]] bool asks() const override { return port().asks(); }

private:
    [[nodiscard]] PaperPort &port() const
    {
        const auto target = m_printing.target();
        if (!target || target->kind != PrintTarget::Kind::System)
            return m_printing.m_raw;
        if (target->address.isEmpty())
            return m_printing.m_dialog;
        return m_printing.m_systemQueue;
    }
    Printing &m_printing;
};

Printing::Printing(Parts parts)
    : m_parts(std::move(parts))
    , m_jobs(*m_parts.till.database)
    , m_raw(m_sender, [this] { return rawSetup(); })
    , m_dialog(m_parts.dialog, [this] { return front(); })
    , m_systemQueue([this] { return m_parts.till.settings->text(Setting::PrinterAddress).trimmed(); })
    , m_chosen(std::make_unique<Chosen>(*this))
    , m_queue(m_jobs, *m_chosen, *m_parts.till.clock)
    , m_printer({m_queue, [this](const ReceiptDocument &document) { return describe(document); },
          [this](const ReceiptDocument &document) { return copies(document); }})
    , m_testPaper([this] { return m_testQueue; })
{
    connect(&m_queue, &PrintQueue::printed, this, &Printing::note);
    connect(
        &m_queue, &PrintQueue::changed, this, [this] { m_parts.window.setUnprinted(m_queue.troubled()); });
    connect(&m_queue, &PrintQueue::ended, this,
        [this](PrintJobId, Delivery::Outcome outcome, PrinterTrouble trouble) { ended(outcome, trouble); });
    connect(&m_parts.window, &MainWindow::unprintedRequested, this, &Printing::showUnprinted);
    connect(&m_parts.window, &MainWindow::serviceChosen, this, &Printing::check);
}

Printing::~Printing() = default;

bool Printing::asks() const
{
    return m_chosen->asks();
}

void Printing::begin()
{
    m_queue.open();
    check();
}

void Printing::settingsChanged()
{
    m_askedAt.reset();
    m_parts.window.notices()->setPrinterTrouble(PrinterTrouble::None);
    m_queue.printerMayBeBack();
    check();
}

void Printing::connectPage(PrinterPage &page)
{
    connect(&page, &PrinterPage::testRequested, this,
        [this, &page](const PrintTarget &target, bool cut) { printTestPage(target, cut, page); });
}

void Printing::connectHistory(HistoryPage &page)
{
    connect(&m_queue, &PrintQueue::changed, &page, [this, &page] { page.setUnprinted(m_queue.troubled()); });
    connect(&page, &HistoryPage::unprintedRequested, this, &Printing::showUnprinted);
    page.setUnprinted(m_queue.troubled());
}

void Printing::showUnprinted()
{
    if (!m_list)
        m_list = new UnprintedDialog(m_queue, front());
    m_list->open();
}

void Printing::check()
{
    const qint64 now = m_parts.till.clock->monotonicMs();
    if (m_queue.isSending() || (m_askedAt && now - *m_askedAt < askAgainMs))
        return;
    const auto setup = rawSetup();
    if (!setup) {
        // The system's own printers can't be asked cheaply; a raw one without an address is none.
        if (!target())
            answered(PrinterTrouble::NotSet);
        return;
    }
    m_askedAt = now;
    m_sender.ask(setup->target, this, [this](PrinterTrouble trouble) { answered(trouble); });
}

void Printing::answered(PrinterTrouble trouble)
{
    m_parts.window.notices()->setPrinterTrouble(trouble);
    if (trouble == PrinterTrouble::None) {
        if (m_queue.troubled() > 0)
            m_queue.printerMayBeBack();
        return;
    }
    // The bar goes by itself when the printer is back.
    if (std::exchange(m_again, true))
        return;
    m_parts.till.clock->after(std::chrono::milliseconds(askAgainMs), this, [this] {
        m_again = false;
        m_askedAt.reset();
        check();
    });
}

void Printing::ended(Delivery::Outcome outcome, PrinterTrouble trouble)
{
    if (outcome == Delivery::Outcome::Taken)
        m_parts.window.notices()->setPrinterTrouble(PrinterTrouble::None);
    else if (outcome == Delivery::Outcome::NotTaken && rawSetup() && trouble != PrinterTrouble::Unreadable)
        answered(trouble);
}

Result<PrintTarget> Printing::target() const
{
    const Settings &settings = *m_parts.till.settings;
    return printTarget(printTargetKind(settings.text(Setting::Printer)),
        settings.text(Setting::PrinterAddress), settings.text(Setting::PrinterSpeed).toInt());
}

std::optional<RawSetup> Printing::rawSetup() const
{
    const auto named = target();
    if (!named || named->kind == PrintTarget::Kind::System)
        return std::nullopt;
    return RawSetup {*named, dots(), m_parts.till.settings->isOn(Setting::PrinterCut)};
}

int Printing::dots() const
{
    return m_parts.till.settings->text(Setting::ReceiptPaper) == u"58"_s ? 384 : 576;
}

PrintOrder Printing::describe(const ReceiptDocument &document) const
{
    PrintOrder order;
    order.document = document;
    order.payment = document.payment;
    if (const auto row = m_parts.till.desk->row(document.payment)) {
        order.title = row->service.name;
        order.amount = row->amount;
    }
    return order;
}

QList<ReceiptDocument> Printing::copies(const ReceiptDocument &document) const
{
    const Settings &settings = *m_parts.till.settings;
    const int count = qBound(0, settings.text(Setting::PrinterCopies).toInt(), 2);
    QList<ReceiptDocument> made;
    for (int copy = 1; copy <= count; ++copy)
        made.append(asCopy(document, copy, settings.text(Setting::Cashier), m_parts.till.clock->utcNow()));
    return made;
}

QWidget *Printing::front() const
{
    QWidget *over = QApplication::activeModalWidget();
    return over ? over : &m_parts.window;
}

// In the journal it is printed when it is on paper, not when it was asked for.
void Printing::note(const PrintJob &job)
{
    if (job.payment == PaymentId {})
        return;
    const auto what = job.receipt ? event::receiptPrinted : event::slipPrinted;
    const QString paper = job.copy > 0 ? job.number + u" COPY "_s + QString::number(job.copy) : job.number;
    const auto noted = m_parts.till.desk->note(job.payment, {QString(what), u"cashier"_s, 0, paper});
    if (!noted)
        qCWarning(lcProgram) << "a print-out is not noted:" << noted.error().reason;
}

void Printing::printTestPage(const PrintTarget &target, bool cut, PrinterPage &page)
{
    const ReceiptDocument document = testPage(m_parts.language(), m_parts.till.testMode());
    const auto done = [&page](const Delivery &delivery) {
        if (delivery.outcome == Delivery::Outcome::Taken)
            page.setTested(PrinterPage::tr("Sent to the printer: look at the page."), Role::Paid);
        else
            page.setTested(printerWords(delivery.trouble), Role::Refused);
    };
    if (target.kind != PrintTarget::Kind::System) {
        m_sender.send(
            target, [document, dots = dots(), cut] { return rawPrintOut(document, dots, cut); }, &page, done);
    } else if (target.address.isEmpty()) {
        m_dialog.send(document, &page, done);
    } else {
        m_testQueue = target.address;
        m_testPaper.send(document, &page, done);
    }
}

} // namespace kassa
