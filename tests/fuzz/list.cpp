// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/CatalogueCache.h"
#include "tests/fuzz/Reply.h"

#include <QtCore/QSet>

using namespace kassa;

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzz::silenceLogs();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::reply<QList<Service>>(
        data, size, false, codec::decodeList, [](const Result<QList<Service>> &list, int) {
            if (!list)
                return;
            QSet<QString> ids;
            for (const Service &service : *list) {
                fuzz::hold(!service.id.isEmpty(), "a service has an id");
                fuzz::hold(!ids.contains(service.id), "ids are unique");
                fuzz::hold(
                    !service.min || !service.max || *service.min <= *service.max, "limits are ordered");
                ids.insert(service.id);
            }
            fuzz::hold(!CatalogueCache::packed(*list).isNull(), "a list can be kept");
        });
    return 0;
}
