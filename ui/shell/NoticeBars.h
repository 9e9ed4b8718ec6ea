// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/PrintJob.h"
#include "ui/controls/Surfaces.h"

#include <map>
#include <set>

namespace kassa {

/// What lasts and concerns the whole window, the gravest first.
enum class Notice {
    NotStored, ///< rule 4b: an answer of `pay` could not be stored; no further pay on this till
    NotConfigured, ///< no base URL or no token yet: a till that is being set up
    TokenNeeded, ///< 401, and the token can't be renewed
    Forbidden, ///< rule 6: 403 on a status question
    ClockSkew, ///< rule 10: over 2 minutes
    NoConnection,
    PrinterNotReady, ///< receipts are kept meanwhile; nothing is held up
    AnswerAwaited, ///< rule 3: the program closes when the answer comes
};

/// The message bars under the top bar. Each is made when it is first needed. On a low screen the
/// gravest stands there alone.
class NoticeBars : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBars(QWidget *parent = nullptr);

    void setShown(Notice notice, bool shown);
    [[nodiscard]] bool isNoticeShown(Notice notice) const;
    /// This PC's clock minus the server's, milliseconds, for the words of ClockSkew; shown beyond 2 minutes
    /// either way.
    void setClockSkew(qint64 milliseconds);

    /// What is wrong with the printer; shown while it is anything.
    void setPrinterTrouble(PrinterTrouble trouble);

Q_SIGNALS:
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showBars();
    void fill(Notice notice, MessageBar *bar) const;
    [[nodiscard]] MessageBar *bar(Notice notice);

    QVBoxLayout *m_column;
    std::map<Notice, MessageBar *> m_bars;
    std::set<Notice> m_shown;
    qint64 m_skew = 0;
    PrinterTrouble m_printer = PrinterTrouble::None;
};

} // namespace kassa
