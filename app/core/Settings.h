// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"

#include <QtCore/QObject>
#include <QtCore/QSettings>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace kassa {

/// Every plain setting; the table in Settings.cpp gives its name in settings.ini and in --set, and its
/// default.
enum class Setting {
    BaseUrl, ///< "base-url": root of the gateway; a trailing /merchant or a missing slash is mended
    ServicePrefix, ///< "service-prefix": path of the servicePayment family, default "servicePayment"
    RegistryPrefix, ///< "registry-prefix": path before transaction/all, default "merchant/servicePayment"
    Merchant, ///< "merchant": label, part of the origin
    UserId, ///< "user-id": sent as userId where not empty
    AvailableForMe, ///< "available-for-me": "true" narrows list
    PointName, ///< "point-name"
    PointAddress, ///< "point-address"
    PointPhone, ///< "point-phone"
    PointTaxNumber, ///< "point-tax-number"
    Till, ///< "till": this till's name at the point
    Cashier, ///< "cashier": who works at the till; stands on receipts
    SupportPhones, ///< "support-phones": whom the payer calls; at the end of receipts
    Language, ///< "language": of the screen
    ReceiptLanguage, ///< "receipt-language": empty follows the screen
    ReceiptPaper, ///< "receipt-paper": "58", "80" (mm), "a5", "a4"
    ReceiptHeaderUz, ///< "receipt-header-uz": lines above the point's name, in this language
    ReceiptHeaderUzCyrl, ///< "receipt-header-uz_Cyrl"
    ReceiptHeaderRu, ///< "receipt-header-ru"
    ReceiptHeaderEn, ///< "receipt-header-en"
    ReceiptFooterUz, ///< "receipt-footer-uz": lines at the end of receipts
    ReceiptFooterUzCyrl, ///< "receipt-footer-uz_Cyrl"
    ReceiptFooterRu, ///< "receipt-footer-ru"
    ReceiptFooterEn, ///< "receipt-footer-en"
    FiscalCommand, ///< "fiscal-command": a program and its arguments that give a receipt its fiscal mark
                   ///< (CONTRIBUTING.md); empty: none
    ReceiptHidden, ///< "receipt-hidden": what receipts leave out, of "phone till words qr"
    Appearance, ///< "appearance": "light", "dark", "contrast"
    Keys, ///< "keys": what differs from the default keys, as KeyMap::parse() reads it
    Sounds, ///< "sounds": "false" keeps paid, unknown and refused silent
    CashHelper, ///< "cash-helper": "true" offers cash received and change below the amount
    Density, ///< "density": "normal", "touch" (targets of at least 44 px)
    Scale, ///< "scale": 100 to 200, per cent; counts from the next start (Qt scales before its first window)
    Sms, ///< "sms": JSON object sent as create's `sms`; empty sends none
    RefusedBeforeCharge, ///< "refused-before-charge": codes that Paylov confirmed beyond rule 4's list, comma
                         ///< separated
    PayerWindow, ///< "payer-window": "on" or "off"; the second window, for the payer
    ScannerGap, ///< "scanner-gap": longest pause between two keys of a bill scanner, ms; 0 lets every key
                ///< pass
    Printer, ///< "printer": "system" (default), "queue", "device", "serial", "network"
    PrinterAddress, ///< "printer-address": a queue, a path, host or host:port; for "system" a queue, or empty
                    ///< for the dialog
    PrinterSpeed, ///< "printer-speed": bits per second of a serial line, default 9600
    PrinterCut, ///< "printer-cut": "true" where the printer has a knife
    PrinterCopies, ///< "printer-copies": 0 to 2 copies behind each receipt, marked as such
    PrintAfterPaid, ///< "print-after-paid": "always", "ask" (shows the receipt), "never" (default): by F10
                    ///< only
    Cards, ///< "cards": JSON array of stored cards without their cardIds; written by CardBook only
};

/// settings.ini of a profile (0600). Main thread.
class Settings final : public QObject {
    Q_OBJECT
public:
    explicit Settings(const QString &file, QObject *parent = nullptr);
    /// False where the file is there and is no settings file: nothing is read from it, and nothing may be
    /// written over it.
    [[nodiscard]] bool readable() const { return m_readable; }
    [[nodiscard]] QString text(Setting key) const;
    /// A switch: "true", "on", "yes" and "1" are on, whatever their case; everything else is off.
    [[nodiscard]] bool isOn(Setting key) const;
    /// Writes and syncs; StoreFailed when the file can't be written (the value then stays as it was).
    Result<void> set(Setting key, const QString &value);
    [[nodiscard]] static QString name(Setting key);
    [[nodiscard]] static std::optional<Setting> fromName(QStringView name);
    /// Names that --set accepts.
    [[nodiscard]] static QStringList settableNames();

Q_SIGNALS:
    void changed(kassa::Setting key);

private:
    QSettings m_file;
    bool m_readable;
};

/// A base URL mended (scheme and host kept, slash added, a trailing /merchant taken off), or InvalidInput
/// when it is none, carries credentials, or is plain http off loopback (DESIGN.md, "The wire").
[[nodiscard]] Result<QUrl> mendedBaseUrl(const QString &text);
/// Loopback is test mode (rule 15).
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace kassa
