// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/Papers.h"

#include "app/core/EventNames.h"
#include "app/models/FieldTitles.h"
#include "app/printing/PrintQueue.h"
#include "app/receipt/ReceiptSettings.h"
#include "app/receipt/ShopLogo.h"
#include "ui/print/ReceiptView.h"
#include "ui/program/FiscalHook.h"
#include "ui/program/Till.h"

#include <QtWidgets/QApplication>

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

Papers::Papers(Parts parts)
    : m_till(parts.till)
    , m_print(parts.print)
    , m_queue(parts.queue)
    , m_screenLanguage(std::move(parts.screenLanguage))
    , m_window(parts.window)
    , m_fiscal(std::make_unique<FiscalHook>(
          FiscalHook::Parts {parts.till, [this](PaymentId id) { return receipt(id); },
              [this] { return point(); }, [this] { return options(); }}))
{
}

Papers::~Papers() = default;

std::optional<ReceiptDocument> Papers::receipt(PaymentId id) const
{
    const auto row = m_till.desk->row(id);
    // An answer that is not stored has no receipt (rule 4b).
    if (!row || m_till.desk->unstored(id))
        return std::nullopt;
    ReceiptOptions wanted = options();
    wanted.copy = printedBefore(id);
    wanted.copyBy = m_till.settings->text(Setting::Cashier);
    wanted.copyAt = m_till.clock->utcNow();
    wanted.fiscal = m_fiscal->mark(id);
    return receiptOf(*row, point(), language(), m_till.testMode(), wanted);
}

void Papers::showReceipt(PaymentId id)
{
    if (ReceiptView *view = open(receipt(id)))
        m_fiscal->attach(view, id);
}

void Papers::printReceipt(PaymentId id)
{
    if (const auto document = receipt(id))
        m_print.print(*document, &m_window, this, [](const PrintReport &) {});
}

void Papers::showSlip(PaymentId id)
{
    if (const auto row = m_till.desk->row(id))
        open(slipOf(*row, point(), language(), m_till.testMode(), options()));
}

void Papers::showVisit(const QList<PaymentId> &payments)
{
    QList<PaymentRow> rows;
    QSet<PaymentId> unstored;
    for (const PaymentId id : payments) {
        const auto row = m_till.desk->row(id);
        if (!row)
            continue;
        rows.append(*row);
        if (m_till.desk->unstored(id))
            unstored.insert(id);
    }
    open(visitOf(
        rows, unstored, m_till.serverClock->utcNow(), point(), language(), m_till.testMode(), options()));
}

void Papers::show(PaymentId id)
{
    const auto row = m_till.desk->row(id);
    if (row && row->state == PaymentState::Paid)
        showReceipt(id);
    else
        showSlip(id);
}

ReceiptView *Papers::open(const std::optional<ReceiptDocument> &document)
{
    if (!document)
        return nullptr;
    QWidget *over = QApplication::activeModalWidget();
    auto *view = new ReceiptView(m_print, *document, over ? over : &m_window);
    view->setCopyStamp([this] {
        return CopyStamp {m_till.settings->text(Setting::Cashier), m_till.clock->utcNow()};
    });
    view->open();
    return view;
}

int Papers::printedBefore(PaymentId id) const
{
    const QList<JournalEvent> events = m_till.desk->events(id);
    return m_queue.openJobs(id, true)
        + static_cast<int>(std::count_if(events.cbegin(), events.cend(),
            [](const JournalEvent &e) { return e.what == event::receiptPrinted; }));
}

ReceiptOptions Papers::options() const
{
    ReceiptOptions options;
    options.titleOf = [](const QString &name, const QString &title, Language language) {
        return fieldTitle(name, title, language);
    };
    options.design = templateOf(*m_till.settings, language());
    options.design.logo = readLogo(logoFile(m_till.profile->folder())).value_or(QImage());
    return options;
}

PointInfo Papers::point() const
{
    return pointOf(*m_till.settings);
}

Language Papers::language() const
{
    return languageFromCode(m_till.settings->text(Setting::ReceiptLanguage)).value_or(m_screenLanguage());
}

} // namespace kassa
