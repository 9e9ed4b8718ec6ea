// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/TimeLineDialog.h"

#include "app/core/Clock.h"
#include "app/core/ReceiptNumber.h"
#include "app/models/EventWords.h"
#include "app/models/JournalModel.h"
#include "ui/controls/Surfaces.h"
#include "ui/history/HistoryTable.h"
#include "ui/history/TimeLineView.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr int cardWidth = 880;
constexpr int narrowest = 480;
constexpr int shortestList = 120;
constexpr int edgeOfWindow = 24;

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

// A heading, and each sentence behind a mark of its own, so that its second line stands under its first.
void fillList(QGridLayout &grid, const QString &heading, const QStringList &lines, QWidget *parent)
{
    empty(grid);
    const auto label = [parent](const QString &text, bool strong) {
        auto *made = new Label(Type::Body, Role::Text, parent, strong);
        made->setText(text);
        made->setWordWrap(true);
        return made;
    };
    grid.addWidget(label(heading, true), 0, 0, 1, 2);
    int row = 1;
    for (const QString &line : lines) {
        auto *mark = new Label(Type::Body, Role::Text, parent);
        mark->setText(u"•"_s);
        grid.addWidget(mark, row, 0, Qt::AlignTop);
        grid.addWidget(label(line, false), row++, 1);
    }
}
} // namespace

TimeLineDialog::TimeLineDialog(ClaimService &claims, std::function<ClaimFrame()> frame, QWidget *parent)
    : DialogFrame(parent)
    , m_claims(claims)
    , m_frame(std::move(frame))
    , m_facts(new QWidget(this))
    , m_factGrid(new QGridLayout(m_facts))
    , m_alarm(new MessageBar(MessageBar::Tone::Alarm, this))
    , m_openPanel(new Panel(this))
    , m_known(new QGridLayout)
    , m_notKnown(new QGridLayout)
    , m_advice(new Label(Type::Body, Role::Unknown, this, true))
    , m_linkRow(new QWidget(this))
    , m_links(new QHBoxLayout(m_linkRow))
    , m_heading(new Label(Type::Label, Role::Muted, this, true))
    , m_ground(new Panel(this))
    , m_list(new TimeLineView(this))
    , m_message(new Label(Type::Label, Role::Muted, this))
    , m_folder(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_close(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_elsewhere(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_save(new ActionButton(ActionButton::Kind::Primary, this))
{
    setObjectName(u"timeLineDialog"_s);
    setCardWidth(cardWidth);
    m_factGrid->setContentsMargins(0, 0, 0, 0);
    m_factGrid->setHorizontalSpacing(space::xl);
    m_factGrid->setVerticalSpacing(2);
    m_alarm->setObjectName(u"timeLineAlarm"_s);
    m_openPanel->setObjectName(u"timeLineOpen"_s);
    m_openPanel->setFill(Role::UnknownBack);
    m_openPanel->setBordered(false);
    m_openPanel->setEdge(Role::UnknownEdge);
    auto *inside = new QGridLayout(m_openPanel);
    inside->setContentsMargins(space::l, space::m, space::l, space::m);
    inside->setHorizontalSpacing(space::xl);
    inside->setVerticalSpacing(space::s);
    for (QGridLayout *list : {m_known, m_notKnown}) {
        list->setHorizontalSpacing(space::s);
        list->setVerticalSpacing(2);
        list->setColumnStretch(1, 1);
        inside->addLayout(list, 0, list == m_known ? 0 : 1, Qt::AlignTop);
    }
    inside->addWidget(m_advice, 1, 0, 1, 2);
    inside->setColumnStretch(0, 3);
    inside->setColumnStretch(1, 2);
    for (Label *label : {m_advice, m_message})
        label->setWordWrap(true);
    m_advice->setObjectName(u"timeLineAdvice"_s);
    m_links->setContentsMargins(0, 0, 0, 0);
    m_links->setSpacing(space::m);
    m_list->setObjectName(u"timeLineList"_s);
    m_message->setObjectName(u"claimMessage"_s);
    m_message->setMinimumWidth(1);
    m_folder->setObjectName(u"openClaimFolder"_s);
    m_folder->setAction(KeyAction::OpenFolder);
    m_close->setObjectName(u"closeTimeLine"_s);
    m_close->setKeyHint(u"Esc"_s);
    m_close->setMain(true);
    m_elsewhere->setObjectName(u"saveClaimElsewhere"_s);
    m_elsewhere->setAction(KeyAction::SaveClaimElsewhere);
    m_elsewhere->setMain(true);
    m_save->setObjectName(u"saveClaim"_s);
    m_save->setAction(KeyAction::SaveClaim);

    auto *list = new QVBoxLayout(m_ground);
    list->setContentsMargins(space::s, space::xs, space::xs, space::xs);
    list->addWidget(m_list);
    auto *saved = new QHBoxLayout;
    saved->setSpacing(space::m);
    saved->addWidget(m_message, 1);
    saved->addWidget(m_folder);
    // Room is kept, so that no answer moves the buttons.
    saved->addSpacerItem(
        new QSpacerItem(0, Theme::inUse().controlHeight(), QSizePolicy::Fixed, QSizePolicy::Fixed));
    body()->addWidget(m_facts);
    body()->addWidget(m_alarm);
    body()->addWidget(m_openPanel);
    body()->addWidget(m_linkRow);
    body()->addWidget(m_heading);
    body()->addWidget(m_ground, 1);
    body()->addLayout(saved);
    buttons()->addWidget(m_close);
    buttons()->addWidget(m_elsewhere);
    buttons()->addWidget(m_save, 1);
    setEnterButton(m_save);

    connect(m_close, &ActionButton::clicked, this, &TimeLineDialog::reject);
    connect(m_elsewhere, &ActionButton::clicked, this, &TimeLineDialog::askWhere);
    connect(m_save, &ActionButton::clicked, this, [this] { save({}); });
    connect(m_folder, &ActionButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedIn)); });
    retranslate();
}

