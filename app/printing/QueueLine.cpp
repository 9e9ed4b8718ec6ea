// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/QueueLine.h"

#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

QueueLine::QueueLine(const PrintTarget &target, QByteArray bytes, const PrintPatience &patience)
    : Line(std::move(bytes), patience)
    , m_target(target)
{
}

QueueLine::~QueueLine()
{
    close();
}

void QueueLine::open()
{
    // Whether a queue is ready can't be asked cheaply; that it takes jobs while its printer is off is its
    // purpose.
    if (isQuestion()) {
        succeed();
        return;
    }
    m_lp = std::make_unique<QProcess>();
    connect(m_lp.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(PrinterTrouble::NoProgram, m_lp->errorString());
    });
    connect(m_lp.get(), &QProcess::started, this, [this] {
        opened();
        m_lp->write(rest());
        m_lp->closeWriteChannel();
        setMayHaveLeft(true);
    });
    connect(m_lp.get(), &QProcess::finished, this, &QueueLine::ended);
    m_lp->setStandardOutputFile(QProcess::nullDevice());
    m_lp->start(u"lp"_s, {u"-d"_s, m_target.address, u"-o"_s, u"raw"_s, u"-t"_s, u"Kassa"_s});
}

void QueueLine::ended(int exitCode, QProcess::ExitStatus status)
{
    if (status == QProcess::NormalExit && exitCode == 0) {
        succeed();
        return;
    }
    setMayHaveLeft(status != QProcess::NormalExit);
    fail(PrinterTrouble::QueueRefused,
        QString::fromLocal8Bit(m_lp->readAllStandardError()).left(200).simplified());
}

void QueueLine::close()
{
    if (!m_lp)
        return;
    m_lp->disconnect(this);
    if (m_lp->state() != QProcess::NotRunning)
        m_lp->kill();
    m_lp.release()->deleteLater();
}

} // namespace kassa
