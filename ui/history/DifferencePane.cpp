// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/DifferencePane.h"

#include "ui/controls/Announce.h"
#include "ui/controls/Marks.h"
#include "ui/history/HistoryTable.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
Label *plain(const QString &text, Type type, Role role, bool strong = false)
{
    auto *label = new Label(type, role, nullptr, strong);
    label->setText(breakable(text, 16));
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

DifferencePane::DifferencePane(const DifferencesModel &model, QWidget *parent)
    : Panel(parent)
    , m_model(model)
    , m_empty(new EmptyState(this))
    , m_scroll(new QScrollArea(this))
    , m_open(new ActionButton(ActionButton::Kind::Secondary, this))
{
    setObjectName(u"differencePane"_s);
    m_empty->setIconName(u"list"_s);
    m_scroll->setObjectName(u"differenceFacts"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    giveRole(m_scroll, QAccessible::Grouping);
    m_open->setObjectName(u"differenceOpen"_s);
    m_open->setKeyHint(u"Enter"_s);
    m_open->setMain(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_open);
    connect(m_open, &ActionButton::clicked, this, [this] {
        if (m_row >= 0)
            Q_EMIT paymentRequested(m_row);
    });
    retranslate();
    fill();
}

void DifferencePane::show(int row)
{
    m_row = row < m_model.rowCount() ? row : -1;
    fill();
}

QWidget *DifferencePane::figures() const
{
    const Difference &difference = m_model.difference(m_row);
    auto *ground = new Panel;
    ground->setObjectName(u"differenceFigures"_s);
    ground->setFill(Role::Window);
    ground->setBordered(false);
    auto *grid = new QGridLayout(ground);
    grid->setContentsMargins(space::m, space::m, space::m, space::m);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnMinimumWidth(0, 64);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(plain(tr("This till"), Type::Label, Role::Muted, true), 0, 1);
    grid->addWidget(plain(tr("Registry"), Type::Label, Role::Muted, true), 0, 2);
    for (const DifferenceFact &fact : m_model.facts(m_row)) {
        const int row = grid->rowCount();
        const Role role = fact.differs ? Role::Refused : Role::Text;
        grid->addWidget(plain(fact.name, Type::Label, Role::Muted), row, 0, Qt::AlignTop);
        const auto side = [&](const QString &value, bool present, int column) {
            grid->addWidget(plain(value.isEmpty() && !present ? u"—"_s : value, Type::Body,
                                value.isEmpty() ? Role::Muted : role, fact.differs),
                row, column, Qt::AlignTop);
        };
        side(fact.here, difference.here.has_value(), 1);
        side(fact.there, difference.there.has_value(), 2);
    }
    return ground;
}

QWidget *DifferencePane::advice() const
{
    const Difference &difference = m_model.difference(m_row);
    const bool settled = difference.here && difference.here->state == PaymentState::Paid;
    const Role role = difference.alarm() ? Role::Refused : settled ? Role::Paid : Role::Unknown;
    auto *bar = new Panel;
    bar->setFill(difference.alarm() ? Role::RefusedBack : settled ? Role::PaidBack : Role::UnknownBack);
    bar->setBordered(false);
    bar->setEdge(role);
    auto *inside = new QVBoxLayout(bar);
    inside->setContentsMargins(space::l, space::s, space::m, space::s);
    auto *words = plain(m_model.advice(m_row), Type::Body, role);
    words->setObjectName(u"differenceAdvice"_s);
    inside->addWidget(words);
    return bar;
}

void DifferencePane::fill()
{
    const bool shown = m_row >= 0;
    m_empty->setVisible(!shown);
    m_scroll->setVisible(shown);
    m_open->setVisible(shown && m_model.difference(m_row).here);
    auto *content = new QWidget;
    content->setProperty("ground", u"clear"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::m);
    if (shown) {
        const Difference &difference = m_model.difference(m_row);
        auto *mark = new StateMark;
        mark->setState(
            markOf(difference.here ? difference.here->state : PaymentState::Paid, difference.alarm()),
            m_model.reason(m_row));
        column->addWidget(plain(m_model.billName(m_row), Type::Large, Role::Text, true));
        column->addWidget(mark, 0, Qt::AlignLeft);
        column->addWidget(plain(m_model.explanation(m_row), Type::Body, Role::Text));
        column->addWidget(advice());
        column->addWidget(figures());
        const QString transaction = m_model.transaction(m_row);
        if (!transaction.isEmpty()) {
            auto *whole = new QVBoxLayout;
            whole->setSpacing(2);
            whole->addWidget(plain(tr("Transaction"), Type::Label, Role::Muted));
            auto *id = plain({}, Type::Body, Role::Text);
            id->setText(breakable(transaction));
            whole->addWidget(id);
            column->addLayout(whole);
        }
    }
    column->addStretch(1);
    m_scroll->setWidget(content);
}

void DifferencePane::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

void DifferencePane::retranslate()
{
    m_empty->setText(tr("Choose a difference to see both sides' figures."));
    m_scroll->setAccessibleName(tr("Difference"));
    m_open->setLabel(tr("Open payment"));
}

} // namespace kassa
