// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/Stage.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QPainter>
#include <QtGui/QWindow>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

#include <algorithm>
#include <cstdio>

namespace kassa::tour {

using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 20000;

/// How many windows stand below this one.
int depth(const QWidget *window)
{
    int below = 0;
    for (const QWidget *parent = window->parentWidget(); parent; parent = parent->window()->parentWidget())
        ++below;
    return below;
}
} // namespace

Stage::Stage(QWidget *window, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(std::move(folder))
{
    if (!m_folder.isEmpty())
        QDir().mkpath(m_folder);
    // A blinking caret would make two pictures of one thing.
    QApplication::setCursorFlashTime(0);
    qApp->installEventFilter(this);
}

void Stage::beginPayment(const QString &name)
{
    endPayment();
    m_open = true;
    m_payment = name;
    m_keys = 0;
    m_steps = {};
}

void Stage::endPayment()
{
    if (!m_open)
        return;
    m_payments.append(QJsonObject {
        {u"payment"_s, m_payment.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(m_payment)},
        {u"keys"_s, m_payment.isEmpty() ? 0 : m_keys}, {u"steps"_s, m_steps}});
    m_open = false;
}

bool Stage::eventFilter(QObject *watched, QEvent *event)
{
    // Every key press is first offered as a shortcut, to the window's focus widget and then to its parents:
    // only the first counts. (KeyPress itself never comes where a shortcut took it.)
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    const QWindow *window = widget ? widget->window()->windowHandle() : nullptr;
    if (window && window->focusObject() == watched)
        ++m_keys;
    return false;
}

QWidget *Stage::front() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    return m_window;
}

void Stage::ready()
{
    // Without a window manager nobody else makes a new window the active one.
    waitFor(u"the window in front takes keys"_s, [this] {
        QWidget *window = front();
        if (window->windowType() == Qt::Popup || window->isActiveWindow())
            return window->windowHandle() != nullptr;
        window->activateWindow();
        return false;
    });
}

void Stage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ready();
    QTest::keyClick(front()->windowHandle(), key, modifiers);
}

void Stage::type(const QString &text)
{
    for (const QChar c : text) {
        ready();
        // QTest maps characters to keys for Latin letters only; others go as text of a key without a name, as
        // a keyboard layout would send them.
        QWindow *window = front()->windowHandle();
        if (c.unicode() < 128)
            QTest::keyClick(window, c.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
}

void Stage::waitFor(const QString &what, const std::function<bool()> &condition)
{
    if (QTest::qWaitFor(condition, patienceMs))
        return;
    step(what, u"within 20 s"_s, u"not seen; in front: "_s + textOf(front()).simplified(), u"missing"_s);
    throw Stuck {what};
}

void Stage::step(const QString &name, const QString &expected, const QString &seen, const Picture &picture)
{
    QString file;
    if (!picture.name.isEmpty()) {
        file = u"%1-%2.png"_s.arg(++m_pictures, 2, 10, '0'_L1).arg(picture.name);
        if (!m_folder.isEmpty()) {
            settle();
            const QPixmap image = picture.of ? picture.of->grab() : screen();
            image.save(m_folder + u'/' + file);
        }
    }
    const bool same = expected == seen;
    m_failed = m_failed || !same;
    if (!same)
        std::fprintf(stderr, "tour: %s: expected \"%s\", seen \"%s\"\n", qUtf8Printable(name),
            qUtf8Printable(expected), qUtf8Printable(seen));
    m_steps.append(
        QJsonObject {{u"step"_s, name}, {u"expected"_s, expected}, {u"seen"_s, seen}, {u"picture"_s, file}});
}

void Stage::read(const QString &name, const QString &expected, const Picture &picture)
{
    settle();
    const QString all = textOf(front());
    step(name, expected, all.contains(expected) ? expected : all.simplified(), picture);
}

void Stage::budget(const QString &what, int most, int from)
{
    const int pressed = m_keys - from;
    const QString expected = u"at most %1 keys"_s.arg(most);
    step(u"%1: %2 keys"_s.arg(what).arg(pressed), expected,
        pressed <= most ? expected : u"%1 keys"_s.arg(pressed));
}

void Stage::keep(const QString &file, const QImage &picture) const
{
    if (!m_folder.isEmpty())
        picture.save(QDir(m_folder).filePath(file));
}

bool Stage::finish()
{
    endPayment();
    if (m_folder.isEmpty())
        return !m_failed;
    QFile file(m_folder + u"/tour.json"_s);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(m_payments).toJson());
    return !m_failed;
}

QWidget *Stage::find(const QString &objectName) const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    // What is in front counts before what lies below it.
    QWidgetList order {front()};
    order += windows;
    for (const QWidget *window : std::as_const(order)) {
        if (!window->isVisible())
            continue;
        const auto found = window->findChildren<QWidget *>(objectName);
        for (QWidget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        if (window->objectName() == objectName)
            return const_cast<QWidget *>(window);
    }
    return nullptr;
}

QWidget *Stage::await(const QString &objectName)
{
    waitFor(objectName + u" is there"_s, [&] { return find(objectName) != nullptr; });
    return find(objectName);
}

QString Stage::textOf(const QWidget *widget)
{
    QStringList texts;
    const auto labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    const auto buttons = widget->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !button->text().isEmpty())
            texts.append(button->text());
    }
    return texts.join(u'\n');
}

void Stage::settle()
{
    // What was asked for is laid out: deferred deletions first, as hidden leftovers would stand in layouts.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    waitFor(u"the window in front is painted"_s,
        [this] { return front()->windowHandle() && front()->windowHandle()->isExposed(); });
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::sendPostedEvents();
}

QPixmap Stage::screen() const
{
    QPixmap image = m_window->grab();
    QPainter painter(&image);
    QWidgetList windows = QApplication::topLevelWidgets();
    std::sort(windows.begin(), windows.end(), [](QWidget *a, QWidget *b) { return depth(a) < depth(b); });
    for (QWidget *window : std::as_const(windows)) {
        // the payer's window lies on a screen of its own
        if (window == m_window || !window->isVisible() || window->windowType() == Qt::ToolTip
            || window->objectName() == u"payerWindow"_s)
            continue;
        painter.drawPixmap(window->mapToGlobal(QPoint()) - m_window->mapToGlobal(QPoint()), window->grab());
    }
    painter.end();
    return image;
}

} // namespace kassa::tour
