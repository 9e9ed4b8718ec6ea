<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz">
<context>
    <name>Money</name>
    <message>
        <source>%1 soum</source>
        <translation>%1 soʻm</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PAID</source>
        <translation>TOʻLANDI</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Komissiya</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>xabar qilinmagan</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Ref</translation>
    </message>
    <message>
        <source>EPOS</source>
        <translation>EPOS</translation>
    </message>
    <message>
        <source>Confirmed by status</source>
        <translation>Holat soʻrovi bilan tasdiqlandi</translation>
    </message>
    <message>
        <source>Confirmed by the registry</source>
        <translation>Reyestr bilan tasdiqlandi</translation>
    </message>
    <message>
        <source>Keep this receipt until the money is credited</source>
        <translation>Pul tushguncha chekni saqlang</translation>
    </message>
    <message>
        <source>Not a fiscal receipt</source>
        <translation>Fiskal chek emas</translation>
    </message>
    <message>
        <source>IN PROCESS — NOT A RECEIPT</source>
        <translation>JARAYONDA — CHEK EMAS</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>The result of this payment is not known yet.</source>
        <translation>Bu toʻlovning natijasi hali nomaʼlum.</translation>
    </message>
    <message>
        <source>Do not pay this bill elsewhere until it is settled.</source>
        <translation>Natija aniq boʻlguncha bu hisobni boshqa joyda toʻlamang.</translation>
    </message>
    <message>
        <source>Keep this slip: with it the point tells you the result.</source>
        <translation>Maʼlumotnomani saqlang: shu boʻyicha natijani shoxobchada bilib olasiz.</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>NUSXA %1</translation>
    </message>
    <message>
        <source>Receipt No. %1</source>
        <translation>Chek № %1</translation>
    </message>
    <message>
        <source>Payment No. %1</source>
        <translation>Toʻlov № %1</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>STIR %1</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassir</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonent</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Naqd olindi</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Tranzaksiya</translation>
    </message>
    <message>
        <source>TEST — NOT A PAYMENT</source>
        <translation>SINOV — TOʻLOV EMAS</translation>
    </message>
</context>
</TS>
