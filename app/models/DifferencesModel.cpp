// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/DifferencesModel.h"

#include "app/core/Clock.h"
#include "app/core/ReceiptNumber.h"
#include "app/models/EventWords.h"

#include <QtCore/QRegularExpression>
#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

QString timeThere(const RegistryRow &row)
{
    const QDateTime at = fromGatewayTime(row.date);
    return at.isValid() ? shownTime(at, true) : row.date;
}

/// What the till took for this payment: the bill's own amount, whatever the gateway said later.
QString amountHere(const PaymentRow &row)
{
    return grouped(row.amount);
}

/// "986034…8885": the stars of a mask say nothing that a narrow column could not do without.
QString shortMask(QString mask)
{
    static const QRegularExpression stars(u"[*•]+\\s*"_s);
    return mask.replace(stars, u"…"_s);
}

bool isOpen(const PaymentRow &row)
{
    return row.state == PaymentState::PayUnknown || row.state == PaymentState::PaySent;
}

bool isPaid(const std::optional<PaymentRow> &row)
{
    return row && row->state == PaymentState::Paid;
}

} // namespace

DifferencesModel::DifferencesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DifferencesModel::setServiceNames(std::function<QString(const QString &)> nameOf)
{
    m_nameOf = std::move(nameOf);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Bill), index(rowCount() - 1, Bill), {Qt::DisplayRole});
}

void DifferencesModel::setResult(const Reconciliation &result)
{
    if (rowCount() > 0) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_result.differences.clear();
        endRemoveRows();
    }
    if (result.differences.isEmpty()) {
        m_result = result;
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(result.differences.size()) - 1);
    m_result = result;
    endInsertRows();
}

int DifferencesModel::alarms() const
{
    return static_cast<int>(std::count_if(m_result.differences.cbegin(), m_result.differences.cend(),
        [](const Difference &difference) { return difference.alarm(); }));
}

QString DifferencesModel::serviceName(const QString &id) const
{
    const QString name = m_nameOf ? m_nameOf(id) : QString();
    return name.isEmpty() ? id : name;
}

QString DifferencesModel::reason(int row) const
{
    const Difference &it = difference(row);
    switch (it.kind) {
    case DifferenceKind::AmountDiffers:
        return tr("Another amount was paid");
    case DifferenceKind::ServiceDiffers:
        return tr("Another service was paid");
    case DifferenceKind::PaidThere:
        return isPaid(it.here) ? tr("Paid after all") : tr("Paid at the gateway, not here");
    case DifferenceKind::UnknownId:
        return tr("Not known on this till");
    case DifferenceKind::MissingThere:
        return tr("Missing in the registry");
    case DifferenceKind::UnknownPaid:
        return it.here && isOpen(*it.here) ? tr("Paid, not known here yet") : tr("Confirmed by the registry");
    }
    return {};
}

QString DifferencesModel::explanation(int row) const
{
    const Difference &it = difference(row);
    switch (it.kind) {
    case DifferenceKind::AmountDiffers:
        return tr("The gateway took another amount than the one on the bill.");
    case DifferenceKind::ServiceDiffers:
        return tr("The gateway paid another service than the one on the bill.");
    case DifferenceKind::PaidThere:
        if (isPaid(it.here))
            return tr(
                "Here the payment had ended without a charge. The gateway has charged it all the same.");
        return tr("The gateway has this payment as paid. On this till it stands as: %1.")
            .arg(it.here ? stateWords(it.here->state) : QString());
    case DifferenceKind::UnknownId:
        return tr("The gateway has a payment under this till's user id that this till does not know.");
    case DifferenceKind::MissingThere:
        return tr("This till has the payment as paid. The gateway's registry does not list it.");
    case DifferenceKind::UnknownPaid:
        return it.here && isOpen(*it.here)
            ? tr("The gateway has this payment as paid. Its result has not been taken over here yet.")
            : tr("The result of this payment was not known here. The registry has it as paid, and that "
                 "settled it.");
    }
    return {};
}

QString DifferencesModel::advice(int row) const
{
    const Difference &it = difference(row);
    switch (it.kind) {
    case DifferenceKind::AmountDiffers:
    case DifferenceKind::ServiceDiffers:
        return tr("There is no receipt for it. Tell the administrator and keep the payer's phone number.");
    case DifferenceKind::PaidThere:
        return tr("Open the payment and see whether the same bill was paid twice. Tell the administrator.");
    case DifferenceKind::UnknownId:
        return tr("Tell the administrator: another computer may use the same user id, or this till's "
                  "payments were restored from an older copy.");
    case DifferenceKind::MissingThere:
        return tr("Do not charge again. Read the registry once more in an hour; if it is still missing, "
                  "tell the administrator.");
    case DifferenceKind::UnknownPaid:
        return it.here && isOpen(*it.here) ? tr("Do not charge again. Open the payment and press Check now.")
                                           : tr("Nothing has to be done. The receipt can be printed.");
    }
    return {};
}

