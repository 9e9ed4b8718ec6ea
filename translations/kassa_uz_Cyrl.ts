<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_Cyrl">
<context>
    <name>Money</name>
    <message>
        <source>%1 soum</source>
        <translation>%1 сўм</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PAID</source>
        <translation>ТЎЛАНДИ</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>хабар қилинмаган</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Реф</translation>
    </message>
    <message>
        <source>EPOS</source>
        <translation>EPOS</translation>
    </message>
    <message>
        <source>Confirmed by status</source>
        <translation>Ҳолат сўрови билан тасдиқланди</translation>
    </message>
    <message>
        <source>Confirmed by the registry</source>
        <translation>Реестр билан тасдиқланди</translation>
    </message>
    <message>
        <source>Keep this receipt until the money is credited</source>
        <translation>Пул тушгунча чекни сақланг</translation>
    </message>
    <message>
        <source>Not a fiscal receipt</source>
        <translation>Фискал чек эмас</translation>
    </message>
    <message>
        <source>IN PROCESS — NOT A RECEIPT</source>
        <translation>ЖАРАЁНДА — ЧЕК ЭМАС</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>The result of this payment is not known yet.</source>
        <translation>Бу тўловнинг натижаси ҳали номаълум.</translation>
    </message>
    <message>
        <source>Do not pay this bill elsewhere until it is settled.</source>
        <translation>Натижа аниқ бўлгунча бу ҳисобни бошқа жойда тўламанг.</translation>
    </message>
    <message>
        <source>Keep this slip: with it the point tells you the result.</source>
        <translation>Маълумотномани сақланг: шу бўйича натижани шохобчада билиб оласиз.</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>НУСХА %1</translation>
    </message>
    <message>
        <source>Receipt No. %1</source>
        <translation>Чек № %1</translation>
    </message>
    <message>
        <source>Payment No. %1</source>
        <translation>Тўлов № %1</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>СТИР %1</translation>
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
        <translation>Манзил</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Нақд олинди</translation>
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
        <translation>СИНОВ — ТЎЛОВ ЭМАС</translation>
    </message>
</context>
</TS>
