// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>

namespace kassa::bench {

/// Says "ready" on stdout once a list of all services has been painted and the event loop has come round
/// again, so that a key pressed now would be answered; then ends the process. It makes itself with the
/// application (Q_COREAPP_STARTUP_FUNCTION), so that the program's own main() runs unchanged.
class FirstFrame final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_seen = false;
};

} // namespace kassa::bench
