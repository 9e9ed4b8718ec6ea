// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/KeysPage.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/KeyWords.h"
#include "ui/controls/Labels.h"
#include "ui/controls/Marks.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

constexpr int actionRole = Qt::UserRole;
constexpr int keyRole = Qt::UserRole + 1;
constexpr int rowHeight = 34;
constexpr int rowForFingers = 44;

/// Words on the left, the key in its chip on the right; a heading where there is no action.
class KeyRow final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, Theme::inUse().density() == Theme::Density::Touch ? rowForFingers : rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::inUse();
        const bool heading = !index.data(actionRole).isValid();
        const bool marked = option.state.testFlag(QStyle::State_Selected) && !heading;
        const QRect row = option.rect.adjusted(2, 1, -2, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (marked) {
            const bool focus = option.state.testFlag(QStyle::State_HasFocus);
            painter->setPen(focus ? QPen(theme.color(Role::Focus), 2) : QPen(Qt::NoPen));
            painter->setBrush(theme.color(Role::Selection));
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), radius::control, radius::control);
        }
        const QFont font = typeFont(heading ? Type::Label : Type::Body, heading);
        const QString key = index.data(keyRole).toString();
        const QSize chip = key.isEmpty() ? QSize() : keyChipSize(key);
        const QRect room = row.adjusted(space::m, 0, -space::m - chip.width() - space::s, 0);
        painter->setFont(font);
        painter->setPen(theme.color(heading ? Role::Muted : Role::Text));
        painter->drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
        if (!key.isEmpty())
            paintKeyChip(*painter,
                QRect(QPoint(row.right() - space::m - chip.width(), row.center().y() - chip.height() / 2),
                    chip),
                key, theme.color(Role::Text), theme.color(Role::Border));
    }
};

} // namespace

KeysPage::KeysPage(QWidget *parent)
    : SettingsPage(parent)
    , m_list(new QListWidget(this))
    , m_message(new Label(Type::Label, Role::Muted, this))
    , m_change(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_none(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_reset(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_sounds(new QCheckBox(this))
{
    m_list->setObjectName(u"keyList"_s);
    m_list->setItemDelegate(new KeyRow(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_message->setObjectName(u"keyMessage"_s);
    m_message->setWordWrap(true);
    // Room for two lines is kept, so that no answer moves the list.
    m_message->setMinimumHeight(2 * m_message->fontMetrics().lineSpacing());
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_change->setObjectName(u"changeKey"_s);
    m_none->setObjectName(u"noKey"_s);
    m_reset->setObjectName(u"defaultKeys"_s);
    m_sounds->setObjectName(u"sounds"_s);
    m_none->setKeyHint(u"Del"_s);

    auto *buttons = new QGridLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_change, 0, 0);
    buttons->addWidget(m_none, 0, 1);
    buttons->addWidget(m_reset, 1, 0);
    buttons->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::s);
    column->addWidget(m_list, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addWidget(m_sounds);

    connect(m_change, &QAbstractButton::clicked, this, &KeysPage::begin);
    connect(m_none, &QAbstractButton::clicked, this, &KeysPage::takeAway);
    connect(m_reset, &QAbstractButton::clicked, this, &KeysPage::reset);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &KeysPage::begin);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (m_waiting)
            end();
        showHelp();
    });
}

void KeysPage::load(const Settings &settings)
{
    m_keys = KeyMap::parse(settings.text(Setting::Keys));
    m_sounds->setChecked(settings.isOn(Setting::Sounds));
    fill();
}

Result<void> KeysPage::save(Settings &settings)
{
    return saveAll(settings,
        {{Setting::Keys, m_keys.serialise()},
            {Setting::Sounds, m_sounds->isChecked() ? u"true"_s : u"false"_s}});
}

void KeysPage::retranslate()
{
    m_list->setAccessibleName(tr("Keys"));
    m_change->setLabel(tr("Change the key"));
    m_none->setLabel(tr("No key"));
    m_reset->setLabel(tr("Default keys"));
    m_sounds->setText(tr("Sounds for paid, unknown and refused"));
    fill();
    showHelp();
}

void KeysPage::fill()
{
    const auto chosen = current();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    std::optional<KeyGroup> group;
    const QList<KeyAction> actions = KeyMap::actions();
    for (const KeyAction action : actions) {
        if (group != KeyMap::group(action)) {
            group = KeyMap::group(action);
            auto *heading = new QListWidgetItem(groupWords(*group), m_list);
            heading->setFlags(Qt::NoItemFlags);
        }
        auto *item = new QListWidgetItem(actionWords(action), m_list);
        item->setData(actionRole, static_cast<int>(action));
        item->setData(keyRole, m_keys.keyText(action));
        const QString key = m_keys.keyText(action);
        item->setData(Qt::AccessibleTextRole,
            key.isEmpty() ? tr("%1: no key", "an action").arg(actionWords(action))
                          : u"%1: %2"_s.arg(actionWords(action), key));
        if (!m_list->currentItem() && (!chosen || *chosen == action))
            m_list->setCurrentItem(item);
    }
}

std::optional<KeyAction> KeysPage::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QVariant action = item ? item->data(actionRole) : QVariant();
    return action.isValid() ? std::optional(static_cast<KeyAction>(action.toInt())) : std::nullopt;
}

