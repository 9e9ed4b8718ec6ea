// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/OtpDialog.h"

#include "ui/controls/Fields.h"
#include "ui/controls/Surfaces.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
/// Spaced dots, nothing for the clipboard, no input method that could remember.
class CodeField final : public DigitField {
public:
    explicit CodeField(QWidget *parent)
        : DigitField(parent)
    {
        setMaxDigits(OtpDialog::maxDigits);
        setEchoMode(QLineEdit::Password);
        setInputMethodHints(
            Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        setContextMenuPolicy(Qt::NoContextMenu);
        QFont large = typeFont(Type::Hero, true);
        large.setLetterSpacing(QFont::AbsoluteSpacing, space::m);
        setFont(large);
        setAlignment(Qt::AlignCenter);
    }

protected:
    [[nodiscard]] int heightNow() const override { return Theme::inUse().mainHeight() + space::s; }
};
} // namespace

OtpDialog::OtpDialog(QWidget *parent)
    : DialogFrame(parent)
    , m_where(new Label(Type::Body, Role::Text, this))
    , m_code(new CodeField(this))
    , m_field(new LabelledField(m_code, this))
    , m_help(new Label(Type::Label, Role::Muted, this))
    , m_again(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_confirm(new ConfirmButton(this))
    , m_progress(new ProgressLine(this))
{
    setObjectName(u"otpDialog"_s);
    m_code->setObjectName(u"smsCode"_s);
    m_confirm->setObjectName(u"confirmCode"_s);
    m_again->setObjectName(u"startAgain"_s);
    m_where->setWordWrap(true);
    m_help->setWordWrap(true);
    m_help->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->addWidget(m_where);
    body()->addWidget(m_field);
    body()->addWidget(m_help);
    m_again->setMain(true);
    m_confirm->setKeyHint(u"Enter"_s);
    buttons()->addWidget(m_again);
    buttons()->addWidget(m_confirm, 1);
    setConfirmButton(m_confirm);
    connect(m_confirm, &ConfirmButton::confirmed, this, &OtpDialog::submit);
    connect(m_again, &ActionButton::clicked, this, [this] {
        m_code->clear();
        Q_EMIT startAgain();
    });
    // Not only what is typed: an assistive tool sets the text.
    connect(m_code, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty())
            m_field->setError({});
        m_confirm->setEnabled(!m_sending && codeFits());
    });
    m_confirm->setEnabled(false);
    retranslate();
}

void OtpDialog::setPayment(const PaymentRow &row)
{
    m_row = row;
    m_field->setError({});
    m_code->clear();
    m_code->setFocus();
    retranslate();
}

void OtpDialog::setSending(bool sending)
{
    m_sending = sending;
    m_progress->setBusy(sending);
    m_help->setMinimumHeight(sending ? m_help->height() : 0);
    retranslate();
    // Nothing can be pressed meanwhile: the keyboard rests on the dialog itself, not nowhere.
    if (sending)
        setFocus();
    m_code->setEnabled(!sending);
    m_again->setEnabled(!sending);
    m_confirm->setEnabled(!sending && codeFits());
    if (!sending) {
        m_confirm->rearm();
        m_code->setFocus();
    }
}

void OtpDialog::setPayerTypes(bool types)
{
    m_payerTypes = types;
    retranslate();
}

void OtpDialog::take(const QString &code)
{
    if (m_sending || !isVisible())
        return;
    m_code->setText(code);
    if (codeFits())
        submit();
    else
        m_code->clear();
}

void OtpDialog::setError(const QString &words)
{
    setSending(false);
    m_field->setError(words);
}

bool OtpDialog::codeFits() const
{
    return m_code->hasAcceptableInput() && m_code->text().size() >= minDigits;
}

void OtpDialog::submit()
{
    QString code = m_code->text();
    m_code->clear();
    setSending(true);
    Q_EMIT codeEntered(code);
    code.fill(u'0');
}

void OtpDialog::escapePressed()
{
    if (m_sending)
        return;
    m_code->clear();
    Q_EMIT left();
}

void OtpDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DialogFrame::changeEvent(event);
}

void OtpDialog::retranslate()
{
    setTitle(tr("SMS code"));
    const QString waiting = tr("Waiting for the bank's answer…");
    if (!m_payerTypes)
        setSubtitle(QString(), Role::Action);
    else
        setSubtitle(
            m_sending ? waiting : tr("The payer is typing the code on the payer's window."), Role::Action);
    m_where->setText(m_row.otpPhone.isEmpty()
            ? tr("The bank sent a code to the card holder's phone. The payer types it.")
            : tr("The code was sent to %1. The payer types it.").arg(m_row.otpPhone));
    m_field->setLabel(tr("SMS code"));
    m_help->setText(m_sending && !m_payerTypes ? waiting
                                               : tr("No SMS? Check that the phone is on and has a positive "
                                                    "balance. Start again sends a new code."));
    m_again->setLabel(tr("Start again"));
    m_confirm->setLabel(tr("Confirm · %1").arg(withUnit(m_row.amount)), tr("Confirm code"));
}

} // namespace kassa
