// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/scan/ScanRecognizer.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtGui/QWindow>
#include <memory>
#include <vector>

namespace kassa {

/// Watches every key of the program before any window sees it, and takes out what a scanner typed, whole, its
/// Enter included, whatever has the focus. Keys are read by their scan codes, so the keyboard's layout does
/// not matter; keys without one (on-screen keyboards, assistive tools) are let pass. What a hand typed comes
/// to the window for which it was meant, in its order, at most `gap` later. Main thread; one per program.
class ScannerFilter final : public QObject {
    Q_OBJECT
public:
    /// Installs itself on the application.
    explicit ScannerFilter(QObject *parent = nullptr);
    /// The longest pause between two keys of a scanner, in ms (ScanRecognizer); 0 lets every key pass.
    void setGap(int milliseconds);
    /// How this platform numbers keys; by default as the platform in use does.
    void setNumbers(KeyNumbers numbers) { m_numbers = numbers; }

Q_SIGNALS:
    /// A whole scan, without its end key. From the event loop, after the key.
    void scanned(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct HeldKey {
        QPointer<QWindow> window;
        std::unique_ptr<QKeyEvent> event;
    };

    bool pressed(QWindow *window, QKeyEvent &press);
    bool overridden(QKeyEvent &press);
    bool released(QWindow *window, const QKeyEvent &release);
    void apply(const ScanRecognizer::Verdict &verdict);
    void giveBack();
    void forget();
    void waitOn();
    [[nodiscard]] UsKey keyOf(const QKeyEvent &press) const;
    [[nodiscard]] static bool isPlain(const QKeyEvent &press);
    [[nodiscard]] qint64 timeOf(const QKeyEvent &press) const;
    [[nodiscard]] bool isHeld(quint32 scanCode, QEvent::Type type) const;

    ScanRecognizer m_recognizer;
    KeyNumbers m_numbers;
    bool m_on = true;
    std::vector<HeldKey> m_held;
    QSet<quint32> m_dropped; ///< went down for a scan, and will come up
    QTimer m_pause;
    QTimer m_turn; ///< keys that wait in the queue come before the pause counts
    QElapsedTimer m_clock;
    bool m_givingBack = false;
};

} // namespace kassa
