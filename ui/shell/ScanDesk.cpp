// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ScanDesk.h"

#include "app/form/FormFill.h"
#include "app/form/Validation.h"
#include "ui/controls/Toast.h"
#include "ui/shell/Counter.h"
#include "ui/shell/MainWindow.h"

#include <QtWidgets/QApplication>
#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownCharacters = 24;

/// A scan is data: one line, its beginning.
QString shown(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= shownCharacters ? line : line.first(shownCharacters) + u'…';
}

} // namespace

ScanDesk::ScanDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.counter, &Counter::formOpened, this, &ScanDesk::formOpened);
}

void ScanDesk::take(const QString &text)
{
    m_waiting.reset();
    if (QApplication::activeModalWidget() || m_parts.page.busy()) {
        say(MessageBar::Tone::Warning,
            tr("The scan was not taken: finish what is on the screen, then scan again."));
        return;
    }
    // A list that hangs open would cover what is filled in.
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    const Scan scan = readScan(text);
    if (isKnownCardNumber(scan.text)) {
        say(MessageBar::Tone::Alarm, tr("This is a bank card's number. It is not taken, and not kept."));
        return;
    }
    fill(scan);
    if (!m_trouble.isEmpty())
        say(MessageBar::Tone::Warning, {});
}

void ScanDesk::fill(const Scan &scan)
{
    if (fillOpenForm(scan)) {
        m_parts.window.showPayment();
        return;
    }
    const QString service = m_rules.serviceOf(scan);
    if (!service.isEmpty() && service.compare(m_parts.page.service().id, Qt::CaseInsensitive) != 0) {
        m_waiting = scan;
        m_waitingFor = service;
        m_parts.window.chooseService(service);
        if (m_parts.page.service().id.compare(service, Qt::CaseInsensitive) == 0)
            return;
        m_waiting.reset();
    }
    if (scan.broken) {
        say(MessageBar::Tone::Warning,
            tr("The bill's QR code did not come through whole. Scan it again, or type the account."));
    } else if (m_parts.page.service().id.isEmpty()) {
        say(MessageBar::Tone::Info, tr("Choose the service first, then scan the bill again."));
    } else if (!m_parts.page.state()) {
        say(MessageBar::Tone::Info, tr("The form is not open yet: scan the bill again."));
    } else {
        say(MessageBar::Tone::Warning,
            tr("This code does not belong to “%1”: %2")
                .arg(shown(m_parts.page.service().name), shown(scan.text)));
    }
}

bool ScanDesk::fillOpenForm(const Scan &scan)
{
    const FormState *state = m_parts.page.state();
    if (!state)
        return false;
    ServiceForm form = state->graph().form();
    form.service.id = m_parts.page.service().id;
    const QList<ScanFit> fits = m_rules.fits(scan, form);
    for (const ScanFit &fit : fits) {
        if (!takesAll(state->graph(), fit.values))
            continue;
        m_parts.page.takeScan(fit.values, fit.sum);
        // What was said before is settled by it.
        if (m_toast)
            m_toast->hide();
        return true;
    }
    return false;
}

void ScanDesk::formOpened(const QString &serviceId)
{
    if (!m_waiting || serviceId.compare(m_waitingFor, Qt::CaseInsensitive) != 0)
        return;
    const Scan scan = *std::exchange(m_waiting, std::nullopt);
    // A rule may open a service and fill nothing.
    static_cast<void>(fillOpenForm(scan));
}

void ScanDesk::say(MessageBar::Tone tone, const QString &words)
{
    if (!m_toast)
        m_toast = new Toast(&m_parts.window);
    const QString trouble = std::exchange(m_trouble, QString());
    m_toast->say(
        trouble.isEmpty() ? tone : MessageBar::Tone::Warning, QString(words + u' ' + trouble).trimmed());
}

QString rulesTroubleWords(const ScanRulesError &error, const QString &file)
{
    const QString place = error.rule > 0 ? ScanDesk::tr("rule %1").arg(error.rule) : QString();
    QString what;
    switch (error.what) {
    case ScanRulesError::What::NotJson:
        what = ScanDesk::tr("no JSON, %1").arg(error.detail);
        break;
    case ScanRulesError::What::NotAnObject:
        what = ScanDesk::tr("an object with “%1” and “%2” was expected").arg(u"fields"_s, u"rules"_s);
        break;
    case ScanRulesError::What::UnknownKey:
        what = ScanDesk::tr("unknown key “%1”").arg(error.detail);
        break;
    case ScanRulesError::What::WrongType:
        what = ScanDesk::tr("“%1” has a value of a wrong kind").arg(error.detail);
        break;
    case ScanRulesError::What::BadPattern:
        what = ScanDesk::tr("the pattern can't be used: %1").arg(error.detail);
        break;
    case ScanRulesError::What::BadLength:
        what = ScanDesk::tr("the length is neither “9” nor “7-12”: %1").arg(error.detail);
        break;
    case ScanRulesError::What::NothingTaken:
        what = ScanDesk::tr("it fills no field and opens no service");
        break;
    case ScanRulesError::What::ServiceMissing:
        what = ScanDesk::tr("“%1” needs a “%2”").arg(u"choose"_s, u"service"_s);
        break;
    }
    return ScanDesk::tr("The scanner's rules in %1 are not used: %2.")
        .arg(file, place.isEmpty() ? what : place + u": "_s + what);
}

} // namespace kassa
