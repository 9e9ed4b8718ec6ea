// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/PaymentFlow.h"

#include "app/models/Words.h"
#include "ui/payment/NoticeDialog.h"
#include "ui/payment/OtpDialog.h"
#include "ui/payment/OutcomeDialog.h"
#include "ui/payment/PayDialog.h"

#include <QtWidgets/QMenu>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
/// Refusals that leave the transaction waiting for another code (rule 12).
bool isCodeRefusal(const PaymentRow &row)
{
    return row.cardInCreate && (row.refusal == u"invalid_otp"_s || row.refusal == u"otp_required"_s);
}
} // namespace

PaymentFlow::PaymentFlow(PaymentDesk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
    connect(&m_desk, &PaymentDesk::changed, this, &PaymentFlow::refresh);
    connect(&m_desk, &PaymentDesk::checksChanged, this, [this] {
        if (m_outcome)
            refresh(m_outcome->payment());
    });
}

void PaymentFlow::begin(const PaymentDraft &draft)
{
    if (m_creating || m_pay || m_otp)
        return;
    m_draft = draft;
    m_answered = {};
    const auto refused = m_desk.row(m_payment);
    if (refused && samePayment(*refused, draft)) {
        showPayDialog(*refused);
        return;
    }
    create();
}

bool PaymentFlow::samePayment(const PaymentRow &row, const PaymentDraft &draft) const
{
    return row.state == PaymentState::PayRefused && !row.cardInCreate && !draft.card.asksCode
        && row.service.id == draft.service.id && row.account == draft.account && row.amount == draft.amount;
}

void PaymentFlow::create()
{
    m_creating = true;
    Q_EMIT creatingChanged(true);
    m_desk.create(m_draft, m_answered, this, [this](const Result<PaymentRow> &answer) {
        m_creating = false;
        Q_EMIT creatingChanged(false);
        if (!answer) {
            createFailed(answer.error());
            return;
        }
        m_payment = answer->id;
        showPayDialog(*answer);
    });
}

void PaymentFlow::createFailed(const Error &error)
{
    if (error.code == ErrorCode::AccountOpen && error.payment != 0) {
        show(PaymentId(error.payment));
        return;
    }
    if (error.code == ErrorCode::NeedsAnswer) {
        if (error.payment == 0)
            askForeign(error);
        else
            askPaidBefore(error);
        return;
    }
    notice(error);
}

void PaymentFlow::askPaidBefore(const Error &error)
{
    Answered then = m_answered;
    then.paid += PaymentId(error.payment);
    askAnyway(tr("This bill was paid a short while ago"), paidBefore(PaymentId(error.payment)), then);
}

QString PaymentFlow::paidBefore(PaymentId id) const
{
    const auto before = m_desk.row(id);
    const QString when = before ? toTashkent(before->settledAt).toString(u"HH:mm"_s) : QString();
    const QString sum = before ? withUnit(before->amount) : QString();
    return tr("%1 was paid for this account at %2. Is the payer sure that %3 is to be paid now as well?")
        .arg(sum, when, withUnit(m_draft.amount));
}

void PaymentFlow::askForeign(const Error &error)
{
    const QDateTime at = fromGatewayTime(error.gatewayMessage);
    const QString when = at.isValid() ? toTashkent(at).toString(u"HH:mm"_s) : error.gatewayMessage;
    Answered then = m_answered;
    then.foreignRows += error.gatewayMessage;
    askAnyway(tr("Perhaps paid at another till"),
        tr("At %1 somebody else paid %2 for this service; for which account is not known. Is the payer sure "
           "that this bill is not paid yet?")
            .arg(when, withUnit(m_draft.amount)),
        then);
}

void PaymentFlow::askAnyway(const QString &title, const QString &text, const Answered &then)
{
    NoticeDialog *dialog = freshNotice();
    dialog->ask(title, text, tr("Yes, pay %1").arg(withUnit(m_draft.amount)));
    connect(dialog, &NoticeDialog::agreed, this, [this, dialog, then] {
        dialog->done(QDialog::Accepted);
        m_answered = then;
        create();
    });
    dialog->open();
}

