<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Money</name>
    <message>
        <source>%1 soum</source>
        <translation>%1 сум</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PAID</source>
        <translation>ОПЛАЧЕНО</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>не сообщена</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Референс</translation>
    </message>
    <message>
        <source>EPOS</source>
        <translation>EPOS</translation>
    </message>
    <message>
        <source>Confirmed by status</source>
        <translation>Подтверждено запросом статуса</translation>
    </message>
    <message>
        <source>Confirmed by the registry</source>
        <translation>Подтверждено реестром</translation>
    </message>
    <message>
        <source>Keep this receipt until the money is credited</source>
        <translation>Сохраните чек до зачисления денег</translation>
    </message>
    <message>
        <source>Not a fiscal receipt</source>
        <translation>Не фискальный чек</translation>
    </message>
    <message>
        <source>IN PROCESS — NOT A RECEIPT</source>
        <translation>В ОБРАБОТКЕ — НЕ ЧЕК</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>The result of this payment is not known yet.</source>
        <translation>Результат этого платежа пока неизвестен.</translation>
    </message>
    <message>
        <source>Do not pay this bill elsewhere until it is settled.</source>
        <translation>Не оплачивайте этот счёт в другом месте, пока результат не станет известен.</translation>
    </message>
    <message>
        <source>Keep this slip: with it the point tells you the result.</source>
        <translation>Сохраните эту справку: по ней в пункте вам сообщат результат.</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>КОПИЯ %1</translation>
    </message>
    <message>
        <source>Receipt No. %1</source>
        <translation>Чек № %1</translation>
    </message>
    <message>
        <source>Payment No. %1</source>
        <translation>Платёж № %1</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>ИНН %1</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Абонент</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Принято наличными</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
    </message>
    <message>
        <source>TEST — NOT A PAYMENT</source>
        <translation>ТЕСТ — НЕ ПЛАТЁЖ</translation>
    </message>
</context>
</TS>
