// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"
#include "ui/controls/Icons.h"
#include "ui/controls/SearchSelect.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

constexpr int barHeight = 56;
constexpr int searchWidth = 350;
constexpr int searchLeast = 150;
constexpr int wideFrom
    = 900; // below this width of the bar the point and the long words give way to the search
constexpr int iconRoom = 28;

QString withKey(const QString &words, KeyAction action)
{
    const QString key = keyText(action);
    return key.isEmpty() ? words : u"%1 (%2)"_s.arg(words, key);
}

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : TextField(parent)
{
    setObjectName(u"search"_s);
    setQuiet(true);
    setMaxLength(200);
    fitChip();
}

void SearchBox::fitChip()
{
    const QString key = keyText(KeyAction::Search);
    setTextMargins(iconRoom, 0, key.isEmpty() ? 0 : keyChipSize(key).width() + space::xs, 0);
    update();
}

// Esc is the box's own here, before any button's key: first it empties the search, then it leaves it.
bool SearchBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == keysChangedEvent())
        fitChip();
    return TextField::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        Q_EMIT downPressed();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT leavePressed();
        else
            clear();
        return;
    }
    TextField::keyPressEvent(event);
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    TextField::paintEvent(event);
    const Theme theme = Theme::inUse();
    QPainter painter(this);
    icons::paint(
        painter, QRectF(space::m, (height() - 18) / 2.0, 18, 18), u"search"_s, theme.color(Role::Muted));
    const QString key = keyText(KeyAction::Search);
    if (key.isEmpty())
        return;
    const QSize chip = keyChipSize(key);
    paintKeyChip(painter,
        QRect(QPoint(width() - chip.width() - space::m, (height() - chip.height()) / 2), chip), key,
        theme.color(Role::Muted), theme.color(Role::Border));
}

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_mark(new Label(Type::Title, Role::Text, this, true))
    , m_dot(new Label(Type::Title, Role::Action, this, true))
    , m_search(new SearchBox(this))
    , m_connectionPill(new Pill(this))
    , m_pointPill(new Pill(this))
    , m_languages(new QStandardItemModel(this))
    , m_language(new SearchSelect(this))
    , m_unprinted(new ActionButton(ActionButton::Kind::Plain, this))
    , m_drawer(new ActionButton(ActionButton::Kind::Plain, this))
    , m_history(new ActionButton(ActionButton::Kind::Plain, this))
    , m_settings(new ActionButton(ActionButton::Kind::Plain, this))
{
    setFixedHeight(barHeight);
    m_mark->setText(u"Kassa"_s);
    m_dot->setText(u"."_s);
    for (const Language language : allLanguages) {
        auto *item = new QStandardItem(languageName(language));
        item->setData(languageCode(language), SearchSelect::valueRole);
        m_languages->appendRow(item);
    }
    m_language->setObjectName(u"language"_s);
    m_language->setCompact(true);
    m_language->setModel(m_languages);
    m_connectionPill->setObjectName(u"connection"_s);
    m_pointPill->setObjectName(u"point"_s);
    m_pointPill->setMaximumWidth(280);
    m_pointPill->hide();
    m_unprinted->setObjectName(u"unprinted"_s);
    m_unprinted->setIconName(u"print"_s);
    m_unprinted->hide();
    m_drawer->setObjectName(u"drawer"_s);
    m_drawer->setIconName(u"receipt"_s);
    m_drawer->hide();
    m_history->setObjectName(u"history"_s);
    m_history->setIconName(u"history"_s);
    m_settings->setObjectName(u"settings"_s);
    m_settings->setIconName(u"settings"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 0, space::m, 0);
    row->setSpacing(space::s);
    auto *word = new QHBoxLayout;
    word->setSpacing(0);
    word->addWidget(m_mark);
    word->addWidget(m_dot);
    row->addLayout(word);
    row->addSpacing(space::s);
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(searchLeast);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_connectionPill);
    row->addWidget(m_pointPill);
    row->addWidget(m_language);
    row->addWidget(m_unprinted);
    row->addWidget(m_drawer);
    row->addWidget(m_history);
    row->addWidget(m_settings);

    connect(m_history, &QAbstractButton::clicked, this, &TopBar::historyRequested);
    connect(m_settings, &QAbstractButton::clicked, this, &TopBar::settingsRequested);
    connect(m_unprinted, &QAbstractButton::clicked, this, &TopBar::unprintedRequested);
    connect(m_drawer, &QAbstractButton::clicked, this, &TopBar::drawerRequested);
    connect(m_language, &SearchSelect::chosen, this, [this](const QString &code) {
        if (const std::optional<Language> language = languageFromCode(code))
            Q_EMIT languageChosen(*language);
    });
    retranslate();
}

