// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/CashHelper.h"

#include "ui/controls/Fields.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

CashHelper::CashHelper(QWidget *parent)
    : QWidget(parent)
    , m_received(new AmountField(this))
    , m_word(new Label(Type::Label, Role::Muted, this))
    , m_change(new Label(Type::Title, Role::Text, this, true))
{
    setObjectName(u"cashHelper"_s);
    m_received->setObjectName(u"cashReceived"_s);
    m_change->setObjectName(u"cashChange"_s);
    setType(m_received, Type::Large, true);
    m_received->setFixedHeight(Theme::inUse().controlHeight());
    m_received->installEventFilter(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_word);
    words->addWidget(m_change);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_received, 1, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_received, &AmountField::valueChanged, this, &CashHelper::showChange);
    retranslate();
}

void CashHelper::setDue(std::optional<Soum> due)
{
    m_due = due;
    showChange();
}

void CashHelper::clear()
{
    m_received->setValue(std::nullopt);
}

std::optional<Soum> CashHelper::received() const
{
    return m_received->value();
}

std::optional<Soum> CashHelper::change() const
{
    const std::optional<Soum> laid = received();
    if (!laid || !m_due || *laid < *m_due)
        return std::nullopt;
    return Soum(laid->value() - m_due->value());
}

QWidget *CashHelper::input() const
{
    return m_received;
}

void CashHelper::enter()
{
    m_received->setFocus(Qt::OtherFocusReason);
    m_received->selectAll();
}

void CashHelper::retranslate()
{
    m_received->setPlaceholderText(tr("Cash received"));
    m_received->setAccessibleName(tr("Cash received"));
    showChange();
}

void CashHelper::showChange()
{
    const std::optional<Soum> laid = received();
    // What the field is for stands behind the figures too, as long as they leave it room.
    const QString unit
        = tr("cash", "short; stands in the field of the money that the payer laid down, after the figures");
    const int figures = QFontMetrics(m_received->font()).horizontalAdvance(m_received->text());
    const int word = QFontMetrics(typeFont(Type::Body)).horizontalAdvance(unit);
    const bool fits = figures + word + 4 * space::m <= m_received->width();
    m_received->setUnit(fits && !m_received->text().isEmpty() ? unit : QString());
    const bool missing = laid && m_due && *laid < *m_due;
    m_word->setText(missing ? tr("Still missing") : tr("Change"));
    setTextRole(m_change, missing ? Role::Unknown : Role::Text);
    if (missing)
        m_change->setText(withUnit(Soum(m_due->value() - laid->value())));
    else
        m_change->setText(change() ? withUnit(*change()) : u"—"_s);
}

bool CashHelper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_received && event->type() == QEvent::Resize)
        showChange();
    if (watched == m_received && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const auto modifiers = press->modifiers() & ~Qt::KeypadModifier;
        const bool enters = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (enters && !(modifiers & ~Qt::ShiftModifier)) {
            if (press->isAutoRepeat())
                return true;
            if (modifiers & Qt::ShiftModifier)
                Q_EMIT back();
            else
                Q_EMIT done();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CashHelper::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        m_received->setFixedHeight(Theme::inUse().controlHeight());
    QWidget::changeEvent(event);
}

} // namespace kassa
