<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Claim</name>
    <message>
        <source>the answer to the payment</source>
        <translation>ответом на запрос оплаты</translation>
    </message>
    <message>
        <source>status</source>
        <translation>запросом статуса</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>реестром</translation>
    </message>
    <message>
        <source>Payment claim</source>
        <translation>Претензия по платежу</translation>
    </message>
    <message>
        <source>Payment No. %1</source>
        <translation>Платёж № %1</translation>
    </message>
    <message>
        <source>Kassa %1 · gateway: %2 · written at %3, Tashkent time</source>
        <translation>Kassa %1 · платёжная система: %2 · записано: %3, ташкентское время</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>ИНН %1</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Платёжная система</translation>
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
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Принято наличными</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID пользователя</translation>
    </message>
    <message>
        <source>Bill sent</source>
        <translation>Счёт отправлен</translation>
    </message>
    <message>
        <source>Request to pay sent</source>
        <translation>Запрос оплаты отправлен</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Результат получен</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Paid at, by the gateway</source>
        <translation>Время оплаты по платёжной системе</translation>
    </message>
    <message>
        <source>Paid by the gateway&apos;s figures</source>
        <translation>Оплачено по данным платёжной системы</translation>
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
        <source>Gateway&apos;s code</source>
        <translation>Код платёжной системы</translation>
    </message>
    <message>
        <source>The result of this payment is not known yet</source>
        <translation>Результат этого платежа пока неизвестен</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>Известно: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Неизвестно: %1</translation>
    </message>
    <message>
        <source>Payments of the same bill</source>
        <translation>Другие платежи по этому счёту</translation>
    </message>
    <message>
        <source>Requests to pay</source>
        <translation>Запросы оплаты</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Попытка</translation>
    </message>
    <message>
        <source>Sent, gateway&apos;s time</source>
        <translation>Отправлен, время платёжной системы</translation>
    </message>
    <message>
        <source>Sent, this computer&apos;s time</source>
        <translation>Отправлен, время этого компьютера</translation>
    </message>
    <message>
        <source>What its answer made of it</source>
        <translation>Состояние после ответа</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерено</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Что произошло, по порядку</translation>
    </message>
    <message>
        <source>All times are Tashkent&apos;s. The gateway&apos;s time is taken from its own answers; the journal keeps it beside the time of this computer&apos;s clock.</source>
        <translation>Везде указано ташкентское время. Время платёжной системы взято из её собственных ответов; журнал хранит его рядом с временем по часам этого компьютера.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Choose a format with --format json or --format csv.</source>
        <translation>Выберите формат: --format json или --format csv.</translation>
    </message>
    <message>
        <source>Name the profile to export with --profile DIR.</source>
        <translation>Укажите профиль для выгрузки: --profile DIR.</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as 2026-11-24.</source>
        <translation>%1 — не дата. Запишите её в виде 2026-11-24.</translation>
    </message>
    <message>
        <source>An option needs a value. See kassa --help.</source>
        <translation>Параметру нужно значение. См. kassa --help.</translation>
    </message>
    <message>
        <source>There is no option --%1. See kassa --help.</source>
        <translation>Параметра --%1 нет. См. kassa --help.</translation>
    </message>
    <message>
        <source>There is no language %1. Choose uz, uz_Cyrl, ru or en.</source>
        <translation>Языка %1 нет. Выберите uz, uz_Cyrl, ru или en.</translation>
    </message>
    <message>
        <source>What is %1? See kassa --help.</source>
        <translation>%1 — неизвестная команда. См. kassa --help.</translation>
    </message>
    <message>
        <source>--%1 belongs to kassa export. See kassa --help.</source>
        <translation>--%1 относится к kassa export. См. kassa --help.</translation>
    </message>
    <message>
        <source>--sandbox and --base-url exclude each other.</source>
        <translation>--sandbox и --base-url не используются вместе.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the gateway&apos;s address. It starts with https:// (plain http:// only for this computer).</source>
        <translation>%1 не может быть адресом платёжной системы. Он начинается с https:// (http:// — только для этого компьютера).</translation>
    </message>
    <message>
        <source>A gateway on this computer is a test: name a profile of its own with --profile DIR.</source>
        <translation>Платёжная система на этом компьютере — тестовая: укажите для неё отдельный профиль через --profile DIR.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE. Keys: %1.</source>
        <translation>--set принимает KEY=VALUE. Ключи: %1.</translation>
    </message>
    <message>
        <source>Kassa takes bill payments through Paylov.

kassa [--sandbox] [--base-url URL] [--profile DIR] [--language uz|uz_Cyrl|ru|en]
      [--set KEY=VALUE]... [--desktop] [--version] [--help]
kassa export --profile DIR [--from DATE] [--to DATE] --format json|csv [--output FILE]

--sandbox    practise on a gateway inside the program; no real money
--base-url   the gateway&apos;s address, for this run
--profile    the till&apos;s folder
--set        writes a setting and ends
--desktop    shows a start-up failure in a window as well
</source>
        <translation>Kassa принимает платежи через Paylov.

kassa [--sandbox] [--base-url URL] [--profile DIR] [--language uz|uz_Cyrl|ru|en]
      [--set KEY=VALUE]... [--desktop] [--version] [--help]
kassa export --profile DIR [--from DATE] [--to DATE] --format json|csv [--output FILE]

--sandbox    упражняться на тестовой системе внутри программы; без настоящих денег
--base-url   адрес платёжной системы на этот запуск
--profile    папка кассы
--set        записывает настройку и завершается
--desktop    показывает сбой запуска ещё и в окне
</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>answer: paid</source>
        <translation>ответ: оплачено</translation>
    </message>
    <message>
        <source>answer to the payment</source>
        <translation>ответ на запрос оплаты</translation>
    </message>
    <message>
        <source>bill sent to the gateway</source>
        <translation>счёт отправлен в платёжную систему</translation>
    </message>
    <message>
        <source>gateway accepted the bill</source>
        <translation>платёжная система приняла счёт</translation>
    </message>
    <message>
        <source>gateway did not accept the bill</source>
        <translation>платёжная система не приняла счёт</translation>
    </message>
    <message>
        <source>payment request sent</source>
        <translation>запрос оплаты отправлен</translation>
    </message>
    <message>
        <source>payment request did not leave this computer</source>
        <translation>запрос оплаты не ушёл с этого компьютера</translation>
    </message>
    <message>
        <source>connection lost, no answer</source>
        <translation>связь прервалась, ответа нет</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>status asked, no answer</source>
        <translation>статус запрошен, ответа нет</translation>
    </message>
    <message>
        <source>found in the gateway&apos;s registry</source>
        <translation>найдено в реестре платёжной системы</translation>
    </message>
    <message>
        <source>left before payment</source>
        <translation>закрыт до оплаты</translation>
    </message>
    <message>
        <source>replaced by a newer payment</source>
        <translation>заменён более новым платежом</translation>
    </message>
    <message>
        <source>program was started again</source>
        <translation>программа запущена заново</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>тревога</translation>
    </message>
    <message>
        <source>this computer&apos;s clock went back</source>
        <translation>часы этого компьютера ушли назад</translation>
    </message>
    <message>
        <source>answer stored late</source>
        <translation>ответ сохранён с опозданием</translation>
    </message>
    <message>
        <source>receipt printed</source>
        <translation>чек напечатан</translation>
    </message>
    <message>
        <source>in-process slip printed</source>
        <translation>справка напечатана</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>Ready to pay</source>
        <translation>Готов к оплате</translation>
    </message>
    <message>
        <source>Waiting for the SMS code</source>
        <translation>Ожидается код из SMS</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Ожидается ответ</translation>
    </message>
    <message>
        <source>The bank refused</source>
        <translation>Банк отказал</translation>
    </message>
    <message>
        <source>Result not known yet</source>
        <translation>Результат неизвестен</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Не списано</translation>
    </message>
    <message>
        <source>Bill not accepted</source>
        <translation>Счёт не принят</translation>
    </message>
    <message>
        <source>No answer, not paid</source>
        <translation>Без ответа, не оплачен</translation>
    </message>
    <message>
        <source>Left unpaid</source>
        <translation>Закрыт без оплаты</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменён</translation>
    </message>
    <message>
        <source>The gateway says that another amount was paid: %1. There is no receipt. Tell the administrator.</source>
        <translation>Платёжная система сообщает, что оплачена другая сумма: %1. Чек не выдаётся. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The gateway says that another service was paid. There is no receipt. Tell the administrator.</source>
        <translation>Платёжная система сообщает, что оплачена другая услуга. Чек не выдаётся. Сообщите администратору.</translation>
    </message>
    <message>
        <source>This payment turned out to be paid after all. Check whether the bill was paid twice.</source>
        <translation>Этот платёж всё же прошёл. Проверьте, не оплачен ли счёт дважды.</translation>
    </message>
    <message>
        <source>The gateway cancelled this payment after it was paid. Tell the administrator.</source>
        <translation>Платёжная система отменила этот платёж после оплаты. Сообщите администратору.</translation>
    </message>
    <message>
        <source>This payment needs the administrator: %1</source>
        <translation>Этим платежом должен заняться администратор: %1</translation>
    </message>
    <message>
        <source>The gateway says paid, but not what was paid. There is no receipt. Tell the administrator.</source>
        <translation>Платёжная система сообщает об оплате, но не о том, что оплачено. Чек не выдаётся. Сообщите администратору.</translation>
    </message>
    <message>
        <source>the answer could not be read (HTTP %1)</source>
        <translation>ответ не удалось прочитать (код %1)</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s registry so far</source>
        <translation>в реестре платёжной системы пока нет</translation>
    </message>
    <message>
        <source>the gateway&apos;s registry could not be read</source>
        <translation>реестр платёжной системы не удалось прочитать</translation>
    </message>
    <message>
        <source>the gateway&apos;s registry proves nothing yet</source>
        <translation>реестр платёжной системы пока ничего не доказывает</translation>
    </message>
    <message>
        <source>status asked, the answer could not be read (HTTP %1)</source>
        <translation>статус запрошен, ответ не удалось прочитать (код %1)</translation>
    </message>
    <message>
        <source>second attempt approved by %1</source>
        <translation>вторая попытка (разрешение: %1)</translation>
    </message>
    <message>
        <source>account released by %1</source>
        <translation>счёт освобождён (разрешение: %1)</translation>
    </message>
    <message>
        <source>belongs together with payment %1</source>
        <translation>связан с платежом № %1</translation>
    </message>
    <message>
        <source>This bill may have been charged twice: another payment of it is paid as well. Tell the administrator.</source>
        <translation>По этому счёту деньги могли списать дважды: другой платёж по нему тоже оплачен. Сообщите администратору.</translation>
    </message>
    <message>
        <source>status: paid</source>
        <translation>статус: оплачен</translation>
    </message>
    <message>
        <source>status: not paid so far</source>
        <translation>статус: пока не оплачен</translation>
    </message>
    <message>
        <source>status: cancelled</source>
        <translation>статус: отменён</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Неверный код</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no journal in %1.</source>
        <translation>В %1 нет журнала.</translation>
    </message>
    <message>
        <source>This till&apos;s journal was written by a newer Kassa. Install the newer version.</source>
        <translation>Журнал этой кассы записан более новой версией Kassa. Установите новую версию.</translation>
    </message>
    <message>
        <source>The journal in %1 can&apos;t be read.</source>
        <translation>Не удалось прочитать журнал в %1.</translation>
    </message>
    <message>
        <source>The export can&apos;t be written.</source>
        <translation>Не удалось записать выгрузку.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>Не удалось записать %1.</translation>
    </message>
    <message>
        <source>Kassa is running on this till. Close it first.</source>
        <translation>На этой кассе уже работает Kassa. Сначала закройте её.</translation>
    </message>
    <message>
        <source>The till&apos;s folder can&apos;t be used: %1.</source>
        <translation>Папкой кассы нельзя пользоваться: %1.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written: %1.</source>
        <translation>Не удалось записать настройки: %1.</translation>
    </message>
    <message>
        <source>The till&apos;s settings can&apos;t be read: %1.</source>
        <translation>Настройки кассы не читаются: %1.</translation>
    </message>
