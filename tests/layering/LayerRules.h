// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace kassa {

using namespace Qt::StringLiterals;

/// The layers of CMakeLists.txt and what every source file is held to. Works on texts, so that it can be
/// tested without a tree. Each fault is one line: "path: what".
class LayerRules {
public:
    /// Reads KASSA_LAYERS and the KASSA_USES_ lines.
    explicit LayerRules(const QString &cmake)
    {
        static const QRegularExpression row(
            u"\"((?:app|ui)/\\w+):([^\"]*)\""_s, QRegularExpression::UseUnicodePropertiesOption);
        const qsizetype begin = cmake.indexOf(u"set(KASSA_LAYERS"_s);
        const qsizetype end = cmake.indexOf(u"\n)"_s, begin);
        for (auto rows = row.globalMatch(cmake.mid(begin, end - begin)); rows.hasNext();) {
            const auto match = rows.next();
            m_folders << match.captured(1);
            m_needs.insert(match.captured(1), match.captured(2).split(u' ', Qt::SkipEmptyParts));
        }
        static const QRegularExpression uses(u"set\\(KASSA_USES_(app|ui)_(\\w+)([^)]*)\\)"_s);
        static const QRegularExpression module(u"Qt6::(\\w+)"_s);
        for (auto lines = uses.globalMatch(cmake); lines.hasNext();) {
            const auto match = lines.next();
            QStringList &modules = m_modules[match.captured(1) + u'/' + match.captured(2)];
            for (auto found = module.globalMatch(match.captured(3)); found.hasNext();)
                modules << found.next().captured(1);
        }
    }

    [[nodiscard]] QStringList folders() const { return m_folders; }

    /// What is wrong with the table itself: arrows that point up, to nowhere, or across the walls that the
    /// design draws whatever the table says.
    [[nodiscard]] QStringList tableFaults() const
    {
        QStringList faults;
        QSet<QString> below;
        for (const QString &folder : m_folders) {
            for (const QString &need : m_needs[folder]) {
                const bool all = need == u"*"_s;
                if (all && folder != u"ui/program"_s)
                    faults << fault(folder, u"only ui/program may need everything"_s);
                else if (!all && !below.contains(need))
                    faults << fault(
                        folder, u"needs %1, which does not stand above it in the table"_s.arg(need));
                if (forbidden(folder, need))
                    faults << fault(folder, u"must not know %1"_s.arg(need));
            }
            below.insert(folder);
        }
        return faults;
    }

    /// Everything wrong with one file below app/ or ui/.
    [[nodiscard]] QStringList fileFaults(const QString &path, const QString &text) const
    {
        QStringList faults = includeFaults(path, text);
        faults += habitFaults(path, text);
        return faults;
    }

