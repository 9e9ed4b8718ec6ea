// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NoticeBars.h"

#include "app/models/PrinterWords.h"
#include "ui/controls/Screens.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

constexpr qint64 minute = 60'000;

MessageBar::Tone toneOf(Notice notice)
{
    switch (notice) {
    case Notice::NotStored:
    case Notice::TokenNeeded:
        return MessageBar::Tone::Alarm;
    case Notice::Forbidden:
    case Notice::ClockSkew:
    case Notice::NoConnection:
    case Notice::PrinterNotReady:
        return MessageBar::Tone::Warning;
    case Notice::NotConfigured:
    case Notice::AnswerAwaited:
        break;
    }
    return MessageBar::Tone::Info;
}

QString nameOf(Notice notice)
{
    switch (notice) {
    case Notice::NotStored:
        return u"noticeNotStored"_s;
    case Notice::NotConfigured:
        return u"noticeNotConfigured"_s;
    case Notice::TokenNeeded:
        return u"noticeTokenNeeded"_s;
    case Notice::Forbidden:
        return u"noticeForbidden"_s;
    case Notice::ClockSkew:
        return u"noticeClockSkew"_s;
    case Notice::NoConnection:
        return u"noticeNoConnection"_s;
    case Notice::PrinterNotReady:
        return u"noticePrinterNotReady"_s;
    case Notice::AnswerAwaited:
        break;
    }
    return u"noticeAnswerAwaited"_s;
}

} // namespace

NoticeBars::NoticeBars(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

MessageBar *NoticeBars::bar(Notice notice)
{
    const auto found = m_bars.find(notice);
    if (found != m_bars.end())
        return found->second;
    auto *made = new MessageBar(toneOf(notice), this);
    made->setObjectName(nameOf(notice));
    made->hide();
    fill(notice, made);
    connect(made->button(), &QAbstractButton::clicked, this, &NoticeBars::settingsRequested);
    const auto place = m_bars.emplace(notice, made).first;
    m_column->insertWidget(static_cast<int>(std::distance(m_bars.begin(), place)), made);
    return made;
}

void NoticeBars::setShown(Notice notice, bool shown)
{
    if (shown)
        m_shown.insert(notice);
    else
        m_shown.erase(notice);
    showBars();
}

void NoticeBars::showBars()
{
    const bool alone = onLowScreen(*this);
    for (const Notice notice : m_shown)
        bar(notice)->setVisible(!alone || notice == *m_shown.begin());
    for (const auto &[notice, made] : m_bars) {
        if (!m_shown.contains(notice))
            made->hide();
    }
    setVisible(!m_shown.empty());
}

bool NoticeBars::isNoticeShown(Notice notice) const
{
    return m_shown.contains(notice);
}

void NoticeBars::setClockSkew(qint64 milliseconds)
{
    m_skew = milliseconds;
    const bool shown = qAbs(milliseconds) > 2 * minute;
    if (shown)
        fill(Notice::ClockSkew, bar(Notice::ClockSkew));
    setShown(Notice::ClockSkew, shown);
}

void NoticeBars::setPrinterTrouble(PrinterTrouble trouble)
{
    m_printer = trouble;
    const bool shown = trouble != PrinterTrouble::None;
    if (shown)
        fill(Notice::PrinterNotReady, bar(Notice::PrinterNotReady));
    setShown(Notice::PrinterNotReady, shown);
}

void NoticeBars::fill(Notice notice, MessageBar *bar) const
{
    QString button;
    switch (notice) {
    case Notice::NotStored:
        bar->setText(tr(
            "An answer could not be stored on this PC's disk. Free some space: it is stored by itself, and "
            "nothing more can be paid on this till until then."));
        break;
    case Notice::NotConfigured:
        bar->setText(tr("This till is not connected yet: enter the gateway's address and the token."));
        button = tr("Settings");
        break;
    case Notice::TokenNeeded:
        bar->setText(tr("The gateway does not accept this till's token. Enter a new one; nothing can be paid "
                        "until then."));
        button = tr("Settings");
        break;
    case Notice::Forbidden:
        bar->setText(
            tr("The gateway does not let this till ask about open payments. Tell the administrator."));
        break;
    case Notice::ClockSkew: {
        const qint64 minutes = (qAbs(m_skew) + minute / 2) / minute;
        bar->setText(m_skew > 0
                ? tr("This PC's clock is %1 min ahead of the gateway's. Set it right.").arg(minutes)
                : tr("This PC's clock is %1 min behind the gateway's. Set it right.").arg(minutes));
        break;
    }
    case Notice::NoConnection:
        bar->setText(
            tr("No connection to the gateway. Open payments are asked about by themselves when it is back."));
        break;
    case Notice::PrinterNotReady:
        bar->setText(tr("%1 You can go on: receipts are kept.").arg(printerWords(m_printer)));
        break;
    case Notice::AnswerAwaited:
        bar->setText(tr("An answer is awaited. The program closes by itself when it has come, in 10 seconds "
                        "at the latest."));
        break;
    }
    bar->setButtonLabel(button);
}

void NoticeBars::retranslate()
{
    for (const auto &[notice, made] : m_bars)
        fill(notice, made);
}

void NoticeBars::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kassa
