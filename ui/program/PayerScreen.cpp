// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/PayerScreen.h"

#include "app/core/Settings.h"
#include "ui/controls/Keys.h"
#include "ui/payer/PayerWindow.h"

#include <QtWidgets/QApplication>

namespace kassa {

using namespace Qt::StringLiterals;

PayerScreen::PayerScreen(Parts parts)
    : m_parts(parts)
{
    connect(&m_parts.settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::PayerWindow)
            apply();
        else if (key == Setting::PointName && m_window && m_parts.flow.step() == PaymentFlow::Step::None)
            showIdle();
    });
    auto *toggle = new ActionShortcut(KeyAction::PayerWindow, &m_parts.window);
    connect(toggle, &ActionShortcut::activated, this, [this] {
        static_cast<void>(m_parts.settings.set(Setting::PayerWindow, m_window ? u"off"_s : u"on"_s));
    });
    connect(&m_parts.flow, &PaymentFlow::stepChanged, this, &PayerScreen::show);
    connect(&m_parts.flow, &PaymentFlow::codeTrouble, this, [this](const QString &words) {
        if (m_window)
            m_window->setCodeTrouble(words);
    });
}

PayerScreen::~PayerScreen() = default;

void PayerScreen::apply()
{
    const bool wanted = m_parts.settings.isOn(Setting::PayerWindow);
    if (wanted == (m_window != nullptr))
        return;
    m_parts.flow.setPayerTypes(wanted);
    if (!wanted) {
        m_window.reset();
        return;
    }
    m_window = std::make_unique<PayerWindow>();
    connect(m_window.get(), &PayerWindow::codeEntered, &m_parts.flow, &PaymentFlow::takeCode);
    showIdle();
    // Where the system gives the keyboard to each new window all the same, it goes back.
    QWidget *active = QApplication::activeWindow();
    m_window->place(m_parts.window.screen());
    if (active)
        active->activateWindow();
}

void PayerScreen::show(PaymentFlow::Step step, const PaymentRow &row)
{
    if (!m_window)
        return;
    switch (step) {
    case PaymentFlow::Step::None:
        showIdle();
        break;
    case PaymentFlow::Step::Bill:
        m_window->showBill(row, m_parts.flow.placeWords());
        break;
    case PaymentFlow::Step::Code:
        m_window->askCode(row);
        break;
    case PaymentFlow::Step::Sending:
        m_window->setSending();
        break;
    case PaymentFlow::Step::Outcome:
        m_window->showOutcome(row);
        break;
    }
}

void PayerScreen::showIdle()
{
    m_window->showIdle(m_parts.settings.text(Setting::PointName));
}

} // namespace kassa