</context>
<context>
    <name>Favourites</name>
    <message>
        <source>no longer offered</source>
        <translation>больше не предлагается</translation>
    </message>
    <message>
        <source>can be paid again</source>
        <translation>снова можно оплатить</translation>
    </message>
    <message>
        <source>no limits any more</source>
        <translation>без ограничений по сумме</translation>
    </message>
</context>
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
    <message>
        <source>not reported by the provider</source>
        <translation>поставщиком не сообщена</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачено</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Время оплаты</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Поддержка: %1</translation>
    </message>
    <message>
        <source>Check code %1</source>
        <translation>Код проверки %1</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Электроэнергия</translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation>Название пункта</translation>
    </message>
    <message>
        <source>Fiscal receipt</source>
        <translation>Фискальный чек</translation>
    </message>
    <message>
        <source>Fiscal sign</source>
        <translation>Фискальный признак</translation>
    </message>
    <message>
        <source>Fiscal module</source>
        <translation>Фискальный модуль</translation>
    </message>
    <message>
        <source>Payments of the list</source>
        <translation>Платежи по списку</translation>
    </message>
    <message>
        <source>The result is not known yet:</source>
        <translation>Результат пока неизвестен:</translation>
    </message>
    <message>
        <source>What is not known yet is not in the sum. Do not pay it elsewhere until it is settled.</source>
        <translation>Счета с неизвестным результатом в сумму не вошли. Не оплачивайте их в другом месте, пока результат не станет известен.</translation>
    </message>
    <message>
        <source>Each payment has a receipt of its own.</source>
        <translation>На каждый платёж есть свой чек.</translation>
    </message>
</context>
<context>
    <name>SystemPorts</name>
    <message>
        <source>KASSA_CARDS can&apos;t be read: it is a JSON list of cards.</source>
        <translation>KASSA_CARDS не прочитать: там должен быть список карт в JSON.</translation>
    </message>
    <message>
        <source>Kassa can&apos;t start</source>
        <translation>Kassa не запускается</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>This till&apos;s journal was written by a newer Kassa. Install the newer version; nothing was changed.</source>
        <translation>Журнал этой кассы записан более новой версией Kassa. Установите новую версию; ничего не изменено.</translation>
    </message>
    <message>
        <source>The till&apos;s journal can&apos;t be opened. Nothing was changed.</source>
        <translation>Журнал кассы не открывается. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Kassa is already running on this till (%1).</source>
        <translation>На этой кассе уже работает Kassa (%1).</translation>
    </message>
    <message>
        <source>The till&apos;s folder can&apos;t be used: %1.</source>
        <translation>Папкой кассы нельзя пользоваться: %1.</translation>
    </message>
    <message>
        <source>This till&apos;s payments belong to %1. Another gateway needs a profile of its own (--profile DIR).</source>
        <translation>Платежи этой кассы относятся к %1. Для другой платёжной системы нужен отдельный профиль (--profile DIR).</translation>
    </message>
    <message>
        <source>Point&apos;s card</source>
        <translation>Карта кассы</translation>
    </message>
    <message>
        <source>Payer&apos;s card (SMS code)</source>
        <translation>Карта плательщика (код из SMS)</translation>
    </message>
    <message>
        <source>Card without money</source>
        <translation>Карта без средств</translation>
    </message>
    <message>
        <source>Blocked card</source>
        <translation>Заблокированная карта</translation>
    </message>
    <message>
        <source>Expired card</source>
        <translation>Просроченная карта</translation>
    </message>
    <message>
        <source>This build has no sandbox.</source>
        <translation>В этой сборке нет тестовой системы.</translation>
    </message>
    <message>
        <source>The till&apos;s settings can&apos;t be read: %1.</source>
        <translation>Настройки кассы не читаются: %1.</translation>
    </message>
    <message>
        <source>The disk is full, so no payment can be written down. Free some space and start Kassa again. Nothing was changed.</source>
        <translation>Диск заполнен, записать платёж некуда. Освободите место и запустите Kassa снова. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 д %2 ч</translation>
    </message>
    <message>
        <source>this computer&apos;s clock: %1</source>
        <translation>часы этого компьютера: %1</translation>
    </message>
    <message>
        <source>Replaces payment %1</source>
        <translation>Заменяет платёж № %1</translation>
    </message>
    <message>
        <source>Replaced by payment %1</source>
        <translation>Заменён платежом № %1</translation>
    </message>
    <message>
        <source>Paid as well: payment %1. Charged twice?</source>
        <translation>Тоже оплачен: платёж № %1. Списано дважды?</translation>
    </message>
    <message>
        <source>Linked to payment %1</source>
        <translation>Связан с платежом № %1</translation>
    </message>
    <message>
        <source>Its answer is awaited.</source>
        <translation>Ответ на него ожидается.</translation>
    </message>
    <message>
        <source>Its answer does not tell whether the card was charged: %1</source>
        <translation>Из ответа неясно, списаны ли деньги с карты: %1</translation>
    </message>
    <message>
        <source>The program ended before an answer was stored.</source>
        <translation>Программа завершилась раньше, чем ответ был сохранён.</translation>
    </message>
    <message>
        <source>Its answer could not be read (HTTP %1).</source>
        <translation>Ответ не удалось прочитать (код %1).</translation>
    </message>
    <message>
        <source>No answer to it came.</source>
        <translation>Ответа на него не было.</translation>
    </message>
    <message>
        <source>Its status was asked without an answer so far (%1×).</source>
        <translation>Статус платежа запрошен, ответа пока нет (запросов: %1).</translation>
    </message>
    <message>
        <source>Its status was asked %1×; the last answer, at %2: not paid so far.</source>
        <translation>Запросов статуса: %1; последний ответ (%2): пока не оплачен.</translation>
    </message>
    <message>
        <source>Its status was asked %1×; the last answer, at %2: %3</source>
        <translation>Запросов статуса: %1; последний ответ (%2): %3</translation>
    </message>
    <message>
        <source>The gateway&apos;s registry, read at %1, does not hold it so far.</source>
        <translation>В реестре платёжной системы (прочитан: %1) этого платежа пока нет.</translation>
    </message>
    <message>
        <source>The gateway&apos;s registry was read at %1 and proves nothing yet.</source>
        <translation>Реестр платёжной системы (прочитан: %1) пока ничего не доказывает.</translation>
    </message>
    <message>
        <source>The request to pay was sent at %1 (attempt %2).</source>
        <translation>Запрос оплаты отправлен: %1 (попытка %2).</translation>
    </message>
    <message>
        <source>The request to pay was sent at %1.</source>
        <translation>Запрос оплаты отправлен: %1.</translation>
    </message>
    <message>
        <source>The account was released: another payment of it may be made.</source>
        <translation>Счёт освобождён: по нему можно провести другой платёж.</translation>
    </message>
    <message>
        <source>Whether the card was charged.</source>
        <translation>Списаны ли деньги с карты.</translation>
    </message>
    <message>
        <source>Do not charge again. Kassa goes on asking until the gateway or its registry tells the result.</source>
        <translation>Не списывайте повторно. Kassa будет спрашивать, пока платёжная система или её реестр не сообщит результат.</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>стало: %1</translation>
    </message>
    <message>
        <source>before: %1, now: %2</source>
        <translation>было: %1, стало: %2</translation>
    </message>
    <message>
        <source>The gateway accepted the bill</source>
        <translation>Платёжная система приняла счёт</translation>
    </message>
    <message>
        <source>The gateway accepted the bill and asks for a code</source>
        <translation>Платёжная система приняла счёт и запрашивает код</translation>
    </message>
    <message>
        <source>No answer to the bill; nothing was paid</source>
        <translation>На счёт нет ответа; ничего не оплачено</translation>
    </message>
    <message>
        <source>The answer to the bill could not be read; nothing was paid</source>
        <translation>Ответ на счёт не удалось прочитать; ничего не оплачено</translation>
    </message>
    <message>
        <source>The bill did not reach the gateway</source>
        <translation>Счёт не дошёл до платёжной системы</translation>
    </message>
    <message>
        <source>The gateway did not accept the bill</source>
        <translation>Платёжная система не приняла счёт</translation>
    </message>
    <message>
        <source>The gateway did not accept the bill: %1</source>
        <translation>Платёжная система не приняла счёт: %1</translation>
    </message>
    <message>
        <source>Request to pay sent again, attempt %1</source>
        <translation>Запрос оплаты отправлен повторно, попытка %1</translation>
    </message>
    <message>
        <source>Request to pay sent</source>
        <translation>Запрос оплаты отправлен</translation>
    </message>
    <message>
        <source>Request to pay sent, attempt %1</source>
        <translation>Запрос оплаты отправлен, попытка %1</translation>
    </message>
    <message>
        <source>Answer: paid</source>
        <translation>Ответ: оплачено</translation>
    </message>
    <message>
        <source>An answer that does not tell whether the card was charged: %1</source>
        <translation>Ответ, из которого неясно, списаны ли деньги с карты: %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>кода нет</translation>
    </message>
    <message>
        <source>Answer: refused</source>
        <translation>Ответ: отказ</translation>
    </message>
    <message>
        <source>Status: paid</source>
        <translation>Статус: оплачен</translation>
    </message>
    <message>
        <source>Status: not paid so far</source>
        <translation>Статус: пока не оплачен</translation>
    </message>
    <message>
        <source>Status: cancelled</source>
        <translation>Статус: отменён</translation>
    </message>
    <message>
        <source>Status: the gateway has no such payment</source>
        <translation>Статус: в платёжной системе такого платежа нет</translation>
    </message>
    <message>
        <source>Status: the answer is about another payment</source>
        <translation>Статус: ответ о другом платеже</translation>
    </message>
    <message>
        <source>Status: the answer says nothing</source>
        <translation>Статус: ответ ничего не сообщает</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>The registry could not be read</source>
        <translation>Реестр не удалось прочитать</translation>
    </message>
    <message>
        <source>The registry proves nothing yet: it was not read whole</source>
        <translation>Реестр пока ничего не доказывает: он прочитан не полностью</translation>
    </message>
    <message>
        <source>The registry proves nothing yet: the day after has not been read</source>
        <translation>Реестр пока ничего не доказывает: следующий день ещё не прочитан</translation>
    </message>
    <message>
        <source>The registry proves nothing yet: it holds no later payment of this till</source>
        <translation>Реестр пока ничего не доказывает: в нём нет более поздних платежей этой кассы</translation>
    </message>
    <message>
        <source>The registry proves nothing: the gateway&apos;s time was not known when the request was sent</source>
        <translation>Реестр ничего не доказывает: при отправке запроса время платёжной системы было неизвестно</translation>
    </message>
    <message>
        <source>The registry proves nothing yet</source>
        <translation>Реестр пока ничего не доказывает</translation>
    </message>
    <message>
        <source>Found in the gateway&apos;s registry</source>
        <translation>Найден в реестре платёжной системы</translation>
    </message>
    <message>
        <source>Not in the gateway&apos;s registry so far</source>
        <translation>В реестре платёжной системы пока нет</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>Bill sent to the gateway</source>
        <translation>Счёт отправлен в платёжную систему</translation>
    </message>
    <message>
        <source>The request did not leave this computer; nothing was sent</source>
        <translation>Запрос не ушёл с этого компьютера; ничего не отправлено</translation>
    </message>
    <message>
        <source>No answer to the request to pay</source>
        <translation>На запрос оплаты ответа нет</translation>
    </message>
    <message>
        <source>The answer to the request to pay could not be read</source>
        <translation>Ответ на запрос оплаты не удалось прочитать</translation>
    </message>
    <message>
        <source>No answer about the status</source>
        <translation>На запрос статуса ответа нет</translation>
    </message>
    <message>
        <source>The answer about the status could not be read</source>
        <translation>Ответ на запрос статуса не удалось прочитать</translation>
    </message>
    <message>
        <source>A second request to pay was approved</source>
        <translation>Повторный запрос оплаты разрешён</translation>
    </message>
    <message>
        <source>The account was released: other payments of it may be made</source>
        <translation>Счёт освобождён: по нему можно проводить другие платежи</translation>
    </message>
    <message>
        <source>Left before payment</source>
        <translation>Закрыт до оплаты</translation>
    </message>
    <message>
        <source>Replaced by a newer payment</source>
        <translation>Заменён более новым платежом</translation>
    </message>
    <message>
        <source>The program was started again before the answer was stored</source>
        <translation>Программа запущена заново до того, как ответ был сохранён</translation>
    </message>
    <message>
        <source>The program was started again</source>
        <translation>Программа запущена заново</translation>
    </message>
    <message>
        <source>This computer&apos;s clock went back</source>
        <translation>Часы этого компьютера ушли назад</translation>
    </message>
    <message>
        <source>The answer could be stored only now</source>
        <translation>Ответ удалось сохранить только сейчас</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Чек напечатан</translation>
    </message>
    <message>
        <source>In-process slip printed</source>
        <translation>Справка напечатана</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Kassa</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Платёжная система</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Event “%1”</source>
        <translation>Событие «%1»</translation>
    </message>
    <message>
        <source>Registry asked</source>
        <translation>Запрошен реестр</translation>
    </message>
    <message>
        <source>Status asked</source>
        <translation>Запрошен статус</translation>
    </message>
