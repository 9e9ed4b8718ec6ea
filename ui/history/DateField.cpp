// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/DateField.h"

#include <QtCore/QEvent>
#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtGui/QRegularExpressionValidator>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr auto shape = "dd.MM.yyyy";

std::optional<QDate> read(const QString &text, QDate today)
{
    static const QRegularExpression dotted(uR"(^(\d{1,2})[., /-](\d{1,2})(?:[., /-](\d{4}))?$)"_s);
    static const QRegularExpression digits(uR"(^(\d{2})(\d{2})(\d{4})?$)"_s);
    for (const QRegularExpression *form : {&dotted, &digits}) {
        const QRegularExpressionMatch match = form->match(text);
        if (!match.hasMatch())
            continue;
        const int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
        const QDate date(year, match.captured(2).toInt(), match.captured(1).toInt());
        if (date.isValid() && year >= 2000 && year < 2200)
            return date;
    }
    return std::nullopt;
}
} // namespace

DateField::DateField(QWidget *parent)
    : TextField(parent)
{
    setMaxLength(10);
    setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9., /-]*"_s), this));
    connect(this, &QLineEdit::editingFinished, this, &DateField::settle);
    connect(this, &QLineEdit::textChanged, this, [this] { setInvalid(false); });
    retranslate();
}

std::optional<QDate> DateField::date() const
{
    return read(text().trimmed(), m_today);
}

bool DateField::isSound() const
{
    return text().trimmed().isEmpty() || date();
}

void DateField::setDate(std::optional<QDate> date)
{
    setText(date ? date->toString(QLatin1StringView(shape)) : QString());
    setInvalid(false);
    m_last = date;
}

void DateField::settle()
{
    const std::optional<QDate> now = date();
    setInvalid(!isSound());
    if (!isSound() || now == m_last)
        return;
    setDate(now);
    Q_EMIT dateChanged();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        const int step = event->key() == Qt::Key_Up ? 1 : -1;
        const std::optional<QDate> now = date();
        setText((now ? now->addDays(step) : m_today).toString(QLatin1StringView(shape)));
        settle();
        return;
    }
    TextField::keyPressEvent(event);
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    TextField::changeEvent(event);
}

void DateField::retranslate()
{
    setPlaceholderText(tr("DD.MM.YYYY"));
}

} // namespace kassa
