// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/CounterSettings.h"

#include "ui/form/PaymentPage.h"

namespace kassa {

using namespace Qt::StringLiterals;

CounterSettings::CounterSettings(const Settings &settings, PaymentPage &page)
    : QObject(&page)
    , m_settings(settings)
    , m_page(page)
{
    connect(&settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::CashHelper)
            apply();
    });
    apply();
}

void CounterSettings::apply()
{
    m_page.setCashHelper(m_settings.isOn(Setting::CashHelper));
}

} // namespace kassa