</context>
<context>
    <name>kassa::AboutPage</name>
    <message>
        <source>The cashier&apos;s program for bill payments through Paylov&apos;s Service Payment.</source>
        <translation>Программа кассира для оплаты счетов через Paylov Service Payment.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation>Свободная программа на условиях GNU General Public License версии 3 или новее. Сделана на Qt %1.</translation>
    </message>
    <message>
        <source>Profile of this till</source>
        <translation>Профиль этой кассы</translation>
    </message>
</context>
<context>
    <name>kassa::AccountBookModel</name>
    <message>
        <source>No longer offered: %1</source>
        <comment>%1 is an option of a list</comment>
        <translation>Больше не предлагается: %1</translation>
    </message>
</context>
<context>
    <name>kassa::AccountBookPopup</name>
    <message>
        <source>Nothing was paid for this service at this till yet.</source>
        <translation>На этой кассе за эту услугу ещё не платили.</translation>
    </message>
    <message>
        <source>Not in the book. Esc closes it.</source>
        <translation>В книге нет. Закрыть: Esc.</translation>
    </message>
    <message>
        <source>Account book · nothing was erased, the disk refused it</source>
        <translation>Книга счетов · не стёрто: диск не принял запись</translation>
    </message>
    <message>
        <source>Account book · paid at this till</source>
        <translation>Книга счетов · оплачено на этой кассе</translation>
    </message>
    <message>
        <source>Erase %1 from the book, for good? The journal of payments stays.</source>
        <translation>Стереть %1 из книги насовсем? Журнал платежей останется.</translation>
    </message>
    <message>
        <source>Account book</source>
        <translation>Книга счетов</translation>
    </message>
    <message>
        <source>Account or name</source>
        <translation>Счёт или имя</translation>
    </message>
    <message>
        <source>Search in the account book</source>
        <translation>Поиск в книге счетов</translation>
    </message>
    <message>
        <source>Accounts paid before</source>
        <translation>Счета, оплаченные раньше</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Стереть все</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>Эта услуга</translation>
    </message>
    <message>
        <source>Erase which accounts, for good? The journal of payments stays.</source>
        <translation>Какие счета стереть насовсем? Журнал платежей останется.</translation>
    </message>
    <message>
        <source>Whole book</source>
        <translation>Вся книга</translation>
    </message>
</context>
<context>
    <name>kassa::AccountSuggestions</name>
    <message>
        <source>Accounts paid before</source>
        <translation>Счета, оплаченные раньше</translation>
    </message>
    <message>
        <source>Paid before · ↓ to choose</source>
        <translation>Оплачено раньше · выбрать: ↓</translation>
    </message>
</context>
<context>
    <name>kassa::AmountChips</name>
    <message>
        <source>On the bill: %1</source>
        <translation>В квитанции: %1</translation>
    </message>
    <message>
        <source>Debt: %1</source>
        <translation>Долг: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>К оплате: %1</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Баланс: %1</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Последний: %1</translation>
    </message>
    <message>
        <source>At this till: %1</source>
        <comment>what was paid for this account last</comment>
        <translation>На этой кассе: %1</translation>
    </message>
</context>
<context>
    <name>kassa::CardChoice</name>
    <message>
        <source>the point&apos;s card</source>
        <translation>карта кассы</translation>
    </message>
    <message>
        <source>the payer&apos;s card</source>
        <translation>карта плательщика</translation>
    </message>
</context>
<context>
    <name>kassa::CardDialog</name>
    <message>
        <source>This is a card number. Kassa takes none, only the cardId that Paylov gave for the card.</source>
        <translation>Это номер карты. Kassa их не принимает, нужен cardId, который Paylov выдал для карты.</translation>
    </message>
    <message>
        <source>Give the card a name that the cashier knows.</source>
        <translation>Назовите карту так, чтобы кассир её узнал.</translation>
    </message>
    <message>
        <source>Paste the cardId that Paylov gave for the card.</source>
        <translation>Вставьте cardId, который Paylov выдал для карты.</translation>
    </message>
    <message>
        <source>A cardId has no blanks. Paste it again.</source>
        <translation>В cardId нет пробелов. Вставьте его заново.</translation>
    </message>
    <message>
        <source>This is no phone number. It looks like +998 90 000 00 00</source>
        <translation>Это не номер телефона. Номер выглядит так: +998 90 000 00 00</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Добавить карту</translation>
    </message>
    <message>
        <source>Edit a card</source>
        <translation>Изменить карту</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>Название карты</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Номер под маской</translation>
    </message>
    <message>
        <source>Such as 986034******8885</source>
        <translation>Например, 986034******8885</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>The payer</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>The point</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>cardId</source>
        <translation>cardId</translation>
    </message>
    <message>
        <source>Not the number on the card.</source>
        <translation>Не номер, указанный на карте.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Оставьте пустым, чтобы сохранить прежний.</translation>
    </message>
    <message>
        <source>Phone of the card</source>
        <translation>Телефон карты</translation>
    </message>
    <message>
        <source>Checked against the card&apos;s own; may be empty.</source>
        <translation>Сверяется с номером, привязанным к карте; можно не заполнять.</translation>
    </message>
    <message>
        <source>Ask for the SMS code</source>
        <translation>Запрашивать код из SMS</translation>
    </message>
    <message>
        <source>Only the point&apos;s own card may pay without a code; the payer then gives cash.</source>
        <translation>Без кода может платить только карта самой кассы; плательщик тогда вносит наличные.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save card</source>
        <translation>Сохранить карту</translation>
    </message>
</context>
<context>
    <name>kassa::CardsPage</name>
    <message>
        <source>the point&apos;s</source>
        <translation>кассы</translation>
    </message>
    <message>
        <source>the payer&apos;s</source>
        <translation>плательщика</translation>
    </message>
    <message>
        <source>asks for an SMS code</source>
        <translation>с кодом из SMS</translation>
    </message>
    <message>
        <source>pays without a code</source>
        <translation>без кода</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message>
        <source>No card is stored on this till yet. Without one nothing can be paid.</source>
        <translation>На этой кассе ещё нет сохранённых карт. Без карты платить нельзя.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>The till forgets the card and its cardId. Payments made with it stay in history.</source>
        <translation>Касса забудет карту и её cardId. Платежи этой картой останутся в истории.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>A cardId rests in the system&apos;s secret store and is never shown. There is no place for a card number.</source>
        <translation>cardId лежит в системном хранилище секретов и никогда не показывается. Для номера карты места нет.</translation>
    </message>
    <message>
        <source>This system has no secret store: cardIds are kept only until the program is closed. There is no place for a card number.</source>
        <translation>В этой системе нет хранилища секретов: cardId хранится только до закрытия программы. Для номера карты места нет.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Добавить карту</translation>
    </message>
</context>
<context>
    <name>kassa::CashHelper</name>
    <message>
        <source>Cash received</source>
        <translation>Получено наличными</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>cash</source>
        <comment>short; stands in the field of the money that the payer laid down, after the figures</comment>
        <translation>нал.</translation>
    </message>
</context>
<context>
    <name>kassa::CataloguePanel</name>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>No service is called “%1”. Try another word or a part of it.</source>
        <translation>Услуги «%1» нет. Введите другое слово или его часть.</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Назад к поиску</translation>
    </message>
    <message>
        <source>Fetching the services…</source>
        <translation>Загружаются услуги…</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Загрузить заново</translation>
    </message>
    <message>
        <source>The gateway offers no service to this point.</source>
        <translation>Платёжная система не предлагает услуг этому пункту.</translation>
    </message>
    <message>
        <source>The services come here once this till is connected.</source>
        <translation>Услуги появятся здесь, когда касса будет подключена.</translation>
    </message>
