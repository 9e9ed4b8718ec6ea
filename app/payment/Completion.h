// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace kassa {

/// A caller's callback with the life of its context: completes at most once, from the event loop, and never
/// after the context died. Without a context the fallback object stands in. Main thread.
template <class T>
class Completion final {
public:
    Completion() = default;
    Completion(QObject *context, QObject *fallback, Callback<T> done)
        : m_context(context ? context : fallback)
        , m_done(std::move(done))
        , m_open(true)
    {
    }
    /// Not completed yet, and the context lives.
    [[nodiscard]] bool waiting() const { return m_open && m_context; }
    void complete(Result<T> result)
    {
        if (!waiting())
            return;
        m_open = false;
        if (!m_done)
            return;
        QMetaObject::invokeMethod(
            m_context.data(),
            [done = std::exchange(m_done, nullptr), result = std::move(result)]() mutable {
                done(std::move(result));
            },
            Qt::QueuedConnection);
    }

private:
    QPointer<QObject> m_context;
    Callback<T> m_done;
    bool m_open = false;
};

} // namespace kassa
