// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payer/PayerWindow.h"

#include "app/models/DetailLines.h"
#include "app/models/FieldTitles.h"
#include "ui/controls/Marks.h"
#include "ui/controls/Surfaces.h"
#include "ui/payer/PayerKeypad.h"

#include <QtCore/QEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

// Read from the other side of a counter: beyond the type scale of the cashier's screen.
constexpr int amountPixels = 64;
constexpr int namePixels = 36;
constexpr int textPixels = 22;
constexpr int codePixels = 18;
constexpr int windowWidth = 1024;
constexpr int windowHeight = 720;
constexpr int sideMargin = 48;
constexpr int smallestPixels = 14;
/// Below this height the advice about a missing SMS gives way: the cashier's window has it too.
constexpr int smallBelow = 480;

} // namespace

PayerWindow::PayerWindow()
    : QWidget(nullptr, Qt::Window | Qt::WindowDoesNotAcceptFocus)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"payerWindow"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    // The program ends with the cashier's window.
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(makeIdle());
    m_stack->addWidget(makeBill());
    m_stack->addWidget(makeOutcome());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new StripeBar(this));
    column->addWidget(m_stack, 1);
    resize(QSize(windowWidth, windowHeight).boundedTo(screen()->availableSize()));
    connect(m_keypad, &PayerKeypad::confirmed, this, &PayerWindow::codeEntered);
    connect(m_keypad, &PayerKeypad::digitsChanged, this, [this](int digits) {
        if (digits > 0 && !m_trouble.isEmpty()) {
            m_trouble.clear();
            fillCode();
        }
    });
    fill();
}

Label *PayerWindow::largeLabel(int pixels, Role role, bool strong, QWidget *parent)
{
    auto *label = new Label(Type::Hero, role, parent, strong);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    m_large.append({label, pixels});
    return label;
}

// A small screen, or one where everything is larger, shows the same in smaller letters.
void PayerWindow::fit()
{
    const double share
        = std::clamp(std::min(width() / double {windowWidth}, height() / double {windowHeight}), 0.5, 1.0);
    for (const auto &[label, pixels] : std::as_const(m_large)) {
        QFont font = label->font();
        font.setPixelSize(std::max(smallestPixels, qRound(pixels * share)));
        label->setFont(font);
    }
    const bool small = height() < smallBelow;
    m_codeTitle->setVisible(!small);
    m_code->layout()->setSpacing(small ? space::xs : space::s);
    for (Label *label : {m_codeWhere, m_codeTrouble})
        label->setMinimumHeight(2 * QFontMetrics(label->font()).lineSpacing());
    const int margin = qRound(sideMargin * share);
    for (QLayout *page : std::as_const(m_pages))
        page->setContentsMargins(margin, small ? 0 : margin, margin, small ? 0 : margin);
    m_keypad->setShare(share);
    m_code->setFixedWidth(m_keypad->sizeHint().width());
    showAdvice();
}

void PayerWindow::showAdvice()
{
    m_codeHelp->setVisible(m_page == Page::Code && height() >= smallBelow);
}

void PayerWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QWidget *PayerWindow::makeIdle()
{
    auto *page = new QWidget(this);
    m_welcome = largeLabel(amountPixels, Role::Text, true, page);
    m_pointName = largeLabel(textPixels, Role::Muted, false, page);
    m_welcome->setAlignment(Qt::AlignCenter);
    m_pointName->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(page);
    m_pages.append(column);
    column->addStretch(1);
    column->addWidget(m_welcome);
    column->addSpacing(space::l);
    column->addWidget(m_pointName);
    column->addStretch(1);
    return page;
}

