// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paylov/Services.h"

#include "app/paylov/Codec.h"

namespace kassa {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto createDeadline = 60s;
constexpr auto payDeadline = 90s;

QString servicePath(const Gateway &gateway, const QString &method)
{
    return gateway.config().servicePrefix + u'/' + method;
}

Gateway::Call post(const QString &path, QJsonObject body)
{
    Gateway::Call call;
    call.path = path;
    call.body = std::move(body);
    call.ownManager = true;
    return call;
}

} // namespace

CatalogueService::CatalogueService(Gateway &gateway)
    : m_gateway(gateway)
{
}

void CatalogueService::list(bool availableForMe, QObject *context, Callback<QList<Service>> done)
{
    Gateway::Call call;
    call.path = servicePath(m_gateway, u"list/"_s);
    call.query = codec::encodeList(availableForMe);
    m_gateway.fetch<QList<Service>>(std::move(call), context, codec::decodeList, std::move(done));
}

void CatalogueService::fields(const QString &serviceId, QObject *context, Callback<ServiceForm> done)
{
    Gateway::Call call;
    call.path = servicePath(
        m_gateway, u"fields/%1/"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(serviceId))));
    m_gateway.fetch<ServiceForm>(
        std::move(call), context,
        [serviceId](const QJsonObject &answer) { return codec::decodeForm(answer, serviceId); },
        std::move(done));
}

PaymentService::PaymentService(Gateway &gateway)
    : m_gateway(gateway)
{
}

void PaymentService::info(const InfoRequest &request, QObject *context, Callback<Details> done)
{
    m_gateway.fetch<Details>(post(servicePath(m_gateway, u"info/"_s), codec::encodeInfo(request)), context,
        codec::decodeInfo, std::move(done));
}

void PaymentService::create(const CreateRequest &request, QObject *context, Callback<CreateReply> done)
{
    Gateway::Call call = post(servicePath(m_gateway, u"create/"_s), codec::encodeCreate(request));
    call.deadline = createDeadline;
    call.repeat = Gateway::Repeat::Never;
    m_gateway.fetch<CreateReply>(std::move(call), context, codec::decodeCreate, std::move(done));
}

void PaymentService::pay(const PayRequest &request, QObject *context, Callback<PayReply> done)
{
    Gateway::Call call = post(servicePath(m_gateway, u"pay/"_s), codec::encodePay(request));
    call.deadline = payDeadline;
    call.repeat = Gateway::Repeat::Never;
    m_gateway.fetch<PayReply>(std::move(call), context, codec::decodePay, std::move(done));
}

void PaymentService::status(const QString &transactionId, QObject *context, Callback<StatusReply> done)
{
    Gateway::Call call;
    call.path = servicePath(m_gateway, u"transaction/status/"_s);
    call.query = codec::encodeStatus(transactionId);
    m_gateway.fetch<StatusReply>(std::move(call), context, codec::decodeStatus, std::move(done));
}

} // namespace kassa