bool PaymentFlow::busy() const
{
    return m_creating || m_pay || m_otp || m_outcome || m_notice;
}

void PaymentFlow::setPlaceInVisit(int place, int count, bool more)
{
    m_place = place;
    m_count = count;
    m_moreWait = more;
}

QString PaymentFlow::placeWords() const
{
    return m_count > 1 ? tr("Bill %1 of %2").arg(m_place).arg(m_count) : QString();
}

void PaymentFlow::setStep(Step step, const PaymentRow &row)
{
    if (step == Step::None && m_step == Step::None)
        return;
    m_step = step;
    Q_EMIT stepChanged(step, row);
}

void PaymentFlow::takeCode(const QString &code)
{
    if (m_otp)
        m_otp->take(code);
}

void PaymentFlow::codeFailed(const QString &words)
{
    m_otp->setError(words);
    m_step = Step::Code;
    Q_EMIT codeTrouble(words);
}

void PaymentFlow::showPayDialog(const PaymentRow &row)
{
    Q_EMIT began(row.id);
    if (!m_pay) {
        m_pay = new PayDialog(m_window);
        m_pay->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_pay, &PayDialog::left, this, [this] { leave(Place::Amount); });
        connect(m_pay, &PayDialog::confirmed, this, [this] {
            const auto current = m_desk.row(m_payment);
            if (current && current->cardInCreate)
                showOtpDialog(*current);
            else
                pay({});
        });
    }
    m_pay->setPlace(placeWords());
    m_pay->setPayment(row, row.cardInCreate ? row.card : m_draft.card);
    m_pay->open();
    setStep(Step::Bill, row);
}

void PaymentFlow::showOtpDialog(const PaymentRow &row)
{
    if (m_pay)
        m_pay->done(QDialog::Accepted);
    if (!m_otp) {
        m_otp = new OtpDialog(m_window);
        m_otp->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_otp, &OtpDialog::left, this, [this] { leave(Place::Amount); });
        connect(m_otp, &OtpDialog::startAgain, this, [this] {
            // The same bill, still at the counter, with another code.
            abandon();
            closeAll();
            create();
        });
        connect(m_otp, &OtpDialog::codeEntered, this, [this](const QString &code) { pay(code); });
    }
    m_otp->setPayerTypes(m_payerTypes);
    m_otp->setPayment(row);
    m_otp->open();
    setStep(Step::Code, row);
}

void PaymentFlow::pay(QString code)
{
    if (m_pay)
        m_pay->setSending(true);
    setStep(Step::Sending, m_desk.row(m_payment).value_or(PaymentRow()));
    m_desk.pay(m_payment, code, m_draft.card, m_answered, this,
        [this](const Result<PaymentRow> &answer) { payAnswered(answer); });
    code.fill(u'0');
}

void PaymentFlow::payAnswered(const Result<PaymentRow> &answer)
{
    if (!answer) {
        payFailed(answer.error());
        return;
    }
    if (answer->state == PaymentState::PayRefused && isCodeRefusal(*answer)) {
        const Words said = refusalWords(*answer, m_language);
        showOtpDialog(*answer);
        codeFailed(QString(said.what + u' ' + said.whatToDo).trimmed());
        return;
    }
    show(answer->id);
}