</context>
<context>
    <name>kassa::ConnectionPage</name>
    <message>
        <source>This profile&apos;s payments belong to %1. Start Kassa with another profile for another gateway.</source>
        <translation>Платежи этого профиля относятся к %1. Для другой платёжной системы запустите Kassa с другим профилем.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://gateway.example/</source>
        <translation>Это не веб-адрес. Адрес выглядит так: https://gateway.example/</translation>
    </message>
    <message>
        <source>Leave out user names, passwords and everything after ? or #.</source>
        <translation>Уберите имя пользователя, пароль и всё после ? или #.</translation>
    </message>
    <message>
        <source>The gateway is reached over https only. Plain http is for this computer alone.</source>
        <translation>К платёжной системе подключаются только по https. Обычный http — только для этого компьютера.</translation>
    </message>
    <message>
        <source>This is a card number. Kassa takes none.</source>
        <translation>Это номер карты. Kassa их не принимает.</translation>
    </message>
    <message>
        <source>A token has no blanks and no letters beyond the Latin ones. Paste it again.</source>
        <translation>В токене нет пробелов, а буквы только латинские. Вставьте его заново.</translation>
    </message>
    <message>
        <source>A path has letters, digits, points, hyphens and slashes only.</source>
        <translation>Путь состоит только из букв, цифр, точек, дефисов и косых черт.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Это не объект JSON.</translation>
    </message>
    <message>
        <source>Codes are words separated by commas.</source>
        <translation>Коды — это слова через запятую.</translation>
    </message>
    <message>
        <source>The sandbox needs none.</source>
        <translation>Тестовой системе он не нужен.</translation>
    </message>
    <message>
        <source>It is saved in the system&apos;s secret store.</source>
        <translation>Он хранится в системном хранилище секретов.</translation>
    </message>
    <message>
        <source>This system has no secret store: it is kept only until the program is closed.</source>
        <translation>В этой системе нет хранилища секретов: он хранится только до закрытия программы.</translation>
    </message>
    <message>
        <source>A token is there; paste another to replace it.</source>
        <translation>Токен есть; чтобы заменить, вставьте другой.</translation>
    </message>
    <message>
        <source>No token yet.</source>
        <translation>Токена ещё нет.</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Адрес платёжной системы</translation>
    </message>
    <message>
        <source>The sandbox is in use: nothing here reaches a real gateway.</source>
        <translation>Работает тестовая система: до настоящей платёжной системы отсюда ничего не доходит.</translation>
    </message>
    <message>
        <source>The address that Paylov gave you.</source>
        <translation>Адрес, который дал Paylov.</translation>
    </message>
    <message>
        <source>This profile belongs to %1.</source>
        <translation>Этот профиль относится к %1.</translation>
    </message>
    <message>
        <source>Merchant label</source>
        <translation>Метка торговой точки</translation>
    </message>
    <message>
        <source>Tells two merchants of one gateway apart; may be empty.</source>
        <translation>Отличает торговые точки одной платёжной системы; можно не заполнять.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID пользователя</translation>
    </message>
    <message>
        <source>Sent with each payment; may be empty.</source>
        <translation>Отправляется с каждым платежом; можно не заполнять.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Токен доступа</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Path of the payment methods</source>
        <translation>Путь к методам оплаты</translation>
    </message>
    <message>
        <source>Path before transaction/all</source>
        <translation>Путь перед transaction/all</translation>
    </message>
    <message>
        <source>SMS object</source>
        <translation>Объект SMS</translation>
    </message>
    <message>
        <source>JSON sent as “sms” when a bill is created; empty sends none.</source>
        <translation>JSON, отправляемый как «sms» при создании счёта; пустой не отправляется.</translation>
    </message>
    <message>
        <source>Further codes of a refusal before charging</source>
        <translation>Другие коды отказа до списания</translation>
    </message>
    <message>
        <source>Only codes that Paylov confirmed, separated by commas.</source>
        <translation>Только подтверждённые Paylov коды через запятую.</translation>
    </message>
    <message>
        <source>Only services open to this merchant</source>
        <translation>Только услуги, доступные этой торговой точке</translation>
    </message>
</context>
<context>
    <name>kassa::DateField</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
</context>
<context>
    <name>kassa::DifferencePane</name>
    <message>
        <source>This till</source>
        <translation>Эта касса</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
    </message>
    <message>
        <source>Choose a difference to see both sides&apos; figures.</source>
        <translation>Выберите расхождение, чтобы увидеть данные обеих сторон.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Открыть платёж</translation>
    </message>
</context>
<context>
    <name>kassa::DifferencesModel</name>
    <message>
        <source>Another amount was paid</source>
        <translation>Оплачена другая сумма</translation>
    </message>
    <message>
        <source>Another service was paid</source>
        <translation>Оплачена другая услуга</translation>
    </message>
    <message>
        <source>Paid at the gateway, not here</source>
        <translation>В платёжной системе оплачен, здесь нет</translation>
    </message>
    <message>
        <source>Not known on this till</source>
        <translation>На этой кассе неизвестен</translation>
    </message>
    <message>
        <source>Missing in the registry</source>
        <translation>Нет в реестре</translation>
    </message>
    <message>
        <source>Paid, not known here yet</source>
        <translation>Оплачен, здесь пока неизвестно</translation>
    </message>
    <message>
        <source>Confirmed by the registry</source>
        <translation>Подтверждено реестром</translation>
    </message>
    <message>
        <source>The gateway took another amount than the one on the bill.</source>
        <translation>Платёжная система приняла не ту сумму, что в счёте.</translation>
    </message>
    <message>
        <source>The gateway paid another service than the one on the bill.</source>
        <translation>Платёжная система оплатила не ту услугу, что в счёте.</translation>
    </message>
    <message>
        <source>The gateway has this payment as paid. On this till it stands as: %1.</source>
        <translation>В платёжной системе этот платёж оплачен. Состояние на этой кассе: %1.</translation>
    </message>
    <message>
        <source>The gateway has a payment under this till&apos;s user id that this till does not know.</source>
        <translation>В платёжной системе есть платёж с ID пользователя этой кассы, который этой кассе неизвестен.</translation>
    </message>
    <message>
        <source>This till has the payment as paid. The gateway&apos;s registry does not list it.</source>
        <translation>На этой кассе платёж оплачен. В реестре платёжной системы его нет.</translation>
    </message>
    <message>
        <source>The gateway has this payment as paid. Its result has not been taken over here yet.</source>
        <translation>В платёжной системе этот платёж оплачен. Здесь результат ещё не записан.</translation>
    </message>
    <message>
        <source>The result of this payment was not known here. The registry has it as paid, and that settled it.</source>
        <translation>Результат этого платежа здесь был неизвестен. По реестру он оплачен: вопрос решён.</translation>
    </message>
    <message>
        <source>There is no receipt for it. Tell the administrator and keep the payer&apos;s phone number.</source>
        <translation>Чек по нему не выдаётся. Сообщите администратору и запишите телефон плательщика.</translation>
    </message>
    <message>
        <source>Open the payment and see whether the same bill was paid twice. Tell the administrator.</source>
        <translation>Откройте платёж и проверьте, не оплачен ли этот счёт дважды. Сообщите администратору.</translation>
    </message>
    <message>
        <source>Tell the administrator: another computer may use the same user id, or this till&apos;s payments were restored from an older copy.</source>
        <translation>Сообщите администратору: возможно, другой компьютер работает с тем же ID пользователя или платежи этой кассы восстановлены из старой копии.</translation>
    </message>
    <message>
        <source>Do not charge again. Read the registry once more in an hour; if it is still missing, tell the administrator.</source>
        <translation>Не списывайте повторно. Через час прочитайте реестр ещё раз; если платежа всё ещё нет, сообщите администратору.</translation>
    </message>
    <message>
        <source>Do not charge again. Open the payment and press Check now.</source>
        <translation>Не списывайте повторно. Откройте платёж и нажмите «Проверить сейчас».</translation>
    </message>
    <message>
        <source>Nothing has to be done. The receipt can be printed.</source>
        <translation>Делать ничего не нужно. Чек можно напечатать.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Владелец карты</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID пользователя</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) agree</source>
        <translation>
            <numerusform>%n платёж совпадает</numerusform>
            <numerusform>%n платежа совпадают</numerusform>
            <numerusform>%n платежей совпадают</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Эта касса</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Paid after all</source>
        <translation>Всё же оплачен</translation>
    </message>
    <message>
        <source>Here the payment had ended without a charge. The gateway has charged it all the same.</source>
        <translation>На этой кассе платёж завершился без списания. Платёжная система всё же списала деньги.</translation>
    </message>
</context>
<context>
    <name>kassa::DifferencesTab</name>
    <message>
        <source>At most %1 days at a time.</source>
        <translation>Дней за один раз: не больше %1.</translation>
    </message>
    <message>
        <source>Here this till&apos;s payments are compared with what the gateway has as paid. Choose the days and press Read registry.</source>
        <translation>Здесь платежи этой кассы сверяются с тем, что платёжная система считает оплаченным. Выберите дни и нажмите «Прочитать реестр».</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запросить снова</translation>
    </message>
    <message>
        <source>No difference was found in what could be read of %1.</source>
        <translation>%1: в том, что удалось прочитать, расхождений нет.</translation>
    </message>
    <message>
        <source>Everything agrees for %1: neither this till nor the registry has a payment that the other lacks.</source>
        <translation>%1: всё совпадает. Ни на этой кассе, ни в реестре нет платежей, которых не было бы у другой стороны.</translation>
    </message>
    <message>
        <source>Everything agrees for %1.</source>
        <translation>%1: всё совпадает.</translation>
    </message>
    <message>
        <source>Reading the registry: part %1 of %2</source>
        <translation>Читается реестр: часть %1 из %2</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Читается реестр…</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n расхождение</numerusform>
            <numerusform>%n расхождения</numerusform>
            <numerusform>%n расхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed by the registry</source>
        <translation>
            <numerusform>подтверждено реестром: %n</numerusform>
            <numerusform>подтверждено реестром: %n</numerusform>
            <numerusform>подтверждено реестром: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) of other tills</source>
        <translation>
            <numerusform>%n платёж других касс</numerusform>
            <numerusform>%n платежа других касс</numerusform>
            <numerusform>%n платежей других касс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) too new to be listed</source>
        <translation>
            <numerusform>%n новый платёж ещё не попал в реестр</numerusform>
            <numerusform>%n новых платежа ещё не попали в реестр</numerusform>
            <numerusform>%n новых платежей ещё не попали в реестр</numerusform>
        </translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>прочитан: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Read registry</source>
        <translation>Прочитать реестр</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>The gateway did not send its whole registry for these days. What is paid here and missing there can&apos;t be told; read it again later.</source>
        <translation>Платёжная система прислала реестр за эти дни не полностью. Нельзя сказать, каких оплаченных здесь платежей там нет; прочитайте его позже ещё раз.</translation>
    </message>
    <message>
        <source>closed days read at %1</source>
        <translation>закрытые дни прочитаны: %1</translation>
    </message>
</context>
<context>
    <name>kassa::FavouriteTile</name>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Keeps its place</source>
        <translation>Место закреплено</translation>
    </message>
