// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Buttons.h"
#include "ui/settings/SettingsPage.h"

#include <QtCore/QUrl>

#include <functional>

class QCheckBox;

namespace kassa {

class Label;
class LabelledField;
class TextField;

/// How the gateway is reached: address, merchant label, user id, token; paths and rare settings behind
/// "Advanced".
class ConnectionPage final : public SettingsPage {
    Q_OBJECT
public:
    using OriginOf = std::function<QString(const QUrl &baseUrl, const QString &merchant)>;

    explicit ConnectionPage(QWidget *parent = nullptr);
    void load(const Settings &settings) override;
    [[nodiscard]] QWidget *firstFault() override;
    Result<void> save(Settings &settings) override;
    void retranslate() override;

    void setOriginLocked(const QString &origin, OriginOf originOf);
    void setTokenState(bool lasting, bool present);
    void setSandboxed(bool sandboxed);
    /// The token that was typed, and the field is empty again.
    [[nodiscard]] QString takeToken();

private:
    void showTokenState();
    void showAdvanced(bool shown);
    [[nodiscard]] QString baseUrlFault() const;
    [[nodiscard]] QString tokenFault() const;

    TextField *m_baseUrl;
    TextField *m_merchant;
    TextField *m_userId;
    TextField *m_token;
    QCheckBox *m_availableForMe;
    ActionButton *m_more;
    QWidget *m_advanced;
    TextField *m_servicePrefix;
    TextField *m_registryPrefix;
    TextField *m_sms;
    TextField *m_codes;
    LabelledField *m_baseUrlField;
    LabelledField *m_merchantField;
    LabelledField *m_userIdField;
    LabelledField *m_tokenField;
    LabelledField *m_servicePrefixField;
    LabelledField *m_registryPrefixField;
    LabelledField *m_smsField;
    LabelledField *m_codesField;
    QString m_origin;
    OriginOf m_originOf;
    bool m_lasting = true;
    bool m_present = false;
    bool m_sandboxed = false;
};

} // namespace kassa
