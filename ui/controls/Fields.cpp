// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/Fields.h"
#include "ui/controls/Announce.h"
#include "ui/controls/SearchSelect.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QValidator>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

// Of a field's width: the edges of its sheet with QLineEdit's own, and the bounds of its minimum.
constexpr int besideText = 30;
constexpr int least = 80;
constexpr int most = 300;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Keeps what `wanted` takes and moves the caret with the characters before it.
template <typename Wanted>
void keepOnly(QString &input, int &caret, Wanted wanted)
{
    QString kept;
    int newCaret = 0;
    for (qsizetype i = 0; i < input.size(); ++i) {
        if (!wanted(input[i]))
            continue;
        kept += input[i];
        if (i < caret)
            ++newCaret;
    }
    input = kept;
    caret = newCaret;
}

class DigitValidator : public QValidator {
public:
    using QValidator::QValidator;
    int maxDigits = 0;

    State validate(QString &input, int &caret) const override
    {
        for (const QChar c : std::as_const(input)) {
            if (!isDigit(c) && !c.isSpace() && !QStringView(u"-+()").contains(c))
                return Invalid;
        }
        keepOnly(input, caret, isDigit);
        return maxDigits > 0 && input.size() > maxDigits ? Invalid : Acceptable;
    }
};

class AmountValidator : public QValidator {
public:
    using QValidator::QValidator;

    State validate(QString &input, int &caret) const override
    {
        for (const QChar c : std::as_const(input)) {
            if (!isDigit(c) && !c.isSpace())
                return Invalid;
        }
        keepOnly(input, caret, isDigit);
        while (input.size() > 1 && input.front() == u'0') {
            input.remove(0, 1);
            caret = qMax(0, caret - 1);
        }
        // Fifteen digits are more money than there is, and stay far from 64 bits.
        if (input.size() > 15)
            return Invalid;
        if (input.isEmpty())
            return Acceptable;
        const qsizetype fromEnd = input.size() - caret;
        input = grouped(Soum(input.toLongLong()));
        qsizetype position = input.size();
        for (qsizetype digits = 0; digits < fromEnd && position > 0;) {
            --position;
            if (isDigit(input[position]))
                ++digits;
        }
        caret = static_cast<int>(position);
        return Acceptable;
    }
};

void setFlag(QWidget *widget, const char *name, bool value)
{
    if (widget->property(name).toBool() == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace

TextField::TextField(QWidget *parent)
    : QLineEdit(parent)
{
    setType(this, Type::Body);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TextField::setInvalid(bool invalid)
{
    setFlag(this, "invalid", invalid);
}

void TextField::setQuiet(bool quiet)
{
    setProperty("ground", quiet ? u"window"_s : QString());
}

int TextField::heightNow() const
{
    return Theme::inUse().controlHeight();
}

QSize TextField::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), heightNow()};
}

QSize TextField::minimumSizeHint() const
{
    // What a placeholder asks for has to be read; data scrolls.
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    const QMargins margins = textMargins();
    return {qBound(least, words + margins.left() + margins.right() + besideText, most), heightNow()};
}

void TextField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QLineEdit::changeEvent(event);
}

DigitField::DigitField(QWidget *parent)
    : TextField(parent)
{
    setInputMethodHints(Qt::ImhDigitsOnly);
    setValidator(new DigitValidator(this));
}

void DigitField::setMaxDigits(int digits)
{
    auto *rule = new DigitValidator(this);
    rule->maxDigits = digits;
    const QValidator *old = validator();
    setValidator(rule);
    delete old;
}

AmountField::AmountField(QWidget *parent)
    : TextField(parent)
{
    setType(this, Type::Hero, true);
    setInputMethodHints(Qt::ImhDigitsOnly);
    setValidator(new AmountValidator(this));
    connect(this, &QLineEdit::textChanged, this, &AmountField::valueChanged);
}

std::optional<Soum> AmountField::value() const
{
    return text().isEmpty() ? std::nullopt : Soum::fromText(text());
}

void AmountField::setValue(std::optional<Soum> amount)
{
    if (value() != amount)
        setText(amount ? grouped(*amount) : QString());
}

void AmountField::setUnit(const QString &unit)
{
    m_unit = unit;
    applyMargins();
    update();
}

void AmountField::applyMargins()
{
    const int room
        = m_unit.isEmpty() ? 0 : QFontMetrics(typeFont(Type::Body)).horizontalAdvance(m_unit) + space::m;
    setTextMargins(0, 0, room, 0);
}

int AmountField::heightNow() const
{
    return Theme::inUse().mainHeight() + space::s;
}

void AmountField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyMargins();
    TextField::changeEvent(event);
}

void AmountField::keyPressEvent(QKeyEvent *event)
{
    // Somebody types the tiyin too: they must not become soum.
    const QString typed = event->text();
    if (typed == u","_s || typed == u"."_s) {
        m_inFraction = !text().isEmpty();
        Q_EMIT fractionTyped();
        return;
    }
    if (m_inFraction && typed.size() == 1 && typed.front().isDigit())
        return;
    m_inFraction = false;
    // Deleting at a group's blank takes the digit beyond it; the blank itself would only come back.
    if (!hasSelectedText()) {
        const int caret = cursorPosition();
        if (event->key() == Qt::Key_Backspace && caret > 0 && text()[caret - 1].isSpace())
            setCursorPosition(caret - 1);
        else if (event->key() == Qt::Key_Delete && caret < text().size() && text()[caret].isSpace())
            setCursorPosition(caret + 1);
    }
    TextField::keyPressEvent(event);
}

void AmountField::paintEvent(QPaintEvent *event)
{
    TextField::paintEvent(event);
    if (m_unit.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(typeFont(Type::Body));
    painter.setPen(Theme::inUse().color(Role::Muted));
    painter.drawText(rect().adjusted(0, 0, -space::m, 0),
        static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, m_unit);
}

LabelledField::LabelledField(QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new ElidedLabel(Type::Label, Role::Muted, this))
    , m_message(new Label(Type::Label, Role::Muted, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    announce(m_message, Voice::Quiet);
    m_message->setWordWrap(true);
    // Its distance from the editor is its own: where it isn't shown, the editor ends the field.
    m_message->setContentsMargins(0, 2, 0, 0);
    m_message->setMinimumHeight(18);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_label);
    column->addSpacing(space::xs);
    column->addWidget(editor);
    column->addWidget(m_message);
    setFocusProxy(editor);
}

void LabelledField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(label);
}

QString LabelledField::label() const
{
    return m_label->text();
}

void LabelledField::setFieldName(const QString &name)
{
    m_editor->setAccessibleDescription(name);
}

void LabelledField::setHint(const QString &hint)
{
    m_hint = hint;
    showMessage();
}

void LabelledField::setError(const QString &error)
{
    m_error = error;
    if (auto *field = qobject_cast<TextField *>(m_editor))
        field->setInvalid(!error.isEmpty());
    else if (auto *select = qobject_cast<SearchSelect *>(m_editor))
        select->setInvalid(!error.isEmpty());
    showMessage();
}

void LabelledField::setMessageShown(bool shown)
{
    m_message->setVisible(shown);
}

void LabelledField::showMessage()
{
    m_message->setText(m_error.isEmpty() ? m_hint : m_error);
    setTextRole(m_message, m_error.isEmpty() ? Role::Muted : Role::Refused);
    if (m_error.isEmpty())
        announce(m_message, Voice::Quiet);
    else
        announce(m_message, Voice::Alert, label() + u": "_s + m_error);
}

} // namespace kassa
