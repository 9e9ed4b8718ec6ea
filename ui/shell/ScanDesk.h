// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/scan/ScanRules.h"
#include "ui/form/PaymentPage.h"

#include <QtCore/QPointer>

namespace kassa {

class Counter;
class MainWindow;
class Toast;

/// What happens with a scan: it fills the form that is open and asks for the subscriber, or opens the service
/// that a rule names, or is said not to fit. In front of a dialog it does nothing but say so. Main thread.
class ScanDesk final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        MainWindow &window;
        PaymentPage &page;
        Counter &counter;
    };
    explicit ScanDesk(Parts parts, QObject *parent = nullptr);
    void setRules(const ScanRules &rules) { m_rules = rules; }
    /// Says why the till's own rules are not used; empty where they are. Said at the next scan, once.
    void setRulesTrouble(const QString &words) { m_trouble = words; }
    /// A scanner read this.
    void take(const QString &text);

private:
    void fill(const Scan &scan);
    void formOpened(const QString &serviceId);
    void say(MessageBar::Tone tone, const QString &words);
    [[nodiscard]] bool fillOpenForm(const Scan &scan);

    Parts m_parts;
    ScanRules m_rules;
    QString m_trouble;
    std::optional<Scan> m_waiting; ///< for the form of the service that it opened
    QString m_waitingFor;
    QPointer<Toast> m_toast;
};

/// A file of rules that can't be used, in words.
[[nodiscard]] QString rulesTroubleWords(const ScanRulesError &error, const QString &file);

} // namespace kassa
