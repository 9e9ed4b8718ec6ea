// SPDX-License-Identifier: GPL-3.0-or-later
// The whole input is a settings.ini.
#include "app/core/Settings.h"
#include "app/payment/Sorting.h"
#include "app/vault/CardBook.h"
#include "app/vault/MemorySecretStore.h"
#include "tests/fuzz/Fuzz.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

void readThrough(Settings &settings)
{
    for (const QString &name : Settings::settableNames()) {
        const std::optional<Setting> key = Settings::fromName(name);
        fuzz::hold(key && Settings::name(*key) == name, "names lead back to their settings");
        static_cast<void>(settings.text(*key));
    }
    if (const Result<QUrl> url = mendedBaseUrl(settings.text(Setting::BaseUrl))) {
        fuzz::hold(url->scheme() == u"https"_s || isLoopback(*url), "plain http is for loopback only");
        fuzz::hold(!url->host().isEmpty() && url->userInfo().isEmpty(), "a base URL names a host only");
        const Result<QUrl> again = mendedBaseUrl(url->toString(QUrl::FullyEncoded));
        fuzz::hold(again.has_value(), "a mended URL is one");
    }
    const RefusedBeforeCharge refusals(settings.text(Setting::RefusedBeforeCharge));
    for (const QString &code : RefusedBeforeCharge::neverRefusals())
        fuzz::hold(!refusals.contains(code), "no setting makes an unknown outcome a refusal");
    static_cast<void>(QJsonDocument::fromJson(settings.text(Setting::Sms).toUtf8()).object());
    MemorySecretStore secrets;
    const CardBook book(settings, secrets);
    for (const Card &card : book.cards())
        fuzz::hold(card.owner == CardOwner::Point || card.asksCode, "a payer's card asks for a code");
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzz::silenceLogs();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // QSettings shares what it read from a file of one name: each input gets a name of its own.
    static int counter = 0;
    const QString name = fuzz::scratchFolder() + u"/%1.ini"_s.arg(++counter);
    const QByteArray bytes = fuzz::bytesOf(data, size);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return 0;
    file.close();
    {
        Settings settings(name);
        readThrough(settings);
        const QString point = u"Nuqta; №1 = \"%\" \\"_s;
        const Result<void> set = settings.set(Setting::PointName, point);
        fuzz::hold(set.has_value() == settings.readable(), "written exactly where it can be read");
        fuzz::hold(!set || settings.text(Setting::PointName) == point, "a value comes back");
        if (!set && file.open(QIODevice::ReadOnly)) {
            fuzz::hold(file.readAll() == bytes, "a file that can't be read is left alone");
            file.close();
        }
    }
    QFile::remove(name);
    return 0;
}