void TopBar::retranslate()
{
    m_search->setPlaceholderText(
        m_narrow ? tr("Service", "short, in the search field") : tr("Service, category or code"));
    m_search->setAccessibleName(tr("Search"));
    m_language->setAccessibleName(tr("Language"));
    m_history->setAccessibleName(tr("History"));
    m_history->setToolTip(withKey(tr("History"), KeyAction::History));
    m_settings->setAccessibleName(tr("Settings"));
    m_settings->setToolTip(tr("Settings"));
    m_unprinted->setAccessibleName(tr("Unprinted receipts"));
    m_unprinted->setToolTip(tr("Receipts that are not on paper yet"));
    m_drawer->setAccessibleName(tr("Open payments and today"));
    m_drawer->setToolTip(withKey(tr("Open payments and today"), KeyAction::OpenPayments));
    showConnection();
}

void TopBar::setConnection(Connection connection, std::optional<int> milliseconds)
{
    m_connection = connection;
    m_milliseconds = milliseconds;
    showConnection();
}

void TopBar::showConnection()
{
    switch (m_connection) {
    case Connection::Online:
        m_connectionPill->setDot(Role::Paid);
        m_connectionPill->setText(
            m_milliseconds ? tr("Paylov · %1 ms").arg(*m_milliseconds) : tr("Paylov · connected"));
        break;
    case Connection::Offline:
        m_connectionPill->setDot(Role::Refused);
        m_connectionPill->setText(tr("Paylov · no connection"));
        break;
    case Connection::Unknown:
        m_connectionPill->setDot(Role::Border);
        m_connectionPill->setText(tr("Paylov · not asked yet"));
        break;
    }
    // The short word is the good one: trouble is said in full.
    const QString words = m_connectionPill->text();
    m_connectionPill->setAccessibleName(words);
    m_connectionPill->setToolTip(plainToolTip(words));
    if (m_narrow && m_connection == Connection::Online)
        m_connectionPill->setText(u"Paylov"_s);
}

void TopBar::setPoint(const QString &pointName, const QString &till)
{
    QStringList parts {pointName, till};
    parts.removeAll(QString());
    m_pointPill->setText(parts.join(u" · "_s));
    m_pointPill->setVisible(!parts.isEmpty() && !m_narrow);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < wideFrom;
    m_pointPill->setVisible(!m_pointPill->text().isEmpty() && !narrow);
    m_mark->setVisible(!narrow);
    m_dot->setVisible(!narrow);
    if (std::exchange(m_narrow, narrow) != narrow)
        retranslate();
}

void TopBar::setLanguage(Language language)
{
    m_language->setValue(languageCode(language));
}

void TopBar::setDrawer(bool shown, int openPayments)
{
    m_openPayments = openPayments;
    m_drawer->setLabel(
        openPayments > 0 ? QString::number(openPayments) : QString(), tr("Open payments and today"));
    m_drawer->setVisible(shown);
}

void TopBar::setUnprinted(int count)
{
    m_unprinted->setLabel(QString::number(count), tr("Unprinted receipts"));
    m_unprinted->setVisible(count > 0);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::inUse();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Role::Border));
}

bool TopBar::event(QEvent *event)
{
    if (event->type() == keysChangedEvent())
        retranslate();
    return QWidget::event(event);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kassa
