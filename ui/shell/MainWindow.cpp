// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"
#include "app/core/Clock.h"
#include "app/models/PaymentListModel.h"
#include "app/models/ServiceListModel.h"
#include "ui/catalogue/CataloguePanel.h"
#include "ui/controls/FitScroll.h"
#include "ui/controls/KeyHints.h"
#include "ui/controls/Screens.h"
#include "ui/help/ManualDialog.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/SideColumn.h"
#include "ui/shell/SidePanels.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

constexpr int leftWidth = 288;
constexpr int rightWidth = 300;
constexpr int rightDocksFrom = 1200;
constexpr int leftDocksFrom = 900;
constexpr int bothPanelsFrom = 480;
constexpr std::chrono::seconds closeWaits {10};

} // namespace

MainWindow::MainWindow(Parts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_clock(parts.clock)
    , m_open(parts.openPayments)
    , m_pages(new QStackedWidget(this))
    , m_body(new QWidget(this))
    , m_columns(new QHBoxLayout(m_body))
    , m_right(new SideColumn(SideColumn::Side::Right, rightWidth, m_body))
    , m_openPanel(new OpenPaymentsPanel(parts.openPayments, m_right))
    , m_todayPanel(new TodayPanel(parts.today, m_right))
    , m_top(new TopBar(this))
    , m_notices(new NoticeBars(this))
    , m_left(new SideColumn(SideColumn::Side::Left, leftWidth, m_body))
    , m_catalogue(new CataloguePanel(parts.services, m_left))
    , m_middle(new QWidget(m_body))
{
    setObjectName(u"mainWindow"_s);
    m_left->content()->addWidget(m_catalogue);
    m_right->content()->addWidget(m_openPanel);
    m_right->content()->addWidget(m_todayPanel, 1);
    auto *middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    const int margin = onLowScreen(*this) ? space::s : space::l;
    m_columns->setContentsMargins(margin, margin, margin, margin);
    m_columns->setSpacing(margin);
    // The columns scroll by themselves: no window grows with them.
    for (SideColumn *column : {m_left, m_right})
        column->setMinimumHeight(1);
    // What comes and goes above a form must not leave a low screen's window higher than the screen.
    if (onLowScreen(*this))
        m_body->setMinimumHeight(1);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_middle, 1);
    m_columns->addWidget(m_right);
    m_pages->addWidget(m_body);
    m_body->installEventFilter(this);

    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new StripeBar(central));
    column->addWidget(m_top);
    column->addWidget(m_notices);
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
    resize(1366, 768);
    // Where everything is larger, the screen holds less of it.
    if (screen()->devicePixelRatio() > 1)
        resize(size().boundedTo(screen()->availableSize()));

    connect(m_top->search(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_catalogue->setFilter(text);
        if (!text.isEmpty())
            openDrawer(m_left);
        Q_EMIT searchChanged(text);
    });
    connect(m_top->search(), &QLineEdit::returnPressed, this, [this] {
        if (m_top->search()->text().isEmpty())
            m_catalogue->enterList();
        else
            m_catalogue->chooseBest();
    });
    connect(m_top->search(), &SearchBox::downPressed, m_catalogue, &CataloguePanel::enterList);
    connect(m_top->search(), &SearchBox::leavePressed, this, [this] {
        m_left->setOpen(false);
        leaveDrawer();
    });
    for (const SideColumn *drawer : {m_left, m_right})
        connect(drawer, &SideColumn::closed, this, &MainWindow::leaveDrawer);
    connect(m_catalogue, &CataloguePanel::searchRequested, this, &MainWindow::focusSearch);
    connect(m_catalogue, &CataloguePanel::serviceChosen, this, &MainWindow::chooseService);
    connect(m_catalogue, &CataloguePanel::retryRequested, this, &MainWindow::refreshRequested);
    connect(m_openPanel, &OpenPaymentsPanel::openRequested, this, &MainWindow::openPaymentRequested);
    connect(m_todayPanel, &TodayPanel::openRequested, this, &MainWindow::openPaymentRequested);
    connect(m_todayPanel, &TodayPanel::repeatRequested, this, &MainWindow::repeatRequested);
    connect(m_openPanel, &OpenPaymentsPanel::timeLineRequested, this, &MainWindow::timeLineRequested);
    connect(m_openPanel, &OpenPaymentsPanel::menuRequested, this, &MainWindow::openPaymentMenuRequested);
    connect(m_todayPanel, &TodayPanel::timeLineRequested, this, &MainWindow::timeLineRequested);
    connect(&m_open, &PaymentListModel::countChanged, this, &MainWindow::arrange);
    connect(m_top, &TopBar::historyRequested, this, &MainWindow::historyRequested);
    connect(m_top, &TopBar::unprintedRequested, this, &MainWindow::unprintedRequested);
    connect(m_top, &TopBar::settingsRequested, this, &MainWindow::settingsRequested);
    connect(m_top, &TopBar::languageChosen, this, &MainWindow::languageChosen);
    connect(m_top, &TopBar::drawerRequested, this, &MainWindow::toggleDrawer);
    connect(m_notices, &NoticeBars::settingsRequested, this, &MainWindow::settingsRequested);
    addKeys();
    retranslate();
    arrange();
}

