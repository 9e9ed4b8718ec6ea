// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/KeyMap.h"
#include "ui/settings/SettingsPage.h"

class QCheckBox;
class QListWidget;
class QListWidgetItem;

namespace kassa {

class ActionButton;
class Label;

/// Which key does what, and the sounds. Enter (or Space) on an action waits for its new key; what can't be
/// given says why and names the action that has it; Esc leaves the old key, Delete takes it away.
class KeysPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit KeysPage(QWidget *parent = nullptr);
    void load(const Settings &settings) override;
    Result<void> save(Settings &settings) override;
    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void begin();
    void end();
    void take(QKeyCombination key);
    void takeAway();
    void reset();
    void say(const QString &words, bool refused);
    void showHelp();
    [[nodiscard]] std::optional<KeyAction> current() const;
    bool pressed(QKeyEvent *press);

    KeyMap m_keys;
    bool m_waiting = false;
    QListWidget *m_list;
    Label *m_message;
    ActionButton *m_change;
    ActionButton *m_none;
    ActionButton *m_reset;
    QCheckBox *m_sounds;
};

} // namespace kassa