</context>
<context>
    <name>kassa::FavouritesPanel</name>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Понятно</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it move with use</source>
        <translation>Не закреплять место</translation>
    </message>
    <message>
        <source>Keep it in this place</source>
        <translation>Закрепить на этом месте</translation>
    </message>
</context>
<context>
    <name>kassa::FormMemory</name>
    <message>
        <source>%1 is no longer offered: choose again</source>
        <comment>%1 is an option</comment>
        <translation>%1 больше не предлагается: выберите заново</translation>
    </message>
    <message>
        <source>As last time · Shift+Enter to change</source>
        <translation>Как в прошлый раз · изменить: Shift+Enter</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Как в прошлый раз</translation>
    </message>
</context>
<context>
    <name>kassa::FormView</name>
    <message>
        <source>%1 (optional)</source>
        <comment>a field&apos;s title</comment>
        <translation>%1 (необязательно)</translation>
    </message>
    <message>
        <source>Nothing to choose from here: this bill can&apos;t be paid</source>
        <translation>Здесь не из чего выбирать: этот счёт оплатить нельзя</translation>
    </message>
    <message>
        <source>Nothing to choose from here</source>
        <translation>Здесь не из чего выбирать</translation>
    </message>
    <message>
        <source>First choose: %1</source>
        <comment>%1 is a field&apos;s title</comment>
        <translation>Сначала выберите: %1</translation>
    </message>
    <message>
        <source>First fill in: %1</source>
        <comment>%1 is a field&apos;s title</comment>
        <translation>Сначала заполните: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Выберите из списка</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Заполните</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Только цифры</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>Не больше %1 символов</translation>
    </message>
    <message>
        <source>Not in the form that the service takes: check the bill</source>
        <translation>Не в том виде, какой принимает услуга: сверьте со счётом</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>a number&apos;s bounds</comment>
        <translation>От %1 до %2</translation>
    </message>
    <message>
        <source>Outside the range that the service takes</source>
        <translation>Вне пределов, которые принимает услуга</translation>
    </message>
    <message>
        <source>This is a bank card&apos;s number: it must not be typed here</source>
        <translation>Это номер банковской карты: сюда его вводить нельзя</translation>
    </message>
    <message>
        <source>Named twice by the service: only the first counts</source>
        <translation>Услуга назвала дважды: учитывается первое</translation>
    </message>
    <message>
        <source>Linked wrongly by the service: all options are shown</source>
        <translation>Услуга связала неверно: показаны все варианты</translation>
    </message>
</context>
<context>
    <name>kassa::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Unprinted receipts: %1</source>
        <translation>Ненапечатанные чеки: %1</translation>
    </message>
    <message>
        <source>Unprinted receipts</source>
        <translation>Ненапечатанные чеки</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
</context>
<context>
    <name>kassa::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>не прочитан</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>расходится</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачено</translation>
    </message>
    <message>
        <source>Not of this till</source>
        <translation>Не с этой кассы</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
</context>
<context>
    <name>kassa::JournalTab</name>
    <message>
        <source>No payment fits this search.</source>
        <translation>Таких платежей нет.</translation>
    </message>
    <message>
        <source>No payments on this till yet.</source>
        <translation>На этой кассе платежей ещё нет.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Поиск в истории</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестен</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Не оплачен</translation>
    </message>
    <message>
        <source>The history can&apos;t be read right now.</source>
        <translation>Историю сейчас не удалось прочитать.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>Account, name, sum, date or number</source>
        <translation>Счёт, имя, сумма, дата или номер</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>At most %1 days at a time: choose the days.</source>
        <translation>Не больше %1 дней за раз: выберите дни.</translation>
    </message>
    <message>
        <source>Reading the registry: part %1 of %2</source>
        <translation>Читается реестр: часть %1 из %2</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Читается реестр…</translation>
    </message>
    <message>
        <source>Registry of %1</source>
        <translation>Реестр за %1</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>прочитан: %1</translation>
    </message>
    <message>
        <source>the gateway did not send all of it</source>
        <translation>платёжная система прислала его не целиком</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Read registry</source>
        <translation>Прочитать реестр</translation>
    </message>
    <message>
        <source>Not of this till</source>
        <translation>Не с этой кассы</translation>
    </message>
</context>
<context>
    <name>kassa::KeyHints</name>
    <message>
        <source>There is no bill to pay yet: choose a service first.</source>
        <translation>Платить пока нечего: сначала выберите услугу.</translation>
    </message>
    <message>
        <source>No bill waits in the list.</source>
        <translation>В списке пока нет счетов.</translation>
    </message>
    <message>
        <source>There is nothing to look up here.</source>
        <translation>Здесь нечего проверять.</translation>
    </message>
    <message>
        <source>Choose a service first: each one has an account book of its own.</source>
        <translation>Сначала выберите услугу: у каждой своя книга лицевых счетов.</translation>
    </message>
    <message>
        <source>There is nothing to print here: open a payment first.</source>
        <translation>Здесь нечего печатать: сначала откройте платёж.</translation>
    </message>
    <message>
        <source>Choose a payment first, then its time line.</source>
        <translation>Сначала выберите платёж, затем его ход.</translation>
    </message>
    <message>
        <source>Open the time line of a payment first.</source>
        <translation>Сначала откройте ход платежа.</translation>
    </message>
    <message>
        <source>There is nothing to refresh here.</source>
        <translation>Здесь нечего обновлять.</translation>
    </message>
    <message>
        <source>%1: not now, an answer is awaited.</source>
        <comment>an action</comment>
        <translation>%1: не сейчас, ждём ответа.</translation>
    </message>
    <message>
        <source>%1: first finish what is open here.</source>
        <comment>an action</comment>
        <translation>%1: сначала закончите в этом окне.</translation>
    </message>
    <message>
        <source>%1: go back to the payment first.</source>
        <comment>an action</comment>
        <translation>%1: сначала вернитесь к платежу.</translation>
    </message>
</context>
<context>
    <name>kassa::KeySheet</name>
    <message>
        <source>Next field, or confirm</source>
        <translation>Следующее поле или подтверждение</translation>
    </message>
    <message>
        <source>Back to the field before</source>
        <translation>К предыдущему полю</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>На шаг назад</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Favourite services 1 to 9</source>
        <translation>Избранные услуги с 1 по 9</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
</context>
<context>
    <name>kassa::KeyWords</name>
    <message>
        <source>This sheet</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>Search for a service</source>
        <translation>Поиск услуги</translation>
    </message>
    <message>
        <source>Account book</source>
        <translation>Книга счетов</translation>
    </message>
    <message>
        <source>Look the subscriber up</source>
        <translation>Проверить абонента</translation>
    </message>
    <message>
        <source>Refresh, or check now</source>
        <translation>Обновить или проверить сейчас</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>Ожидают результата</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Repeat the last payment</source>
        <translation>Повторить последний платёж</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплатить</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Напечатать то, что показано</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <source>Pay the list</source>
        <translation>Оплатить список</translation>
    </message>
    <message>
        <source>The payer&apos;s window</source>
        <translation>Окно плательщика</translation>
    </message>
    <message>
        <source>Time line of the payment</source>
        <translation>Ход платежа</translation>
    </message>
    <message>
        <source>Save the claim packet</source>
        <translation>Сохранить претензию</translation>
    </message>
    <message>
        <source>Save the claim packet elsewhere</source>
        <translation>Сохранить претензию в другое место</translation>
    </message>
    <message>
        <source>Open the folder of what was saved</source>
        <translation>Открыть папку с сохранённым</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Избранная услуга %1</translation>
    </message>
    <message>
        <source>The bill on the counter</source>
        <translation>Текущий платёж</translation>
    </message>
    <message>
        <source>Payments and papers</source>
        <translation>Платежи и чеки</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>This key means the same everywhere and can&apos;t be given away.</source>
        <translation>Эта клавиша везде значит одно и то же, её нельзя назначить.</translation>
    </message>
    <message>
        <source>This key types into fields. Press it together with Ctrl or Alt.</source>
        <translation>Эта клавиша вводит текст в поля. Нажмите её вместе с Ctrl или Alt.</translation>
    </message>
    <message>
        <source>Fields need this key for editing.</source>
        <translation>Эта клавиша нужна полям для правки.</translation>
    </message>
    <message>
        <source>This key belongs to the computer.</source>
        <translation>Эта клавиша занята самим компьютером.</translation>
    </message>
    <message>
        <source>This key is kept for locking the till.</source>
        <translation>Эта клавиша оставлена для блокировки кассы.</translation>
    </message>
</context>
<context>
    <name>kassa::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Сменить клавишу</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Исходные клавиши</translation>
    </message>
    <message>
        <source>Sounds for paid, unknown and refused</source>
        <translation>Звуки: оплачено, неизвестно, отказ</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <comment>an action</comment>
        <translation>%1: без клавиши</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves the old one.</source>
        <translation>Нажмите новую клавишу для «%1». Esc оставит прежнюю.</translation>
    </message>
    <message>
        <source>%1 is taken: “%2”. Choose another key, or give that action another one first.</source>
        <translation>%1 занята: «%2». Выберите другую клавишу или сначала смените её у того действия.</translation>
    </message>
    <message>
        <source>%1: “%2”. It counts once the settings are saved.</source>
        <translation>%1: «%2». Заработает, когда настройки сохранены.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>У действия «%1» больше нет клавиши.</translation>
    </message>
    <message>
        <source>The default keys are back. They count once the settings are saved.</source>
        <translation>Исходные клавиши возвращены. Заработают, когда настройки сохранены.</translation>
    </message>
    <message>
        <source>Enter changes the key of the marked action. Enter, Esc, Tab and the arrows stay what they are.</source>
        <translation>Enter меняет клавишу выбранного действия. Enter, Esc, Tab и стрелки не меняются.</translation>
    </message>
</context>
<context>
    <name>kassa::LookPage</name>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Язык экрана</translation>
    </message>
    <message>
        <source>Cash received and change</source>
        <translation>Получено наличными и сдача</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Не показывать</translation>
    </message>
    <message>
        <source>Shown below the amount</source>
        <translation>Показывать под суммой</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Элементы управления</translation>
    </message>
    <message>
        <source>For mouse and keys</source>
        <translation>Для мыши и клавиатуры</translation>
    </message>
    <message>
        <source>For fingers</source>
        <translation>Для пальцев (сенсорный экран)</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Общий масштаб</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Действует со следующего запуска.</translation>
    </message>
    <message>
        <source>The payer&apos;s window</source>
        <translation>Окно плательщика</translation>
    </message>
    <message>
        <source>%1 opens and closes it as well.</source>
        <translation>Его открывает и закрывает и %1.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Open on the second screen</source>
        <translation>Открыто на втором экране</translation>
    </message>
    <message>
        <source>Bill scanner</source>
        <translation>Сканер счетов</translation>
    </message>
    <message>
        <source>Usual scanner</source>
        <translation>Обычный сканер</translation>
    </message>
    <message>
        <source>Slow scanner (wireless)</source>
        <translation>Медленный сканер (беспроводной)</translation>
    </message>
    <message>
        <source>None: each key is typed</source>
        <translation>Нет: каждая клавиша набирается рукой</translation>
    </message>