void PaymentFlow::payFailed(const Error &error)
{
    const auto current = m_desk.row(m_payment);
    if (error.code == ErrorCode::AccountOpen && error.payment != 0) {
        closeAll();
        show(PaymentId(error.payment));
        return;
    }
    const Words said = words(error, m_language, Request::Pay);
    QString text = QString(said.what + u' ' + said.whatToDo).trimmed();
    // Nothing was sent: the dialog stays, and pressing the same button again is the yes to this one payment.
    if (error.code == ErrorCode::PaidMeanwhile && error.payment != 0) {
        m_answered.paid += PaymentId(error.payment);
        text = paidBefore(PaymentId(error.payment));
        if (m_pay) {
            m_pay->setNotice(text);
            setStep(Step::Bill, current.value_or(PaymentRow()));
            return;
        }
    }
    if (current
        && (current->state == PaymentState::Created || current->state == PaymentState::OtpWait
            || current->state == PaymentState::PayRefused)) {
        if (m_otp) {
            codeFailed(text);
            return;
        }
        if (m_pay) {
            m_pay->setNotice(text);
            setStep(Step::Bill, *current);
            return;
        }
    }
    if (current && current->state != PaymentState::Created && current->state != PaymentState::OtpWait) {
        show(current->id);
        return;
    }
    closeAll();
    notice(error);
}

void PaymentFlow::show(PaymentId id)
{
    const auto row = m_desk.row(id);
    if (!row)
        return;
    if (m_pay)
        m_pay->done(QDialog::Accepted);
    if (m_otp)
        m_otp->done(QDialog::Accepted);
    OutcomeDialog *dialog = outcome();
    dialog->setPayment(*row, m_desk.events(id), m_desk.nextCheckInMs(id));
    dialog->setRefusal(refusalWords(*row, m_language));
    dialog->setWayOnOffered(m_payment == id);
    dialog->setNotStored(m_desk.unstored(id).has_value());
    dialog->setNext(m_moreWait ? OutcomeDialog::Next::Bill
            : m_count > 0      ? OutcomeDialog::Next::Total
                               : OutcomeDialog::Next::Payer);
    dialog->open();
    if (m_payment != id) {
        setStep(Step::None);
        return;
    }
    setStep(Step::Outcome, *row);
    Q_EMIT outcomeShown(row->state);
}

OutcomeDialog *PaymentFlow::outcome()
{
    if (m_outcome)
        return m_outcome;
    m_outcome = new OutcomeDialog(m_window);
    m_outcome->setAttribute(Qt::WA_DeleteOnClose);
    OutcomeDialog *dialog = m_outcome;
    const auto close = [this, dialog](Place place) {
        dialog->done(QDialog::Accepted);
        setStep(Step::None);
        Q_EMIT backTo(place);
    };
    connect(dialog, &OutcomeDialog::nextPayer, this, [this, dialog] {
        dialog->done(QDialog::Accepted);
        m_payment = {};
        setStep(Step::None);
        Q_EMIT finished();
    });
    connect(dialog, &OutcomeDialog::checkNow, this, [this, dialog] {
        if (!m_desk.checkNow(dialog->payment()))
            dialog->setCheckedTooSoon();
    });
    connect(dialog, &OutcomeDialog::slipRequested, this,
        [this, dialog] { Q_EMIT slipRequested(dialog->payment()); });
    connect(dialog, &OutcomeDialog::receiptRequested, this,
        [this, dialog] { Q_EMIT receiptRequested(dialog->payment()); });
    connect(dialog, &OutcomeDialog::timeLineRequested, this,
        [this, dialog] { Q_EMIT timeLineRequested(dialog->payment()); });
    connect(dialog, &OutcomeDialog::otherCard, this, [close] { close(Place::Card); });
    connect(dialog, &OutcomeDialog::otherAmount, this, [close] { close(Place::Amount); });
    connect(dialog, &OutcomeDialog::codeAgain, this, [this, dialog] {
        const auto row = m_desk.row(dialog->payment());
        dialog->done(QDialog::Accepted);
        if (row) {
            m_payment = row->id;
            m_draft = draftOf(*row);
            showOtpDialog(*row);
        }
    });
    connect(dialog, &OutcomeDialog::startAgain, this, [this, dialog] {
        dialog->done(QDialog::Accepted);
        create();
    });
    return dialog;
}

