// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ScannerFilter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QGuiApplication>
#include <algorithm>
#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
/// What the system may take to bring a key here.
constexpr int slackMs = 5;
} // namespace

ScannerFilter::ScannerFilter(QObject *parent)
    : QObject(parent)
    , m_numbers(QGuiApplication::platformName() == u"windows"_s ? KeyNumbers::Set1 : KeyNumbers::Evdev)
{
    m_clock.start();
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_pause, &QTimer::timeout, &m_turn, qOverload<>(&QTimer::start));
    connect(&m_turn, &QTimer::timeout, this, [this] { apply(m_recognizer.pause()); });
    QCoreApplication::instance()->installEventFilter(this);
}

void ScannerFilter::setGap(int milliseconds)
{
    apply(m_recognizer.interrupt());
    m_on = milliseconds > 0;
    ScanRecognizer::Limits limits;
    if (m_on)
        limits.gapMs = milliseconds;
    limits.sureGapMs = std::max(limits.sureGapMs, limits.gapMs);
    m_recognizer = ScanRecognizer(limits);
}

bool ScannerFilter::eventFilter(QObject *watched, QEvent *event)
{
    // A window sees each key first; what its widgets get afterwards is judged already.
    if (!m_on || m_givingBack || !watched->isWindowType())
        return false;
    auto *window = static_cast<QWindow *>(watched);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        return overridden(*static_cast<QKeyEvent *>(event));
    case QEvent::KeyPress:
        return pressed(window, *static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        return released(window, *static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        // What was typed before a click comes before it.
        apply(m_recognizer.interrupt());
        return false;
    default:
        return false;
    }
}

UsKey ScannerFilter::keyOf(const QKeyEvent &press) const
{
    const UsKey key = usKey(press.nativeScanCode(), press.modifiers().testFlag(Qt::ShiftModifier), m_numbers);
    // Without Num Lock the keypad is arrows.
    const bool types = !press.text().isEmpty() && press.text().front().isPrint();
    if (key.kind == UsKey::Kind::Character && key.keypad && !types)
        return {};
    return key;
}

bool ScannerFilter::isPlain(const QKeyEvent &press)
{
    constexpr Qt::KeyboardModifiers chords
        = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::GroupSwitchModifier;
    return !(press.modifiers() & chords) && !press.isAutoRepeat();
}

// The keyboard's own time where the system tells it: a busy program makes no burst of a hand's keys.
qint64 ScannerFilter::timeOf(const QKeyEvent &press) const
{
    return press.timestamp() > 0 ? static_cast<qint64>(press.timestamp()) : m_clock.elapsed();
}

// Asked before each key: whether it is a shortcut.
bool ScannerFilter::overridden(QKeyEvent &press)
{
    if (press.nativeScanCode() != 0 && m_recognizer.wants(keyOf(press), isPlain(press), timeOf(press))) {
        press.accept();
        return true;
    }
    // A shortcut acts now; what was typed before it has to be there.
    apply(m_recognizer.interrupt());
    return false;
}

bool ScannerFilter::pressed(QWindow *window, QKeyEvent &press)
{
    if (press.nativeScanCode() == 0) {
        apply(m_recognizer.interrupt());
        return false;
    }
    const ScanRecognizer::Verdict verdict = m_recognizer.press(keyOf(press), isPlain(press), timeOf(press));
    apply(verdict);
    switch (verdict.fate) {
    case ScanRecognizer::Fate::Pass:
        return false;
    case ScanRecognizer::Fate::Hold:
        m_held.push_back({window, std::unique_ptr<QKeyEvent>(press.clone())});
        break;
    case ScanRecognizer::Fate::Drop:
        m_dropped.insert(press.nativeScanCode());
        break;
    }
    waitOn();
    press.accept();
    return true;
}

bool ScannerFilter::isHeld(quint32 scanCode, QEvent::Type type) const
{
    return std::any_of(m_held.begin(), m_held.end(), [scanCode, type](const HeldKey &key) {
        return key.event->type() == type && key.event->nativeScanCode() == scanCode;
    });
}

bool ScannerFilter::released(QWindow *window, const QKeyEvent &release)
{
    const quint32 code = release.nativeScanCode();
    if (code == 0)
        return false;
    if (isHeld(code, QEvent::KeyPress)) {
        m_held.push_back({window, std::unique_ptr<QKeyEvent>(release.clone())});
        return true;
    }
    return m_dropped.remove(code);
}

void ScannerFilter::apply(const ScanRecognizer::Verdict &verdict)
{
    switch (verdict.held) {
    case ScanRecognizer::Held::Keep:
        break;
    case ScanRecognizer::Held::GiveBack:
        giveBack();
        break;
    case ScanRecognizer::Held::Forget:
        forget();
        break;
    }
    if (verdict.scan)
        QMetaObject::invokeMethod(
            this, [this, text = *verdict.scan] { Q_EMIT scanned(text); }, Qt::QueuedConnection);
    waitOn();
}

void ScannerFilter::giveBack()
{
    const QScopedValueRollback giving(m_givingBack, true);
    const std::vector<HeldKey> keys = std::exchange(m_held, {});
    for (const HeldKey &key : keys) {
        if (key.window)
            QCoreApplication::sendEvent(key.window, key.event.get());
    }
}

void ScannerFilter::forget()
{
    const std::vector<HeldKey> keys = std::exchange(m_held, {});
    for (const HeldKey &key : keys) {
        if (key.event->type() == QEvent::KeyPress)
            m_dropped.insert(key.event->nativeScanCode());
        else
            m_dropped.remove(key.event->nativeScanCode());
    }
}

void ScannerFilter::waitOn()
{
    m_turn.stop();
    if (const std::optional<int> wait = m_recognizer.waitMs())
        m_pause.start(*wait + slackMs);
    else
        m_pause.stop();
}

} // namespace kassa
