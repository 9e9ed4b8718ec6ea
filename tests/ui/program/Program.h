// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/vault/MemorySecretStore.h"
#include "tests/tour/Script.h"
#include "ui/program/KassaApp.h"
#include "ui/program/Translations.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLineEdit>

namespace kassa::test {

/// Takes no paper and says it is printed.
class NoPrinter final : public Printer {
public:
    void print(const ReceiptDocument &, QWidget *, QObject *context, PrintDone done) override
    {
        QTimer::singleShot(0, context, [done = std::move(done)] { done({PrintOutcome::Printed}); });
    }
};

/// One start of the whole program on a profile, against its embedded sandbox.
class Program {
public:
    explicit Program(const QString &profile, Language language = Language::English)
    {
        CommandLine line;
        line.profile = profile;
        line.sandbox = true;
        line.language = language;
        Ports ports;
        ports.clock = &m_clock;
        ports.networkManagers = [] { return std::make_unique<QNetworkAccessManager>(); };
        ports.secretStore = [](const QString &) { return std::make_unique<MemorySecretStore>(); };
        ports.printer = [] { return std::make_unique<NoPrinter>(); };
        auto opened = KassaApp::open(line, std::move(ports), m_translations);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().line));
        app = std::move(*opened);
        app->show();
        stage = std::make_unique<tour::Stage>(app->window(), QString());
        cashier = std::make_unique<tour::Cashier>(*stage, *app);
    }

    void awaitServices() const
    {
        const auto *services = stage->await<QAbstractItemView>(QStringLiteral("services"));
        stage->waitFor(
            QStringLiteral("the services"), [services] { return services->model()->rowCount() > 0; });
    }
    /// The form of a bill's service stands there.
    void openService(const tour::Bill &bill) const
    {
        awaitServices();
        cashier->find(bill.search, bill.serviceId);
    }
    /// A bill up to the pay dialog that may be confirmed.
    void bringToPayDialog(const tour::Bill &bill, const QString &card) const
    {
        openService(bill);
        cashier->fillIn(bill);
        cashier->amount(bill.amount);
        cashier->card(cashier->cardOfKind(card));
        cashier->openPayDialog();
    }
    [[nodiscard]] PaymentPage &page() const { return *app->window()->findChild<PaymentPage *>(); }
    [[nodiscard]] QWindow *window() const { return app->window()->windowHandle(); }
    template <class Widget>
    [[nodiscard]] QString text(const QString &objectName) const
    {
        return app->window()->findChild<Widget *>(objectName)->text();
    }

private:
    SystemClock m_clock;
    Translations m_translations;

public:
    std::unique_ptr<KassaApp> app;
    std::unique_ptr<tour::Stage> stage;
    std::unique_ptr<tour::Cashier> cashier;
};

} // namespace kassa::test