QString DifferencesModel::billName(int row) const
{
    const Difference &it = difference(row);
    return it.here ? it.here->service.name : serviceName(it.there->serviceId);
}

QString DifferencesModel::transaction(int row) const
{
    const Difference &it = difference(row);
    return it.there ? it.there->id : it.here->transactionId;
}

QList<DifferenceFact> DifferencesModel::facts(int row) const
{
    const Difference &it = difference(row);
    const PaymentRow *here = it.here ? &*it.here : nullptr;
    const RegistryRow *there = it.there ? &*it.there : nullptr;
    QList<DifferenceFact> facts;
    const auto add
        = [&](const QString &name, const QString &ours, const QString &theirs, bool differs = false) {
              if (!ours.isEmpty() || !theirs.isEmpty())
                  facts.append({name, ours, theirs, differs});
          };
    const DifferenceKind kind = it.kind;
    add(tr("Amount"), here ? withUnit(here->amount) : QString(), there ? withUnit(there->amount) : QString(),
        kind == DifferenceKind::AmountDiffers);
    add(tr("State"), here ? stateWords(here->state) : QString(), there ? tr("Paid") : QString(),
        kind == DifferenceKind::PaidThere && !isPaid(it.here));
    add(tr("Time"), here ? shownTime(paidServerTime(*here), true) : QString(),
        there ? timeThere(*there) : QString());
    add(tr("Service"), here ? here->service.name : QString(),
        there ? serviceName(there->serviceId) : QString(), kind == DifferenceKind::ServiceDiffers);
    add(tr("Account"), here ? shownAccount(here->account) : QString(), {});
    add(tr("Card"), here ? shortMask(here->card.mask) : QString(),
        there ? shortMask(there->cardNumber) : QString());
    add(tr("Card holder"), {}, there ? there->owner : QString());
    add(tr("User id"), here ? here->userId : QString(), there ? there->userId : QString());
    add(tr("Number"), here ? receiptNumber(*here) : QString(), {});
    return facts;
}

QString DifferencesModel::agreement() const
{
    if (m_result.agreed == 0)
        return {};
    const QString count = tr("%n payment(s) agree", nullptr, m_result.agreed);
    return m_result.agreedSum ? u"%1: %2"_s.arg(count, withUnit(*m_result.agreedSum)) : count;
}

QString DifferencesModel::days() const
{
    const auto shown = [](QDate day) { return day.toString(u"dd.MM.yyyy"_s); };
    return m_result.from == m_result.to ? shown(m_result.from)
                                        : u"%1 – %2"_s.arg(shown(m_result.from), shown(m_result.to));
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.differences.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferencesModel::text(const QModelIndex &index) const
{
    const Difference &it = difference(index.row());
    switch (index.column()) {
    case Reason:
        return reason(index.row());
    case Bill: {
        const QString account = it.here ? shownAccount(it.here->account) : QString();
        return account.isEmpty() ? billName(index.row()) : u"%1 · %2"_s.arg(billName(index.row()), account);
    }
    case Time:
        if (it.there) {
            const QDateTime at = fromGatewayTime(it.there->date);
            return at.isValid() ? shownTime(at) : it.there->date;
        }
        return shownTime(paidServerTime(*it.here));
    case Here:
        return it.here ? amountHere(*it.here) : u"—"_s;
    case There:
        return it.there ? grouped(it.there->amount) : u"—"_s;
    default:
        return {};
    }
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Difference &it = difference(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (index.column() >= Here ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return it.here ? QVariant::fromValue(it.here->id) : QVariant();
    case StateRole:
        return static_cast<int>(it.here ? it.here->state : PaymentState::Paid);
    case AlarmRole:
        return it.alarm() ? differenceName(it.kind) : QString();
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section >= Here ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reason:
        return tr("Difference");
    case Bill:
        return tr("Service");
    case Time:
        return tr("Time");
    case Here:
        return tr("This till");
    case There:
        return tr("Registry");
    default:
        return {};
    }
}

void DifferencesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace kassa
