// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CardsPage.h"

#include "ui/settings/CardDialog.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

CardsPage::CardsPage(QWidget *parent)
    : SettingsPage(parent)
    , m_note(new Label(Type::Label, Role::Muted, this))
    , m_list(new QWidget(this))
    , m_add(new ActionButton(ActionButton::Kind::Secondary, this))
{
    m_note->setWordWrap(true);
    m_add->setObjectName(u"addCard"_s);
    m_add->setIconName(u"plus"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::m);
    column->addWidget(m_note);
    column->addWidget(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_add, &ActionButton::clicked, this, [this] { edit({}); });
}

void CardsPage::setCards(const QList<Card> &cards)
{
    m_cards = cards;
    fill();
}

void CardsPage::setLasting(bool lasting)
{
    m_lasting = lasting;
    retranslate();
}

void CardsPage::fill()
{
    // A button of the old rows may be the one that was just pressed: they go with the event loop.
    const QList<QWidget *> old = m_list->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *row : old) {
        row->hide();
        row->deleteLater();
    }
    delete m_rows;
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::s);
    for (const Card &card : std::as_const(m_cards)) {
        auto *row = new Panel(m_list);
        auto *name = new ElidedLabel(Type::Body, Role::Text, row, true);
        name->setText(card.label);
        QStringList facts {card.mask, card.owner == CardOwner::Point ? tr("the point's") : tr("the payer's"),
            card.asksCode ? tr("asks for an SMS code") : tr("pays without a code")};
        facts.removeAll(QString());
        auto *detail = new ElidedLabel(Type::Label, Role::Muted, row);
        detail->setText(facts.join(u" · "_s));
        auto *change = new ActionButton(ActionButton::Kind::Plain, row);
        change->setObjectName(u"editCard-"_s + card.localId);
        change->setLabel(tr("Edit"), tr("Edit %1").arg(card.label));
        auto *remove = new ActionButton(ActionButton::Kind::Plain, row);
        remove->setObjectName(u"removeCard-"_s + card.localId);
        remove->setLabel(tr("Remove"), tr("Remove %1").arg(card.label));
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(name);
        words->addWidget(detail);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(space::l, space::s, space::s, space::s);
        line->setSpacing(space::xs);
        line->addLayout(words, 1);
        line->addWidget(change);
        line->addWidget(remove);
        m_rows->addWidget(row);
        connect(change, &ActionButton::clicked, this, [this, card] { edit(card); });
        connect(remove, &ActionButton::clicked, this, [this, card] { askRemoval(card); });
    }
    if (m_cards.isEmpty()) {
        auto *none = new Label(Type::Body, Role::Muted, m_list);
        none->setObjectName(u"noCards"_s);
        none->setText(tr("No card is stored on this till yet. Without one nothing can be paid."));
        none->setWordWrap(true);
        m_rows->addWidget(none);
    }
}

void CardsPage::edit(const Card &card)
{
    auto *dialog = new CardDialog(card, window());
    connect(dialog, &CardDialog::saved, this, &CardsPage::saveRequested);
    dialog->open();
}

void CardsPage::askRemoval(const Card &card)
{
    auto *dialog = new DialogFrame(window());
    dialog->setObjectName(u"removeCardDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(tr("Remove “%1”?").arg(card.label));
    dialog->setSubtitle(
        tr("The till forgets the card and its cardId. Payments made with it stay in history."));
    auto *keep = new ActionButton(ActionButton::Kind::Secondary, dialog);
    keep->setObjectName(u"keepCard"_s);
    keep->setMain(true);
    keep->setLabel(tr("Keep"));
    keep->setKeyHint(u"Esc"_s);
    auto *remove = new ConfirmButton(dialog);
    remove->setObjectName(u"confirmRemoveCard"_s);
    remove->setLabel(tr("Remove"));
    remove->setKeyHint(u"Enter"_s);
    dialog->buttons()->addWidget(keep);
    dialog->buttons()->addWidget(remove, 1);
    dialog->setConfirmButton(remove);
    connect(keep, &ActionButton::clicked, dialog, &QDialog::reject);
    connect(remove, &ConfirmButton::confirmed, this, [this, dialog, id = card.localId] {
        dialog->accept();
        Q_EMIT removeRequested(id);
    });
    dialog->open();
}

void CardsPage::retranslate()
{
    m_note->setText(
        m_lasting ? tr(
            "A cardId rests in the system's secret store and is never shown. There is no place for a card "
            "number.")
                  : tr("This system has no secret store: cardIds are kept only until the program is closed. "
                       "There is no "
                       "place for a card number."));
    m_add->setLabel(tr("Add a card"));
    fill();
}

} // namespace kassa
