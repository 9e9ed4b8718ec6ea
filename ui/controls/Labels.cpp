// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/Labels.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace kassa {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<p style=\"white-space:pre-wrap\">%1</p>"_s.arg(text.toHtmlEscaped());
}

QString breakable(const QString &text, qsizetype longest)
{
    QString out;
    qsizetype run = 0; // characters since the last place where a line may break
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool beforeDigit = i + 1 < text.size() && text.at(i + 1).isDigit();
        out.append(c);
        run = c.isSpace() || (c == u'-' && !beforeDigit) ? 0 : run + 1;
        if (c == u'-' && beforeDigit) {
            qsizetype group = 0;
            while (i + 1 + group < text.size() && text.at(i + 1 + group).isLetterOrNumber())
                ++group;
            if (run + group <= longest)
                continue;
        } else if (run < longest || c.isHighSurrogate()) {
            continue;
        }
        out.append(QChar(0x200b));
        run = 0;
    }
    return out;
}

Label::Label(Type type, Role role, QWidget *parent, bool strong)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setType(this, type, strong);
    setTextRole(this, role);
}

Label::Label(QWidget *parent)
    : Label(Type::Body, Role::Text, parent)
{
}

ElidedLabel::ElidedLabel(Type type, Role role, QWidget *parent, bool strong)
    : Label(type, role, parent, strong)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : ElidedLabel(Type::Body, Role::Text, parent)
{
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QString ElidedLabel::shownText() const
{
    QString line = text();
    line.replace(u'\n', u' ');
    return fontMetrics().elidedText(line, m_mode, contentsRect().width());
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    const QMargins edges = contentsMargins();
    return {fontMetrics().horizontalAdvance(text()) + edges.left() + edges.right() + 1,
        fontMetrics().height() + edges.top() + edges.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {qMin(hint.width(), fontMetrics().averageCharWidth() * 4), hint.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
        option.palette, isEnabled(), shownText(), foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (shownText() != text())
            QToolTip::showText(help->globalPos(), plainToolTip(text()), this);
        else if (!toolTip().isEmpty())
            QToolTip::showText(help->globalPos(), toolTip(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return Label::event(event);
}

} // namespace kassa
