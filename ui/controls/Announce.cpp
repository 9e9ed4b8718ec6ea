// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/Announce.h"

#include <QtCore/QVariant>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

constexpr auto roleProperty = "kassaRole";

class SpokenElement final : public QAccessibleWidget {
public:
    explicit SpokenElement(QWidget *element)
        : QAccessibleWidget(element, QAccessible::StaticText)
    {
    }

    QAccessible::Role role() const override
    {
        return static_cast<QAccessible::Role>(widget()->property(roleProperty).toInt());
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        // A quiet label is called what it says.
        return text.isEmpty() && kind == QAccessible::Name ? widget()->property("text").toString() : text;
    }
};

QAccessibleInterface *makeSpokenElement(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(roleProperty).isValid() ? new SpokenElement(widget) : nullptr;
}

QAccessible::Role roleOf(Voice voice)
{
    switch (voice) {
    case Voice::Notification:
        return QAccessible::Notification;
    case Voice::Alert:
        return QAccessible::AlertMessage;
    case Voice::Quiet:
        break;
    }
    return QAccessible::StaticText;
}

} // namespace

void giveRole(QWidget *element, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeSpokenElement);
        return true;
    }();
    Q_UNUSED(installed)
    element->setProperty(roleProperty, static_cast<int>(role));
}

void announce(QWidget *element, Voice voice, const QString &words)
{
    const auto now = static_cast<int>(roleOf(voice));
    if (element->property(roleProperty) == QVariant(now) && element->accessibleName() == words)
        return;
    giveRole(element, roleOf(voice));
    element->setAccessibleName(words);
    if (voice == Voice::Quiet || words.isEmpty() || !element->isVisible() || !QAccessible::isActive())
        return;
    // To a tool an element that shows is news, one that has another name is not.
    for (const QAccessible::Event what : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(element, what);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace kassa
