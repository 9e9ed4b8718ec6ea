// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/SubscriberPanel.h"

#include "app/models/DetailLines.h"
#include "ui/controls/Announce.h"
#include "ui/controls/Labels.h"

#include <QtCore/QEvent>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

/// Caption, name, address and five lines: what a utility's answer takes.
constexpr int keptHeight = 208;
/// A service without look-up gives its room to the form.
constexpr int quietHeight = 64;
/// More lines than these stand in two columns.
constexpr int oneColumnUpTo = 5;
/// A server's title may be a sentence; the value is what was asked for.
constexpr int widestTitle = 320;

} // namespace

SubscriberPanel::SubscriberPanel(QWidget *parent)
    : Panel(parent)
    , m_caption(new Label(Type::Label, Role::Muted, this))
    , m_name(new ElidedLabel(Type::Hero, Role::Text, this, true))
    , m_address(new ElidedLabel(Type::Large, Role::Text, this))
    , m_lines(new QWidget(this))
    , m_grid(new QGridLayout(m_lines))
    , m_message(new Label(Type::Body, Role::Muted, this))
    , m_small(new Label(Type::Label, Role::Muted, this))
    , m_retry(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_progress(new ProgressLine(this))
{
    setObjectName(u"subscriber"_s);
    setFill(Role::Window);
    setBordered(false);
    m_name->setObjectName(u"subscriberName"_s);
    m_address->setObjectName(u"subscriberAddress"_s);
    m_message->setObjectName(u"subscriberMessage"_s);
    m_retry->setObjectName(u"retryInfo"_s);
    announce(m_caption, Voice::Quiet);
    announce(m_message, Voice::Quiet);
    m_message->setWordWrap(true);
    m_grid->setContentsMargins(0, space::xs, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::xs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::xs);
    column->addWidget(m_caption);
    column->addWidget(m_name);
    column->addWidget(m_address);
    column->addWidget(m_message);
    column->addWidget(m_small);
    column->addWidget(m_lines);
    auto *retryRow = new QHBoxLayout;
    retryRow->addWidget(m_retry);
    retryRow->addStretch(1);
    column->addLayout(retryRow);
    column->addStretch(1);
    connect(m_retry, &QAbstractButton::clicked, this, &SubscriberPanel::retryRequested);
    retranslate();
}

void SubscriberPanel::setState(State state)
{
    m_state = state;
    if (state != State::Stale)
        m_details.clear();
    retranslate();
}

void SubscriberPanel::setInfo(
    const Details &details, const QList<ResponseField> &fields, const Account &account)
{
    m_state = State::Shown;
    m_details = details;
    m_fields = fields;
    m_account = account;
    retranslate();
}

void SubscriberPanel::setError(const QString &words, const QString &code)
{
    m_state = State::Failed;
    m_error = words;
    m_code = code;
    retranslate();
}

void SubscriberPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void SubscriberPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    fitPayee();
}

// Whose bill it is must be readable as a whole.
void SubscriberPanel::fitPayee()
{
    const auto fit = [room = width() - 2 * space::l](
                         ElidedLabel *label, Type large, Type small, bool strong) {
        const bool fits = QFontMetrics(typeFont(large, strong)).horizontalAdvance(label->text()) <= room;
        setType(label, fits ? large : small, strong);
    };
    fit(m_name, Type::Hero, Type::Title, true);
    fit(m_address, Type::Large, Type::Body, false);
}

QString SubscriberPanel::messageWords() const
{
    switch (m_state) {
    case State::NoLookUp:
        return tr("This service has no look-up: read the number back to the payer");
    case State::Waiting:
        return tr("Whom the bill names appears here once the form is filled in");
    case State::Loading:
        return tr("Looking up…");
    case State::Stale:
        return tr("The form has changed since: look up again");
    case State::Failed:
        return m_error;
    case State::Shown:
        break;
    }
    return m_details.isEmpty() ? tr("The service said nothing about this subscriber") : QString();
}

void SubscriberPanel::retranslate()
{
    const bool named = m_state == State::Shown || m_state == State::Stale;
    const Payee payee = named ? payeeOf(m_details) : Payee();
    const QString message = messageWords();
    m_caption->setText(tr("Subscriber"));
    m_name->setText(payee.name);
    m_name->setVisible(!payee.name.isEmpty());
    m_address->setText(payee.address);
    m_address->setVisible(!payee.address.isEmpty());
    setTextRole(m_name, m_state == State::Stale ? Role::Muted : Role::Text);
    setTextRole(m_address, m_state == State::Stale ? Role::Muted : Role::Text);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    setTextRole(m_message,
        m_state == State::Failed      ? Role::Text
            : m_state == State::Stale ? Role::Unknown
                                      : Role::Muted);
    m_small->setText(m_code);
    m_small->setVisible(m_state == State::Failed && !m_code.isEmpty());
    m_retry->setLabel(tr("Look up again"));
    m_retry->setVisible(m_state == State::Failed);
    m_progress->setBusy(m_state == State::Loading);
    setMinimumHeight(m_state == State::NoLookUp ? quietHeight : keptHeight);
    fitPayee();
    showLines();
    speak();
}

// The caption stands in every state, so that the look-up's result can be heard from it.
void SubscriberPanel::speak()
{
    const bool answered = m_state == State::Shown || m_state == State::Failed;
    QStringList words {m_caption->text()};
    for (const Label *label :
        {static_cast<Label *>(m_name), static_cast<Label *>(m_address), static_cast<Label *>(m_message)}) {
        if (!label->isHidden() && !label->text().isEmpty())
            words.append(label->text());
    }
    announce(m_caption,
        !answered                      ? Voice::Quiet
            : m_state == State::Failed ? Voice::Alert
                                       : Voice::Notification,
        answered ? words.join(u", "_s) : QString());
}

void SubscriberPanel::showLines()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->setObjectName({});
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QList<DetailLine> lines
        = m_state == State::Shown ? detailLines(m_details, m_fields, m_account) : QList<DetailLine>();
    m_lines->setVisible(!lines.isEmpty());
    const qsizetype rows = lines.size() > oneColumnUpTo ? (lines.size() + 1) / 2 : lines.size();
    int widest[] = {0, 0};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const DetailLine &line = lines.at(i);
        auto *title = new ElidedLabel(Type::Body, Role::Muted, m_lines);
        auto *value = new ElidedLabel(Type::Body, Role::Text, m_lines, line.main);
        title->setText(line.title);
        title->setMaximumWidth(rows < lines.size() ? widestTitle / 2 : widestTitle);
        value->setText(line.value);
        value->setObjectName(u"detail_"_s + line.name);
        value->setAccessibleDescription(line.name);
        const int half = i < rows ? 0 : 1;
        const int column = 2 * half;
        widest[half] = qMax(widest[half], value->sizeHint().width());
        m_grid->addWidget(title, static_cast<int>(i % rows), column);
        m_grid->addWidget(value, static_cast<int>(i % rows), column + 1);
    }
    // Titles take what they need; the values share the rest by what they hold.
    m_grid->setColumnStretch(1, qMax(1, widest[0]));
    m_grid->setColumnStretch(3, widest[1]);
}

} // namespace kassa