    /// What any source file is held to, tests included.
    [[nodiscard]] static QStringList commonFaults(const QString &path, const QString &text)
    {
        QStringList faults;
        if (const auto lines = text.count(u'\n'); lines > 500)
            faults << fault(path, u"%1 lines; a file stays under 500"_s.arg(lines));
        if (!text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s))
            faults << fault(path, u"the first line is not the licence"_s);
        if (path.endsWith(u".h"_s) && !text.contains(u"#pragma once\n"_s))
            faults << fault(path, u"no #pragma once"_s);
        // written apart, or this file would find itself
        static const QRegularExpression promise(u"\\b(TO"
                                                "DO|FIX"
                                                "ME|XX"
                                                "X|HA"
                                                "CK)\\b"_s);
        if (const auto match = promise.match(text); match.hasMatch())
            faults << fault(path, u"a promise in the code: "_s + match.captured());
        return faults;
    }

    /// The root holds these and nothing else.
    [[nodiscard]] static QStringList rootFaults(const QStringList &entries)
    {
        static const QSet<QString> allowed = [] {
            const QStringList names
                = u"CMakeLists.txt CMakePresets.json app ui resources translations tests packaging .ci "
                  "README.md CONTRIBUTING.md CHANGELOG.md LICENSE .clang-format .clang-tidy "
                  ".gitignore .gitattributes"_s.split(u' ');
            return QSet<QString>(names.begin(), names.end());
        }();
        // what a checkout and a developer's tools leave, all of it ignored by git
        static const QRegularExpression local(
            u"^(\\.git|build|\\.cache|.*\\.user|CMakeUserPresets\\.json)$"_s);
        QStringList faults;
        for (const QString &entry : entries) {
            if (!allowed.contains(entry) && !local.match(entry).hasMatch())
                faults << fault(entry, u"does not belong into the root"_s);
        }
        return faults;
    }

    /// Comments and the insides of string literals become blanks; lines stay where they are.
    [[nodiscard]] static QString bare(QString text)
    {
        static const QRegularExpression rest(u"R\"(\\w*)\\(.*?\\)\\1\"|//[^\\n]*|/\\*.*?\\*/"
                                             "|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)+'"_s,
            QRegularExpression::DotMatchesEverythingOption);
        QString out;
        qsizetype from = 0;
        for (auto parts = rest.globalMatch(text); parts.hasNext();) {
            const auto match = parts.next();
            const QString part = match.captured();
            out += text.mid(from, match.capturedStart() - from);
            from = match.capturedEnd();
            // 1'000'000 is a number
            if (part.startsWith(u'\'') && match.capturedStart() > 0
                && text[match.capturedStart() - 1].isDigit()) {
                out += part;
                continue;
            }
            if (part.startsWith(u'/'))
                out += u' ';
            else
                out += part.front() + u" "_s + part.back();
            out += QString(part.count(u'\n'), u'\n');
        }
        return out + text.mid(from);
    }