void TimeLineDialog::setStory(const PaymentStory &story)
{
    const bool other = story.row.id != m_story.row.id;
    m_story = story;
    if (other)
        say(Said::Nothing);
    fill();
    if (other) {
        m_list->setCurrentIndex({});
        m_list->scrollToTop();
    }
}

void TimeLineDialog::fill()
{
    m_line = timeLineOf(m_story);
    const PaymentRow &row = m_story.row;
    setMark(markOf(row.state, !row.alarm.isEmpty()));
    setTitle(tr("%1 · %2").arg(row.service.name, withUnit(row.amount)));
    const Mark mark = markOf(row.state, !row.alarm.isEmpty());
    setSubtitle(tr("%1 · payment No. %2").arg(stateWords(row.state), receiptNumber(row)), markRole(mark));
    m_alarm->setText(alarmWords(row));
    m_alarm->setVisible(!row.alarm.isEmpty());
    showFacts();
    showOpen();
    showLinks();
    m_list->setLine(m_line);
    if (isVisible())
        fitList();
}

void TimeLineDialog::showFacts()
{
    empty(*m_factGrid);
    const PaymentRow &row = m_story.row;
    int column = 0;
    const auto add = [this, &column](const QString &name, const QString &value, int stretch) {
        if (value.isEmpty())
            return;
        auto *title = new Label(Type::Label, Role::Muted, m_facts);
        title->setText(name);
        auto *text = new ElidedLabel(Type::Body, Role::Text, m_facts);
        text->setText(value);
        m_factGrid->addWidget(title, 0, column);
        m_factGrid->addWidget(text, 1, column);
        m_factGrid->setColumnStretch(column, stretch);
        ++column;
    };
    add(tr("Account"), shownAccount(row.account), 3);
    add(tr("Card"), row.card.mask.isEmpty() ? row.card.label : row.card.mask, 3);
    const QDateTime begun = m_line.entries.isEmpty() ? row.createdAt : m_line.entries.first().at;
    add(tr("Bill sent"), shownTime(begun, true), 3);
    add(tr("Transaction"), row.transactionId, 6);
}

void TimeLineDialog::showOpen()
{
    m_openPanel->setVisible(!m_line.known.isEmpty());
    fillList(*m_known, tr("What is known"), m_line.known, m_openPanel);
    fillList(*m_notKnown, tr("What is not known"), m_line.notKnown, m_openPanel);
    m_advice->setText(m_line.advice);
}

