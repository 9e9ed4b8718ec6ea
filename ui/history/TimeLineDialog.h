// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/DialogFrame.h"
#include "ui/history/ClaimPaper.h"
#include "ui/print/ClaimService.h"

class QGridLayout;
class QHBoxLayout;

namespace kassa {

class MessageBar;
class Panel;
class TimeLineView;

/// One payment's time line, and its claim packet. First what the payment is and how it stands; while the
/// outcome is open, what is known and what is not; then every request, answer and change in order. Follows
/// the payment while it is open.
///
/// Ctrl+S (and Enter) saves the claim packet, Ctrl+Shift+S asks where, Ctrl+O opens the folder in which it
/// lies, Esc closes. Opened with open().
class TimeLineDialog final : public DialogFrame {
    Q_OBJECT
public:
    /// `claims` must outlive the dialog. `frame` is asked each time a packet is saved.
    TimeLineDialog(ClaimService &claims, std::function<ClaimFrame()> frame, QWidget *parent);

    void setStory(const PaymentStory &story);
    [[nodiscard]] PaymentId payment() const { return m_story.row.id; }
    /// Saves into a folder of the cashier's choice.
    void saveTo(const QString &folder);

Q_SIGNALS:
    /// A linked payment was chosen: its story is to be shown.
    void paymentRequested(kassa::PaymentId id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Said { Nothing, Saving, Saved, Full, NotSaved };
    void retranslate();
    void fill();
    void showFacts();
    void showOpen();
    void showLinks();
    void fitList();
    void askWhere();
    void save(const QString &folder);
    void say(Said said, const QString &folder = {});
    void showSaid();

    ClaimService &m_claims;
    std::function<ClaimFrame()> m_frame;
    PaymentStory m_story;
    TimeLine m_line;
    QWidget *m_facts;
    QGridLayout *m_factGrid;
    MessageBar *m_alarm;
    Panel *m_openPanel;
    QGridLayout *m_known;
    QGridLayout *m_notKnown;
    Label *m_advice;
    QWidget *m_linkRow;
    QHBoxLayout *m_links;
    Label *m_heading;
    Panel *m_ground;
    TimeLineView *m_list;
    Label *m_message;
    ActionButton *m_folder;
    ActionButton *m_close;
    ActionButton *m_elsewhere;
    ActionButton *m_save;
    Said m_said = Said::Nothing;
    QString m_savedIn;
};

} // namespace kassa
