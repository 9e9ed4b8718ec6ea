// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeySheet.h"

#include "ui/controls/KeyWords.h"
#include "ui/controls/Surfaces.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

constexpr int widest = 1000;
constexpr int edgeOfWindow = space::l;
constexpr int threeColumnsFrom = 900;

struct Entry {
    QString key;
    QString words;
};

struct Group {
    QString title;
    std::vector<Entry> entries;
};

/// The favourites' default keys, which one line tells.
bool nineInARow(const Group &group)
{
    if (group.entries.size() != 9)
        return false;
    int n = 0;
    return std::all_of(group.entries.begin(), group.entries.end(),
        [&n](const Entry &entry) { return entry.key == u"Alt+%1"_s.arg(++n); });
}

QWidget *boxOf(const Group &group, int keyWidth, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs + 2);
    grid->setColumnMinimumWidth(0, keyWidth);
    grid->setColumnStretch(1, 1);
    auto *title = new Label(Type::Label, Role::Muted, box, true);
    title->setText(group.title);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const Entry &entry : group.entries) {
        auto *words = new Label(box);
        words->setText(entry.words);
        words->setWordWrap(true);
        grid->addWidget(new KeyChip(entry.key, box), row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(words, row, 1, Qt::AlignTop);
        ++row;
    }
    return box;
}

} // namespace

KeySheet::KeySheet(QWidget *parent)
    : DialogFrame(parent)
    , m_scroll(new QScrollArea(this))
    , m_manual(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_close(new ActionButton(ActionButton::Kind::Primary, this))
{
    setObjectName(u"keySheet"_s);
    m_scroll->setObjectName(u"keySheetKeys"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_scroll);
    m_close->setObjectName(u"closeKeys"_s);
    m_close->setKeyHint(u"Enter"_s);
    m_manual->setObjectName(u"openManual"_s);
    m_manual->setAction(KeyAction::KeySheet);
    buttons()->addWidget(m_manual);
    buttons()->addStretch();
    buttons()->addWidget(m_close);
    setEnterButton(m_close);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_manual, &QAbstractButton::clicked, this, &KeySheet::manualRequested);
    retranslate();
}

void KeySheet::fill()
{
    std::vector<Group> groups;
    Group everywhere {tr("Everywhere"), {}};
    everywhere.entries = {{u"Enter"_s, tr("Next field, or confirm")},
        {u"Shift+Enter"_s, tr("Back to the field before")}, {u"Esc"_s, tr("One step back")}};
    groups.push_back(everywhere);
    const KeyMap keys = keysInUse();
    for (const KeyGroup kind :
        {KeyGroup::Payment, KeyGroup::Payments, KeyGroup::Window, KeyGroup::Favourites}) {
        Group group {groupWords(kind), {}};
        const QList<KeyAction> actions = KeyMap::actions();
        for (const KeyAction action : actions) {
            if (KeyMap::group(action) == kind && keys.key(action))
                group.entries.push_back({keys.keyText(action), actionWords(action)});
        }
        if (kind == KeyGroup::Favourites && nineInARow(group))
            group.entries = {{u"Alt+1 … 9"_s, tr("Favourite services 1 to 9")}};
        if (!group.entries.empty())
            groups.push_back(group);
    }

    const QWidget *ground = parentWidget() ? parentWidget()->window() : this;
    const int room = ground == this ? widest : ground->width() - 2 * edgeOfWindow;
    const int width = qMin(room, widest);
    setCardWidth(width);
    const size_t columns = width >= threeColumnsFrom ? 3 : 2;
    // The columns are filled from the left, each to about its share of the rows.
    size_t rows = 0;
    for (const Group &group : groups)
        rows += group.entries.size() + 2;
    auto *content = new QWidget;
    content->setProperty("ground", u"clear"_s);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xl);
    std::vector<QVBoxLayout *> places;
    for (size_t i = 0; i < columns; ++i) {
        places.push_back(new QVBoxLayout);
        places.back()->setSpacing(space::l);
        row->addLayout(places.back(), 1);
    }
    // The words of one column stand below each other, whatever the keys before them.
    int keyWidth = 0;
    for (const Group &group : groups) {
        for (const Entry &entry : group.entries)
            keyWidth = qMax(keyWidth, keyChipSize(entry.key).width());
    }
    size_t before = 0;
    for (const Group &group : groups) {
        const size_t place = qMin(columns - 1, (before + group.entries.size() / 2) * columns / rows);
        places.at(place)->addWidget(boxOf(group, keyWidth, content));
        before += group.entries.size() + 2;
    }
    for (QVBoxLayout *column : places)
        column->addStretch(1);
    m_scroll->setWidget(content);
    // The room that a bar would take: where one appears after all, no line wraps anew.
    const int inside = width - 2 * space::xl - space::m;
    const int wanted
        = row->hasHeightForWidth() ? row->totalHeightForWidth(inside) : content->sizeHint().height();
    // What stands around the keys: title, button, margins.
    const int around = 4 * space::xl + 2 * space::l + Theme::inUse().mainHeight();
    const int most = ground == this ? wanted : ground->height() - around - space::l;
    m_scroll->setFixedHeight(qMin(qBound(120, wanted + 2, qMax(120, most)), roomForBody()));
}

void KeySheet::retranslate()
{
    setTitle(tr("Keys"));
    m_manual->setLabel(tr("Manual"));
    m_close->setLabel(tr("Close"));
    fill();
}

void KeySheet::showEvent(QShowEvent *event)
{
    fill();
    DialogFrame::showEvent(event);
    m_close->setFocus();
}

void KeySheet::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        bar->triggerAction(event->key() == Qt::Key_Down ? QAbstractSlider::SliderSingleStepAdd
                                                        : QAbstractSlider::SliderSingleStepSub);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        bar->triggerAction(event->key() == Qt::Key_PageDown ? QAbstractSlider::SliderPageStepAdd
                                                            : QAbstractSlider::SliderPageStepSub);
        return;
    default:
        DialogFrame::keyPressEvent(event);
    }
}

bool KeySheet::event(QEvent *event)
{
    if (event->type() == keysChangedEvent())
        fill();
    return DialogFrame::event(event);
}

void KeySheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DialogFrame::changeEvent(event);
}

} // namespace kassa