void TimeLineDialog::showLinks()
{
    empty(*m_links);
    m_linkRow->setVisible(!m_line.links.isEmpty());
    for (const TimeLineLink &link : std::as_const(m_line.links)) {
        auto *button = new ActionButton(ActionButton::Kind::Secondary, m_linkRow);
        button->setObjectName(u"linkedPayment%1"_s.arg(number(link.row.id)));
        button->setLabel(link.words);
        button->setIconName(link.relation == Relation::PaidTwice ? u"warning"_s : u"copy"_s);
        connect(
            button, &ActionButton::clicked, this, [this, id = link.row.id] { Q_EMIT paymentRequested(id); });
        m_links->addWidget(button);
    }
    m_links->addStretch(1);
}

// The list takes what the window leaves, and no more than it needs.
void TimeLineDialog::fitList()
{
    const QWidget *ground = this;
    while (ground->parentWidget())
        ground = ground->parentWidget()->window();
    const int home = ground == this ? 768 : ground->height();
    const int room = ground == this ? cardWidth : ground->width();
    setCardWidth(qBound(narrowest, room - 2 * edgeOfWindow, cardWidth));
    m_list->setFixedHeight(shortestList);
    // Layouts within layouts learn of that only with the next event, unless they are told.
    m_ground->layout()->activate();
    m_ground->updateGeometry();
    layout()->invalidate();
    layout()->activate();
    const int rest = layout()->totalHeightForWidth(width()) - shortestList;
    const int free = qMax(shortestList, home - 2 * edgeOfWindow - rest);
    m_list->setFixedHeight(qMax(shortestList, m_list->contentHeight(free - 4) + 4));
    adjustSize();
}

void TimeLineDialog::showEvent(QShowEvent *event)
{
    fitList();
    DialogFrame::showEvent(event);
    m_list->setFocus();
}

void TimeLineDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the claim packet"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"claimFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &TimeLineDialog::saveTo);
    dialog->open();
}

void TimeLineDialog::saveTo(const QString &folder)
{
    save(folder);
}

void TimeLineDialog::save(const QString &folder)
{
    if (m_said == Said::Saving)
        return;
    const QString home = folder.isEmpty() ? m_claims.folder() : folder;
    say(Said::Saving, home);
    const auto packet
        = [story = m_story, line = m_line, frame = m_frame()] { return claimOf(story, line, frame); };
    m_claims.save(packet, home, this, [this, home, id = payment()](const Result<ClaimFiles> &files) {
        if (payment() != id)
            say(Said::Nothing);
        else if (files)
            say(Said::Saved, files->folder);
        else
            say(files.error().code == ErrorCode::StoreFull ? Said::Full : Said::NotSaved, home);
    });
}

void TimeLineDialog::say(Said said, const QString &folder)
{
    m_said = said;
    m_savedIn = folder;
    showSaid();
}

void TimeLineDialog::showSaid()
{
    const QString where = QDir::toNativeSeparators(m_savedIn);
    QString text;
    Role role = Role::Muted;
    switch (m_said) {
    case Said::Nothing:
        text = tr("The claim packet is a PDF for people and a JSON file for machines. It holds no secrets.");
        break;
    case Said::Saving:
        text = tr("Saving…");
        break;
    case Said::Saved:
        text = tr("Saved in %1").arg(where);
        role = Role::Paid;
        break;
    case Said::Full:
        text = tr("Not saved: the disk is full. Make room and try again, or save it elsewhere.");
        role = Role::Refused;
        break;
    case Said::NotSaved:
        text = tr("Not saved: nothing can be written into %1. Save it elsewhere.").arg(where);
        role = Role::Refused;
        break;
    }
    setTextRole(m_message, role);
    m_message->setText(breakable(text));
    m_folder->setVisible(m_said == Said::Saved);
}

void TimeLineDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DialogFrame::changeEvent(event);
}

void TimeLineDialog::retranslate()
{
    m_heading->setText(tr("What happened, in order"));
    m_list->setAccessibleName(tr("Time line"));
    m_folder->setLabel(tr("Open folder"));
    m_close->setLabel(tr("Close"));
    m_elsewhere->setLabel(tr("Save elsewhere"));
    m_save->setLabel(tr("Save claim packet"));
    showSaid();
    if (number(m_story.row.id) != 0)
        fill();
}

} // namespace kassa
