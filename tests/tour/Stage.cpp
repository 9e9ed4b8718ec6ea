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
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>

#include <cstdio>

namespace kassa::tour {

using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 15000;
}

Stage::Stage(QWidget *window, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
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
    m_payments.append(QJsonObject {{u"payment"_s, m_payment.isEmpty() ? QJsonValue() : QJsonValue(m_payment)},
        {u"keys"_s, m_payment.isEmpty() ? 0 : m_keys}, {u"steps"_s, m_steps}});
    m_open = false;
}

bool Stage::eventFilter(QObject *watched, QEvent *event)
{
    // A key reaches the window once, then a chain of widgets: only the window counts.
    if (event->type() == QEvent::KeyPress && watched->isWindowType())
        ++m_keys;
    return false;
}

QWidget *Stage::front() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    QWidget *active = QApplication::activeWindow();
    return active ? active : m_window;
}

void Stage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(front()->windowHandle(), key, modifiers);
}

void Stage::type(const QString &text)
{
    for (const QChar c : text) {
        // QTest maps characters to keys for Latin letters only; others go as text of a key without a name, as a keyboard layout would send them.
        if (c.unicode() < 128)
            QTest::keyClick(front()->windowHandle(), c.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, front()->windowHandle(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
}

bool Stage::waitFor(const QString &what, const std::function<bool()> &condition)
{
    if (QTest::qWaitFor(condition, patienceMs))
        return true;
    step(what, u"within 15 s"_s, u"not seen; in front: "_s + textOf(front()).simplified(), u"missing"_s);
    return false;
}

void Stage::step(const QString &name, const QString &expected, const QString &seen, const QString &pictureName)
{
    QString file;
    if (!pictureName.isEmpty()) {
        file = u"%1-%2.png"_s.arg(++m_pictures, 2, 10, u'0').arg(pictureName);
        picture(file);
    }
    const bool same = expected == seen;
    m_failed = m_failed || !same;
    if (!same)
        std::fprintf(stderr, "tour: %s: expected \"%s\", seen \"%s\"\n", qUtf8Printable(name), qUtf8Printable(expected), qUtf8Printable(seen));
    m_steps.append(QJsonObject {{u"step"_s, name}, {u"expected"_s, expected}, {u"seen"_s, seen}, {u"picture"_s, file}});
}

bool Stage::finish()
{
    endPayment();
    QFile file(m_folder + u"/tour.json"_s);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(m_payments).toJson());
    return !m_failed;
}

QWidget *Stage::find(const QString &objectName) const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        const auto found = window->findChildren<QWidget *>(objectName);
        for (QWidget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
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
        if (button->isVisible())
            texts.append(button->text());
    }
    return texts.join(u'\n');
}

void Stage::picture(const QString &name)
{
    // What a person sees: the main window, and over it, in order, whatever stands open.
    QTest::qWait(0);
    QPixmap image = m_window->grab();
    QPainter painter(&image);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window == m_window || !window->isVisible() || window->windowType() == Qt::ToolTip)
            continue;
        painter.drawPixmap(window->mapToGlobal(QPoint()) - m_window->mapToGlobal(QPoint()), window->grab());
    }
    painter.end();
    image.save(m_folder + u'/' + name);
}

} // namespace kassa::tour
