// SPDX-License-Identifier: GPL-3.0-or-later
// kassa-tour [--language L] [--output DIR]: the program of main.cpp with other ports, driven by key presses
// against its embedded sandbox (contracts.md, "Tour").
#include "app/core/Log.h"
#include "app/core/Settings.h"
#include "app/receipt/ReceiptPainter.h"
#include "app/vault/MemorySecretStore.h"
#include "tests/tour/Script.h"
#include "ui/program/KassaApp.h"
#include "ui/program/Translations.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

constexpr int usage = 2;

/// Paper is a PDF beside the pictures.
class PdfPrinter final : public Printer {
public:
    explicit PdfPrinter(QString folder)
        : m_folder(std::move(folder))
    {
    }
    void print(const ReceiptDocument &document, QWidget *, QObject *context,
        std::function<void(PrintOutcome)> done) override
    {
        const bool written
            = writeReceiptPdf(document, QDir(m_folder).filePath(document.fileName)).has_value();
        QTimer::singleShot(0, context, [done = std::move(done), written] {
            done(written ? PrintOutcome::Printed : PrintOutcome::Failed);
        });
    }

private:
    QString m_folder;
};

/// Lets nothing out of this computer: the logos of the listed services lie on a public host.
class LoopbackOnly final : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *data) override
    {
        if (isLoopback(request.url()))
            return QNetworkAccessManager::createRequest(operation, request, data);
        QNetworkRequest nowhere(request);
        nowhere.setUrl(QUrl(u"http://127.0.0.1:9/"_s));
        return QNetworkAccessManager::createRequest(operation, nowhere, data);
    }
};

struct Point {
    QString name;
    QString address;
    QString till;
};

Point pointIn(Language language)
{
    switch (language) {
    case Language::Uzbek:
        return {u"Chilonzor-3"_s, u"Toshkent sh., Chilonzor tumani, Bunyodkor koʻchasi 12"_s, u"2-kassa"_s};
    case Language::UzbekCyrillic:
        return {u"Чилонзор-3"_s, u"Тошкент ш., Чилонзор тумани, Бунёдкор кўчаси 12"_s, u"2-касса"_s};
    case Language::Russian:
        return {u"Чиланзар-3"_s, u"г. Ташкент, Чиланзарский район, ул. Бунёдкор, 12"_s, u"Касса 2"_s};
    case Language::English:
        break;
    }
    return {u"Chilonzor-3"_s, u"12 Bunyodkor Street, Chilonzor, Tashkent"_s, u"Till 2"_s};
}

/// What an older tour left; nothing else in the folder is touched.
bool clear(QDir folder)
{
    const QStringList old = folder.entryList({u"*.png"_s, u"*.pdf"_s, u"tour.json"_s}, QDir::Files);
    for (const QString &name : old)
        folder.remove(name);
    QDir profile(folder.filePath(u"profile"_s));
    if (profile.exists(u"kassa.db"_s))
        profile.removeRecursively();
    return folder.mkpath(folder.filePath(u"profile"_s));
}

void fillIn(const QString &profile, Language language)
{
    Settings settings(profile + u"/settings.ini"_s);
    const Point point = pointIn(language);
    for (const auto &[key, value] : {std::pair(Setting::PointName, point.name),
             {Setting::PointAddress, point.address}, {Setting::PointPhone, u"+998 71 200 00 00"_s},
             {Setting::PointTaxNumber, u"300 000 000"_s}, {Setting::Till, point.till},
             {Setting::UserId, u"tour"_s}, {Setting::Language, languageCode(language)}})
        static_cast<void>(settings.set(key, value));
}

int tourIn(Language language, const QString &folder)
{
    const QDir home(folder);
    if (!clear(home)) {
        std::fprintf(stderr, "tour: %s can't be written\n", qUtf8Printable(folder));
        return usage;
    }
    fillIn(home.filePath(u"profile"_s), language);

    SystemClock clock;
    Ports ports;
    ports.clock = &clock;
    ports.networkManagers = [] { return std::make_unique<LoopbackOnly>(); };
    ports.secretStore = [](const QString &) { return std::make_unique<MemorySecretStore>(); };
    ports.printer = [folder] { return std::make_unique<PdfPrinter>(folder); };
    CommandLine line;
    line.sandbox = true;
    line.language = language;
    line.profile = home.filePath(u"profile"_s);
    Translations translations;
    auto program = KassaApp::open(line, std::move(ports), translations);
    if (!program) {
        std::fprintf(stderr, "tour: %s\n", qUtf8Printable(program.error().line));
        return static_cast<int>(program.error().code);
    }
    (*program)->show();
    tour::Stage stage((*program)->window(), folder);
    tour::Cashier cashier(stage, **program);
    try {
        for (const auto scene :
            {tour::showStart, tour::payElectricity, tour::payHotWater, tour::payAfterRefusal, tour::payChain,
                tour::payUnknown, tour::payTopUp, tour::payTopUpWithCode, tour::payKnownAccount,
                tour::payLate, tour::showAccountBook, tour::showSuggestions, tour::showHistory,
                tour::showDifferences, tour::showTimeLines, tour::showSettings, tour::showKeys,
                tour::scanBill, tour::payVisit, tour::showPayerWindow, tour::showLooks})
            scene(cashier);
    } catch (const tour::Stuck &stuck) {
        std::fprintf(stderr, "tour: stuck at: %s\n", qUtf8Printable(stuck.what));
    }
    return stage.finish() ? 0 : 1;
}

/// One process a language: each begins as the program does.
int tourInAll(const QString &output)
{
    int result = 0;
    for (const Language language : allLanguages) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(),
            {u"--language"_s, languageCode(language), u"--output"_s, output});
        child.waitForFinished(-1);
        const bool passed = child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
        std::printf("tour %s: %s\n", qUtf8Printable(languageCode(language)), passed ? "passed" : "failed");
        std::fflush(stdout);
        if (!passed)
            result = 1;
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    installLogScrubbing();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCommandLineParser parser;
    const QCommandLineOption languageOption(u"language"_s, {}, u"language"_s);
    const QCommandLineOption outputOption(u"output"_s, {}, u"folder"_s, u"tour"_s);
    parser.addOptions({languageOption, outputOption});
    const bool parsed = parser.parse(arguments);
    const auto language = languageFromCode(parser.value(languageOption));
    if (!parsed || !parser.positionalArguments().isEmpty() || (parser.isSet(languageOption) && !language)) {
        std::fputs("kassa-tour [--language uz|uz_Cyrl|ru|en] [--output DIR]\n", stderr);
        return usage;
    }
    QCoreApplication::setApplicationName(u"kassa"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KASSA_VERSION));
    const QString output = QDir(parser.value(outputOption)).absolutePath();
    if (!language) {
        const QCoreApplication app(argc, argv);
        return tourInAll(output);
    }
    // Without a display the same windows are drawn into memory.
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    return tourIn(*language, output + u'/' + languageCode(*language));
}