</context>
<context>
    <name>kassa::MainWindow</name>
    <message>
        <source>Kassa</source>
        <translation>Kassa</translation>
    </message>
</context>
<context>
    <name>kassa::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Текст главы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>kassa::NoticeBars</name>
    <message>
        <source>An answer could not be stored on this PC&apos;s disk. Free some space: it is stored by itself, and nothing more can be paid on this till until then.</source>
        <translation>Ответ не удалось сохранить на диск этого компьютера. Освободите место: он сохранится сам, а до этого платить на этой кассе нельзя.</translation>
    </message>
    <message>
        <source>The gateway does not accept this till&apos;s token. Enter a new one; nothing can be paid until then.</source>
        <translation>Платёжная система не принимает токен этой кассы. Введите новый; до этого платить нельзя.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The gateway does not let this till ask about open payments. Tell the administrator.</source>
        <translation>Платёжная система не разрешает этой кассе узнавать результат ожидающих платежей. Сообщите администратору.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is %1 min ahead of the gateway&apos;s. Set it right.</source>
        <translation>Часы этого компьютера спешат на %1 мин относительно платёжной системы. Исправьте их.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is %1 min behind the gateway&apos;s. Set it right.</source>
        <translation>Часы этого компьютера отстают на %1 мин от платёжной системы. Исправьте их.</translation>
    </message>
    <message>
        <source>No connection to the gateway. Open payments are asked about by themselves when it is back.</source>
        <translation>Нет связи с платёжной системой. Когда связь вернётся, программа сама узнает результат ожидающих платежей.</translation>
    </message>
    <message>
        <source>An answer is awaited. The program closes by itself when it has come, in 10 seconds at the latest.</source>
        <translation>Ожидается ответ. Программа закроется сама, когда он придёт, самое позднее через 10 секунд.</translation>
    </message>
    <message>
        <source>This till is not connected yet: enter the gateway&apos;s address and the token.</source>
        <translation>Эта касса ещё не подключена: введите адрес платёжной системы и токен.</translation>
    </message>
    <message>
        <source>%1 You can go on: receipts are kept.</source>
        <translation>%1 Можно работать дальше: чеки сохраняются.</translation>
    </message>
</context>
<context>
    <name>kassa::NoticeDialog</name>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>kassa::OpenPaymentDelegate</name>
    <message>
        <source>The answer is awaited. Do not charge again.</source>
        <translation>Ожидается ответ. Не списывайте повторно.</translation>
    </message>
    <message>
        <source>The result is not known yet. Do not charge again.</source>
        <translation>Результат пока неизвестен. Не списывайте повторно.</translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation>проверка через %1 с</translation>
    </message>
    <message>
        <source>next check in %1 min</source>
        <translation>проверка через %1 мин</translation>
    </message>
</context>
<context>
    <name>kassa::OpenPaymentsPanel</name>
    <message>
        <source>Open payments</source>
        <translation>Ожидают результата</translation>
    </message>
    <message>
        <source>No payment is open.</source>
        <translation>Таких платежей нет.</translation>
    </message>
    <message>
        <source>Open payments · %1</source>
        <translation>Ожидают результата · %1</translation>
    </message>
</context>
<context>
    <name>kassa::OtpDialog</name>
    <message>
        <source>SMS code</source>
        <translation>Код из SMS</translation>
    </message>
    <message>
        <source>The bank sent a code to the card holder&apos;s phone. The payer types it.</source>
        <translation>Банк отправил код на телефон владельца карты. Пусть плательщик введёт его сам.</translation>
    </message>
    <message>
        <source>The code was sent to %1. The payer types it.</source>
        <translation>Код отправлен на номер %1. Пусть плательщик введёт его сам.</translation>
    </message>
    <message>
        <source>No SMS? Check that the phone is on and has a positive balance. Start again sends a new code.</source>
        <translation>Нет SMS? Проверьте, что телефон включён и баланс положительный. «Сначала» отправит новый код.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Сначала</translation>
    </message>
    <message>
        <source>Confirm · %1</source>
        <translation>Подтвердить · %1</translation>
    </message>
    <message>
        <source>Confirm code</source>
        <translation>Подтвердить код</translation>
    </message>
    <message>
        <source>The payer is typing the code on the payer&apos;s window.</source>
        <translation>Плательщик набирает код в своём окне.</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Ожидается ответ банка…</translation>
    </message>
</context>
<context>
    <name>kassa::OutcomeDialog</name>
    <message>
        <source>Next payer</source>
        <translation>Следующий плательщик</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>In-process slip</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Печать чека</translation>
    </message>
    <message>
        <source>Other card</source>
        <translation>Другая карта</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Другая сумма</translation>
    </message>
    <message>
        <source>Enter the code again</source>
        <translation>Ввести код снова</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Сначала</translation>
    </message>
    <message>
        <source>The answer could not be stored: the disk is full or broken. No receipt and no further payments until it is stored.</source>
        <translation>Ответ не сохранён: диск заполнен или неисправен. Пока он не сохранён, не будет ни чека, ни новых платежей.</translation>
    </message>
    <message>
        <source>Paid · %1</source>
        <translation>Оплачено · %1</translation>
    </message>
    <message>
        <source>Confirmed by status</source>
        <translation>Подтверждено запросом статуса</translation>
    </message>
    <message>
        <source>The result is not known yet</source>
        <translation>Результат пока неизвестен</translation>
    </message>
    <message>
        <source>Do not charge again.</source>
        <translation>Не списывайте с карты повторно.</translation>
    </message>
    <message>
        <source>The bank refused</source>
        <translation>Банк отказал</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Принято наличными</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
    </message>
    <message>
        <source>Asked a moment ago. Wait 5 seconds.</source>
        <translation>Только что спрашивали. Подождите 5 секунд.</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Ожидается ответ банка…</translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation>следующая проверка через %1 с</translation>
    </message>
    <message>
        <source>next check in %1 min</source>
        <translation>следующая проверка через %1 мин</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Ход платежа</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Следующий счёт</translation>
    </message>
    <message>
        <source>The receipt is printed: a copy</source>
        <translation>Чек напечатан: копия</translation>
    </message>
    <message>
        <source>Sum up the list</source>
        <translation>Итог по списку</translation>
    </message>
</context>
<context>
    <name>kassa::PayDialog</name>
    <message>
        <source>The look-up said: %1. The bill now says: %2. Read it to the payer.</source>
        <translation>При проверке было: %1. В счёте теперь: %2. Прочитайте плательщику.</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Ожидается ответ банка…</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>Подтвердите платёж</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next: SMS code</source>
        <translation>Далее: код из SMS</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплатить</translation>
    </message>
    <message>
        <source>Confirm payment</source>
        <translation>Подтвердить платёж</translation>
    </message>
    <message>
        <source>The payer agrees to this bill</source>
        <translation>Плательщик согласен с этим счётом</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Абонент</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
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
        <source>Cancelling</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>only through the service itself</source>
        <translation>только через саму услугу</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>невозможна</translation>
    </message>
</context>
<context>
    <name>kassa::PayerKeypad</name>
    <message>
        <source>Keys for the SMS code</source>
        <translation>Кнопки для кода из SMS</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Confirm the code</source>
        <translation>Подтвердить код</translation>
    </message>
</context>
<context>
    <name>kassa::PayerWindow</name>
    <message>
        <source>Kassa: the payer&apos;s window</source>
        <translation>Kassa: окно плательщика</translation>
    </message>
    <message>
        <source>The payer&apos;s window</source>
        <translation>Окно плательщика</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Check your bill</source>
        <translation>Проверьте свой счёт</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Ждём ответа банка…</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Карта: %1</translation>
    </message>
    <message>
        <source>SMS code</source>
        <translation>Код из SMS</translation>
    </message>
    <message>
        <source>Type the code that the bank sent you.</source>
        <translation>Наберите код, который прислал банк.</translation>
    </message>
    <message>
        <source>Type the code that was sent to %1.</source>
        <translation>Наберите код, отправленный на номер %1.</translation>
    </message>
    <message>
        <source>No SMS?
1. Is the phone on, and in reach?
2. Is there money on its account?
3. Is it the number that the bank knows?
4. Ask the cashier to send a new code.</source>
        <translation>Нет SMS?
1. Телефон включён, и есть связь?
2. Есть деньги на счёте?
3. Банк знает именно этот номер?
4. Попросите кассира отправить новый код.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Take your receipt.</source>
        <translation>Возьмите чек.</translation>
    </message>
    <message>
        <source>The result is not known yet</source>
        <translation>Результат пока неизвестен</translation>
    </message>
    <message>
        <source>Do not pay this bill elsewhere. Take the slip; the till goes on asking.</source>
        <translation>Не оплачивайте этот счёт в другом месте. Возьмите справку; касса продолжает проверять.</translation>
    </message>
    <message>
        <source>The bank refused</source>
        <translation>Банк отказал</translation>
    </message>
    <message>
        <source>The cashier tells you why.</source>
        <translation>Причину скажет кассир.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>The cashier tells you more.</source>
        <translation>Подробности скажет кассир.</translation>
    </message>
</context>
<context>
    <name>kassa::PaymentFlow</name>
    <message>
        <source>This bill was paid a short while ago</source>
        <translation>Этот счёт недавно оплачен</translation>
    </message>
    <message>
        <source>%1 was paid for this account at %2. Is the payer sure that %3 is to be paid now as well?</source>
        <translation>По этому счёту в %2 уже оплачено %1. Спросите плательщика: нужно ли сейчас оплатить ещё %3?</translation>
    </message>
    <message>
        <source>Yes, pay %1</source>
        <translation>Да, оплатить %1</translation>
    </message>
    <message>
        <source>Perhaps paid at another till</source>
        <translation>Возможно, оплачено на другой кассе</translation>
    </message>
    <message>
        <source>At %1 somebody else paid %2 for this service; for which account is not known. Is the payer sure that this bill is not paid yet?</source>
        <translation>В %1 кто-то другой оплатил за эту услугу %2; по какому счёту — неизвестно. Спросите плательщика: этот счёт точно ещё не оплачен?</translation>
    </message>
    <message>
        <source>Charge again, with a senior…</source>
        <translation>Списать повторно, со старшим кассиром…</translation>
    </message>
    <message>
        <source>Release the account, with a senior…</source>
        <translation>Освободить счёт, со старшим кассиром…</translation>
    </message>
    <message>
        <source>Bill %1 of %2</source>
        <translation>Счёт %1 из %2</translation>
    </message>
