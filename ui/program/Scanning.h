// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/ScanDesk.h"
#include "ui/shell/ScannerFilter.h"

namespace kassa {

class Settings;

/// The bill scanner: its keys are watched, its scans go to the page. The till's own rules are read from
/// scan-rules.json in the profile and come before the built-in ones. Main thread.
class Scanning final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Settings &settings;
        QString rulesFile;
        ScanDesk::Parts desk;
    };
    explicit Scanning(Parts parts);
    /// Reads the file of rules again; a file that is not there is none.
    void readRules();

private:
    QString m_rulesFile;
    ScannerFilter m_filter;
    ScanDesk m_desk;
};

} // namespace kassa
