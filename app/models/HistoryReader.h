// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"
#include "app/store/HistoryPages.h"

#include <QtCore/QObject>
#include <functional>
#include <memory>
#include <optional>

namespace kassa {

/// Reads the history, page by page, on a worker with a connection of its own, and keeps the indices that are
/// searched in step with the journal and the registry's mirror there: nothing of it runs in the main thread,
/// and no payment waits for it longer than a frame. A newer question drops the older answer. Main thread.
class HistoryReader final : public QObject {
    Q_OBJECT
public:
    /// Where `work` runs; `done` follows in the thread of `owner`, from its event loop, unless that died.
    using Worker
        = std::function<void(QObject *owner, std::function<void()> work, std::function<void()> done)>;
    /// By default a thread of the pool.
    explicit HistoryReader(QString databaseFile, Worker worker = {}, QObject *parent = nullptr);
    ~HistoryReader() override;

    /// Whose registry is meant (rule 15); nobody's: no row of it is shown.
    void setOrigin(const QString &origin) { m_origin = origin; }
    /// Services by their ids, so that rows of the registry are found by them.
    void setServiceNames(const QHash<QString, QString> &names) { m_names = names; }

    /// Brings the indices into step, so that the first search need not: when the page is opened, or the
    /// registry was read. After an update that may take half a minute for a million payments. Failures are
    /// only logged; a search tries it again.
    void follow();
    /// One page; its origin is the reader's. Answered by read() or failed(), never before this returns.
    void ask(const HistoryQuestion &question);
    /// The answer that is awaited, if any, is dropped.
    void forget();

Q_SIGNALS:
    void read(const kassa::HistoryAnswer &page);
    void failed(const kassa::Error &error);

private:
    struct Shared;
    void run();

    QString m_file;
    Worker m_worker;
    std::shared_ptr<Shared> m_shared;
    QString m_origin;
    QHash<QString, QString> m_names;
    std::optional<HistoryQuestion> m_next; ///< asked while a worker was busy
    int m_question = 0;
    bool m_busy = false;
};

} // namespace kassa