</context>
<context>
    <name>kassa::PaymentPage</name>
    <message>
        <source>Enter the amount</source>
        <translation>Введите сумму</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Не меньше %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Не больше %1</translation>
    </message>
    <message>
        <source>Fetching the form…</source>
        <translation>Загружается форма…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Загрузить заново</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>soum</source>
        <translation>сум</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>No card is stored: add one in the settings</source>
        <translation>Сохранённых карт нет: добавьте в настройках</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>Выберите карту</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Оплатить %1</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплатить</translation>
    </message>
    <message>
        <source>%1. Choose another service.</source>
        <comment>%1 says why this one can&apos;t be paid</comment>
        <translation>%1. Выберите другую услугу.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Account book</source>
        <translation>Книга счетов</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <source>Whole soum only, without tiyin</source>
        <translation>Только целые сумы, без тийинов</translation>
    </message>
    <message>
        <source>Choose a service on the left or type its name</source>
        <translation>Выберите услугу слева или введите её название</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Карт нет</translation>
    </message>
</context>
<context>
    <name>kassa::PaymentPane</name>
    <message>
        <source>Choose a payment to see what became of it.</source>
        <translation>Выберите платёж, чтобы увидеть, что с ним стало.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Печать чека</translation>
    </message>
    <message>
        <source>In-process slip</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
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
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Paid by the gateway&apos;s figures</source>
        <translation>Оплачено по данным платёжной системы</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
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
        <source>Confirmed by</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>status</source>
        <translation>запросом статуса</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>реестром</translation>
    </message>
    <message>
        <source>Gateway&apos;s code</source>
        <translation>Код платёжной системы</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Ход платежа</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Repeat this payment</source>
        <translation>Повторить этот платёж</translation>
    </message>
    <message>
        <source>Not of this till</source>
        <translation>Не с этой кассы</translation>
    </message>
    <message>
        <source>The gateway has this payment as paid; this till did not make it. Only the registry knows of it, and it does not say for which account it was.</source>
        <translation>В платёжной системе этот платёж оплачен, но провела его не эта касса. О нём знает только реестр, а за какой счёт он был, там не сказано.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Владелец карты</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID пользователя</translation>
    </message>
    <message>
        <source>In the registry</source>
        <translation>В реестре</translation>
    </message>
</context>
<context>
    <name>kassa::PointPage</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Stands on top of every receipt.</source>
        <translation>Печатается вверху каждого чека.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>How this till is called at the point.</source>
        <translation>Как эта касса называется в пункте.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Stands on receipts and on their copies.</source>
        <translation>Стоит на чеках и их копиях.</translation>
    </message>
    <message>
        <source>Support phones</source>
        <translation>Телефоны поддержки</translation>
    </message>
    <message>
        <source>Whom the payer calls with a question. Stands at the end of receipts.</source>
        <translation>Куда плательщику звонить с вопросами. Стоит в конце чека.</translation>
    </message>
    <message>
        <source>Fiscal command</source>
        <translation>Команда фискализации</translation>
    </message>
    <message>
        <source>A program of the shop that gives receipts their fiscal mark; without one leave it empty.</source>
        <translation>Программа магазина, которая даёт чекам фискальный признак; если её нет, оставьте пустым.</translation>
    </message>
</context>
<context>
    <name>kassa::PrinterPage</name>
    <message>
        <source>Sent to the printer: look at the page.</source>
        <translation>Отправлено на принтер: посмотрите на страницу.</translation>
    </message>
    <message>
        <source>Enter the printer&apos;s address, such as 192.168.1.50.</source>
        <translation>Введите адрес принтера, например 192.168.1.50.</translation>
    </message>
    <message>
        <source>Enter the name of a print queue of this computer.</source>
        <translation>Введите имя очереди печати этого компьютера.</translation>
    </message>
    <message>
        <source>Enter the whole path of the device. It begins with %1.</source>
        <translation>Введите полный путь к устройству. Он начинается с %1.</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>Имя принтера</translation>
    </message>
    <message>
        <source>Its name in the system. Empty: Kassa asks each time.</source>
        <translation>Его имя в системе. Пусто — программа каждый раз спросит.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Such as 192.168.1.50, or with a port: 192.168.1.50:9100.</source>
        <translation>Например, 192.168.1.50 или с портом: 192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Очередь печати</translation>
    </message>
    <message>
        <source>A queue without a driver of its own.</source>
        <translation>Очередь без драйвера.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>As a rule %1.</source>
        <translation>Обычно %1.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печатается…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Принтер этого компьютера</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>Чековый принтер в сети</translation>
    </message>
    <message>
        <source>Receipt printer in a print queue</source>
        <translation>Чековый принтер в очереди печати</translation>
    </message>
    <message>
        <source>Receipt printer at USB</source>
        <translation>Чековый принтер по USB</translation>
    </message>
    <message>
        <source>Receipt printer at a serial port</source>
        <translation>Чековый принтер на последовательном порту</translation>
    </message>
    <message>
        <source>Speed of the line</source>
        <translation>Скорость соединения</translation>
    </message>
    <message>
        <source>Copies behind each receipt</source>
        <translation>Копии после каждого чека</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>Без копий</translation>
    </message>
    <message>
        <source>One copy</source>
        <translation>Одна копия</translation>
    </message>
    <message>
        <source>Two copies</source>
        <translation>Две копии</translation>
    </message>
    <message>
        <source>After a payment</source>
        <translation>После оплаты</translation>
    </message>
    <message>
        <source>Only when asked to</source>
        <translation>Только по кнопке</translation>
    </message>
    <message>
        <source>Show the receipt and ask</source>
        <translation>Показать чек и спросить</translation>
    </message>
    <message>
        <source>Print the receipt at once</source>
        <translation>Печатать чек сразу</translation>
    </message>
    <message>
        <source>Cut the paper behind each receipt</source>
        <translation>Отрезать бумагу после каждого чека</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Напечатать пробную страницу</translation>
    </message>
</context>
<context>
    <name>kassa::PrinterText</name>
    <message>
        <source>No printer is set. Choose one in the settings.</source>
        <translation>Принтер не выбран. Выберите его в настройках.</translation>
    </message>
    <message>
        <source>There is no printer at this address. Check it in the settings.</source>
        <translation>По этому адресу принтера нет. Проверьте адрес в настройках.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on and plugged in.</source>
        <translation>Принтер не отвечает. Проверьте, включён ли он и вставлен ли кабель.</translation>
    </message>
    <message>
        <source>This computer does not let Kassa use the printer. Tell the administrator.</source>
        <translation>Компьютер не даёт программе доступа к принтеру. Скажите администратору.</translation>
    </message>
    <message>
        <source>Another program holds the printer. Close that program.</source>
        <translation>Принтер занят другой программой. Закройте её.</translation>
    </message>
    <message>
        <source>There is no printer behind this device. Check it in the settings.</source>
        <translation>Это устройство — не принтер. Проверьте его в настройках.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put in a new roll.</source>
        <translation>В принтере кончилась бумага. Вставьте новый рулон.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle. Check its paper and its lid.</source>
        <translation>Принтер остановился на середине. Проверьте бумагу и крышку.</translation>
    </message>
    <message>
        <source>The printer broke off. Check that it is on and plugged in.</source>
        <translation>Принтер прервал печать. Проверьте, включён ли он и вставлен ли кабель.</translation>
    </message>
    <message>
        <source>The system&apos;s print queue did not take it. Check the queue.</source>
        <translation>Очередь печати не приняла документ. Проверьте очередь.</translation>
    </message>
    <message>
        <source>This computer has no print system. Tell the administrator.</source>
        <translation>На этом компьютере не установлена система печати. Скажите администратору.</translation>
    </message>
    <message>
        <source>This kind of printer does not work on this computer. Choose another one in the settings.</source>
        <translation>Такой принтер на этом компьютере не работает. Выберите другой в настройках.</translation>
    </message>
    <message>
        <source>The disk could not be written, so nothing was sent. Free some space.</source>
        <translation>На диск не удалось записать, поэтому ничего не отправлено. Освободите место.</translation>
    </message>
    <message>
        <source>The program ended while it was printing. Look whether it is on paper.</source>
        <translation>Программа закрылась во время печати. Посмотрите, вышел ли чек на бумаге.</translation>
    </message>
    <message>
        <source>It was kept by another version. Print it from the history.</source>
        <translation>Он сохранён другой версией программы. Напечатайте из истории.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Печатается</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатан</translation>
    </message>
    <message>
        <source>Maybe printed</source>
        <translation>Возможно, напечатан</translation>
    </message>
</context>
<context>
    <name>kassa::ReceiptPage</name>
    <message>
        <source>The shop&apos;s logo</source>
        <translation>Логотип пункта</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Изображения (%1)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>The picture is too large: at most 2 MB and 4000 pixels a side.</source>
        <translation>Слишком большое изображение: не больше 2 МБ и 4000 точек по стороне.</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>Язык чеков</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>Как на экране</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>Рулон, 58 мм</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Рулон, 80 мм</translation>
    </message>
    <message>
        <source>Page A5</source>
        <translation>Лист А5</translation>
    </message>
    <message>
        <source>Page A4</source>
        <translation>Лист А4</translation>
    </message>
    <message>
        <source>Header and footer in</source>
        <translation>Язык верха и низа</translation>
    </message>
    <message>
        <source>Each language has its own.</source>
        <translation>У каждого языка свои.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Верх чека</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Низ чека</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Выбрать логотип</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Убрать логотип</translation>
    </message>
    <message>
        <source>Stands on it</source>
        <translation>Стоит на чеке</translation>
    </message>
    <message>
        <source>Phone of the point</source>
        <translation>Телефон пункта</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Sum in words</source>
        <translation>Сумма прописью</translation>
    </message>
    <message>
        <source>Check code (QR)</source>
        <translation>Код проверки (QR)</translation>
    </message>
    <message>
        <source>So it will look</source>
        <translation>Так будет выглядеть</translation>
    </message>
    <message>
        <source>%1: black on white.</source>
        <translation>%1: чёрное на белом.</translation>
    </message>
    <message>
        <source>This is no picture of the kinds %1.</source>
        <translation>Это не изображение вида %1.</translation>
    </message>
</context>
<context>
    <name>kassa::ReceiptSheet</name>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
</context>
<context>
    <name>kassa::ReceiptView</name>
    <message>
        <source>In-process slip</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Receipt No. %1</source>
        <translation>Чек № %1</translation>
    </message>
    <message>
        <source>This is not a receipt: the result is not known yet.</source>
        <translation>Это не чек: результат пока неизвестен.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Печать справки</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Печать чека</translation>
    </message>
    <message>
        <source>Save the receipt as PDF</source>
        <translation>Сохранить чек в PDF</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печатается…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>The printer did not take it, and the PDF could not be kept either. Check the printer and the disk.</source>
        <translation>Принтер не принял, и PDF сохранить не удалось. Проверьте принтер и диск.</translation>
    </message>
    <message>
        <source>The printer did not take it. The PDF is kept: %1</source>
        <translation>Принтер не принял. PDF сохранён: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>It could not be saved there: %1</source>
        <translation>Сохранить туда не удалось: %1</translation>
    </message>
    <message>
        <source>It is kept among the unprinted receipts.</source>
        <translation>Чек сохранён среди ненапечатанных.</translation>
    </message>
    <message>
        <source>It may be on paper: see the unprinted receipts.</source>
        <translation>Возможно, он уже на бумаге: смотрите список ненапечатанных.</translation>
    </message>
    <message>
        <source>The fiscal mark is being fetched…</source>
        <translation>Получаем фискальный признак…</translation>
    </message>
    <message>
        <source>It has its fiscal mark.</source>
        <translation>Фискальный признак получен.</translation>
    </message>
    <message>
        <source>No fiscal mark: the receipt is not fiscal. The payment itself is made.</source>
        <translation>Нет фискального признака: чек не фискальный. Сам платёж проведён.</translation>
    </message>
    <message>
        <source>Get the mark</source>
        <translation>Получить признак</translation>
    </message>
    <message>
        <source>Get the fiscal mark</source>
        <translation>Получить фискальный признак</translation>
    </message>
    <message>
        <source>Slip for the list</source>
        <translation>Справка по списку</translation>
    </message>