void KeysPage::begin()
{
    const auto action = current();
    if (!action)
        return;
    m_waiting = true;
    m_list->currentItem()->setData(keyRole, u"…"_s);
    m_list->setFocus();
    say(tr("Press the new key for “%1”. Esc leaves the old one.").arg(actionWords(*action)), false);
}

void KeysPage::end()
{
    m_waiting = false;
    fill();
}

void KeysPage::take(QKeyCombination key)
{
    const auto action = current();
    if (!action)
        return;
    const QString text = KeyMap::text(key);
    if (const KeyFault fault = KeyMap::fault(key); fault != KeyFault::None) {
        say(faultWords(fault), true);
        return;
    }
    if (const auto other = m_keys.clash(*action, key)) {
        say(tr("%1 is taken: “%2”. Choose another key, or give that action another one first.")
                .arg(text, actionWords(*other)),
            true);
        return;
    }
    m_keys.assign(*action, key);
    end();
    say(tr("%1: “%2”. It counts once the settings are saved.").arg(text, actionWords(*action)), false);
}

void KeysPage::takeAway()
{
    const auto action = current();
    if (!action)
        return;
    m_keys.takeAway(*action);
    end();
    say(tr("“%1” has no key now.").arg(actionWords(*action)), false);
}

void KeysPage::reset()
{
    m_keys = KeyMap();
    end();
    say(tr("The default keys are back. They count once the settings are saved."), false);
}

void KeysPage::say(const QString &words, bool refused)
{
    setTextRole(m_message, refused ? Role::Refused : Role::Muted);
    m_message->setText(words);
}

void KeysPage::showHelp()
{
    say(tr("Enter changes the key of the marked action. Enter, Esc, Tab and the arrows stay what they are."),
        false);
}

bool KeysPage::pressed(QKeyEvent *press)
{
    const Qt::Key key = static_cast<Qt::Key>(press->key());
    if (press->isAutoRepeat())
        return m_waiting;
    if (!m_waiting) {
        const bool start = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
        if (start && (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
            begin();
        else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
            takeAway();
        else
            return false;
        return true;
    }
    const bool modifierAlone = key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
        || key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock || key == Qt::Key_NumLock
        || key == Qt::Key_unknown;
    if (key == Qt::Key_Escape) {
        end();
        showHelp();
    } else if (!modifierAlone) {
        take(press->keyCombination());
    }
    return true;
}

bool KeysPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list) {
        // While a key is awaited no key means anything else, Esc and Tab included.
        if (event->type() == QEvent::ShortcutOverride && m_waiting) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent *>(event)))
            return true;
        if (event->type() == QEvent::FocusOut && m_waiting) {
            end();
            showHelp();
        }
    }
    return SettingsPage::eventFilter(watched, event);
}

} // namespace kassa