QWidget *PayerWindow::makeBill()
{
    auto *page = new QWidget(this);
    m_heading = largeLabel(textPixels, Role::Muted, false, page);
    m_service = largeLabel(namePixels, Role::Text, true, page);
    m_account = largeLabel(textPixels, Role::Muted, false, page);
    m_name = largeLabel(namePixels, Role::Text, true, page);
    m_address = largeLabel(textPixels, Role::Text, false, page);
    m_amount = largeLabel(amountPixels, Role::Text, true, page);
    m_note = largeLabel(textPixels, Role::Muted, false, page);
    m_amount->setObjectName(u"payerAmount"_s);
    auto *bill = new QVBoxLayout;
    bill->setSpacing(space::s);
    bill->addWidget(m_heading);
    bill->addWidget(m_service);
    bill->addWidget(m_account);
    bill->addSpacing(space::l);
    bill->addWidget(m_name);
    bill->addWidget(m_address);
    bill->addStretch(1);
    bill->addWidget(m_amount);
    bill->addWidget(m_note);

    m_code = new QWidget(page);
    m_codeTitle = largeLabel(namePixels, Role::Text, true, m_code);
    m_codeWhere = largeLabel(codePixels, Role::Text, false, m_code);
    m_codeTrouble = largeLabel(codePixels, Role::Refused, false, m_code);
    m_codeTrouble->setObjectName(u"payerCodeTrouble"_s);
    m_codeHelp = new Label(Type::Large, Role::Muted, page);
    m_codeHelp->setWordWrap(true);
    bill->addSpacing(space::l);
    bill->addWidget(m_codeHelp);
    m_keypad = new PayerKeypad(m_code);
    auto *code = new QVBoxLayout(m_code);
    code->setContentsMargins(0, 0, 0, 0);
    code->setSpacing(space::s);
    // Why a code was not taken stands where it said to where it went, so that no key moves.
    code->addWidget(m_codeTitle);
    code->addWidget(m_codeWhere);
    code->addWidget(m_codeTrouble);
    code->addWidget(m_keypad);
    code->addStretch(1);

    auto *row = new QHBoxLayout(page);
    m_pages.append(row);
    row->setSpacing(space::xxl);
    row->addLayout(bill, 1);
    row->addWidget(m_code);
    return page;
}

QWidget *PayerWindow::makeOutcome()
{
    auto *page = new QWidget(this);
    m_mark = new RoundMark(Mark::Info, page);
    m_outcome = largeLabel(namePixels, Role::Text, true, page);
    m_outcome->setObjectName(u"payerOutcome"_s);
    m_outcomeAmount = largeLabel(amountPixels, Role::Text, true, page);
    m_outcomeHelp = largeLabel(textPixels, Role::Muted, false, page);
    auto *column = new QVBoxLayout(page);
    m_pages.append(column);
    column->setSpacing(space::l);
    column->addStretch(1);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    for (Label *label : {m_outcome, m_outcomeAmount, m_outcomeHelp}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addStretch(1);
    return page;
}

void PayerWindow::showIdle(const QString &pointName)
{
    m_point = pointName;
    m_row = {};
    turnTo(Page::Idle);
}

void PayerWindow::showBill(const PaymentRow &row, const QString &place)
{
    m_row = row;
    m_place = place;
    m_sending = false;
    turnTo(Page::Bill);
}

void PayerWindow::askCode(const PaymentRow &row)
{
    m_row = row;
    m_trouble.clear();
    m_sending = false;
    m_keypad->wipe();
    m_keypad->setSending(false);
    turnTo(Page::Code);
}

void PayerWindow::setCodeTrouble(const QString &words)
{
    m_trouble = words;
    m_sending = false;
    m_keypad->wipe();
    m_keypad->setSending(false);
    fill();
}

void PayerWindow::setSending()
{
    m_sending = true;
    m_trouble.clear();
    m_keypad->wipe();
    m_keypad->setSending(true);
    fill();
}

void PayerWindow::showOutcome(const PaymentRow &row)
{
    m_row = row;
    m_keypad->wipe();
    turnTo(Page::Outcome);
}

void PayerWindow::turnTo(Page page)
{
    m_page = page;
    m_code->setVisible(page == Page::Code);
    showAdvice();
    m_stack->setCurrentIndex(page == Page::Idle ? 0 : page == Page::Outcome ? 2 : 1);
    fill();
}

void PayerWindow::place(const QScreen *cashiers)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if (screen == cashiers || screen->geometry() == cashiers->geometry())
            continue;
        setGeometry(screen->geometry());
        showFullScreen();
        return;
    }
    QWidget::show();
}