</context>
<context>
    <name>kassa::ScanDesk</name>
    <message>
        <source>The scan was not taken: finish what is on the screen, then scan again.</source>
        <translation>Код сканера не принят: завершите то, что на экране, и отсканируйте снова.</translation>
    </message>
    <message>
        <source>This is a bank card&apos;s number. It is not taken, and not kept.</source>
        <translation>Это номер банковской карты. Он не принимается и не сохраняется.</translation>
    </message>
    <message>
        <source>The bill&apos;s QR code did not come through whole. Scan it again, or type the account.</source>
        <translation>QR-код счёта прочитан не полностью. Отсканируйте снова или наберите лицевой счёт.</translation>
    </message>
    <message>
        <source>Choose the service first, then scan the bill again.</source>
        <translation>Сначала выберите услугу, затем отсканируйте счёт снова.</translation>
    </message>
    <message>
        <source>The form is not open yet: scan the bill again.</source>
        <translation>Форма ещё не открыта: отсканируйте счёт снова.</translation>
    </message>
    <message>
        <source>This code does not belong to “%1”: %2</source>
        <translation>Этот код не подходит к услуге «%1»: %2</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>правило %1</translation>
    </message>
    <message>
        <source>no JSON, %1</source>
        <translation>не JSON, %1</translation>
    </message>
    <message>
        <source>an object with “%1” and “%2” was expected</source>
        <translation>ожидался объект с «%1» и «%2»</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>неизвестный ключ «%1»</translation>
    </message>
    <message>
        <source>“%1” has a value of a wrong kind</source>
        <translation>у «%1» значение неверного вида</translation>
    </message>
    <message>
        <source>the pattern can&apos;t be used: %1</source>
        <translation>шаблон не годится: %1</translation>
    </message>
    <message>
        <source>the length is neither “9” nor “7-12”: %1</source>
        <translation>длина не вида «9» или «7-12»: %1</translation>
    </message>
    <message>
        <source>it fills no field and opens no service</source>
        <translation>оно не заполняет поля и не открывает услугу</translation>
    </message>
    <message>
        <source>“%1” needs a “%2”</source>
        <translation>для «%1» нужен «%2»</translation>
    </message>
    <message>
        <source>The scanner&apos;s rules in %1 are not used: %2.</source>
        <translation>Правила сканера из %1 не применяются: %2.</translation>
    </message>
</context>
<context>
    <name>kassa::SelectPopup</name>
    <message>
        <source>Search by name or code</source>
        <translation>Поиск по названию или коду</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Поиск в списке</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>kassa::ServiceListModel</name>
    <message>
        <source>Switched off by the provider</source>
        <translation>Отключено поставщиком</translation>
    </message>
    <message>
        <source>Can&apos;t be paid here now</source>
        <translation>Сейчас здесь оплатить нельзя</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Perhaps you meant</source>
        <translation>Возможно, вы искали</translation>
    </message>
</context>
<context>
    <name>kassa::SettingsDialog</name>
    <message>
        <source>The settings could not be written. Check the disk and the rights of the profile&apos;s folder.</source>
        <translation>Не удалось записать настройки. Проверьте диск и права на папку профиля.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Язык и цвета</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Keys and sounds</source>
        <translation>Клавиши и звуки</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
</context>
<context>
    <name>kassa::StripeBar</name>
    <message>
        <source>TEST MODE — no real money is charged</source>
        <translation>ТЕСТОВЫЙ РЕЖИМ — настоящие деньги не списываются</translation>
    </message>
</context>
<context>
    <name>kassa::SubscriberPanel</name>
    <message>
        <source>This service has no look-up: read the number back to the payer</source>
        <translation>По этой услуге проверки нет: прочитайте номер плательщику</translation>
    </message>
    <message>
        <source>Whom the bill names appears here once the form is filled in</source>
        <translation>Абонент появится здесь, когда форма будет заполнена</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>The form has changed since: look up again</source>
        <translation>Форма изменилась: проверьте заново</translation>
    </message>
    <message>
        <source>The service said nothing about this subscriber</source>
        <translation>Услуга ничего не сообщила об этом абоненте</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Абонент</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Проверить заново</translation>
    </message>
</context>
<context>
    <name>kassa::TestPageText</name>
    <message>
        <source>Test page</source>
        <translation>Пробная страница</translation>
    </message>
    <message>
        <source>Are both ends of the dashed lines on the paper, and is every letter clear?</source>
        <translation>Видны ли на бумаге оба конца пунктирных линий и чётка ли каждая буква?</translation>
    </message>
</context>
<context>
    <name>kassa::TimeLineDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · payment No. %2</source>
        <translation>%1 · платёж № %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Bill sent</source>
        <translation>Счёт отправлен</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Что известно</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Что неизвестно</translation>
    </message>
    <message>
        <source>Save the claim packet</source>
        <translation>Сохранение пакета претензии</translation>
    </message>
    <message>
        <source>The claim packet is a PDF for people and a JSON file for machines. It holds no secrets.</source>
        <translation>Пакет претензии — это PDF для людей и файл JSON для программ. Секретных данных в нём нет.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Make room and try again, or save it elsewhere.</source>
        <translation>Не сохранено: диск заполнен. Освободите место и попробуйте снова или сохраните в другое место.</translation>
    </message>
    <message>
        <source>Not saved: nothing can be written into %1. Save it elsewhere.</source>
        <translation>Не сохранено: в %1 ничего нельзя записать. Сохраните в другое место.</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Что произошло, по порядку</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Ход платежа</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Сохранить в другое место</translation>
    </message>
    <message>
        <source>Save claim packet</source>
        <translation>Сохранить претензию</translation>
    </message>
</context>
<context>
    <name>kassa::TodayPanel</name>
    <message>
        <source>Today&apos;s payments</source>
        <translation>Платежи за сегодня</translation>
    </message>
    <message>
        <source>No payment yet today.</source>
        <translation>Сегодня платежей ещё нет.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Repeat the last payment</source>
        <translation>Повторить последний платёж</translation>
    </message>
    <message>
        <source>Paid · %1</source>
        <comment>%1 is how many</comment>
        <translation>Оплачено · %1</translation>
    </message>
</context>
<context>
    <name>kassa::TopBar</name>
    <message>
        <source>Service, category or code</source>
        <translation>Услуга, категория или код</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Open payments and today</source>
        <translation>Ожидающие и сегодняшние платежи</translation>
    </message>
    <message>
        <source>Paylov · %1 ms</source>
        <translation>Paylov · %1 мс</translation>
    </message>
    <message>
        <source>Paylov · connected</source>
        <translation>Paylov · на связи</translation>
    </message>
    <message>
        <source>Paylov · no connection</source>
        <translation>Paylov · нет связи</translation>
    </message>
    <message>
        <source>Paylov · not asked yet</source>
        <translation>Paylov · запросов ещё не было</translation>
    </message>
    <message>
        <source>Unprinted receipts</source>
        <translation>Ненапечатанные чеки</translation>
    </message>
    <message>
        <source>Receipts that are not on paper yet</source>
        <translation>Чеки, которых ещё нет на бумаге</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>short, in the search field</comment>
        <translation>Услуга</translation>
    </message>
</context>
<context>
    <name>kassa::UnprintedDialog</name>
    <message>
        <source>It is on paper</source>
        <translation>Чек на бумаге</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Напечатать ещё раз</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Unprinted receipts</source>
        <translation>Ненапечатанные чеки</translation>
    </message>
    <message>
        <source>What is not printed follows by itself when the printer is back. What may be on paper waits for your word.</source>
        <translation>Ненапечатанное выйдет само, когда принтер заработает. О том, что, возможно, уже на бумаге, решаете вы.</translation>
    </message>
    <message>
        <source>Everything is printed.</source>
        <translation>Всё напечатано.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Напечатать все</translation>
    </message>
</context>
<context>
    <name>kassa::UnprintedModel</name>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>In-process slip</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>копия %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>Slip for the list</source>
        <translation>Справка по списку</translation>
    </message>
</context>
<context>
    <name>kassa::VisitDesk</name>
    <message>
        <source>The list has this bill with the new amount: %1.</source>
        <translation>В списке этот счёт теперь с новой суммой: %1.</translation>
    </message>
    <message>
        <source>This bill is in the list already: %1, %2.</source>
        <translation>Этот счёт уже есть в списке: %1, %2.</translation>
    </message>
    <message>
        <source>The list holds %1 bills at most. Pay these first.</source>
        <translation>В список входит не больше %1 счетов. Сначала оплатите эти.</translation>
    </message>
</context>
<context>
    <name>kassa::VisitDialog</name>
    <message>
        <source>Paid</source>
        <comment>bills of a visit</comment>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Not paid</source>
        <comment>bills of a visit</comment>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>bills of a visit</comment>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Being paid</source>
        <comment>bills of a visit</comment>
        <translation>Оплачивается</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>bills of a visit</comment>
        <translation>Ожидает</translation>
    </message>
    <message numerus="yes">
        <source>List: %n bill(s)</source>
        <translation>
            <numerusform>Список: %n счёт</numerusform>
            <numerusform>Список: %n счёта</numerusform>
            <numerusform>Список: %n счетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Next payer</source>
        <translation>Следующий плательщик</translation>
    </message>
    <message>
        <source>What is not known yet is asked about by itself. Do not charge it again; give the payer its slip (Open payments, %1).</source>
        <translation>О неизвестном программа спрашивает сама. Не списывайте повторно; дайте плательщику справку (Ожидают результата, %1).</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Slip for the list</source>
        <translation>Справка по списку</translation>
    </message>
</context>
<context>
    <name>kassa::VisitStrip</name>
    <message numerus="yes">
        <source>Pay %n bill(s)</source>
        <translation>
            <numerusform>Оплатить %n счёт</numerusform>
            <numerusform>Оплатить %n счёта</numerusform>
            <numerusform>Оплатить %n счетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum up the list</source>
        <translation>Итог по списку</translation>
    </message>
    <message>
        <source>Pay the list</source>
        <translation>Оплатить список</translation>
    </message>
    <message numerus="yes">
        <source>List: %n bill(s)</source>
        <translation>
            <numerusform>Список: %n счёт</numerusform>
            <numerusform>Список: %n счёта</numerusform>
            <numerusform>Список: %n счетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the bill: %1</source>
        <translation>Убрать счёт: %1</translation>
    </message>
</context>
</TS>
