// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/RawSender.h"

#include <QtCore/QPointer>

#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

RawSender::RawSender(const PrintPatience &patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
    , m_worker(new QObject)
{
    m_thread.setObjectName(u"printing"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

RawSender::~RawSender()
{
    m_thread.quit();
    m_thread.wait();
}

void RawSender::send(const PrintTarget &target, std::function<QByteArray()> bytes, QObject *context,
    std::function<void(const Delivery &)> done)
{
    // Back in this thread before anybody is looked at: a context may die only here.
    auto answer
        = [this, alive = QPointer<QObject>(context), done = std::move(done)](const Delivery &delivery) {
              QMetaObject::invokeMethod(
                  this,
                  [alive, done, delivery] {
                      if (alive)
                          done(delivery);
                  },
                  Qt::QueuedConnection);
          };
    QMetaObject::invokeMethod(m_worker,
        [worker = m_worker, target, patience = m_patience, bytes = std::move(bytes),
            answer = std::move(answer)] {
            Line *line = lineTo(target, bytes(), patience).release();
            if (!line) {
                answer({Delivery::Outcome::NotTaken, PrinterTrouble::NotHere, {}});
                return;
            }
            line->setParent(worker);
            connect(line, &Line::finished, worker, [line, answer](const Delivery &delivery) {
                line->deleteLater();
                answer(delivery);
            });
            line->start();
        });
}

void RawSender::ask(const PrintTarget &target, QObject *context, std::function<void(PrinterTrouble)> done)
{
    send(
        target, [] { return QByteArray(); }, context,
        [done = std::move(done)](const Delivery &delivery) { done(delivery.trouble); });
}

} // namespace kassa
