// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Language.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <tl/expected.hpp>

namespace kassa {

/// Exit codes of contracts.md.
enum class ExitCode {
    Ok = 0,
    Usage = 2,
    ProfileInUse = 3,
    JournalTooNew = 4,
    ProfileUnusable = 5,
    WrongOrigin = 6
};

/// Why the program ends before it began: the code and one line in the chosen language.
struct EarlyExit {
    ExitCode code;
    QString line;
};

/// What `kassa …` was asked to do; contracts.md.
struct CommandLine {
    enum class Action { Run, Export, Set, Version, Help };
    Action action = Action::Run;
    bool sandbox = false;
    bool desktop = false;
    QUrl baseUrl; ///< mended; empty where not given
    QString profile; ///< the folder, after the defaults of contracts.md
    std::optional<Language> language;
    QList<std::pair<QString, QString>> settings; ///< --set
    QDate from, to; ///< export
    QString format; ///< export: json or csv
    QString output; ///< export: file; empty = standard output

    /// Reads the arguments (without the program's name). Texts of a failure are in --language where it is a
    /// known one.
    [[nodiscard]] static tl::expected<CommandLine, EarlyExit> parse(const QStringList &arguments);
    /// The language that --language names, read ahead so that even a usage failure is said in it.
    [[nodiscard]] static Language languageOf(const QStringList &arguments);
    /// True for actions that need no window, hence no display.
    [[nodiscard]] static bool needsNoWindow(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
};

} // namespace kassa
