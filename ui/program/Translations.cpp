// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/Translations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>

namespace kassa {

using namespace Qt::StringLiterals;

Translations::Translations(QObject *parent)
    : QObject(parent)
{
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_kassa);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translations::use(Language language)
{
    if (language == m_language && !m_kassa.isEmpty())
        return;
    m_language = language;
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&m_kassa);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt has no Uzbek of its own; its few standard texts (the print dialog) are then Russian, which cashiers
    // read better than English.
    const QString qtLanguage = language == Language::English ? u"en"_s : u"ru"_s;
    if (m_qt.load(u"qtbase_"_s + qtLanguage, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_kassa.load(u":/i18n/kassa_"_s + languageCode(language)))
        QCoreApplication::installTranslator(&m_kassa);
}

} // namespace kassa