private:
    static QString fault(const QString &path, const QString &what) { return path + u": "_s + what; }

    static QString folderOf(const QString &path)
    {
        const QStringList parts = path.split(u'/');
        return parts.size() < 3 ? QString() : parts[0] + u'/' + parts[1];
    }

    static bool forbidden(const QString &folder, const QString &need)
    {
        static const QSet<QString> backs {u"app/store"_s, u"app/paylov"_s, u"app/vault"_s, u"app/sandbox"_s};
        const bool screen = folder.startsWith(u"ui/"_s);
        if (screen)
            return folder != u"ui/program"_s && backs.contains(need);
        return need.startsWith(u"ui/"_s) || need == u"app/sandbox"_s
            || (backs.contains(folder) && backs.contains(need));
    }

    [[nodiscard]] bool mayUse(const QString &folder, const QString &module) const
    {
        if (module == u"Core"_s || m_modules[folder].contains(module))
            return true;
        // Gui and Widgets come with what is needed; Network, Sql, PrintSupport and the like are asked for by
        // name
        const bool common = module == u"Gui"_s || (module == u"Widgets"_s && folder.startsWith(u"ui/"_s));
        return common && reaches(folder, module);
    }

    [[nodiscard]] bool reaches(const QString &folder, const QString &module) const
    {
        if (m_modules[folder].contains(module)
            || (module == u"Gui"_s && m_modules[folder].contains(u"Widgets"_s)))
            return true;
        for (const QString &need : m_needs[folder]) {
            if (need == u"*"_s || reaches(need, module))
                return true;
        }
        return false;
    }

    [[nodiscard]] QStringList includeFaults(const QString &path, const QString &text) const
    {
        static const QRegularExpression include(
            u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression qt(u"^Qt([A-Z]\\w*)/"_s);
        static const QRegularExpression loose(u"^Q[A-Z]\\w*$"_s);
        QStringList faults;
        const QString folder = folderOf(path);
        const bool program = folder.isEmpty(); // app/main.cpp: the program itself
        if (!program && !m_needs.contains(folder))
            return {fault(path, u"%1 is no row of KASSA_LAYERS"_s.arg(folder))};
        for (auto found = include.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            const QString name = match.captured(2);
            if (match.captured(1) == u"\""_s) {
                const QString other = folderOf(name);
                if (name.endsWith(u".moc"_s))
                    continue;
                if (!m_needs.contains(other))
                    faults << fault(
                        path, u"includes %1, which is not written from the root or in no layer"_s.arg(name));
                else if (!program && other != folder && !m_needs[folder].contains(other)
                    && !m_needs[folder].contains(u"*"_s))
                    faults << fault(path, u"includes %1, but %2 may not know %3"_s.arg(name, folder, other));
            } else if (loose.match(name).hasMatch()) {
                faults << fault(path, u"<%1> without its module"_s.arg(name));
            } else if (const auto module = qt.match(name);
                       module.hasMatch() && !program && !mayUse(folder, module.captured(1))) {
                faults << fault(path, u"<%1> is not for %2"_s.arg(name, folder));
            }
        }
        return faults;
    }

    [[nodiscard]] static QStringList habitFaults(const QString &path, const QString &text)
    {
        struct Habit {
            QRegularExpression pattern;
            QRegularExpression free; ///< files where it is fine
            QString why;
        };
        const auto re = [](const char *pattern) { return QRegularExpression(QString::fromLatin1(pattern)); };
        static const QList<Habit> habits {
            {re("\\bQEventLoop\\b|\\bprocessEvents\\b"), re("^$"), u"a nested event loop"_s},
            {re("\\bQ(Dialog|MessageBox|Menu|FileDialog|PrintDialog|Drag)::exec\\b|(\\.|->)\\s*exec\\s*\\("),
                re("^app/store/|^app/(main|\\w+/\\w*main)\\.cpp$|^ui/program/"),
                u"exec() runs a nested event loop; use open()"_s},
            {re("\\bQMessageBox::(question|warning|information|critical|about)\\b|\\bQFileDialog::get\\w+|"
                "\\bQInputDialog::get\\w+|"
                "\\bQColorDialog::getColor\\b|\\bQFontDialog::getFont\\b"),
                re("^$"), u"a static dialog runs a nested event loop; use open()"_s},
            {re("\\bclearConnectionCache\\b"), re("^$"), u"was seen to lose an answer in flight"_s},
            {re("(\\.|->)\\s*post\\s*\\([^;]*(QByteArray|toJson)"), re("^$"),
                u"Qt re-sends a POST from a QByteArray by itself"_s},
            {re("\\bwaitFor(Finished|ReadyRead|BytesWritten|Connected|Disconnected|Encrypted)\\b|\\bQThread::"
                "(m|u)?sleep\\b"),
                re("^$"), u"blocks the thread"_s},
            {re("^QString tr\\(|\\n(static )?QString tr\\("), re("^$"),
                u"lupdate can't place the texts of a free tr(); use Q_DECLARE_TR_FUNCTIONS"_s},
            {re("\\b(double|float|qreal)\\b[^;\\n]{0,40}(amount|soum|tiyin|balance|total)"), re("^$"),
                u"money in floating point"_s},
            {re("\\bQColor\\s*\\(\\s*(\\d|0x)|\\bqRgba?\\s*\\(\\s*\\d|\\bQt::(dark)?(red|green|blue|cyan|"
                "magenta|yellow|gray)\\b"),
                re("^app/|^ui/controls/|^ui/print/"), u"a colour beside the palette of ui/controls"_s},
        };
        static const QRegularExpression hex(u"\"[^\"\\n]*#[0-9A-Fa-f]{6}\\b"_s);
        QStringList faults;
        const QString code = bare(text);
        for (const Habit &habit : habits) {
            if (habit.free.match(path).hasMatch())
                continue;
            if (const auto match = habit.pattern.match(code); match.hasMatch()) {
                const auto line = QStringView(code).left(match.capturedStart()).count(u'\n') + 1;
                faults << fault(
                    path, u"line %1, %2: %3"_s.arg(line).arg(match.captured().simplified(), habit.why));
            }
        }
        if (path.startsWith(u"ui/"_s) && !path.startsWith(u"ui/controls/"_s) && hex.match(text).hasMatch())
            faults << fault(
                path, u"%1: a colour beside the palette of ui/controls"_s.arg(hex.match(text).captured()));
        return faults;
    }

    QStringList m_folders;
    QHash<QString, QStringList> m_needs;
    QHash<QString, QStringList> m_modules;
};

} // namespace kassa
