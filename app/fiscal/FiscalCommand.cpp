// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fiscal/FiscalCommand.h"

#include "app/core/Log.h"

#include <QtCore/QPointer>
#include <QtCore/QProcess>

namespace kassa {

namespace {
// One question: the process, what it has written so far, and whether it has been answered for.
class Run final : public QObject {
public:
    Run(QObject *parent, QObject *context, FiscalCommand::Done done)
        : QObject(parent)
        , m_context(context)
        , m_done(std::move(done))
        , m_process(new QProcess(this))
    {
        m_process->setProcessChannelMode(QProcess::SeparateChannels);
        connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(tl::unexpected(FiscalTrouble::NotStarted));
        });
        connect(m_process, &QProcess::readyReadStandardOutput, this, [this] {
            m_output += m_process->readAllStandardOutput();
            if (m_output.size() > longestFiscalAnswer)
                end(tl::unexpected(FiscalTrouble::Answer));
        });
        // What it says beside is for its own maker's eyes, and may hold anything: it goes nowhere.
        connect(m_process, &QProcess::readyReadStandardError, this,
            [this] { m_process->readAllStandardError(); });
        connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            if (m_ended) {
                deleteLater();
                return;
            }
            m_output += m_process->readAllStandardOutput();
            if (status != QProcess::NormalExit || code != 0)
                end(tl::unexpected(FiscalTrouble::Failed));
            else
                end(fiscalAnswer(m_output));
        });
    }

    void start(const QStringList &words, const QByteArray &request)
    {
        m_process->start(words.first(), words.mid(1));
        m_process->write(request);
        m_process->closeWriteChannel();
    }

    void end(FiscalCommand::Answer answer)
    {
        if (std::exchange(m_ended, true))
            return;
        if (m_process->state() == QProcess::NotRunning)
            deleteLater();
        else
            m_process->kill();
        if (!answer)
            qCWarning(lcProgram) << "no fiscal mark:" << fiscalTroubleName(answer.error());
        if (m_context)
            m_done(answer);
    }

private:
    QPointer<QObject> m_context;
    FiscalCommand::Done m_done;
    QProcess *m_process;
    QByteArray m_output;
    bool m_ended = false;
};
} // namespace

FiscalCommand::FiscalCommand(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

FiscalCommand::~FiscalCommand() = default;

void FiscalCommand::ask(const QString &command, const QByteArray &request, QObject *context, Done done)
{
    auto *run = new Run(this, context, std::move(done));
    const QStringList words = QProcess::splitCommand(command);
    m_clock.after(deadline, run, [run] { run->end(tl::unexpected(FiscalTrouble::Deadline)); });
    QMetaObject::invokeMethod(
        run,
        [run, words, request] {
            if (words.isEmpty())
                run->end(tl::unexpected(FiscalTrouble::NotStarted));
            else
                run->start(words, request);
        },
        Qt::QueuedConnection);
}

} // namespace kassa
