// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SidePanels.h"
#include "app/models/PaymentListModel.h"
#include "ui/controls/ChoiceList.h"
#include "ui/controls/Keys.h"

#include <QtCore/QTimerEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

constexpr int tickMs = 1000;

void prepare(QListView *list, QAbstractItemModel *model, QAbstractItemDelegate *delegate)
{
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMouseTracking(true);
}

// Enter and Space on a list's row.
bool isOpenKey(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *press = static_cast<const QKeyEvent *>(event);
    return !press->isAutoRepeat()
        && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter || press->key() == Qt::Key_Space);
}

PaymentId paymentAt(const QModelIndex &index)
{
    return index.data(PaymentListModel::IdRole).value<PaymentId>();
}

} // namespace

OpenPaymentsPanel::OpenPaymentsPanel(PaymentListModel &model, QWidget *parent)
    : Panel(parent)
    , m_model(model)
    , m_delegate(new OpenPaymentDelegate(this))
    , m_title(new Label(Type::Label, Role::Muted, this, true))
    , m_nothing(new Label(Type::Body, Role::Muted, this))
    , m_list(new ChoiceList(this))
{
    setObjectName(u"openPaymentsPanel"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    prepare(m_list, &model, m_delegate);
    m_list->setObjectName(u"openPayments"_s);
    // The cards wrap their words, so a new width means new heights.
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_nothing->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_title);
    head->addWidget(new KeyChip(KeyAction::OpenPayments, this));
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s + 2, space::m, space::s);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_nothing);

    connect(&model, &PaymentListModel::countChanged, this, &OpenPaymentsPanel::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &OpenPaymentsPanel::refresh);
    connect(m_list, &QListView::clicked, this, &OpenPaymentsPanel::open);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        // The menu key asks from the list's middle: what it means is the marked row.
        const QModelIndex under = m_list->indexAt(at);
        const QModelIndex index = under.isValid() ? under : m_list->currentIndex();
        if (index.isValid())
            Q_EMIT menuRequested(index.data(PaymentListModel::IdRole).value<PaymentId>(),
                m_list->viewport()->mapToGlobal(m_list->visualRect(index).center()));
    });
    auto *timeLine = new ActionShortcut(KeyAction::TimeLine, m_list, Qt::WidgetShortcut);
    connect(timeLine, &ActionShortcut::activated, this, [this] {
        if (m_list->currentIndex().isValid())
            Q_EMIT timeLineRequested(paymentAt(m_list->currentIndex()));
    });
    retranslate();
}

void OpenPaymentsPanel::retranslate()
{
    m_list->setAccessibleName(tr("Open payments"));
    m_nothing->setText(tr("No payment is open."));
    refresh();
}

void OpenPaymentsPanel::setNextCheck(OpenPaymentDelegate::NextCheck nextCheck)
{
    m_delegate->setNextCheck(std::move(nextCheck));
}

int OpenPaymentsPanel::listHeight() const
{
    int height = 0;
    QStyleOptionViewItem option;
    option.widget = m_list;
    for (int row = 0; row < m_model.count(); ++row)
        height += m_delegate->sizeHint(option, m_model.index(row)).height();
    const int room = parentWidget() ? parentWidget()->height() / 2 - 60 : 300;
    return qMin(height, qMax(100, room));
}

void OpenPaymentsPanel::refresh()
{
    const int count = m_model.count();
    m_title->setText(count > 0 ? tr("Open payments · %1").arg(count) : tr("Open payments"));
    m_list->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    if (count > 0) {
        m_list->setFixedHeight(listHeight());
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model.index(0));
    }
    updateGeometry();
}

QSize OpenPaymentsPanel::sizeHint() const
{
    return {276, Panel::sizeHint().height()};
}

bool OpenPaymentsPanel::enter()
{
    if (m_model.count() == 0)
        return false;
    if (m_list->hasFocus()) {
        open(m_list->currentIndex());
        return true;
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    m_list->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void OpenPaymentsPanel::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openRequested(index.data(PaymentListModel::IdRole).value<PaymentId>());
}

void OpenPaymentsPanel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_tick.timerId())
        m_list->viewport()->update();
    else
        Panel::timerEvent(event);
}

void OpenPaymentsPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    m_tick.start(tickMs, this);
    refresh();
}

void OpenPaymentsPanel::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    Panel::hideEvent(event);
}

void OpenPaymentsPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width() && m_model.count() > 0)
        m_list->setFixedHeight(listHeight());
}

void OpenPaymentsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

bool OpenPaymentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && isOpenKey(event)) {
        open(m_list->currentIndex());
        return true;
    }
    return Panel::eventFilter(watched, event);
}

TodayPanel::TodayPanel(PaymentListModel &model, QWidget *parent)
    : Panel(parent)
    , m_model(model)
    , m_title(new Label(Type::Label, Role::Muted, this, true))
    , m_repeat(new ActionButton(ActionButton::Kind::Chip, this))
    , m_list(new ChoiceList(this))
    , m_empty(new EmptyState(this))
    , m_paidWord(new Label(Type::Body, Role::Text, this, true))
    , m_paidSum(new Label(Type::Body, Role::Text, this, true))
{
    setObjectName(u"todayPanel"_s);
    prepare(m_list, &model, new TodayDelegate(this));
    m_list->setObjectName(u"today"_s);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_empty->setIconName(u"receipt"_s);

    m_repeat->setObjectName(u"repeatLast"_s);
    m_repeat->setKeyHint(keyText(KeyAction::RepeatLast));
    m_repeat->setEnabled(false);
    // With the mouse the last one is meant; the list keeps the keyboard, and with it its mark.
    m_repeat->setFocusPolicy(Qt::TabFocus);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_repeat);
    auto *total = new QHBoxLayout;
    total->addWidget(m_paidWord);
    total->addStretch();
    total->addWidget(m_paidSum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(new Separator(this));
    column->addLayout(total);

    connect(&model, &PaymentListModel::countChanged, this, &TodayPanel::refresh);
    connect(m_repeat, &QAbstractButton::clicked, this, [this] { Q_EMIT repeatRequested(marked()); });
    connect(m_list, &QListView::clicked, this, &TodayPanel::open);
    auto *timeLine = new ActionShortcut(KeyAction::TimeLine, m_list, Qt::WidgetShortcut);
    connect(timeLine, &ActionShortcut::activated, this, [this] {
        if (m_list->currentIndex().isValid())
            Q_EMIT timeLineRequested(paymentAt(m_list->currentIndex()));
    });
    retranslate();
}

void TodayPanel::retranslate()
{
    m_list->setAccessibleName(tr("Today's payments"));
    m_repeat->setLabel(tr("Repeat"), tr("Repeat the last payment"));
    m_empty->setText(tr("No payment yet today."));
    m_title->setText(tr("Today"));
    m_paidSum->setText(withUnit(m_sum));
    refresh();
}

void TodayPanel::setPaid(int count, Soum sum)
{
    m_count = count;
    m_sum = sum;
    m_paidSum->setText(withUnit(sum));
    refresh();
}

void TodayPanel::setRepeatable(bool repeatable)
{
    m_repeat->setEnabled(repeatable);
}

PaymentId TodayPanel::marked() const
{
    return m_list->hasFocus() && m_list->currentIndex().isValid() ? paymentAt(m_list->currentIndex())
                                                                  : PaymentId {};
}

void TodayPanel::refresh()
{
    m_paidWord->setText(m_count > 0 ? tr("Paid · %1", "%1 is how many").arg(m_count) : tr("Paid"));
    m_list->setVisible(m_model.count() > 0);
    m_empty->setVisible(m_model.count() == 0);
}

void TodayPanel::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openRequested(index.data(PaymentListModel::IdRole).value<PaymentId>());
}

bool TodayPanel::event(QEvent *event)
{
    if (event->type() == keysChangedEvent())
        m_repeat->setKeyHint(keyText(KeyAction::RepeatLast));
    return Panel::event(event);
}

void TodayPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

bool TodayPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && isOpenKey(event)) {
        open(m_list->currentIndex());
        return true;
    }
    return Panel::eventFilter(watched, event);
}

} // namespace kassa
