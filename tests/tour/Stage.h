// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonArray>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtGui/QImage>
#include <QtGui/QPixmap>

#include <functional>

class QWidget;

namespace kassa::tour {

/// What was waited for did not come; it stands in tour.json as a step that differs. Thrown through the script
/// only, never through Qt.
struct Stuck {
    QString what;
};

/// A picture to be made: its name, and whose; the windows as a person sees them where it is nobody's.
struct Picture {
    Picture(QString called = {}, QWidget *window = nullptr)
        : name(std::move(called))
        , of(window)
    {
    }
    QString name;
    QWidget *of = nullptr;
};

/// Drives the real windows with real keys and writes down what was seen: pictures, steps, keys (contracts.md,
/// "Tour").
class Stage final : public QObject {
    Q_OBJECT
public:
    /// Pictures and tour.json go to `folder`; nothing is drawn or written where it is empty.
    Stage(QWidget *window, QString folder, QObject *parent = nullptr);

    /// Keys and steps from now on belong to this payment (or page: an empty name).
    void beginPayment(const QString &name);
    /// Presses a key in the window in front, once it is active.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// One key per character, to whatever has the focus.
    void type(const QString &text);
    /// Runs the event loop until the condition holds; Stuck where it doesn't within 20 s.
    void waitFor(const QString &what, const std::function<bool()> &condition);
    /// Writes the step down; a difference makes the tour fail. `picture` is made now; none without a name.
    void step(const QString &name, const QString &expected, const QString &seen, const Picture &picture = {});
    /// The same for a text: seen is `expected` where a label or button of the window in front holds it, else
    /// everything that stands there.
    void read(const QString &name, const QString &expected, const Picture &picture = {});
    /// A step that holds when no more keys than this were pressed since `from` keys of the payment.
    void budget(const QString &what, int most, int from = 0);
    /// A picture that is none of a window, beside the others.
    void keep(const QString &file, const QImage &picture) const;
    /// The keys of the current payment so far.
    [[nodiscard]] int keys() const { return m_keys; }
    /// What is written down is finished: tour.json. False when anything differed.
    bool finish();

    /// The topmost window in use: the dialog that is open, else the main window.
    [[nodiscard]] QWidget *front() const;
    /// A visible widget of this object name in any window, or none.
    [[nodiscard]] QWidget *find(const QString &objectName) const;
    /// find() once it is there.
    QWidget *await(const QString &objectName);
    template <class Widget>
    [[nodiscard]] Widget *await(const QString &objectName)
    {
        return qobject_cast<Widget *>(await(objectName));
    }
    /// All visible plain texts of a widget, one a line.
    [[nodiscard]] static QString textOf(const QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void endPayment();
    void ready();
    /// The windows as they lie over each other on the cashier's screen.
    [[nodiscard]] QPixmap screen() const;
    void settle();

    QWidget *m_window;
    QString m_folder;
    QJsonArray m_payments;
    QJsonArray m_steps;
    QString m_payment;
    bool m_open = false;
    bool m_failed = false;
    int m_keys = 0;
    int m_pictures = 0;
};

} // namespace kassa::tour
