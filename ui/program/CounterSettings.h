// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Settings.h"

namespace kassa {

class PaymentPage;

/// The settings that the payment page follows as soon as they are saved. Main thread.
class CounterSettings final : public QObject {
    Q_OBJECT
public:
    /// A child of the page. The settings must outlive it.
    CounterSettings(const Settings &settings, PaymentPage &page);

private:
    void apply();

    const Settings &m_settings;
    PaymentPage &m_page;
};

} // namespace kassa