void MainWindow::addKeys()
{
    const auto add = [this](KeyAction action, auto &&act) {
        auto *shortcut = new ActionShortcut(action, this);
        connect(shortcut, &ActionShortcut::activated, this, act);
        return shortcut;
    };
    add(KeyAction::KeySheet, [this] {
        auto *sheet = new KeySheet(this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(sheet, &KeySheet::manualRequested, this, [this, sheet] {
            sheet->done(QDialog::Accepted);
            (new ManualDialog(m_language, this))->open();
        });
        sheet->open();
    });
    add(KeyAction::Search, [this] {
        showPayment();
        focusSearch();
    });
    // Another page has such keys of its own, and two of them at once would be none.
    ActionShortcut *refresh = add(KeyAction::Refresh, [this] { Q_EMIT refreshRequested(); });
    ActionShortcut *repeat
        = add(KeyAction::RepeatLast, [this] { Q_EMIT repeatRequested(m_todayPanel->marked()); });
    connect(m_pages, &QStackedWidget::currentChanged, this, [this, refresh, repeat] {
        refresh->setEnabled(isPaymentShown());
        repeat->setEnabled(isPaymentShown());
    });
    add(KeyAction::OpenPayments, [this] { showOpenPayments(); });
    add(KeyAction::History, [this] { Q_EMIT historyRequested(); });
    add(KeyAction::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Kassa"));
}

void MainWindow::setPaymentPage(QWidget *page)
{
    m_page = page;
    m_middle->layout()->addWidget(page);
}

void MainWindow::setFavourites(QWidget *favourites)
{
    m_left->content()->insertWidget(0, favourites);
    setTabOrder(m_top->search(), favourites);
}

void MainWindow::showPage(QWidget *page)
{
    // At 200 % a page may be larger than the window.
    QWidget *&frame = m_frames[page];
    if (!frame) {
        frame = new FitScroll(page);
        m_pages->addWidget(frame);
    }
    m_pages->setCurrentWidget(frame);
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showPayment()
{
    m_pages->setCurrentWidget(m_body);
}

bool MainWindow::isPaymentShown() const
{
    return m_pages->currentWidget() == m_body;
}

void MainWindow::setConnection(Connection connection, std::optional<int> milliseconds)
{
    m_top->setConnection(connection, milliseconds);
    m_notices->setShown(Notice::NoConnection, connection == Connection::Offline);
}

void MainWindow::setPoint(const QString &pointName, const QString &till)
{
    m_top->setPoint(pointName, till);
}

void MainWindow::setLanguage(Language language)
{
    m_language = language;
    m_top->setLanguage(language);
}

void MainWindow::setChosenService(const QString &serviceId)
{
    m_serviceChosen = !serviceId.isEmpty();
    m_catalogue->setChosen(serviceId);
    arrange();
}

void MainWindow::setPaidToday(int count, Soum sum)
{
    m_todayPanel->setPaid(count, sum);
}

void MainWindow::setRepeatable(bool repeatable)
{
    m_todayPanel->setRepeatable(repeatable);
}

void MainWindow::setNextCheck(OpenPaymentDelegate::NextCheck nextCheck)
{
    m_openPanel->setNextCheck(std::move(nextCheck));
}

// One drawer at a time, or nothing of the middle would be left.
void MainWindow::openDrawer(SideColumn *drawer)
{
    SideColumn *other = drawer == m_left ? m_right : m_left;
    other->setOpen(false);
    drawer->setOpen(true);
}

void MainWindow::focusSearch()
{
    openDrawer(m_left);
    m_top->search()->setFocus(Qt::ShortcutFocusReason);
    m_top->search()->selectAll();
}

// Without a service there is nothing to go back to: the search keeps what is typed next.
void MainWindow::leaveDrawer()
{
    if (!isPaymentShown())
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    else if (m_page && m_serviceChosen)
        m_page->setFocus(Qt::OtherFocusReason);
    else
        m_top->search()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::chooseService(const QString &serviceId)
{
    m_top->search()->clear();
    setChosenService(serviceId);
    m_left->setOpen(false);
    showPayment();
    Q_EMIT serviceChosen(serviceId);
}

void MainWindow::showOpenPayments()
{
    showPayment();
    openDrawer(m_right);
    m_openPanel->enter();
}

void MainWindow::toggleDrawer()
{
    const bool open = !m_right->isOpen();
    showPayment();
    if (open) {
        openDrawer(m_right);
        m_openPanel->enter();
    } else {
        m_right->setOpen(false);
        leaveDrawer();
    }
}

void MainWindow::arrange()
{
    const auto dock = [this](SideColumn *column, bool docked, int place) {
        if (column->isDocked() == docked)
            return;
        if (docked)
            m_columns->insertWidget(place, column);
        else
            m_columns->removeWidget(column);
        column->setDocked(docked);
    };
    // While no service is chosen, the middle has room to spare in any window, but for the bills of a visit.
    const bool wide = width() >= leftDocksFrom;
    const auto *visit = m_middle->findChild<QWidget *>(u"visitStrip"_s);
    const bool beside = wide || !(m_serviceChosen || (visit && !visit->isHidden()));
    m_middle->setMinimumWidth(beside && !wide ? 1 : 0);
    dock(m_left, beside, 0);
    dock(m_right, width() >= rightDocksFrom, m_columns->count());
    m_left->place();
    m_right->place();
    // Both lists of the right column need more than a low screen has; what is open comes first.
    m_todayPanel->setVisible(height() >= bothPanelsFrom || m_open.count() == 0);
    m_top->setDrawer(!m_right->isDocked(), m_open.count());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::Resize) {
        m_left->place();
        m_right->place();
    }
    if (watched == m_body && event->type() == QEvent::LayoutRequest)
        arrange();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::setAnswerAwaited(bool awaited)
{
    m_awaited = awaited;
    if (awaited || !m_closeWanted)
        return;
    m_closeNow = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_awaited || m_closeNow) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_closeWanted)
        return;
    m_closeWanted = true;
    m_notices->setShown(Notice::AnswerAwaited, true);
    m_clock.after(closeWaits, this, [this] {
        m_closeNow = true;
        close();
    });
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (explainKey(*event, *this))
        event->accept();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace kassa
