// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Language.h"

#include <QtCore/QObject>
#include <QtCore/QTranslator>

namespace kassa {

/// The program's texts in one language, changed live: installs Kassa's and Qt's own translators. Main thread.
class Translations final : public QObject {
    Q_OBJECT
public:
    explicit Translations(QObject *parent = nullptr);
    ~Translations() override;
    void use(Language language);
    [[nodiscard]] Language language() const { return m_language; }

private:
    Language m_language = Language::Uzbek;
    QTranslator m_kassa;
    QTranslator m_qt;
};

} // namespace kassa
