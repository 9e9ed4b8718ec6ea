// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/crash/Bill.h"

namespace kassa {
class KassaApp;
}

namespace kassa::crash {

/// The cashier at the real windows: every step is a key press. Counting begins with F9.
class KeyHands {
public:
    KeyHands(KassaApp &app, Bill bill);
    /// Plain and Code. Ends with "paid" or "stuck".
    QString pay(Way way);

private:
    KassaApp &m_app;
    Bill m_bill;
};

} // namespace kassa::crash