void PaymentFlow::offer(PaymentId id, const QPoint &at)
{
    const bool mayRepeat = m_desk.canRepeat(id).isEmpty();
    const bool mayRelease = m_desk.canRelease(id).isEmpty();
    if (!mayRepeat && !mayRelease)
        return;
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"openPaymentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (mayRepeat)
        connect(menu->addAction(tr("Charge again, with a senior…")), &QAction::triggered, this,
            [this, id] { repeat(id); });
    if (mayRelease)
        connect(menu->addAction(tr("Release the account, with a senior…")), &QAction::triggered, this,
            [this, id] { release(id); });
    menu->popup(at);
}

void PaymentFlow::repeat(PaymentId id)
{
    const auto row = m_desk.row(id);
    if (!row || m_creating)
        return;
    if (row->cardInCreate) {
        // Its code is spent: a new create sends another.
        m_desk.repeatCreate(id, this, [this](const Result<PaymentRow> &answer) {
            if (!answer) {
                createFailed(answer.error());
                return;
            }
            m_payment = answer->id;
            m_answered = {};
            m_draft = draftOf(*answer);
            showPayDialog(*answer);
        });
        return;
    }
    m_desk.repeatPay(id, {}, this, [this](const Result<PaymentRow> &answer) {
        if (answer)
            show(answer->id);
        else
            notice(answer.error());
    });
}

void PaymentFlow::release(PaymentId id)
{
    m_desk.releaseAccount(id, this, [this](const Result<PaymentRow> &answer) {
        if (answer)
            show(answer->id);
        else
            notice(answer.error());
    });
}

void PaymentFlow::refresh(PaymentId id)
{
    // Rule 4b: the answer is there and can't be stored; the cashier sees it now, not when the disk has room
    // again.
    if ((m_pay || m_otp) && id == m_payment && m_desk.unstored(id)) {
        show(id);
        return;
    }
    if (!m_outcome || m_outcome->payment() != id)
        return;
    const auto row = m_desk.row(id);
    if (!row)
        return;
    const PaymentState before = m_outcome->state();
    m_outcome->setPayment(*row, m_desk.events(id), m_desk.nextCheckInMs(id));
    m_outcome->setNotStored(m_desk.unstored(id).has_value());
    if (m_payment == id) {
        setStep(Step::Outcome, *row);
        if (row->state != before)
            Q_EMIT outcomeShown(row->state);
    }
    if (row->state == PaymentState::PayRefused)
        m_outcome->setRefusal(refusalWords(*row, m_language));
}

void PaymentFlow::abandon()
{
    const auto row = m_desk.row(m_payment);
    if (row && (row->state == PaymentState::Created || row->state == PaymentState::OtpWait))
        static_cast<void>(m_desk.abandon(m_payment));
}

void PaymentFlow::leave(Place place)
{
    abandon();
    closeAll();
    Q_EMIT backTo(place);
}

void PaymentFlow::closeAll()
{
    for (QDialog *dialog : {static_cast<QDialog *>(m_pay), static_cast<QDialog *>(m_otp),
             static_cast<QDialog *>(m_outcome), static_cast<QDialog *>(m_notice)}) {
        if (dialog)
            dialog->done(QDialog::Accepted);
    }
    setStep(Step::None);
}

NoticeDialog *PaymentFlow::freshNotice()
{
    if (m_notice)
        m_notice->done(QDialog::Accepted);
    m_notice = new NoticeDialog(m_window);
    m_notice->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_notice, &NoticeDialog::left, this, [this, dialog = m_notice.data()] {
        dialog->done(QDialog::Accepted);
        Q_EMIT backTo(Place::Form);
    });
    return m_notice;
}

void PaymentFlow::notice(const Error &error)
{
    const Words said = words(error, m_language, Request::Create);
    NoticeDialog *dialog = freshNotice();
    const bool refused = error.code == ErrorCode::Refused || error.code == ErrorCode::StoreFull
        || error.code == ErrorCode::StoreFailed;
    dialog->say(refused ? Mark::Refused : Mark::Info, said.what, said.whatToDo, smallPrint(said));
    dialog->open();
}

} // namespace kassa
