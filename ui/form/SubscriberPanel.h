// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "ui/controls/Surfaces.h"

class QGridLayout;

namespace kassa {

class ElidedLabel;
class Label;
class ProgressLine;

/// Whom the bill names: name, address and what else `info` said, or why there is nothing to see. Keeps its
/// room, so that nothing moves while an answer arrives. Server texts are plain and elided; a long name gets
/// smaller before it loses a letter.
class SubscriberPanel final : public Panel {
    Q_OBJECT
public:
    enum class State {
        NoLookUp, ///< has_info_method is false
        Waiting, ///< the form is not filled yet
        Loading,
        Shown,
        Stale, ///< the form has changed since
        Failed
    };

    explicit SubscriberPanel(QWidget *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Any state but Shown and Failed.
    void setState(State state);
    void setInfo(const Details &details, const QList<ResponseField> &fields, const Account &account);
    /// Words that are ready to be shown; the code stands in small print.
    void setError(const QString &words, const QString &code);

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fitPayee();
    void showLines();
    void speak();
    [[nodiscard]] QString messageWords() const;

    State m_state = State::Waiting;
    Details m_details;
    QList<ResponseField> m_fields;
    Account m_account;
    QString m_error;
    QString m_code;
    Label *m_caption;
    ElidedLabel *m_name;
    ElidedLabel *m_address;
    QWidget *m_lines;
    QGridLayout *m_grid;
    Label *m_message;
    Label *m_small;
    ActionButton *m_retry;
    ProgressLine *m_progress;
};

} // namespace kassa