void PayerWindow::fill()
{
    setWindowTitle(tr("Kassa: the payer's window"));
    setAccessibleName(tr("The payer's window"));
    m_welcome->setText(tr("Welcome"));
    m_pointName->setText(m_point);
    fillBill();
    fillCode();
    fillOutcome();
}

void PayerWindow::fillBill()
{
    m_heading->setText(
        m_place.isEmpty() ? tr("Check your bill") : m_place + u" · "_s + tr("Check your bill"));
    m_service->setText(breakable(m_row.service.name));
    QStringList account;
    for (const AccountItem &item : std::as_const(m_row.account)) {
        const QString shown = item.valueTitle.isEmpty() ? item.value : item.valueTitle;
        if (!shown.isEmpty())
            account << fieldTitle(item.name, item.title) + u": "_s + shown;
    }
    m_account->setText(account.join(u'\n'));
    Payee payee = payeeOf(m_row.createDetails);
    const Payee before = payeeOf(m_row.infoDetails);
    if (payee.name.isEmpty())
        payee.name = before.name;
    if (payee.address.isEmpty())
        payee.address = before.address;
    m_name->setText(breakable(payee.name));
    m_address->setText(payee.address);
    m_amount->setText(withUnit(m_row.amount));
    m_note->setText(m_sending
            ? tr("Waiting for the bank's answer…")
            : (m_row.card.mask.isEmpty() ? QString() : tr("Card: %1").arg(m_row.card.mask)));
}

void PayerWindow::fillCode()
{
    m_codeTitle->setText(tr("SMS code"));
    m_codeWhere->setText(m_row.otpPhone.isEmpty()
            ? tr("Type the code that the bank sent you.")
            : tr("Type the code that was sent to %1.").arg(m_row.otpPhone));
    m_codeTrouble->setText(m_trouble);
    m_codeTrouble->setVisible(!m_trouble.isEmpty());
    m_codeWhere->setVisible(m_trouble.isEmpty());
    m_codeHelp->setText(tr("No SMS?\n"
                           "1. Is the phone on, and in reach?\n"
                           "2. Is there money on its account?\n"
                           "3. Is it the number that the bank knows?\n"
                           "4. Ask the cashier to send a new code."));
}

void PayerWindow::fillOutcome()
{
    const bool otherAmount = m_row.state == PaymentState::Paid && m_row.paidAmount != Soum();
    m_outcomeAmount->setText(withUnit(otherAmount ? m_row.paidAmount : m_row.amount));
    switch (m_row.state) {
    case PaymentState::Paid:
        m_mark->setMark(Mark::Paid);
        setTextRole(m_outcome, Role::Paid);
        m_outcome->setText(tr("Paid"));
        // Under an alarm (rule book, step 5) there may be no receipt to take.
        m_outcomeHelp->setText(
            m_row.alarm.isEmpty() ? tr("Take your receipt.") : tr("The cashier tells you more."));
        break;
    case PaymentState::PaySent:
    case PaymentState::PayUnknown:
        m_mark->setMark(Mark::Unknown);
        setTextRole(m_outcome, Role::Unknown);
        m_outcome->setText(tr("The result is not known yet"));
        m_outcomeHelp->setText(tr("Do not pay this bill elsewhere. Take the slip; the till goes on asking."));
        break;
    case PaymentState::PayRefused:
        m_mark->setMark(Mark::Refused);
        setTextRole(m_outcome, Role::Refused);
        m_outcome->setText(tr("The bank refused"));
        m_outcomeHelp->setText(tr("The cashier tells you why."));
        break;
    default:
        m_mark->setMark(Mark::Info);
        setTextRole(m_outcome, Role::Text);
        m_outcome->setText(tr("Not paid"));
        m_outcomeHelp->setText(tr("The cashier tells you why."));
        break;
    }
}

void PayerWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

void PayerWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::inUse().color(Role::Surface));
}

} // namespace kassa
