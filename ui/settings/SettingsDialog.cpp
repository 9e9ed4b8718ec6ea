// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDialog.h"

#include "app/receipt/ShopLogo.h"
#include "ui/controls/Icons.h"
#include "ui/settings/CardsPage.h"
#include "ui/settings/ConnectionPage.h"
#include "ui/settings/KeysPage.h"
#include "ui/settings/PlainPages.h"
#include "ui/settings/PrinterPage.h"
#include "ui/settings/ReceiptPage.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr int cardWidth = 900;
constexpr int sectionsWidth = 248;
constexpr int narrowSections = 190; // on a low screen, which is narrow, too
constexpr int bodyHeight = 440;
const char *const sectionIcons[]
    = {"connection", "shop", "receipt", "card", "print", "keyboard", "sun", "info"};
} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : DialogFrame(parent)
    , m_settings(settings)
    , m_trouble(new MessageBar(MessageBar::Tone::Warning, this))
    , m_sections(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_connection(new ConnectionPage)
    , m_point(new PointPage)
    , m_receipt(new ReceiptPage)
    , m_cards(new CardsPage)
    , m_printer(new PrinterPage)
    , m_keys(new KeysPage)
    , m_look(new LookPage)
    , m_about(new AboutPage)
    , m_pages {m_connection, m_point, m_receipt, m_cards, m_printer, m_keys, m_look, m_about}
    , m_cancel(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_save(new ActionButton(ActionButton::Kind::Primary, this))
{
    setObjectName(u"settingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setCardWidth(cardWidth);
    m_trouble->setObjectName(u"settingsTrouble"_s);
    m_trouble->hide();
    m_sections->setObjectName(u"settingsSections"_s);
    const int height = qMin(bodyHeight, roomForBody());
    m_sections->setFixedSize(height < bodyHeight ? narrowSections : sectionsWidth, height);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setIconSize(QSize(18, 18));
    setType(m_sections, Type::Body);
    m_stack->setFixedHeight(height);
    for (int i = 0; i < m_pages.size(); ++i) {
        SettingsPage *page = m_pages.at(i);
        auto *item = new QListWidgetItem(icons::icon(QString::fromLatin1(sectionIcons[i])), QString());
        item->setSizeHint(QSize(m_sections->width(), Theme::inUse().controlHeight()));
        m_sections->addItem(item);
        page->setProperty("ground", u"clear"_s);
        page->load(settings);
        auto *scroll = new QScrollArea;
        scroll->setWidget(page);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        m_stack->addWidget(scroll);
    }
    m_sections->setCurrentRow(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xl);
    row->addWidget(m_sections);
    row->addWidget(m_stack, 1);
    body()->addWidget(m_trouble);
    body()->addLayout(row);

    m_cancel->setObjectName(u"settingsCancel"_s);
    m_cancel->setMain(true);
    m_cancel->setKeyHint(u"Esc"_s);
    m_save->setObjectName(u"settingsSave"_s);
    m_save->setKeyHint(u"Enter"_s);
    buttons()->addStretch(1);
    buttons()->addWidget(m_cancel);
    buttons()->addWidget(m_save);
    setEnterButton(m_save);

    connect(m_sections, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    // An assistive tool selects a section without making it the current one.
    connect(
        m_sections, &QListWidget::itemSelectionChanged, this,
        [this] {
            const QList<QListWidgetItem *> selected = m_sections->selectedItems();
            if (!selected.isEmpty() && selected.first() != m_sections->currentItem())
                m_sections->setCurrentItem(selected.first());
        },
        Qt::QueuedConnection);
    connect(m_cards, &CardsPage::saveRequested, this, &SettingsDialog::cardSaveRequested);
    connect(m_cards, &CardsPage::removeRequested, this, &SettingsDialog::cardRemoveRequested);
    connect(m_cancel, &ActionButton::clicked, this, &SettingsDialog::reject);
    connect(m_save, &ActionButton::clicked, this, &SettingsDialog::save);
    retranslate();
}

void SettingsDialog::showSection(Section section)
{
    m_sections->setCurrentRow(section);
}

void SettingsDialog::setOriginLocked(const QString &origin, OriginOf originOf)
{
    m_connection->setOriginLocked(origin, std::move(originOf));
}

void SettingsDialog::setSandboxed(bool sandboxed)
{
    m_connection->setSandboxed(sandboxed);
}

void SettingsDialog::setTokenState(bool lasting, bool present)
{
    m_connection->setTokenState(lasting, present);
    m_cards->setLasting(lasting);
}

void SettingsDialog::setCards(const QList<Card> &cards)
{
    m_cards->setCards(cards);
}

void SettingsDialog::setProfileFolder(const QString &folder)
{
    m_about->setProfileFolder(folder);
    m_receipt->setLogoFile(logoFile(folder));
}

void SettingsDialog::setTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void SettingsDialog::save()
{
    QWidget *fault = nullptr;
    int where = 0;
    for (int i = 0; i < m_pages.size(); ++i) {
        QWidget *found = m_pages.at(i)->firstFault();
        if (found && !fault) {
            fault = found;
            where = i;
        }
    }
    if (fault) {
        m_sections->setCurrentRow(where);
        fault->setFocus();
        return;
    }
    for (SettingsPage *page : std::as_const(m_pages)) {
        if (!page->save(m_settings)) {
            setTrouble(tr(
                "The settings could not be written. Check the disk and the rights of the profile's folder."));
            return;
        }
    }
    const QString token = m_connection->takeToken();
    accept();
    if (!token.isEmpty())
        Q_EMIT tokenEntered(token);
    Q_EMIT saved();
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    m_sections->setFocus();
}

// Ctrl+Tab goes through the sections from anywhere in them.
void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (tab && event->modifiers() & Qt::ControlModifier) {
        const int count = static_cast<int>(m_pages.size());
        const int step = event->key() == Qt::Key_Tab ? 1 : count - 1;
        m_sections->setCurrentRow((m_sections->currentRow() + step) % count);
        return;
    }
    DialogFrame::keyPressEvent(event);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DialogFrame::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    setTitle(tr("Settings"));
    m_sections->setAccessibleName(tr("Sections"));
    const QStringList names = {tr("Connection"), tr("Point"), tr("Receipt"), tr("Cards"), tr("Printer"),
        tr("Keys and sounds"), tr("Language and colours"), tr("About")};
    for (int i = 0; i < names.size(); ++i)
        m_sections->item(i)->setText(names.at(i));
    for (SettingsPage *page : std::as_const(m_pages))
        page->retranslate();
    m_cancel->setLabel(tr("Cancel"));
    m_save->setLabel(tr("Save"));
}

} // namespace kassa
