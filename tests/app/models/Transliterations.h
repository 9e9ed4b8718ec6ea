// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace kassa::test {

/// Cyrillic letter by letter, in the way that `table` says; other letters stay. Written apart from the
/// search's own folding on purpose.
[[nodiscard]] inline QString latin(const QString &text, const QHash<QChar, QString> &table)
{
    QString out;
    QChar before = u' ';
    for (const QChar c : text) {
        const QChar low = c.toLower();
        QString to = table.value(low, QString(low));
        if (low == u'е' && table.contains(u'ў') && !before.isLetter())
            to = QStringLiteral("ye");
        out += c.isUpper() ? to.left(1).toUpper() + to.mid(1) : to;
        before = c;
    }
    return out;
}

[[nodiscard]] inline QHash<QChar, QString> cyrillicTable(const QString &pairs)
{
    QHash<QChar, QString> table;
    const QStringList all = pairs.split(u' ');
    for (const QString &pair : all)
        table.insert(pair.at(0), pair.mid(1));
    return table;
}

/// The alphabet of Uzbek.
[[nodiscard]] inline QString uzbekLatin(const QString &text)
{
    static const auto table = cyrillicTable(QStringLiteral(
        "аa бb вv гg дd еe ёyo жj зz иi йy кk лl мm нn оo пp рr сs тt уu фf хx цts чch шsh щsh ъʼ "
        "ыi ь эe юyu яya ўoʻ қq ғgʻ ҳh"));
    return latin(text, table);
}

/// As Russian names are written on signs and in passports.
[[nodiscard]] inline QString russianLatin(const QString &text)
{
    static const auto table = cyrillicTable(QStringLiteral(
        "аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch "
        "ъ ыy ь эe юyu яya"));
    return latin(text, table);
}

/// Uzbek Latin into Cyrillic letters.
[[nodiscard]] inline QString uzbekCyrillic(const QString &text)
{
    QString out;
    const QString plain = text;
    const auto apostrophe = [](QChar c) { return QStringView(u"ʻ'`‘’ʼ").contains(c); };
    static const QHash<QString, QString> two {{QStringLiteral("sh"), QStringLiteral("ш")},
        {QStringLiteral("ch"), QStringLiteral("ч")}, {QStringLiteral("yo"), QStringLiteral("ё")},
        {QStringLiteral("yu"), QStringLiteral("ю")}, {QStringLiteral("ya"), QStringLiteral("я")},
        {QStringLiteral("ye"), QStringLiteral("е")}, {QStringLiteral("ts"), QStringLiteral("ц")}};
    static const auto one = cyrillicTable(
        QStringLiteral("aа bб vв gг dд eе jж zз iи yй kк lл mм nн oо pп rр sс tт uу fф xх hҳ qқ cк wв"));
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        const QChar low = c.toLower();
        QString to;
        qsizetype took = 1;
        if ((low == u'o' || low == u'g') && i + 1 < plain.size() && apostrophe(plain.at(i + 1))) {
            to = low == u'o' ? QStringLiteral("ў") : QStringLiteral("ғ");
            took = 2;
        } else if (const QString pair = plain.mid(i, 2).toLower(); two.contains(pair)) {
            to = two.value(pair);
            took = 2;
        } else if (apostrophe(c)) {
            to = QStringLiteral("ъ");
        } else {
            to = one.value(low, QString(low));
        }
        out += c.isUpper() ? to.toUpper() : to;
        i += took - 1;
    }
    return out;
}

} // namespace kassa::test
