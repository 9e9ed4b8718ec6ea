// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/core/Settings.h"
#include "ui/controls/DialogFrame.h"
#include "ui/controls/Surfaces.h"

#include <QtCore/QUrl>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace kassa {

class AboutPage;
class CardsPage;
class ConnectionPage;
class KeysPage;
class LookPage;
class PointPage;
class PrinterPage;
class ReceiptPage;
class SettingsPage;

/// The till's settings in sections. Plain values are written together by Save, and only where all of them
/// hold; Esc leaves them as they were. Secrets never rest here: a token or a cardId is handed on and the
/// field is empty again. Open it with open(); it deletes itself.
class SettingsDialog final : public DialogFrame {
    Q_OBJECT
public:
    enum Section { Connection, Point, Receipt, Cards, Printer, Keys, Look, About };
    using OriginOf = std::function<QString(const QUrl &baseUrl, const QString &merchant)>;

    /// `settings` must outlive the dialog.
    SettingsDialog(Settings &settings, QWidget *parent);
    void showSection(Section section);

    /// The profile belongs to this origin (rule 15): an address or merchant label that makes another one, by
    /// `originOf` (app/payment's), is refused with a sentence. An empty origin locks nothing.
    void setOriginLocked(const QString &origin, OriginOf originOf);
    /// The embedded sandbox is in use: address, label and token stand still.
    void setSandboxed(bool sandboxed);
    /// Whether secrets outlive the program, and whether there is a token.
    void setTokenState(bool lasting, bool present);
    void setCards(const QList<Card> &cards);
    /// The folder that About names, and where the logo of receipts lies.
    void setProfileFolder(const QString &folder);
    /// Where what became of a test page is shown.
    [[nodiscard]] PrinterPage *printer() const { return m_printer; }
    /// A sentence on top about what could not be done (the secret store refused, say); empty takes it away.
    void setTrouble(const QString &text);

Q_SIGNALS:
    /// A token was typed; to be stored under the secret store's rules.
    void tokenEntered(const QString &token);
    /// Add (no localId) or change; an empty cardId keeps the stored one. Answered by setCards() or
    /// setTrouble().
    void cardSaveRequested(const kassa::Card &card, const QString &cardId);
    void cardRemoveRequested(const QString &localId);
    /// Plain values were written.
    void saved();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void save();

    Settings &m_settings;
    MessageBar *m_trouble;
    QListWidget *m_sections;
    QStackedWidget *m_stack;
    ConnectionPage *m_connection;
    PointPage *m_point;
    ReceiptPage *m_receipt;
    CardsPage *m_cards;
    PrinterPage *m_printer;
    KeysPage *m_keys;
    LookPage *m_look;
    AboutPage *m_about;
    QList<SettingsPage *> m_pages;
    ActionButton *m_cancel;
    ActionButton *m_save;
};

} // namespace kassa
