// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/form/FormState.h"
#include "ui/controls/Surfaces.h"

#include <QtCore/QPointer>
#include <QtCore/QRect>
#include <QtCore/QTimer>
#include <QtGui/QImage>
#include <memory>
#include <optional>

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace kassa {

class AmountChips;
class AmountField;
class CardChoice;
class CashHelper;
class ElidedLabel;
class FormMemory;
class FormView;
class IconTile;
class LabelledField;
class ProgressLine;
class SearchSelect;
class SubscriberPanel;

/// What the cashier wants to pay, as it stands in the form when Pay is pressed.
struct PaymentRequest {
    Account account;
    Soum amount;
    Card card;
    Details info; ///< what `info` said about this very account; empty where nobody was asked
};

/// The middle of the main window: which bill, whose, how much, which card. Knows no service and no gateway:
/// it is told what to show and says what was asked for. Main thread.
///
/// Keys: Enter and Shift+Enter through fields, amount and card (which Enter passes by where one is chosen;
/// Tab comes to it), the keys of account book, look-up and pay, Esc back. A look-up is asked for on Enter in
/// the last field (also a scanner's), on its key, and 600 ms after the last key when the form is valid; an
/// answer that the form has left behind is not shown.
class PaymentPage final : public Panel {
    Q_OBJECT
public:
    static constexpr int lookUpDelayMs = 600;

    explicit PaymentPage(QWidget *parent = nullptr);
    ~PaymentPage() override;

    /// A service was picked: its name and limits show; one that can't be paid says why. Drops the old form.
    void setService(const Service &service);
    /// Its picture instead of the category's icon; a null image takes it away.
    void setLogo(const QImage &logo);
    void setFormLoading();
    /// The limits and flags of `fields` win over `list`'s; the category stays `list`'s.
    void setForm(const ServiceForm &form);
    /// Words that are ready to be shown; the code stands in small print.
    void setFormError(const QString &words, const QString &code);
    /// The stored cards. The chosen one stays chosen; a single one, or the point's single one, chooses
    /// itself.
    void setCards(const QList<Card> &cards);
    void setInfoLoading();
    void setInfo(const Details &details);
    void setInfoError(const QString &words, const QString &code);
    /// Whether cash received and change are offered below the amount; they never are beside a payer's card.
    void setCashHelper(bool wanted);
    /// `create` is on its way: the progress line runs, and nothing can be asked for.
    void setBusy(bool busy);
    /// Chooses what this till chose last for the service, where nothing was entered yet, and says so under
    /// the fields. Sends nothing.
    void prefill(const Account &account);
    /// Puts a remembered account into the form and goes on as after Enter in the last field: looked up, the
    /// keyboard in the amount, which is empty. Stops at what the service no longer offers.
    void fill(const Account &account);
    /// What this till took for the account that stands on the page (accountStands) last: one of the suggested
    /// sums.
    void setPaidHere(std::optional<Soum> sum);
    /// No service: the page of the next payer. A payer's card is forgotten, the point's card stays chosen, or
    /// comes back where it was paid with before. `keepCard`: the same payer goes on, and the payer's card
    /// stays chosen.
    void clear(bool keepCard = false);
    /// A bill as it was when Pay was pressed: its form, what `info` said, amount and card. Its service's form
    /// has to be open.
    void restore(const PaymentRequest &request);

    /// The service in force: `fields`' once the form is open. Empty id: none.
    [[nodiscard]] const Service &service() const { return m_service; }
    /// Anything was entered since setForm().
    [[nodiscard]] bool touched() const { return m_touched; }
    /// `create` is on its way.
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] FormState *state() const { return m_form.get(); }
    [[nodiscard]] FormView &view() const { return *m_view; }
    /// The room under the form, for what opens over the page there.
    [[nodiscard]] QRect roomUnderForm() const;

    /// Puts named values into the open form (FormFill.h) and goes on as if they had been typed: looks up at
    /// once where the form is valid, else to the first field that still wants something. `billed` is the sum
    /// that the bill asks for: offered below the amount, never filled in. What was typed as the amount of
    /// another account goes.
    void takeScan(const QList<std::pair<QString, QString>> &values, std::optional<Soum> billed = {});

    void focusFirst();
    void focusCard();
    void focusAmount();

Q_SIGNALS:
    void lookUpRequested(const kassa::Account &account);
    void payRequested(const kassa::PaymentRequest &request);
    /// Add to the visit, with everything that Pay wants.
    void addRequested(const kassa::PaymentRequest &request);
    /// A service came onto the page, or left it.
    void modeChanged();
    void backRequested();
    /// Shift+Enter in the first field: back to the search, the form stays.
    void searchRequested();
    void retryRequested();
    /// A form stands on the page, and nothing is entered yet.
    void formOpened();
    /// The account book is asked for.
    void bookRequested();
    /// The account is complete and goes on to look-up or amount.
    void accountStands(const kassa::Account &account);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Mode { Empty, Loading, Failed, Blocked, Form };

    void build();
    void connectAll();
    void retranslate();
    void showMode(Mode mode);
    void orderTabs();
    void showState();
    void showHeader();
    void showAmount();
    /// An amount that was meant for another account is never taken along.
    void forgetAmount();
    void showSuggestions();
    void showPay();
    void showCash();
    void dropForm();
    void formEdited();
    void formFinished();
    void accountComplete();
    void afterAmount();
    void lookUpNow();
    void askLookUp();
    void pay();
    void addToVisit();
    [[nodiscard]] std::optional<PaymentRequest> request();
    void chooseCardByItself();
    void goBackFrom(const QWidget *widget);
    void keepInSight(QWidget *widget);
    [[nodiscard]] bool isBilledAccount() const;
    [[nodiscard]] QString amountError() const;
    [[nodiscard]] bool infoIsOfThisAccount() const;
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] static QString searchWords();

    Mode m_mode = Mode::Empty;
    Service m_listed; ///< as `list` gave it
    Service m_service;
    ServiceForm m_described;
    std::unique_ptr<FormState> m_form;
    QString m_errorWords;
    QString m_errorCode;
    bool m_touched = false;
    bool m_filled = false; ///< by fill(), and not edited since
    bool m_busy = false;
    bool m_cashWanted = false;
    bool m_amountLeft = false;
    bool m_cardLeft = false;
    QString m_pointCard; ///< the point's card that was paid with last, by its local id

    std::optional<Account> m_stood; ///< the account that went on to look-up or amount last
    std::optional<Soum> m_paidHere; ///< for it, at this till
    std::optional<Account> m_asked; ///< the account that was asked about last
    std::optional<Details> m_info; ///< the answer
    std::optional<Soum> m_billed; ///< what a scanned bill asks for
    Account m_billedAccount; ///< and for which account
    QTimer m_lookUpTimer;
    QTimer m_loadingTimer; ///< runs until loading takes long enough to be mentioned

    IconTile *m_icon = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_about = nullptr;
    QWidget *m_header = nullptr;
    QWidget *m_stateArea = nullptr;
    EmptyState *m_state = nullptr;
    ElidedLabel *m_code = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    FormView *m_view = nullptr;
    FormMemory *m_memory = nullptr;
    ActionButton *m_lookUp = nullptr;
    ActionButton *m_book = nullptr;
    SubscriberPanel *m_subscriber = nullptr;
    AmountField *m_amount = nullptr;
    LabelledField *m_amountBox = nullptr;
    AmountChips *m_chips = nullptr;
    CashHelper *m_cash = nullptr;
    CardChoice *m_cards = nullptr;
    SearchSelect *m_card = nullptr;
    LabelledField *m_cardBox = nullptr;
    QWidget *m_actions = nullptr;
    ActionButton *m_back = nullptr;
    ActionButton *m_add = nullptr;
    ActionButton *m_pay = nullptr;
    ProgressLine *m_progress = nullptr;
    QPointer<QWidget> m_focusBeforeBusy;
};

} // namespace kassa
