<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_Cyrl">
<context>
    <name>Claim</name>
    <message>
        <source>the answer to the payment</source>
        <translation>тўлов сўровига жавоб билан</translation>
    </message>
    <message>
        <source>status</source>
        <translation>ҳолат сўрови билан</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>реестр бўйича</translation>
    </message>
    <message>
        <source>Payment claim</source>
        <translation>Тўлов бўйича даъво</translation>
    </message>
    <message>
        <source>Payment No. %1</source>
        <translation>Тўлов № %1</translation>
    </message>
    <message>
        <source>Kassa %1 · gateway: %2 · written at %3, Tashkent time</source>
        <translation>Kassa %1 · тўлов тизими: %2 · ёзилган вақти: %3, Тошкент вақти</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1-саҳифа, жами %2</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>СТИР %1</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Тўлов тизими</translation>
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
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Нақд олинди</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Фойдаланувчи ID</translation>
    </message>
    <message>
        <source>Bill sent</source>
        <translation>Ҳисоб юборилди</translation>
    </message>
    <message>
        <source>Request to pay sent</source>
        <translation>Тўлов сўрови юборилди</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Натижа аниқланди</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Тасдиқланди</translation>
    </message>
    <message>
        <source>Paid at, by the gateway</source>
        <translation>Тўлов тизими бўйича тўланган вақти</translation>
    </message>
    <message>
        <source>Paid by the gateway&apos;s figures</source>
        <translation>Тўлов тизими маълумоти бўйича тўланган</translation>
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
        <source>Gateway&apos;s code</source>
        <translation>Тўлов тизими коди</translation>
    </message>
    <message>
        <source>The result of this payment is not known yet</source>
        <translation>Бу тўловнинг натижаси ҳали номаълум</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>Маълум: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Номаълум: %1</translation>
    </message>
    <message>
        <source>Payments of the same bill</source>
        <translation>Шу ҳисобнинг бошқа тўловлари</translation>
    </message>
    <message>
        <source>Requests to pay</source>
        <translation>Тўлов сўровлари</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Уриниш</translation>
    </message>
    <message>
        <source>Sent, gateway&apos;s time</source>
        <translation>Юборилди, тўлов тизими вақти</translation>
    </message>
    <message>
        <source>Sent, this computer&apos;s time</source>
        <translation>Юборилди, шу компьютер вақти</translation>
    </message>
    <message>
        <source>What its answer made of it</source>
        <translation>Жавобдан кейинги ҳолат</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Дастур</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ҳали йўқ</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ўлчанмаган</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Нима бўлгани, тартиб билан</translation>
    </message>
    <message>
        <source>All times are Tashkent&apos;s. The gateway&apos;s time is taken from its own answers; the journal keeps it beside the time of this computer&apos;s clock.</source>
        <translation>Ҳамма жойда Тошкент вақти. Тўлов тизими вақти унинг ўз жавобларидан олинади; журналда у шу компьютер соатининг вақти билан ёнма-ён сақланади.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Оралиқ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Нима</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Choose a format with --format json or --format csv.</source>
        <translation>Форматни --format json ёки --format csv билан танланг.</translation>
    </message>
    <message>
        <source>Name the profile to export with --profile DIR.</source>
        <translation>Экспорт қилинадиган профильни --profile DIR билан кўрсатинг.</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as 2026-11-24.</source>
        <translation>%1 сана эмас. Уни 2026-11-24 кўринишида ёзинг.</translation>
    </message>
    <message>
        <source>An option needs a value. See kassa --help.</source>
        <translation>Параметрга қиймат керак. kassa --help га қаранг.</translation>
    </message>
    <message>
        <source>There is no option --%1. See kassa --help.</source>
        <translation>--%1 деган параметр йўқ. kassa --help га қаранг.</translation>
    </message>
    <message>
        <source>There is no language %1. Choose uz, uz_Cyrl, ru or en.</source>
        <translation>%1 деган тил йўқ. uz, uz_Cyrl, ru ёки en ни танланг.</translation>
    </message>
    <message>
        <source>What is %1? See kassa --help.</source>
        <translation>%1 — номаълум буйруқ. kassa --help га қаранг.</translation>
    </message>
    <message>
        <source>--%1 belongs to kassa export. See kassa --help.</source>
        <translation>--%1 фақат kassa export учун. kassa --help га қаранг.</translation>
    </message>
    <message>
        <source>--sandbox and --base-url exclude each other.</source>
        <translation>--sandbox ва --base-url бирга ишлатилмайди.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the gateway&apos;s address. It starts with https:// (plain http:// only for this computer).</source>
        <translation>%1 тўлов тизимининг манзили бўла олмайди. Манзил https:// билан бошланади (http:// фақат шу компьютер учун).</translation>
    </message>
    <message>
        <source>A gateway on this computer is a test: name a profile of its own with --profile DIR.</source>
        <translation>Шу компьютердаги тўлов тизими — синов: унга алоҳида профильни --profile DIR билан кўрсатинг.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE. Keys: %1.</source>
        <translation>--set KEY=VALUE кўринишида берилади. Калитлар: %1.</translation>
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
        <translation>Kassa Paylov орқали тўловларни қабул қилади.

kassa [--sandbox] [--base-url URL] [--profile DIR] [--language uz|uz_Cyrl|ru|en]
      [--set KEY=VALUE]... [--desktop] [--version] [--help]
kassa export --profile DIR [--from DATE] [--to DATE] --format json|csv [--output FILE]

--sandbox    дастур ичидаги синов тизимида машқ қилиш; ҳақиқий пулсиз
--base-url   шу сафар учун тўлов тизимининг манзили
--profile    касса папкаси
--set        созламани ёзади ва тугайди
--desktop    ишга тушиш носозлигини ойнада ҳам кўрсатади
</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>answer: paid</source>
        <translation>жавоб: тўланди</translation>
    </message>
    <message>
        <source>answer to the payment</source>
        <translation>тўлов сўровига жавоб</translation>
    </message>
    <message>
        <source>bill sent to the gateway</source>
        <translation>ҳисоб тўлов тизимига юборилди</translation>
    </message>
    <message>
        <source>gateway accepted the bill</source>
        <translation>тўлов тизими ҳисобни қабул қилди</translation>
    </message>
    <message>
        <source>gateway did not accept the bill</source>
        <translation>тўлов тизими ҳисобни қабул қилмади</translation>
    </message>
    <message>
        <source>payment request sent</source>
        <translation>тўлов сўрови юборилди</translation>
    </message>
    <message>
        <source>payment request did not leave this computer</source>
        <translation>тўлов сўрови бу компьютердан чиқмади</translation>
    </message>
    <message>
        <source>connection lost, no answer</source>
        <translation>алоқа узилди, жавоб келмади</translation>
    </message>
    <message>
        <source>status</source>
        <translation>ҳолат</translation>
    </message>
    <message>
        <source>status asked, no answer</source>
        <translation>ҳолат сўралди, жавоб келмади</translation>
    </message>
    <message>
        <source>found in the gateway&apos;s registry</source>
        <translation>тўлов тизимининг реестрида топилди</translation>
    </message>
    <message>
        <source>left before payment</source>
        <translation>тўловсиз ёпилди</translation>
    </message>
    <message>
        <source>replaced by a newer payment</source>
        <translation>янгироқ тўлов билан алмаштирилди</translation>
    </message>
    <message>
        <source>program was started again</source>
        <translation>дастур қайта ишга туширилди</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>огоҳлантириш</translation>
    </message>
    <message>
        <source>this computer&apos;s clock went back</source>
        <translation>бу компьютернинг соати орқага қайтди</translation>
    </message>
    <message>
        <source>answer stored late</source>
        <translation>жавоб кечикиб сақланди</translation>
    </message>
    <message>
        <source>receipt printed</source>
        <translation>чек чоп этилди</translation>
    </message>
    <message>
        <source>in-process slip printed</source>
        <translation>маълумотнома чоп этилди</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Тайёрланмоқда</translation>
    </message>
    <message>
        <source>Ready to pay</source>
        <translation>Тўлашга тайёр</translation>
    </message>
    <message>
        <source>Waiting for the SMS code</source>
        <translation>SMS-код кутилмоқда</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Жавоб кутилмоқда</translation>
    </message>
    <message>
        <source>The bank refused</source>
        <translation>Банк рад этди</translation>
    </message>
    <message>
        <source>Result not known yet</source>
        <translation>Натижа ҳали номаълум</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Тўланган</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Бекор қилинган</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Ечилмаган</translation>
    </message>
    <message>
        <source>Bill not accepted</source>
        <translation>Ҳисоб қабул қилинмаган</translation>
    </message>
    <message>
        <source>No answer, not paid</source>
        <translation>Жавоб йўқ, тўланмаган</translation>
    </message>
    <message>
        <source>Left unpaid</source>
        <translation>Тўловсиз ёпилган</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Алмаштирилган</translation>
    </message>
    <message>
        <source>The gateway says that another amount was paid: %1. There is no receipt. Tell the administrator.</source>
        <translation>Тўлов тизими бошқа сумма тўланганини билдирди: %1. Чек берилмайди. Администраторга айтинг.</translation>
    </message>
    <message>
        <source>The gateway says that another service was paid. There is no receipt. Tell the administrator.</source>
        <translation>Тўлов тизими бошқа хизмат тўланганини билдирди. Чек берилмайди. Администраторга айтинг.</translation>
    </message>
    <message>
        <source>This payment turned out to be paid after all. Check whether the bill was paid twice.</source>
        <translation>Бу тўлов кейинроқ ўтгани маълум бўлди. Ҳисоб икки марта тўланмаганини текширинг.</translation>
    </message>
    <message>
        <source>The gateway cancelled this payment after it was paid. Tell the administrator.</source>
        <translation>Тўлов тизими тўланган тўловни бекор қилди. Администраторга айтинг.</translation>
    </message>
    <message>
        <source>This payment needs the administrator: %1</source>
        <translation>Бу тўлов билан администратор шуғуллансин: %1</translation>
    </message>
    <message>
        <source>The gateway says paid, but not what was paid. There is no receipt. Tell the administrator.</source>
        <translation>Тўлов тизими тўланган дейди, лекин нима тўланганини айтмайди. Чек берилмайди. Администраторга айтинг.</translation>
    </message>
    <message>
        <source>the answer could not be read (HTTP %1)</source>
        <translation>жавобни ўқиб бўлмади (код %1)</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s registry so far</source>
        <translation>тўлов тизимининг реестрида ҳозирча йўқ</translation>
    </message>
    <message>
        <source>the gateway&apos;s registry could not be read</source>
        <translation>тўлов тизимининг реестрини ўқиб бўлмади</translation>
    </message>
    <message>
        <source>the gateway&apos;s registry proves nothing yet</source>
        <translation>тўлов тизимининг реестри ҳозирча ҳеч нарсани исботламайди</translation>
    </message>
    <message>
        <source>status asked, the answer could not be read (HTTP %1)</source>
        <translation>ҳолат сўралди, жавобни ўқиб бўлмади (код %1)</translation>
    </message>
    <message>
        <source>second attempt approved by %1</source>
        <translation>иккинчи уринишга %1 рухсат берди</translation>
    </message>
    <message>
        <source>account released by %1</source>
        <translation>ҳисобни %1 бўшатди</translation>
    </message>
    <message>
        <source>belongs together with payment %1</source>
        <translation>№ %1 тўлов билан боғлиқ</translation>
    </message>
    <message>
        <source>This bill may have been charged twice: another payment of it is paid as well. Tell the administrator.</source>
        <translation>Бу ҳисоб учун пул икки марта ечилган бўлиши мумкин: унга қилинган бошқа тўлов ҳам ўтган. Администраторга айтинг.</translation>
    </message>
    <message>
        <source>status: paid</source>
        <translation>ҳолат: тўланган</translation>
    </message>
    <message>
        <source>status: not paid so far</source>
        <translation>ҳолат: ҳозирча тўланмаган</translation>
    </message>
    <message>
        <source>status: cancelled</source>
        <translation>ҳолат: бекор қилинган</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Код нотўғри</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no journal in %1.</source>
        <translation>%1 ичида журнал йўқ.</translation>
    </message>
    <message>
        <source>This till&apos;s journal was written by a newer Kassa. Install the newer version.</source>
        <translation>Бу кассанинг журнали дастурнинг янгироқ версиясида ёзилган. Янги версияни ўрнатинг.</translation>
    </message>
    <message>
        <source>The journal in %1 can&apos;t be read.</source>
        <translation>%1 ичидаги журнални ўқиб бўлмади.</translation>
    </message>
    <message>
        <source>The export can&apos;t be written.</source>
        <translation>Экспортни ёзиб бўлмади.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 га ёзиб бўлмади.</translation>
    </message>
    <message>
        <source>Kassa is running on this till. Close it first.</source>
        <translation>Бу кассада дастур ишлаб турибди. Аввал уни ёпинг.</translation>
    </message>
    <message>
        <source>The till&apos;s folder can&apos;t be used: %1.</source>
        <translation>Касса папкасидан фойдаланиб бўлмайди: %1.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written: %1.</source>
        <translation>Созламаларни ёзиб бўлмади: %1.</translation>
    </message>
    <message>
        <source>The till&apos;s settings can&apos;t be read: %1.</source>
        <translation>Кассанинг созламаларини ўқиб бўлмади: %1.</translation>
    </message>
</context>
<context>
    <name>Favourites</name>
    <message>
        <source>no longer offered</source>
        <translation>энди таклиф қилинмайди</translation>
    </message>
    <message>
        <source>can be paid again</source>
        <translation>яна тўлаш мумкин</translation>
    </message>
    <message>
        <source>no limits any more</source>
        <translation>энди чеклов йўқ</translation>
    </message>
</context>
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
        <translation>Реестр бўйича тасдиқланди</translation>
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
    <message>
        <source>not reported by the provider</source>
        <translation>провайдер маълум қилмаган</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>тўланган</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Тўланган вақти</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Ёрдам: %1</translation>
    </message>
    <message>
        <source>Check code %1</source>
        <translation>Текшириш коди %1</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Электр энергияси</translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation>Шохобча номи</translation>
    </message>
    <message>
        <source>Fiscal receipt</source>
        <translation>Фискал чек</translation>
    </message>
    <message>
        <source>Fiscal sign</source>
        <translation>Фискал белги</translation>
    </message>
    <message>
        <source>Fiscal module</source>
        <translation>Фискал модул</translation>
    </message>
    <message>
        <source>Payments of the list</source>
        <translation>Рўйхатдаги тўловлар</translation>
    </message>
    <message>
        <source>The result is not known yet:</source>
        <translation>Натижаси ҳали номаълум:</translation>
    </message>
    <message>
        <source>What is not known yet is not in the sum. Do not pay it elsewhere until it is settled.</source>
        <translation>Натижаси номаълум ҳисоблар жами суммага кирмаган. Аниқ бўлгунча уларни бошқа жойда тўламанг.</translation>
    </message>
    <message>
        <source>Each payment has a receipt of its own.</source>
        <translation>Ҳар бир тўловнинг ўз чеки бор.</translation>
    </message>
</context>
<context>
    <name>SystemPorts</name>
    <message>
        <source>KASSA_CARDS can&apos;t be read: it is a JSON list of cards.</source>
        <translation>KASSA_CARDS ни ўқиб бўлмади: унда карталар JSON рўйхати бўлиши керак.</translation>
    </message>
    <message>
        <source>Kassa can&apos;t start</source>
        <translation>Kassa ишга тушмади</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>This till&apos;s journal was written by a newer Kassa. Install the newer version; nothing was changed.</source>
        <translation>Бу кассанинг журнали дастурнинг янгироқ версиясида ёзилган. Янги версияни ўрнатинг; ҳеч нарса ўзгартирилмади.</translation>
    </message>
    <message>
        <source>The till&apos;s journal can&apos;t be opened. Nothing was changed.</source>
        <translation>Касса журналини очиб бўлмади. Ҳеч нарса ўзгартирилмади.</translation>
    </message>
    <message>
        <source>Kassa is already running on this till (%1).</source>
        <translation>Дастур бу кассада аллақачон ишлаб турибди (%1).</translation>
    </message>
    <message>
        <source>The till&apos;s folder can&apos;t be used: %1.</source>
        <translation>Касса папкасидан фойдаланиб бўлмайди: %1.</translation>
    </message>
    <message>
        <source>This till&apos;s payments belong to %1. Another gateway needs a profile of its own (--profile DIR).</source>
        <translation>Бу кассанинг тўловлари %1 га тегишли. Бошқа тўлов тизимига алоҳида профиль керак (--profile DIR).</translation>
    </message>
    <message>
        <source>Point&apos;s card</source>
        <translation>Касса картаси</translation>
    </message>
    <message>
        <source>Payer&apos;s card (SMS code)</source>
        <translation>Тўловчи картаси (SMS-код)</translation>
    </message>
    <message>
        <source>Card without money</source>
        <translation>Маблағи йўқ карта</translation>
    </message>
    <message>
        <source>Blocked card</source>
        <translation>Блокланган карта</translation>
    </message>
    <message>
        <source>Expired card</source>
        <translation>Муддати ўтган карта</translation>
    </message>
    <message>
        <source>This build has no sandbox.</source>
        <translation>Бу йиғмада синов тизими йўқ.</translation>
    </message>
    <message>
        <source>The till&apos;s settings can&apos;t be read: %1.</source>
        <translation>Кассанинг созламаларини ўқиб бўлмади: %1.</translation>
    </message>
    <message>
        <source>The disk is full, so no payment can be written down. Free some space and start Kassa again. Nothing was changed.</source>
        <translation>Диск тўлган, тўловларни ёзиб бўлмайди. Жой бўшатиб, дастурни қайта ишга туширинг. Ҳеч нарса ўзгартирилмади.</translation>
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
        <translation>%1 дақ %2 с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 соат %2 дақ</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 кун %2 соат</translation>
    </message>
    <message>
        <source>this computer&apos;s clock: %1</source>
        <translation>бу компьютернинг соати: %1</translation>
    </message>
    <message>
        <source>Replaces payment %1</source>
        <translation>№ %1 тўловнинг ўрнига қилинган</translation>
    </message>
    <message>
        <source>Replaced by payment %1</source>
        <translation>№ %1 тўлов билан алмаштирилди</translation>
    </message>
    <message>
        <source>Paid as well: payment %1. Charged twice?</source>
        <translation>Бу ҳам тўланган: тўлов № %1. Икки марта ечилганми?</translation>
    </message>
    <message>
        <source>Linked to payment %1</source>
        <translation>№ %1 тўлов билан боғлиқ</translation>
    </message>
    <message>
        <source>Its answer is awaited.</source>
        <translation>Унга жавоб кутилмоқда.</translation>
    </message>
    <message>
        <source>Its answer does not tell whether the card was charged: %1</source>
        <translation>Жавоб картадан пул ечилган-ечилмаганини билдирмайди: %1</translation>
    </message>
    <message>
        <source>The program ended before an answer was stored.</source>
        <translation>Жавоб сақланмасдан олдин дастур ёпилган.</translation>
    </message>
    <message>
        <source>Its answer could not be read (HTTP %1).</source>
        <translation>Жавобини ўқиб бўлмади (код %1).</translation>
    </message>
    <message>
        <source>No answer to it came.</source>
        <translation>Унга жавоб келмади.</translation>
    </message>
    <message>
        <source>Its status was asked without an answer so far (%1×).</source>
        <translation>Ҳолати %1 марта сўралди, ҳозирча жавоб йўқ.</translation>
    </message>
    <message>
        <source>Its status was asked %1×; the last answer, at %2: not paid so far.</source>
        <translation>Ҳолати %1 марта сўралди; охирги жавоб (%2): ҳозирча тўланмаган.</translation>
    </message>
    <message>
        <source>Its status was asked %1×; the last answer, at %2: %3</source>
        <translation>Ҳолати %1 марта сўралди; охирги жавоб (%2): %3</translation>
    </message>
    <message>
        <source>The gateway&apos;s registry, read at %1, does not hold it so far.</source>
        <translation>Тўлов тизимининг реестрида (ўқилган вақти: %1) бу тўлов ҳозирча йўқ.</translation>
    </message>
    <message>
        <source>The gateway&apos;s registry was read at %1 and proves nothing yet.</source>
        <translation>Тўлов тизимининг реестри (ўқилган вақти: %1) ҳозирча ҳеч нарсани исботламайди.</translation>
    </message>
    <message>
        <source>The request to pay was sent at %1 (attempt %2).</source>
        <translation>Тўлов сўрови юборилган: %1 (%2-уриниш).</translation>
    </message>
    <message>
        <source>The request to pay was sent at %1.</source>
        <translation>Тўлов сўрови юборилган: %1.</translation>
    </message>
    <message>
        <source>The account was released: another payment of it may be made.</source>
        <translation>Ҳисоб бўшатилди: унга бошқа тўлов қилса бўлади.</translation>
    </message>
    <message>
        <source>Whether the card was charged.</source>
        <translation>Картадан пул ечилган-ечилмагани.</translation>
    </message>
    <message>
        <source>Do not charge again. Kassa goes on asking until the gateway or its registry tells the result.</source>
        <translation>Қайта ечманг. Тўлов тизими ёки унинг реестри натижани билдиргунча дастур сўрашда давом этади.</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>энди: %1</translation>
    </message>
    <message>
        <source>before: %1, now: %2</source>
        <translation>олдин: %1, энди: %2</translation>
    </message>
    <message>
        <source>The gateway accepted the bill</source>
        <translation>Тўлов тизими ҳисобни қабул қилди</translation>
    </message>
    <message>
        <source>The gateway accepted the bill and asks for a code</source>
        <translation>Тўлов тизими ҳисобни қабул қилди ва код сўраяпти</translation>
    </message>
    <message>
        <source>No answer to the bill; nothing was paid</source>
        <translation>Ҳисобга жавоб келмади; ҳеч нарса тўланмаган</translation>
    </message>
    <message>
        <source>The answer to the bill could not be read; nothing was paid</source>
        <translation>Ҳисобга келган жавобни ўқиб бўлмади; ҳеч нарса тўланмаган</translation>
    </message>
    <message>
        <source>The bill did not reach the gateway</source>
        <translation>Ҳисоб тўлов тизимига етиб бормади</translation>
    </message>
    <message>
        <source>The gateway did not accept the bill</source>
        <translation>Тўлов тизими ҳисобни қабул қилмади</translation>
    </message>
    <message>
        <source>The gateway did not accept the bill: %1</source>
        <translation>Тўлов тизими ҳисобни қабул қилмади: %1</translation>
    </message>
    <message>
        <source>Request to pay sent again, attempt %1</source>
        <translation>Тўлов сўрови қайта юборилди, %1-уриниш</translation>
    </message>
    <message>
        <source>Request to pay sent</source>
        <translation>Тўлов сўрови юборилди</translation>
    </message>
    <message>
        <source>Request to pay sent, attempt %1</source>
        <translation>Тўлов сўрови юборилди, %1-уриниш</translation>
    </message>
    <message>
        <source>Answer: paid</source>
        <translation>Жавоб: тўланди</translation>
    </message>
    <message>
        <source>An answer that does not tell whether the card was charged: %1</source>
        <translation>Картадан пул ечилган-ечилмаганини билдирмайдиган жавоб: %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>код йўқ</translation>
    </message>
    <message>
        <source>Answer: refused</source>
        <translation>Жавоб: рад этилди</translation>
    </message>
    <message>
        <source>Status: paid</source>
        <translation>Ҳолат: тўланган</translation>
    </message>
    <message>
        <source>Status: not paid so far</source>
        <translation>Ҳолат: ҳозирча тўланмаган</translation>
    </message>
    <message>
        <source>Status: cancelled</source>
        <translation>Ҳолат: бекор қилинган</translation>
    </message>
    <message>
        <source>Status: the gateway has no such payment</source>
        <translation>Ҳолат: тўлов тизимида бундай тўлов йўқ</translation>
    </message>
    <message>
        <source>Status: the answer is about another payment</source>
        <translation>Ҳолат: жавоб бошқа тўлов ҳақида</translation>
    </message>
    <message>
        <source>Status: the answer says nothing</source>
        <translation>Ҳолат: жавобда ҳеч нарса айтилмаган</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Ҳолат: %1</translation>
    </message>
    <message>
        <source>The registry could not be read</source>
        <translation>Реестрни ўқиб бўлмади</translation>
    </message>
    <message>
        <source>The registry proves nothing yet: it was not read whole</source>
        <translation>Реестр ҳозирча ҳеч нарсани исботламайди: у тўлиқ ўқилмаган</translation>
    </message>
    <message>
        <source>The registry proves nothing yet: the day after has not been read</source>
        <translation>Реестр ҳозирча ҳеч нарсани исботламайди: кейинги кун ҳали ўқилмаган</translation>
    </message>
    <message>
        <source>The registry proves nothing yet: it holds no later payment of this till</source>
        <translation>Реестр ҳозирча ҳеч нарсани исботламайди: унда бу кассанинг кейинги тўловлари йўқ</translation>
    </message>
    <message>
        <source>The registry proves nothing: the gateway&apos;s time was not known when the request was sent</source>
        <translation>Реестр ҳеч нарсани исботламайди: сўров юборилганда тўлов тизимининг вақти номаълум эди</translation>
    </message>
    <message>
        <source>The registry proves nothing yet</source>
        <translation>Реестр ҳозирча ҳеч нарсани исботламайди</translation>
    </message>
    <message>
        <source>Found in the gateway&apos;s registry</source>
        <translation>Тўлов тизимининг реестрида топилди</translation>
    </message>
    <message>
        <source>Not in the gateway&apos;s registry so far</source>
        <translation>Тўлов тизимининг реестрида ҳозирча йўқ</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Огоҳлантириш</translation>
    </message>
    <message>
        <source>Bill sent to the gateway</source>
        <translation>Ҳисоб тўлов тизимига юборилди</translation>
    </message>
    <message>
        <source>The request did not leave this computer; nothing was sent</source>
        <translation>Сўров бу компьютердан чиқмади; ҳеч нарса юборилмади</translation>
    </message>
    <message>
        <source>No answer to the request to pay</source>
        <translation>Тўлов сўровига жавоб келмади</translation>
    </message>
    <message>
        <source>The answer to the request to pay could not be read</source>
        <translation>Тўлов сўровига келган жавобни ўқиб бўлмади</translation>
    </message>
    <message>
        <source>No answer about the status</source>
        <translation>Ҳолат сўровига жавоб келмади</translation>
    </message>
    <message>
        <source>The answer about the status could not be read</source>
        <translation>Ҳолат сўровига келган жавобни ўқиб бўлмади</translation>
    </message>
    <message>
        <source>A second request to pay was approved</source>
        <translation>Қайта тўлов сўровига рухсат берилди</translation>
    </message>
    <message>
        <source>The account was released: other payments of it may be made</source>
        <translation>Ҳисоб бўшатилди: унга бошқа тўлов қилса бўлади</translation>
    </message>
    <message>
        <source>Left before payment</source>
        <translation>Тўловсиз ёпилди</translation>
    </message>
    <message>
        <source>Replaced by a newer payment</source>
        <translation>Янгироқ тўлов билан алмаштирилди</translation>
    </message>
    <message>
        <source>The program was started again before the answer was stored</source>
        <translation>Жавоб сақланмасдан олдин дастур қайта ишга туширилди</translation>
    </message>
    <message>
        <source>The program was started again</source>
        <translation>Дастур қайта ишга туширилди</translation>
    </message>
    <message>
        <source>This computer&apos;s clock went back</source>
        <translation>Бу компьютернинг соати орқага қайтди</translation>
    </message>
    <message>
        <source>The answer could be stored only now</source>
        <translation>Жавобни фақат энди сақлаб бўлди</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Чек чоп этилди</translation>
    </message>
    <message>
        <source>In-process slip printed</source>
        <translation>Маълумотнома чоп этилди</translation>
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
        <translation>Тўлов тизими</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Event “%1”</source>
        <translation>«%1» ҳодисаси</translation>
    </message>
    <message>
        <source>Registry asked</source>
        <translation>Реестр сўралди</translation>
    </message>
    <message>
        <source>Status asked</source>
        <translation>Ҳолат сўралди</translation>
    </message>
</context>
<context>
    <name>kassa::AboutPage</name>
    <message>
        <source>The cashier&apos;s program for bill payments through Paylov&apos;s Service Payment.</source>
        <translation>Paylov Service Payment орқали ҳисобларни тўлаш учун кассир дастури.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation>GNU General Public License (3-версия ёки ундан кейингиси) асосидаги эркин дастур. Qt %1 да яратилган.</translation>
    </message>
    <message>
        <source>Profile of this till</source>
        <translation>Бу кассанинг профили</translation>
    </message>
</context>
<context>
    <name>kassa::AccountBookModel</name>
    <message>
        <source>No longer offered: %1</source>
        <comment>%1 is an option of a list</comment>
        <translation>Энди йўқ: %1</translation>
    </message>
</context>
<context>
    <name>kassa::AccountBookPopup</name>
    <message>
        <source>Nothing was paid for this service at this till yet.</source>
        <translation>Бу кассада бу хизмат учун ҳали тўланмаган.</translation>
    </message>
    <message>
        <source>Not in the book. Esc closes it.</source>
        <translation>Дафтарда йўқ. Ёпиш: Esc.</translation>
    </message>
    <message>
        <source>Account book · nothing was erased, the disk refused it</source>
        <translation>Ҳисоблар дафтари · ўчирилмади, дискка ёзиб бўлмади</translation>
    </message>
    <message>
        <source>Account book · paid at this till</source>
        <translation>Ҳисоблар дафтари · шу кассада тўланган</translation>
    </message>
    <message>
        <source>Erase %1 from the book, for good? The journal of payments stays.</source>
        <translation>%1 дафтардан бутунлай ўчирилсинми? Тўловлар журнали қолади.</translation>
    </message>
    <message>
        <source>Account book</source>
        <translation>Ҳисоблар дафтари</translation>
    </message>
    <message>
        <source>Account or name</source>
        <translation>Ҳисоб ёки исм</translation>
    </message>
    <message>
        <source>Search in the account book</source>
        <translation>Ҳисоблар дафтаридан қидириш</translation>
    </message>
    <message>
        <source>Accounts paid before</source>
        <translation>Олдин тўланган ҳисоблар</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Ўчириш</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Ҳаммасини ўчириш</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қолдириш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>Шу хизмат</translation>
    </message>
    <message>
        <source>Erase which accounts, for good? The journal of payments stays.</source>
        <translation>Қайси ҳисоблар бутунлай ўчирилсин? Тўловлар журнали қолади.</translation>
    </message>
    <message>
        <source>Whole book</source>
        <translation>Бутун дафтар</translation>
    </message>
</context>
<context>
    <name>kassa::AccountSuggestions</name>
    <message>
        <source>Accounts paid before</source>
        <translation>Олдин тўланган ҳисоблар</translation>
    </message>
    <message>
        <source>Paid before · ↓ to choose</source>
        <translation>Олдин тўланган · танлаш: ↓</translation>
    </message>
</context>
<context>
    <name>kassa::AmountChips</name>
    <message>
        <source>On the bill: %1</source>
        <translation>Квитансияда: %1</translation>
    </message>
    <message>
        <source>Debt: %1</source>
        <translation>Қарз: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Тўлаш керак: %1</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Баланс: %1</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Охирги: %1</translation>
    </message>
    <message>
        <source>At this till: %1</source>
        <comment>what was paid for this account last</comment>
        <translation>Шу кассада: %1</translation>
    </message>
</context>
<context>
    <name>kassa::CardChoice</name>
    <message>
        <source>the point&apos;s card</source>
        <translation>касса картаси</translation>
    </message>
    <message>
        <source>the payer&apos;s card</source>
        <translation>тўловчи картаси</translation>
    </message>
</context>
<context>
    <name>kassa::CardDialog</name>
    <message>
        <source>This is a card number. Kassa takes none, only the cardId that Paylov gave for the card.</source>
        <translation>Бу карта рақами. Kassa уни қабул қилмайди: Paylov карта учун берган cardId керак.</translation>
    </message>
    <message>
        <source>Give the card a name that the cashier knows.</source>
        <translation>Картага кассирга тушунарли ном беринг.</translation>
    </message>
    <message>
        <source>Paste the cardId that Paylov gave for the card.</source>
        <translation>Paylov карта учун берган cardId ни қўйинг.</translation>
    </message>
    <message>
        <source>A cardId has no blanks. Paste it again.</source>
        <translation>cardId ичида бўш жой бўлмайди. Қайтадан қўйинг.</translation>
    </message>
    <message>
        <source>This is no phone number. It looks like +998 90 000 00 00</source>
        <translation>Бу телефон рақами эмас. Рақам +998 90 000 00 00 кўринишида бўлади</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Карта қўшиш</translation>
    </message>
    <message>
        <source>Edit a card</source>
        <translation>Картани ўзгартириш</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>Карта номи</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Ниқобланган рақам</translation>
    </message>
    <message>
        <source>Such as 986034******8885</source>
        <translation>Масалан, 986034******8885</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Эгаси</translation>
    </message>
    <message>
        <source>The payer</source>
        <translation>Тўловчи</translation>
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
        <translation>Картадаги рақам эмас.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Сақлангани қолсин десангиз, бўш қолдиринг.</translation>
    </message>
    <message>
        <source>Phone of the card</source>
        <translation>Карта телефони</translation>
    </message>
    <message>
        <source>Checked against the card&apos;s own; may be empty.</source>
        <translation>Картага уланган рақам билан солиштирилади; бўш қолиши мумкин.</translation>
    </message>
    <message>
        <source>Ask for the SMS code</source>
        <translation>SMS-код сўралсин</translation>
    </message>
    <message>
        <source>Only the point&apos;s own card may pay without a code; the payer then gives cash.</source>
        <translation>Фақат кассанинг ўз картаси кодсиз тўлаши мумкин; бунда тўловчи нақд пул беради.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор қилиш</translation>
    </message>
    <message>
        <source>Save card</source>
        <translation>Картани сақлаш</translation>
    </message>
</context>
<context>
    <name>kassa::CardsPage</name>
    <message>
        <source>the point&apos;s</source>
        <translation>кассаники</translation>
    </message>
    <message>
        <source>the payer&apos;s</source>
        <translation>тўловчиники</translation>
    </message>
    <message>
        <source>asks for an SMS code</source>
        <translation>SMS-код сўралади</translation>
    </message>
    <message>
        <source>pays without a code</source>
        <translation>кодсиз тўлайди</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ўзгартириш</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1: ўзгартириш</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ўчириш</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1: ўчириш</translation>
    </message>
    <message>
        <source>No card is stored on this till yet. Without one nothing can be paid.</source>
        <translation>Бу кассада ҳали карта сақланмаган. Картасиз тўлов қилиб бўлмайди.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>«%1» ўчирилсинми?</translation>
    </message>
    <message>
        <source>The till forgets the card and its cardId. Payments made with it stay in history.</source>
        <translation>Касса карта ва унинг cardId сини унутади. Шу карта билан қилинган тўловлар тарихда қолади.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қолсин</translation>
    </message>
    <message>
        <source>A cardId rests in the system&apos;s secret store and is never shown. There is no place for a card number.</source>
        <translation>cardId тизимнинг махфий омборида туради ва ҳеч қачон кўрсатилмайди. Карта рақами учун жой йўқ.</translation>
    </message>
    <message>
        <source>This system has no secret store: cardIds are kept only until the program is closed. There is no place for a card number.</source>
        <translation>Бу тизимда махфий омбор йўқ: cardId фақат дастур ёпилгунча сақланади. Карта рақами учун жой йўқ.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Карта қўшиш</translation>
    </message>
</context>
<context>
    <name>kassa::CashHelper</name>
    <message>
        <source>Cash received</source>
        <translation>Олинган нақд пул</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Яна керак</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Қайтим</translation>
    </message>
    <message>
        <source>cash</source>
        <comment>short; stands in the field of the money that the payer laid down, after the figures</comment>
        <translation>нақд</translation>
    </message>
</context>
<context>
    <name>kassa::CataloguePanel</name>
    <message>
        <source>Services</source>
        <translation>Хизматлар</translation>
    </message>
    <message>
        <source>No service is called “%1”. Try another word or a part of it.</source>
        <translation>«%1» номли хизмат йўқ. Бошқа сўз ёки унинг бир қисмини ёзинг.</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Қидирувга қайтиш</translation>
    </message>
    <message>
        <source>Fetching the services…</source>
        <translation>Хизматлар юкланмоқда…</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Қайта юклаш</translation>
    </message>
    <message>
        <source>The gateway offers no service to this point.</source>
        <translation>Тўлов тизими бу шохобчага хизмат таклиф қилмаяпти.</translation>
    </message>
    <message>
        <source>The services come here once this till is connected.</source>
        <translation>Касса улангач, хизматлар шу ерда чиқади.</translation>
    </message>
</context>
<context>
    <name>kassa::ConnectionPage</name>
    <message>
        <source>This profile&apos;s payments belong to %1. Start Kassa with another profile for another gateway.</source>
        <translation>Бу профильнинг тўловлари %1 га тегишли. Бошқа тўлов тизими учун дастурни бошқа профиль билан ишга туширинг.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://gateway.example/</source>
        <translation>Бу веб-манзил эмас. Манзил https://gateway.example/ кўринишида бўлади</translation>
    </message>
    <message>
        <source>Leave out user names, passwords and everything after ? or #.</source>
        <translation>Фойдаланувчи номи, пароль ва ? ёки # дан кейинги қисмни олиб ташланг.</translation>
    </message>
    <message>
        <source>The gateway is reached over https only. Plain http is for this computer alone.</source>
        <translation>Тўлов тизимига фақат https орқали уланилади. Оддий http фақат шу компьютер учун.</translation>
    </message>
    <message>
        <source>This is a card number. Kassa takes none.</source>
        <translation>Бу карта рақами. Kassa уни қабул қилмайди.</translation>
    </message>
    <message>
        <source>A token has no blanks and no letters beyond the Latin ones. Paste it again.</source>
        <translation>Токенда бўш жой ва лотин бўлмаган ҳарфлар бўлмайди. Қайтадан қўйинг.</translation>
    </message>
    <message>
        <source>A path has letters, digits, points, hyphens and slashes only.</source>
        <translation>Йўлда фақат ҳарф, рақам, нуқта, дефис ва қия чизиқ бўлади.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Бу JSON объекти эмас.</translation>
    </message>
    <message>
        <source>Codes are words separated by commas.</source>
        <translation>Кодлар — вергул билан ажратилган сўзлар.</translation>
    </message>
    <message>
        <source>The sandbox needs none.</source>
        <translation>Синов тизимига керак эмас.</translation>
    </message>
    <message>
        <source>It is saved in the system&apos;s secret store.</source>
        <translation>У тизимнинг махфий омборида сақланади.</translation>
    </message>
    <message>
        <source>This system has no secret store: it is kept only until the program is closed.</source>
        <translation>Бу тизимда махфий омбор йўқ: у фақат дастур ёпилгунча сақланади.</translation>
    </message>
    <message>
        <source>A token is there; paste another to replace it.</source>
        <translation>Токен бор; алмаштириш учун бошқасини қўйинг.</translation>
    </message>
    <message>
        <source>No token yet.</source>
        <translation>Токен ҳали йўқ.</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Тўлов тизими манзили</translation>
    </message>
    <message>
        <source>The sandbox is in use: nothing here reaches a real gateway.</source>
        <translation>Синов тизими ишлатилмоқда: ҳақиқий тўлов тизимига ҳеч нарса юборилмайди.</translation>
    </message>
    <message>
        <source>The address that Paylov gave you.</source>
        <translation>Paylov берган манзил.</translation>
    </message>
    <message>
        <source>This profile belongs to %1.</source>
        <translation>Бу профиль %1 га тегишли.</translation>
    </message>
    <message>
        <source>Merchant label</source>
        <translation>Савдо нуқтаси белгиси</translation>
    </message>
    <message>
        <source>Tells two merchants of one gateway apart; may be empty.</source>
        <translation>Битта тўлов тизимидаги савдо нуқталарини фарқлайди; бўш қолиши мумкин.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Фойдаланувчи ID</translation>
    </message>
    <message>
        <source>Sent with each payment; may be empty.</source>
        <translation>Ҳар бир тўлов билан юборилади; бўш қолиши мумкин.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Кириш токени</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Қўшимча</translation>
    </message>
    <message>
        <source>Path of the payment methods</source>
        <translation>Тўлов методлари йўли</translation>
    </message>
    <message>
        <source>Path before transaction/all</source>
        <translation>transaction/all олдидаги йўл</translation>
    </message>
    <message>
        <source>SMS object</source>
        <translation>SMS объекти</translation>
    </message>
    <message>
        <source>JSON sent as “sms” when a bill is created; empty sends none.</source>
        <translation>Ҳисоб яратилганда «sms» сифатида юбориладиган JSON; бўш бўлса, юборилмайди.</translation>
    </message>
    <message>
        <source>Further codes of a refusal before charging</source>
        <translation>Пул ечишдан олдинги рад этишнинг қўшимча кодлари</translation>
    </message>
    <message>
        <source>Only codes that Paylov confirmed, separated by commas.</source>
        <translation>Фақат Paylov тасдиқлаган кодлар, вергул билан ажратилган.</translation>
    </message>
    <message>
        <source>Only services open to this merchant</source>
        <translation>Фақат шу савдо нуқтасига очиқ хизматлар</translation>
    </message>
</context>
<context>
    <name>kassa::DateField</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>КК.ОО.ЙЙЙЙ</translation>
    </message>
</context>
<context>
    <name>kassa::DifferencePane</name>
    <message>
        <source>This till</source>
        <translation>Шу касса</translation>
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
        <translation>Икки томон маълумотини кўриш учун фарқни танланг.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Фарқ</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Тўловни очиш</translation>
    </message>
</context>
<context>
    <name>kassa::DifferencesModel</name>
    <message>
        <source>Another amount was paid</source>
        <translation>Бошқа сумма тўланган</translation>
    </message>
    <message>
        <source>Another service was paid</source>
        <translation>Бошқа хизмат тўланган</translation>
    </message>
    <message>
        <source>Paid at the gateway, not here</source>
        <translation>Тўлов тизимида тўланган, бу ерда йўқ</translation>
    </message>
    <message>
        <source>Not known on this till</source>
        <translation>Бу кассага номаълум</translation>
    </message>
    <message>
        <source>Missing in the registry</source>
        <translation>Реестрда йўқ</translation>
    </message>
    <message>
        <source>Paid, not known here yet</source>
        <translation>Тўланган, бу ерда ҳали номаълум</translation>
    </message>
    <message>
        <source>Confirmed by the registry</source>
        <translation>Реестр бўйича тасдиқланди</translation>
    </message>
    <message>
        <source>The gateway took another amount than the one on the bill.</source>
        <translation>Тўлов тизими ҳисобдагидан бошқа суммани олган.</translation>
    </message>
    <message>
        <source>The gateway paid another service than the one on the bill.</source>
        <translation>Тўлов тизими ҳисобдагидан бошқа хизматга тўлаган.</translation>
    </message>
    <message>
        <source>The gateway has this payment as paid. On this till it stands as: %1.</source>
        <translation>Тўлов тизимида бу тўлов тўланган. Бу кассадаги ҳолати: %1.</translation>
    </message>
    <message>
        <source>The gateway has a payment under this till&apos;s user id that this till does not know.</source>
        <translation>Тўлов тизимида шу кассанинг фойдаланувчи ID рақами билан қилинган, лекин бу кассага номаълум тўлов бор.</translation>
    </message>
    <message>
        <source>This till has the payment as paid. The gateway&apos;s registry does not list it.</source>
        <translation>Бу кассада тўлов тўланган. Тўлов тизимининг реестрида у йўқ.</translation>
    </message>
    <message>
        <source>The gateway has this payment as paid. Its result has not been taken over here yet.</source>
        <translation>Тўлов тизимида бу тўлов тўланган. Натижаси бу кассада ҳали қайд этилмаган.</translation>
    </message>
    <message>
        <source>The result of this payment was not known here. The registry has it as paid, and that settled it.</source>
        <translation>Бу тўловнинг натижаси бу ерда номаълум эди. Реестрга кўра у тўланган, натижа шу билан аниқланди.</translation>
    </message>
    <message>
        <source>There is no receipt for it. Tell the administrator and keep the payer&apos;s phone number.</source>
        <translation>Унга чек берилмайди. Администраторга айтинг ва тўловчининг телефон рақамини ёзиб қўйинг.</translation>
    </message>
    <message>
        <source>Open the payment and see whether the same bill was paid twice. Tell the administrator.</source>
        <translation>Тўловни очинг ва шу ҳисоб икки марта тўланмаганини текширинг. Администраторга айтинг.</translation>
    </message>
    <message>
        <source>Tell the administrator: another computer may use the same user id, or this till&apos;s payments were restored from an older copy.</source>
        <translation>Администраторга айтинг: бошқа компьютер ҳам шу фойдаланувчи ID билан ишлаётган ёки бу кассанинг тўловлари эскироқ нусхадан тикланган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>Do not charge again. Read the registry once more in an hour; if it is still missing, tell the administrator.</source>
        <translation>Қайта ечманг. Реестрни бир соатдан кейин яна ўқинг; тўлов ҳали ҳам бўлмаса, администраторга айтинг.</translation>
    </message>
    <message>
        <source>Do not charge again. Open the payment and press Check now.</source>
        <translation>Қайта ечманг. Тўловни очиб, «Ҳозир текшириш»ни босинг.</translation>
    </message>
    <message>
        <source>Nothing has to be done. The receipt can be printed.</source>
        <translation>Ҳеч нарса қилиш шарт эмас. Чекни чоп этиш мумкин.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Тўланган</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Вақт</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Хизмат</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Ҳисоб</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Карта эгаси</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Фойдаланувчи ID</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Рақам</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) agree</source>
        <translation>
            <numerusform>%n та тўлов мос</numerusform>
            <numerusform>%n та тўлов мос</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Фарқ</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Шу касса</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Paid after all</source>
        <translation>Барибир тўланган</translation>
    </message>
    <message>
        <source>Here the payment had ended without a charge. The gateway has charged it all the same.</source>
        <translation>Бу кассада тўлов пул ечилмасдан тугаган эди. Тўлов тизими барибир пул ечган.</translation>
    </message>
</context>
<context>
    <name>kassa::DifferencesTab</name>
    <message>
        <source>At most %1 days at a time.</source>
        <translation>Бир мартада кўпи билан %1 кун.</translation>
    </message>
    <message>
        <source>Here this till&apos;s payments are compared with what the gateway has as paid. Choose the days and press Read registry.</source>
        <translation>Бу ерда кассанинг тўловлари тўлов тизими тўланган деб билганлари билан солиштирилади. Кунларни танлаб, «Реестрни ўқиш»ни босинг.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Қайта сўраш</translation>
    </message>
    <message>
        <source>No difference was found in what could be read of %1.</source>
        <translation>%1: ўқиб бўлган қисмида фарқ топилмади.</translation>
    </message>
    <message>
        <source>Everything agrees for %1: neither this till nor the registry has a payment that the other lacks.</source>
        <translation>%1: ҳаммаси мос. Бу кассада ҳам, реестрда ҳам иккинчисида йўқ тўлов топилмади.</translation>
    </message>
    <message>
        <source>Everything agrees for %1.</source>
        <translation>%1: ҳаммаси мос.</translation>
    </message>
    <message>
        <source>Reading the registry: part %1 of %2</source>
        <translation>Реестр ўқилмоқда: %2 қисмдан %1-қисм</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Реестр ўқилмоқда…</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n та фарқ</numerusform>
            <numerusform>%n та фарқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed by the registry</source>
        <translation>
            <numerusform>реестр тасдиқлагани: %n та</numerusform>
            <numerusform>реестр тасдиқлагани: %n та</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) of other tills</source>
        <translation>
            <numerusform>бошқа кассаларнинг %n та тўлови</numerusform>
            <numerusform>бошқа кассаларнинг %n та тўлови</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) too new to be listed</source>
        <translation>
            <numerusform>%n та янги тўлов ҳали реестрга тушмаган</numerusform>
            <numerusform>%n та янги тўлов ҳали реестрга тушмаган</numerusform>
        </translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>ўқилган вақти: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Санадан</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Санагача</translation>
    </message>
    <message>
        <source>Read registry</source>
        <translation>Реестрни ўқиш</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Фарқлар</translation>
    </message>
    <message>
        <source>The gateway did not send its whole registry for these days. What is paid here and missing there can&apos;t be told; read it again later.</source>
        <translation>Тўлов тизими бу кунлар реестрини тўлиқ юбормади. Бу ерда тўланган, у ерда эса йўқ тўловларни аниқлаб бўлмайди; кейинроқ қайта ўқинг.</translation>
    </message>
    <message>
        <source>closed days read at %1</source>
        <translation>ёпилган кунлар ўқилган: %1</translation>
    </message>
</context>
<context>
    <name>kassa::FavouriteTile</name>
    <message>
        <source>Empty</source>
        <translation>Бўш</translation>
    </message>
    <message>
        <source>Keeps its place</source>
        <translation>Жойи ўзгармайди</translation>
    </message>
</context>
<context>
    <name>kassa::FavouritesPanel</name>
    <message>
        <source>Favourites</source>
        <translation>Танланган хизматлар</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Кўрдим</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (ва яна %n та)</numerusform>
            <numerusform>%1 (ва яна %n та)</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it move with use</source>
        <translation>Жойи ўзгариши мумкин</translation>
    </message>
    <message>
        <source>Keep it in this place</source>
        <translation>Шу жойда қолсин</translation>
    </message>
</context>
<context>
    <name>kassa::FormMemory</name>
    <message>
        <source>%1 is no longer offered: choose again</source>
        <comment>%1 is an option</comment>
        <translation>%1 энди йўқ: қайтадан танланг</translation>
    </message>
    <message>
        <source>As last time · Shift+Enter to change</source>
        <translation>Ўтган сафаргидек · ўзгартириш: Shift+Enter</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Ўтган сафаргидек</translation>
    </message>
</context>
<context>
    <name>kassa::FormView</name>
    <message>
        <source>%1 (optional)</source>
        <comment>a field&apos;s title</comment>
        <translation>%1 (ихтиёрий)</translation>
    </message>
    <message>
        <source>Nothing to choose from here: this bill can&apos;t be paid</source>
        <translation>Бу ерда танлаш учун ҳеч нарса йўқ: бу ҳисобни тўлаб бўлмайди</translation>
    </message>
    <message>
        <source>Nothing to choose from here</source>
        <translation>Бу ерда танлаш учун ҳеч нарса йўқ</translation>
    </message>
    <message>
        <source>First choose: %1</source>
        <comment>%1 is a field&apos;s title</comment>
        <translation>Аввал танланг: %1</translation>
    </message>
    <message>
        <source>First fill in: %1</source>
        <comment>%1 is a field&apos;s title</comment>
        <translation>Аввал тўлдиринг: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Танланг</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Биттасини танланг</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Тўлдиринг</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Фақат рақамлар</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>Кўпи билан %1 та белги</translation>
    </message>
    <message>
        <source>Not in the form that the service takes: check the bill</source>
        <translation>Хизмат кутган кўринишда эмас: ҳисобга қараб текширинг</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>a number&apos;s bounds</comment>
        <translation>%1 дан %2 гача</translation>
    </message>
    <message>
        <source>Outside the range that the service takes</source>
        <translation>Хизмат қабул қиладиган оралиқдан ташқарида</translation>
    </message>
    <message>
        <source>This is a bank card&apos;s number: it must not be typed here</source>
        <translation>Бу банк картаси рақами: уни бу ерга киритиб бўлмайди</translation>
    </message>
    <message>
        <source>Named twice by the service: only the first counts</source>
        <translation>Хизмат икки марта берган: фақат биринчиси олинади</translation>
    </message>
    <message>
        <source>Linked wrongly by the service: all options are shown</source>
        <translation>Хизмат нотўғри боғлаган: ҳаммаси кўрсатилди</translation>
    </message>
</context>
<context>
    <name>kassa::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Фарқлар</translation>
    </message>
    <message>
        <source>Unprinted receipts: %1</source>
        <translation>Чоп этилмаган чеклар: %1</translation>
    </message>
    <message>
        <source>Unprinted receipts</source>
        <translation>Чоп этилмаган чеклар</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Тўловлар</translation>
    </message>
</context>
<context>
    <name>kassa::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Вақт</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Хизмат</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Ҳисоб</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ўқилмаган</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>йўқ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>фарқ қилади</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>тўланган</translation>
    </message>
    <message>
        <source>Not of this till</source>
        <translation>Бу кассаники эмас</translation>
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
        <translation>Бу қидирувга мос тўлов йўқ.</translation>
    </message>
    <message>
        <source>No payments on this till yet.</source>
        <translation>Бу кассада ҳали тўлов йўқ.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ҳаммасини кўрсатиш</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Қидириш</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Тарихдан қидириш</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Санадан</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Санагача</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ҳаммаси</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Тўланган</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ҳали номаълум</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Рад этилган</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Бекор қилинган</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Тўланмаган</translation>
    </message>
    <message>
        <source>The history can&apos;t be read right now.</source>
        <translation>Тарихни ҳозир ўқиб бўлмади.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Қидирилмоқда…</translation>
    </message>
    <message>
        <source>Account, name, sum, date or number</source>
        <translation>Ҳисоб, исм, сумма, сана ёки рақам</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тозалаш</translation>
    </message>
    <message>
        <source>At most %1 days at a time: choose the days.</source>
        <translation>Бир мартада кўпи билан %1 кун: кунларни танланг.</translation>
    </message>
    <message>
        <source>Reading the registry: part %1 of %2</source>
        <translation>Реестр ўқилмоқда: %2 қисмдан %1-қисми</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Реестр ўқилмоқда…</translation>
    </message>
    <message>
        <source>Registry of %1</source>
        <translation>%1 реестри</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>ўқилган вақти: %1</translation>
    </message>
    <message>
        <source>the gateway did not send all of it</source>
        <translation>тўлов тизими уни тўлиқ юбормади</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Тўловлар</translation>
    </message>
    <message>
        <source>Read registry</source>
        <translation>Реестрни ўқиш</translation>
    </message>
    <message>
        <source>Not of this till</source>
        <translation>Бу кассаники эмас</translation>
    </message>
</context>
<context>
    <name>kassa::KeyHints</name>
    <message>
        <source>There is no bill to pay yet: choose a service first.</source>
        <translation>Ҳали тўланадиган ҳисоб йўқ: аввал хизматни танланг.</translation>
    </message>
    <message>
        <source>No bill waits in the list.</source>
        <translation>Рўйхатда ҳали ҳисоб йўқ.</translation>
    </message>
    <message>
        <source>There is nothing to look up here.</source>
        <translation>Бу ерда текшириладиган нарса йўқ.</translation>
    </message>
    <message>
        <source>Choose a service first: each one has an account book of its own.</source>
        <translation>Аввал хизматни танланг: ҳар бирининг ўз ҳисоблар дафтари бор.</translation>
    </message>
    <message>
        <source>There is nothing to print here: open a payment first.</source>
        <translation>Бу ерда чоп этиладиган нарса йўқ: аввал тўловни очинг.</translation>
    </message>
    <message>
        <source>Choose a payment first, then its time line.</source>
        <translation>Аввал тўловни танланг, сўнг унинг босқичларини.</translation>
    </message>
    <message>
        <source>Open the time line of a payment first.</source>
        <translation>Аввал тўловнинг босқичларини очинг.</translation>
    </message>
    <message>
        <source>There is nothing to refresh here.</source>
        <translation>Бу ерда янгиланадиган нарса йўқ.</translation>
    </message>
    <message>
        <source>%1: not now, an answer is awaited.</source>
        <comment>an action</comment>
        <translation>%1: ҳозир эмас, жавоб кутилмоқда.</translation>
    </message>
    <message>
        <source>%1: first finish what is open here.</source>
        <comment>an action</comment>
        <translation>%1: аввал шу ойнадаги ишни тугатинг.</translation>
    </message>
    <message>
        <source>%1: go back to the payment first.</source>
        <comment>an action</comment>
        <translation>%1: аввал тўловга қайтинг.</translation>
    </message>
</context>
<context>
    <name>kassa::KeySheet</name>
    <message>
        <source>Next field, or confirm</source>
        <translation>Кейинги майдон ёки тасдиқлаш</translation>
    </message>
    <message>
        <source>Back to the field before</source>
        <translation>Олдинги майдонга қайтиш</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Бир қадам орқага</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Тугмалар</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ҳамма жойда</translation>
    </message>
    <message>
        <source>Favourite services 1 to 9</source>
        <translation>Танланган хизматлар, 1 дан 9 гача</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Қўлланма</translation>
    </message>
</context>
<context>
    <name>kassa::KeyWords</name>
    <message>
        <source>This sheet</source>
        <translation>Шу рўйхат</translation>
    </message>
    <message>
        <source>Search for a service</source>
        <translation>Хизматни қидириш</translation>
    </message>
    <message>
        <source>Account book</source>
        <translation>Ҳисоблар дафтари</translation>
    </message>
    <message>
        <source>Look the subscriber up</source>
        <translation>Абонентни текшириш</translation>
    </message>
    <message>
        <source>Refresh, or check now</source>
        <translation>Янгилаш ёки ҳозир текшириш</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>Натижаси кутилмоқда</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Repeat the last payment</source>
        <translation>Охирги тўловни такрорлаш</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Тўлаш</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Кўрсатилганни чоп этиш</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Тўлиқ экран</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Рўйхатга қўшиш</translation>
    </message>
    <message>
        <source>Pay the list</source>
        <translation>Рўйхатни тўлаш</translation>
    </message>
    <message>
        <source>The payer&apos;s window</source>
        <translation>Тўловчи ойнаси</translation>
    </message>
    <message>
        <source>Time line of the payment</source>
        <translation>Тўловнинг босқичлари</translation>
    </message>
    <message>
        <source>Save the claim packet</source>
        <translation>Даъвони сақлаш</translation>
    </message>
    <message>
        <source>Save the claim packet elsewhere</source>
        <translation>Даъвони бошқа жойга сақлаш</translation>
    </message>
    <message>
        <source>Open the folder of what was saved</source>
        <translation>Сақланган папкани очиш</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>%1-танланган хизмат</translation>
    </message>
    <message>
        <source>The bill on the counter</source>
        <translation>Жорий тўлов</translation>
    </message>
    <message>
        <source>Payments and papers</source>
        <translation>Тўловлар ва чеклар</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ойна</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Танланган хизматлар</translation>
    </message>
    <message>
        <source>This key means the same everywhere and can&apos;t be given away.</source>
        <translation>Бу тугма ҳамма жойда бир хил ишлайди, уни бошқа амалга бериб бўлмайди.</translation>
    </message>
    <message>
        <source>This key types into fields. Press it together with Ctrl or Alt.</source>
        <translation>Бу тугма майдонларга ёзади. Уни Ctrl ёки Alt билан бирга босинг.</translation>
    </message>
    <message>
        <source>Fields need this key for editing.</source>
        <translation>Бу тугма майдонларда таҳрирлаш учун керак.</translation>
    </message>
    <message>
        <source>This key belongs to the computer.</source>
        <translation>Бу тугма компьютернинг ўзига тегишли.</translation>
    </message>
    <message>
        <source>This key is kept for locking the till.</source>
        <translation>Бу тугма кассани қулфлаш учун сақлаб қўйилган.</translation>
    </message>
</context>
<context>
    <name>kassa::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Тугмалар</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Тугмани алмаштириш</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Тугмасиз</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Дастлабки тугмалар</translation>
    </message>
    <message>
        <source>Sounds for paid, unknown and refused</source>
        <translation>Тўланди, номаълум ва рад этилди учун товуш</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <comment>an action</comment>
        <translation>%1: тугмасиз</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves the old one.</source>
        <translation>«%1» учун янги тугмани босинг. Esc эскисини қолдиради.</translation>
    </message>
    <message>
        <source>%1 is taken: “%2”. Choose another key, or give that action another one first.</source>
        <translation>%1 банд: «%2». Бошқа тугмани танланг ёки аввал ўша амалга бошқасини беринг.</translation>
    </message>
    <message>
        <source>%1: “%2”. It counts once the settings are saved.</source>
        <translation>%1: «%2». Созламалар сақлангач ишлайди.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>«%1» энди тугмасиз.</translation>
    </message>
    <message>
        <source>The default keys are back. They count once the settings are saved.</source>
        <translation>Дастлабки тугмалар қайтарилди. Созламалар сақлангач ишлайди.</translation>
    </message>
    <message>
        <source>Enter changes the key of the marked action. Enter, Esc, Tab and the arrows stay what they are.</source>
        <translation>Enter белгиланган амалнинг тугмасини алмаштиради. Enter, Esc, Tab ва йўналиш тугмалари ўзгармайди.</translation>
    </message>
</context>
<context>
    <name>kassa::LookPage</name>
    <message>
        <source>Colours</source>
        <translation>Ранглар</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ёруғ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қоронғи</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Юқори контраст</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Экран тили</translation>
    </message>
    <message>
        <source>Cash received and change</source>
        <translation>Олинган нақд пул ва қайтим</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Кўрсатилмайди</translation>
    </message>
    <message>
        <source>Shown below the amount</source>
        <translation>Сумма остида кўрсатилади</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Бошқарув элементлари</translation>
    </message>
    <message>
        <source>For mouse and keys</source>
        <translation>Сичқонча ва клавиатура учун</translation>
    </message>
    <message>
        <source>For fingers</source>
        <translation>Бармоқ учун (сенсорли экран)</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Умумий ўлчам</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Кейинги ишга туширишдан кучга киради.</translation>
    </message>
    <message>
        <source>The payer&apos;s window</source>
        <translation>Тўловчи ойнаси</translation>
    </message>
    <message>
        <source>%1 opens and closes it as well.</source>
        <translation>Уни %1 ҳам очади ва ёпади.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ёпиқ</translation>
    </message>
    <message>
        <source>Open on the second screen</source>
        <translation>Иккинчи экранда очиқ</translation>
    </message>
    <message>
        <source>Bill scanner</source>
        <translation>Ҳисоб сканери</translation>
    </message>
    <message>
        <source>Usual scanner</source>
        <translation>Оддий сканер</translation>
    </message>
    <message>
        <source>Slow scanner (wireless)</source>
        <translation>Секин сканер (симсиз)</translation>
    </message>
    <message>
        <source>None: each key is typed</source>
        <translation>Йўқ: ҳар бир тугма қўлда босилади</translation>
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
        <translation>Қўлланма</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Боблар</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Боб матни</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
</context>
<context>
    <name>kassa::NoticeBars</name>
    <message>
        <source>An answer could not be stored on this PC&apos;s disk. Free some space: it is stored by itself, and nothing more can be paid on this till until then.</source>
        <translation>Жавобни бу компьютер дискига сақлаб бўлмади. Жой бўшатинг: жавоб ўзи сақланади, унгача бу кассада тўлов қилиб бўлмайди.</translation>
    </message>
    <message>
        <source>The gateway does not accept this till&apos;s token. Enter a new one; nothing can be paid until then.</source>
        <translation>Тўлов тизими бу кассанинг токенини қабул қилмаяпти. Янгисини киритинг; унгача тўлов қилиб бўлмайди.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Созламалар</translation>
    </message>
    <message>
        <source>The gateway does not let this till ask about open payments. Tell the administrator.</source>
        <translation>Тўлов тизими бу кассага кутилаётган тўловлар ҳолатини сўрашга рухсат бермаяпти. Администраторга айтинг.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is %1 min ahead of the gateway&apos;s. Set it right.</source>
        <translation>Бу компьютернинг соати тўлов тизимидан %1 дақиқа олдинда. Уни тўғриланг.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is %1 min behind the gateway&apos;s. Set it right.</source>
        <translation>Бу компьютернинг соати тўлов тизимидан %1 дақиқа орқада. Уни тўғриланг.</translation>
    </message>
    <message>
        <source>No connection to the gateway. Open payments are asked about by themselves when it is back.</source>
        <translation>Тўлов тизими билан алоқа йўқ. Алоқа тикланиши билан кутилаётган тўловлар ҳолатини дастур ўзи сўрайди.</translation>
    </message>
    <message>
        <source>An answer is awaited. The program closes by itself when it has come, in 10 seconds at the latest.</source>
        <translation>Жавоб кутилмоқда. Жавоб келиши билан, кўпи билан 10 сониядан кейин дастур ўзи ёпилади.</translation>
    </message>
    <message>
        <source>This till is not connected yet: enter the gateway&apos;s address and the token.</source>
        <translation>Бу касса ҳали уланмаган: тўлов тизими манзили ва токенни киритинг.</translation>
    </message>
    <message>
        <source>%1 You can go on: receipts are kept.</source>
        <translation>%1 Ишлайверинг: чеклар сақланади.</translation>
    </message>
</context>
<context>
    <name>kassa::NoticeDialog</name>
    <message>
        <source>Understood</source>
        <translation>Тушунарли</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
</context>
<context>
    <name>kassa::OpenPaymentDelegate</name>
    <message>
        <source>The answer is awaited. Do not charge again.</source>
        <translation>Жавоб кутилмоқда. Қайта ечманг.</translation>
    </message>
    <message>
        <source>The result is not known yet. Do not charge again.</source>
        <translation>Натижа ҳали номаълум. Қайта ечманг.</translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation>кейинги текширув: %1 с</translation>
    </message>
    <message>
        <source>next check in %1 min</source>
        <translation>кейинги текширув: %1 дақ.</translation>
    </message>
</context>
<context>
    <name>kassa::OpenPaymentsPanel</name>
    <message>
        <source>Open payments</source>
        <translation>Натижаси кутилмоқда</translation>
    </message>
    <message>
        <source>No payment is open.</source>
        <translation>Кутилаётган тўлов йўқ.</translation>
    </message>
    <message>
        <source>Open payments · %1</source>
        <translation>Натижаси кутилмоқда · %1</translation>
    </message>
</context>
<context>
    <name>kassa::OtpDialog</name>
    <message>
        <source>SMS code</source>
        <translation>SMS-код</translation>
    </message>
    <message>
        <source>The bank sent a code to the card holder&apos;s phone. The payer types it.</source>
        <translation>Банк карта эгасининг телефонига код юборди. Кодни тўловчининг ўзи терсин.</translation>
    </message>
    <message>
        <source>The code was sent to %1. The payer types it.</source>
        <translation>Код %1 рақамига юборилди. Кодни тўловчининг ўзи терсин.</translation>
    </message>
    <message>
        <source>No SMS? Check that the phone is on and has a positive balance. Start again sends a new code.</source>
        <translation>SMS келмадими? Телефон ёқилган ва ҳисобида пул борлигини текширинг. «Бошидан» янги код юборади.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Бошидан</translation>
    </message>
    <message>
        <source>Confirm · %1</source>
        <translation>Тасдиқлаш · %1</translation>
    </message>
    <message>
        <source>Confirm code</source>
        <translation>Кодни тасдиқлаш</translation>
    </message>
    <message>
        <source>The payer is typing the code on the payer&apos;s window.</source>
        <translation>Кодни тўловчи ўз ойнасида теряпти.</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Банк жавоби кутилмоқда…</translation>
    </message>
</context>
<context>
    <name>kassa::OutcomeDialog</name>
    <message>
        <source>Next payer</source>
        <translation>Кейинги тўловчи</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Ҳозир текшириш</translation>
    </message>
    <message>
        <source>In-process slip</source>
        <translation>Маълумотнома</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Чекни чоп этиш</translation>
    </message>
    <message>
        <source>Other card</source>
        <translation>Бошқа карта</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Бошқа сумма</translation>
    </message>
    <message>
        <source>Enter the code again</source>
        <translation>Кодни қайта териш</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Бошидан</translation>
    </message>
    <message>
        <source>The answer could not be stored: the disk is full or broken. No receipt and no further payments until it is stored.</source>
        <translation>Жавоб сақланмади: диск тўлган ёки бузилган. У сақлангунча чек ҳам, янги тўлов ҳам бўлмайди.</translation>
    </message>
    <message>
        <source>Paid · %1</source>
        <translation>Тўланди · %1</translation>
    </message>
    <message>
        <source>Confirmed by status</source>
        <translation>Ҳолат сўрови билан тасдиқланди</translation>
    </message>
    <message>
        <source>The result is not known yet</source>
        <translation>Натижа ҳали номаълум</translation>
    </message>
    <message>
        <source>Do not charge again.</source>
        <translation>Картадан қайта ечманг.</translation>
    </message>
    <message>
        <source>The bank refused</source>
        <translation>Банк рад этди</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Юборилган</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Нақд олинди</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
    </message>
    <message>
        <source>Asked a moment ago. Wait 5 seconds.</source>
        <translation>Ҳозиргина сўралди. 5 сония кутинг.</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Банк жавоби кутилмоқда…</translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation>кейинги текширув %1 сониядан кейин</translation>
    </message>
    <message>
        <source>next check in %1 min</source>
        <translation>кейинги текширув %1 дақиқадан кейин</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Босқичлар</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Кейинги ҳисоб</translation>
    </message>
    <message>
        <source>The receipt is printed: a copy</source>
        <translation>Чек чоп этилди: нусхаси</translation>
    </message>
    <message>
        <source>Sum up the list</source>
        <translation>Рўйхат якуни</translation>
    </message>
</context>
<context>
    <name>kassa::PayDialog</name>
    <message>
        <source>The look-up said: %1. The bill now says: %2. Read it to the payer.</source>
        <translation>Текширувда: %1. Ҳисобда эса: %2. Тўловчига ўқиб беринг.</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Банк жавоби кутилмоқда…</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>Тўловни тасдиқланг</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Жами</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Next: SMS code</source>
        <translation>Кейингиси: SMS-код</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Тўлаш</translation>
    </message>
    <message>
        <source>Confirm payment</source>
        <translation>Тўловни тасдиқлаш</translation>
    </message>
    <message>
        <source>The payer agrees to this bill</source>
        <translation>Тўловчи бу ҳисобга рози</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Хизмат</translation>
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
        <translation>хабар қилинмаган</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Бекор қилиш</translation>
    </message>
    <message>
        <source>only through the service itself</source>
        <translation>фақат хизматнинг ўзи орқали</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>мумкин эмас</translation>
    </message>
</context>
<context>
    <name>kassa::PayerKeypad</name>
    <message>
        <source>Keys for the SMS code</source>
        <translation>SMS-код тугмалари</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тозалаш</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Тасдиқлаш</translation>
    </message>
    <message>
        <source>Confirm the code</source>
        <translation>Кодни тасдиқлаш</translation>
    </message>
</context>
<context>
    <name>kassa::PayerWindow</name>
    <message>
        <source>Kassa: the payer&apos;s window</source>
        <translation>Kassa: тўловчи ойнаси</translation>
    </message>
    <message>
        <source>The payer&apos;s window</source>
        <translation>Тўловчи ойнаси</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Хуш келибсиз</translation>
    </message>
    <message>
        <source>Check your bill</source>
        <translation>Ҳисобингизни текширинг</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Банк жавоби кутилмоқда…</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Карта: %1</translation>
    </message>
    <message>
        <source>SMS code</source>
        <translation>SMS-код</translation>
    </message>
    <message>
        <source>Type the code that the bank sent you.</source>
        <translation>Банк юборган кодни теринг.</translation>
    </message>
    <message>
        <source>Type the code that was sent to %1.</source>
        <translation>%1 рақамига юборилган кодни теринг.</translation>
    </message>
    <message>
        <source>No SMS?
1. Is the phone on, and in reach?
2. Is there money on its account?
3. Is it the number that the bank knows?
4. Ask the cashier to send a new code.</source>
        <translation>SMS келмадими?
1. Телефон ёқилганми, алоқа борми?
2. Ҳисобида пул борми?
3. Банкдаги рақам шуми?
4. Кассирдан янги код сўранг.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Тўланди</translation>
    </message>
    <message>
        <source>Take your receipt.</source>
        <translation>Чекингизни олинг.</translation>
    </message>
    <message>
        <source>The result is not known yet</source>
        <translation>Натижа ҳали номаълум</translation>
    </message>
    <message>
        <source>Do not pay this bill elsewhere. Take the slip; the till goes on asking.</source>
        <translation>Бу ҳисобни бошқа жойда тўламанг. Маълумотномани олинг; касса текширишда давом этади.</translation>
    </message>
    <message>
        <source>The bank refused</source>
        <translation>Банк рад этди</translation>
    </message>
    <message>
        <source>The cashier tells you why.</source>
        <translation>Сабабини кассир айтади.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Тўланмади</translation>
    </message>
    <message>
        <source>The cashier tells you more.</source>
        <translation>Батафсил кассир айтади.</translation>
    </message>
</context>
<context>
    <name>kassa::PaymentFlow</name>
    <message>
        <source>This bill was paid a short while ago</source>
        <translation>Бу ҳисоб яқинда тўланган</translation>
    </message>
    <message>
        <source>%1 was paid for this account at %2. Is the payer sure that %3 is to be paid now as well?</source>
        <translation>Бу ҳисобга соат %2 да %1 тўланган. Тўловчидан сўранг: ҳозир яна %3 тўлаш керакми?</translation>
    </message>
    <message>
        <source>Yes, pay %1</source>
        <translation>Ҳа, %1 тўлансин</translation>
    </message>
    <message>
        <source>Perhaps paid at another till</source>
        <translation>Бошқа кассада тўланган бўлиши мумкин</translation>
    </message>
    <message>
        <source>At %1 somebody else paid %2 for this service; for which account is not known. Is the payer sure that this bill is not paid yet?</source>
        <translation>Соат %1 да бошқа биров шу хизмат учун %2 тўлаган; қайси ҳисобга — номаълум. Тўловчидан сўранг: бу ҳисоб ҳали тўланмагани аниқми?</translation>
    </message>
    <message>
        <source>Charge again, with a senior…</source>
        <translation>Катта кассир билан қайта ечиш…</translation>
    </message>
    <message>
        <source>Release the account, with a senior…</source>
        <translation>Катта кассир билан ҳисобни бўшатиш…</translation>
    </message>
    <message>
        <source>Bill %1 of %2</source>
        <translation>%2 тадан %1-ҳисоб</translation>
    </message>
</context>
<context>
    <name>kassa::PaymentPage</name>
    <message>
        <source>Enter the amount</source>
        <translation>Суммани киритинг</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Камида %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Кўпи билан %1</translation>
    </message>
    <message>
        <source>Fetching the form…</source>
        <translation>Шакл юкланмоқда…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайта юклаш</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Тўлов</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Текшириш</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>soum</source>
        <translation>сўм</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>No card is stored: add one in the settings</source>
        <translation>Сақланган карта йўқ: созламаларда қўшинг</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>Картани танланг</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>%1 тўлаш</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Тўлаш</translation>
    </message>
    <message>
        <source>%1. Choose another service.</source>
        <comment>%1 says why this one can&apos;t be paid</comment>
        <translation>%1. Бошқа хизматни танланг.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Ҳисоблар</translation>
    </message>
    <message>
        <source>Account book</source>
        <translation>Ҳисоблар дафтари</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Рўйхатга қўшиш</translation>
    </message>
    <message>
        <source>Whole soum only, without tiyin</source>
        <translation>Фақат бутун сўм, тийинсиз</translation>
    </message>
    <message>
        <source>Choose a service on the left or type its name</source>
        <translation>Чапдан хизматни танланг ёки номини ёзинг</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Карта йўқ</translation>
    </message>
</context>
<context>
    <name>kassa::PaymentPane</name>
    <message>
        <source>Choose a payment to see what became of it.</source>
        <translation>Натижасини кўриш учун тўловни танланг.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Тўлов</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Ҳозир текшириш</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Чекни чоп этиш</translation>
    </message>
    <message>
        <source>In-process slip</source>
        <translation>Маълумотнома</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Рақам</translation>
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
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Paid by the gateway&apos;s figures</source>
        <translation>Тўлов тизими маълумоти бўйича тўланган</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
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
        <source>Confirmed by</source>
        <translation>Тасдиқланди</translation>
    </message>
    <message>
        <source>status</source>
        <translation>ҳолат сўрови билан</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>реестр бўйича</translation>
    </message>
    <message>
        <source>Gateway&apos;s code</source>
        <translation>Тўлов тизими коди</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Нима бўлди</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Босқичлар</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Такрорлаш</translation>
    </message>
    <message>
        <source>Repeat this payment</source>
        <translation>Шу тўловни такрорлаш</translation>
    </message>
    <message>
        <source>Not of this till</source>
        <translation>Бу кассаники эмас</translation>
    </message>
    <message>
        <source>The gateway has this payment as paid; this till did not make it. Only the registry knows of it, and it does not say for which account it was.</source>
        <translation>Тўлов тизимида бу тўлов тўланган, лекин уни бу касса қилмаган. У фақат реестрда бор, қайси ҳисоб учун экани у ерда ёзилмаган.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Вақт</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Карта эгаси</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Фойдаланувчи ID</translation>
    </message>
    <message>
        <source>In the registry</source>
        <translation>Реестрда</translation>
    </message>
</context>
<context>
    <name>kassa::PointPage</name>
    <message>
        <source>Name</source>
        <translation>Номи</translation>
    </message>
    <message>
        <source>Stands on top of every receipt.</source>
        <translation>Ҳар бир чекнинг тепасида туради.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Манзил</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>СТИР</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>How this till is called at the point.</source>
        <translation>Бу касса шохобчада қандай аталиши.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Stands on receipts and on their copies.</source>
        <translation>Чекда ва унинг нусхаларида туради.</translation>
    </message>
    <message>
        <source>Support phones</source>
        <translation>Ёрдам телефонлари</translation>
    </message>
    <message>
        <source>Whom the payer calls with a question. Stands at the end of receipts.</source>
        <translation>Тўловчи савол билан қўнғироқ қиладиган рақамлар. Чек охирида туради.</translation>
    </message>
    <message>
        <source>Fiscal command</source>
        <translation>Фискал буйруқ</translation>
    </message>
    <message>
        <source>A program of the shop that gives receipts their fiscal mark; without one leave it empty.</source>
        <translation>Чекларга фискал белги берадиган дўкон дастури; бўлмаса, бўш қолдиринг.</translation>
    </message>
</context>
<context>
    <name>kassa::PrinterPage</name>
    <message>
        <source>Sent to the printer: look at the page.</source>
        <translation>Принтерга юборилди: саҳифани кўринг.</translation>
    </message>
    <message>
        <source>Enter the printer&apos;s address, such as 192.168.1.50.</source>
        <translation>Принтер манзилини киритинг, масалан, 192.168.1.50.</translation>
    </message>
    <message>
        <source>Enter the name of a print queue of this computer.</source>
        <translation>Шу компьютердаги чоп этиш навбатининг номини киритинг.</translation>
    </message>
    <message>
        <source>Enter the whole path of the device. It begins with %1.</source>
        <translation>Қурилманинг тўлиқ йўлини киритинг. У %1 билан бошланади.</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>Принтер номи</translation>
    </message>
    <message>
        <source>Its name in the system. Empty: Kassa asks each time.</source>
        <translation>Унинг тизимдаги номи. Бўш бўлса, ҳар сафар сўралади.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Манзил</translation>
    </message>
    <message>
        <source>Such as 192.168.1.50, or with a port: 192.168.1.50:9100.</source>
        <translation>Масалан, 192.168.1.50 ёки порти билан: 192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Чоп этиш навбати</translation>
    </message>
    <message>
        <source>A queue without a driver of its own.</source>
        <translation>Драйверсиз навбат.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Қурилма</translation>
    </message>
    <message>
        <source>As a rule %1.</source>
        <translation>Одатда %1.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Чоп этилмоқда…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Шу компьютернинг принтери</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>Тармоқдаги чек принтери</translation>
    </message>
    <message>
        <source>Receipt printer in a print queue</source>
        <translation>Чоп этиш навбатидаги чек принтери</translation>
    </message>
    <message>
        <source>Receipt printer at USB</source>
        <translation>USB орқали уланган чек принтери</translation>
    </message>
    <message>
        <source>Receipt printer at a serial port</source>
        <translation>Кетма-кет портдаги чек принтери</translation>
    </message>
    <message>
        <source>Speed of the line</source>
        <translation>Уланиш тезлиги</translation>
    </message>
    <message>
        <source>Copies behind each receipt</source>
        <translation>Ҳар бир чекдан кейин нусхалар</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>Нусхасиз</translation>
    </message>
    <message>
        <source>One copy</source>
        <translation>Битта нусха</translation>
    </message>
    <message>
        <source>Two copies</source>
        <translation>Иккита нусха</translation>
    </message>
    <message>
        <source>After a payment</source>
        <translation>Тўловдан кейин</translation>
    </message>
    <message>
        <source>Only when asked to</source>
        <translation>Фақат тугма босилганда</translation>
    </message>
    <message>
        <source>Show the receipt and ask</source>
        <translation>Чекни кўрсатиб сўраш</translation>
    </message>
    <message>
        <source>Print the receipt at once</source>
        <translation>Чекни дарҳол чоп этиш</translation>
    </message>
    <message>
        <source>Cut the paper behind each receipt</source>
        <translation>Ҳар бир чекдан кейин қоғозни кесиш</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Синов саҳифасини чоп этиш</translation>
    </message>
</context>
<context>
    <name>kassa::PrinterText</name>
    <message>
        <source>No printer is set. Choose one in the settings.</source>
        <translation>Принтер танланмаган. Уни созламаларда танланг.</translation>
    </message>
    <message>
        <source>There is no printer at this address. Check it in the settings.</source>
        <translation>Бу манзилда принтер йўқ. Манзилни созламаларда текширинг.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on and plugged in.</source>
        <translation>Принтер жавоб бермаяпти. У ёқилганми, кабели уланганми, текширинг.</translation>
    </message>
    <message>
        <source>This computer does not let Kassa use the printer. Tell the administrator.</source>
        <translation>Бу компьютер дастурга принтердан фойдаланишга рухсат бермаяпти. Администраторга айтинг.</translation>
    </message>
    <message>
        <source>Another program holds the printer. Close that program.</source>
        <translation>Принтер бошқа дастур билан банд. Ўша дастурни ёпинг.</translation>
    </message>
    <message>
        <source>There is no printer behind this device. Check it in the settings.</source>
        <translation>Бу қурилма принтер эмас. Уни созламаларда текширинг.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put in a new roll.</source>
        <translation>Принтерда қоғоз тугади. Янги рулон қўйинг.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle. Check its paper and its lid.</source>
        <translation>Принтер ярмида тўхтаб қолди. Қоғози ва қопқоғини текширинг.</translation>
    </message>
    <message>
        <source>The printer broke off. Check that it is on and plugged in.</source>
        <translation>Принтер босишни узиб қўйди. У ёқилганми, кабели уланганми, текширинг.</translation>
    </message>
    <message>
        <source>The system&apos;s print queue did not take it. Check the queue.</source>
        <translation>Тизимнинг чоп этиш навбати қабул қилмади. Навбатни текширинг.</translation>
    </message>
    <message>
        <source>This computer has no print system. Tell the administrator.</source>
        <translation>Бу компьютерда чоп этиш тизими ўрнатилмаган. Администраторга айтинг.</translation>
    </message>
    <message>
        <source>This kind of printer does not work on this computer. Choose another one in the settings.</source>
        <translation>Бундай принтер бу компьютерда ишламайди. Созламаларда бошқасини танланг.</translation>
    </message>
    <message>
        <source>The disk could not be written, so nothing was sent. Free some space.</source>
        <translation>Дискка ёзиб бўлмади, шунинг учун ҳеч нарса юборилмади. Дискда жой бўшатинг.</translation>
    </message>
    <message>
        <source>The program ended while it was printing. Look whether it is on paper.</source>
        <translation>Чоп этиш пайтида дастур ёпилиб қолди. Чек қоғозга чиққанми, қаранг.</translation>
    </message>
    <message>
        <source>It was kept by another version. Print it from the history.</source>
        <translation>У дастурнинг бошқа версиясида сақланган. Тарихдан чоп этинг.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Кутмоқда</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Чоп этилмоқда</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Чоп этилди</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Чоп этилмади</translation>
    </message>
    <message>
        <source>Maybe printed</source>
        <translation>Чиққан бўлиши мумкин</translation>
    </message>
</context>
<context>
    <name>kassa::ReceiptPage</name>
    <message>
        <source>The shop&apos;s logo</source>
        <translation>Шохобча логотипи</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Расмлар (%1)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Файлни ўқиб бўлмади.</translation>
    </message>
    <message>
        <source>The picture is too large: at most 2 MB and 4000 pixels a side.</source>
        <translation>Расм жуда катта: кўпи билан 2 МБ ва бир томони 4000 пиксел.</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>Чек тили</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>Экрандагидек</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қоғоз</translation>
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
        <translation>А5 варақ</translation>
    </message>
    <message>
        <source>Page A4</source>
        <translation>А4 варақ</translation>
    </message>
    <message>
        <source>Header and footer in</source>
        <translation>Юқори ва пастки ёзув тили</translation>
    </message>
    <message>
        <source>Each language has its own.</source>
        <translation>Ҳар бир тилда алоҳида.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Юқори ёзув</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Пастки ёзув</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Танлаш…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Логотип танлаш</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Олиб ташлаш</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Логотипни олиб ташлаш</translation>
    </message>
    <message>
        <source>Stands on it</source>
        <translation>Чекда туради</translation>
    </message>
    <message>
        <source>Phone of the point</source>
        <translation>Шохобча телефони</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Sum in words</source>
        <translation>Сумма сўз билан</translation>
    </message>
    <message>
        <source>Check code (QR)</source>
        <translation>Текшириш коди (QR)</translation>
    </message>
    <message>
        <source>So it will look</source>
        <translation>Чек кўриниши</translation>
    </message>
    <message>
        <source>%1: black on white.</source>
        <translation>%1: оқ фонда қора.</translation>
    </message>
    <message>
        <source>This is no picture of the kinds %1.</source>
        <translation>Бу %1 туридаги расм эмас.</translation>
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
        <translation>Маълумотнома</translation>
    </message>
    <message>
        <source>Receipt No. %1</source>
        <translation>Чек № %1</translation>
    </message>
    <message>
        <source>This is not a receipt: the result is not known yet.</source>
        <translation>Бу чек эмас: натижа ҳали номаълум.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF сақлаш</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Чоп этиш</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Маълумотномани чоп этиш</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Чекни чоп этиш</translation>
    </message>
    <message>
        <source>Save the receipt as PDF</source>
        <translation>Чекни PDF қилиб сақлаш</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Чоп этилмоқда…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Принтерга юборилди.</translation>
    </message>
    <message>
        <source>The printer did not take it, and the PDF could not be kept either. Check the printer and the disk.</source>
        <translation>Принтер қабул қилмади, PDF ҳам сақланмади. Принтер ва дискни текширинг.</translation>
    </message>
    <message>
        <source>The printer did not take it. The PDF is kept: %1</source>
        <translation>Принтер қабул қилмади. PDF сақланди: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақланди: %1</translation>
    </message>
    <message>
        <source>It could not be saved there: %1</source>
        <translation>У ерга сақлаб бўлмади: %1</translation>
    </message>
    <message>
        <source>It is kept among the unprinted receipts.</source>
        <translation>Чек чоп этилмаганлар рўйхатида сақланади.</translation>
    </message>
    <message>
        <source>It may be on paper: see the unprinted receipts.</source>
        <translation>Қоғозга чиққан бўлиши мумкин: чоп этилмаганлар рўйхатини кўринг.</translation>
    </message>
    <message>
        <source>The fiscal mark is being fetched…</source>
        <translation>Фискал белги олинмоқда…</translation>
    </message>
    <message>
        <source>It has its fiscal mark.</source>
        <translation>Фискал белгиси бор.</translation>
    </message>
    <message>
        <source>No fiscal mark: the receipt is not fiscal. The payment itself is made.</source>
        <translation>Фискал белги йўқ: чек фискал эмас. Тўловнинг ўзи амалга ошган.</translation>
    </message>
    <message>
        <source>Get the mark</source>
        <translation>Белгини олиш</translation>
    </message>
    <message>
        <source>Get the fiscal mark</source>
        <translation>Фискал белгини олиш</translation>
    </message>
    <message>
        <source>Slip for the list</source>
        <translation>Рўйхат маълумотномаси</translation>
    </message>
</context>
<context>
    <name>kassa::ScanDesk</name>
    <message>
        <source>The scan was not taken: finish what is on the screen, then scan again.</source>
        <translation>Сканер коди олинмади: аввал экрандаги ишни тугатинг, кейин қайта сканерланг.</translation>
    </message>
    <message>
        <source>This is a bank card&apos;s number. It is not taken, and not kept.</source>
        <translation>Бу банк картасининг рақами. У олинмайди ва сақланмайди.</translation>
    </message>
    <message>
        <source>The bill&apos;s QR code did not come through whole. Scan it again, or type the account.</source>
        <translation>Ҳисобдаги QR код тўлиқ ўқилмади. Қайта сканерланг ёки ҳисоб рақамини теринг.</translation>
    </message>
    <message>
        <source>Choose the service first, then scan the bill again.</source>
        <translation>Аввал хизматни танланг, кейин ҳисобни қайта сканерланг.</translation>
    </message>
    <message>
        <source>The form is not open yet: scan the bill again.</source>
        <translation>Шакл ҳали очилмади: ҳисобни қайта сканерланг.</translation>
    </message>
    <message>
        <source>This code does not belong to “%1”: %2</source>
        <translation>Бу код «%1» хизматига мос эмас: %2</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>%1-қоида</translation>
    </message>
    <message>
        <source>no JSON, %1</source>
        <translation>JSON эмас, %1</translation>
    </message>
    <message>
        <source>an object with “%1” and “%2” was expected</source>
        <translation>«%1» ва «%2» бўлган объект кутилган эди</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>номаълум калит «%1»</translation>
    </message>
    <message>
        <source>“%1” has a value of a wrong kind</source>
        <translation>«%1» қийматининг тури нотўғри</translation>
    </message>
    <message>
        <source>the pattern can&apos;t be used: %1</source>
        <translation>қолипни қўллаб бўлмайди: %1</translation>
    </message>
    <message>
        <source>the length is neither “9” nor “7-12”: %1</source>
        <translation>узунлик «9» ҳам, «7-12» ҳам эмас: %1</translation>
    </message>
    <message>
        <source>it fills no field and opens no service</source>
        <translation>у ҳеч бир майдонни тўлдирмайди ва хизмат очмайди</translation>
    </message>
    <message>
        <source>“%1” needs a “%2”</source>
        <translation>«%1» учун «%2» керак</translation>
    </message>
    <message>
        <source>The scanner&apos;s rules in %1 are not used: %2.</source>
        <translation>%1 даги сканер қоидалари қўлланмаяпти: %2.</translation>
    </message>
</context>
<context>
    <name>kassa::SelectPopup</name>
    <message>
        <source>Search by name or code</source>
        <translation>Номи ёки коди бўйича қидириш</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Рўйхатдан қидириш</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ҳеч нарса топилмади</translation>
    </message>
</context>
<context>
    <name>kassa::ServiceListModel</name>
    <message>
        <source>Switched off by the provider</source>
        <translation>Провайдер ўчириб қўйган</translation>
    </message>
    <message>
        <source>Can&apos;t be paid here now</source>
        <translation>Ҳозир бу ерда тўлаб бўлмайди</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 дан</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 гача</translation>
    </message>
    <message>
        <source>Perhaps you meant</source>
        <translation>Балки шу керакдир</translation>
    </message>
</context>
<context>
    <name>kassa::SettingsDialog</name>
    <message>
        <source>The settings could not be written. Check the disk and the rights of the profile&apos;s folder.</source>
        <translation>Созламаларни ёзиб бўлмади. Дискни ва профиль папкасига рухсатларни текширинг.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Созламалар</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бўлимлар</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Уланиш</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Шохобча</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карталар</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Дастур ҳақида</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор қилиш</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақлаш</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Тил ва ранглар</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Keys and sounds</source>
        <translation>Тугмалар ва товушлар</translation>
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
        <translation>СИНОВ РЕЖИМИ — ҳақиқий пул ечилмайди</translation>
    </message>
</context>
<context>
    <name>kassa::SubscriberPanel</name>
    <message>
        <source>This service has no look-up: read the number back to the payer</source>
        <translation>Бу хизматда текшириш йўқ: рақамни тўловчига ўқиб беринг</translation>
    </message>
    <message>
        <source>Whom the bill names appears here once the form is filled in</source>
        <translation>Шакл тўлдирилгач, абонент шу ерда кўринади</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Текширилмоқда…</translation>
    </message>
    <message>
        <source>The form has changed since: look up again</source>
        <translation>Шакл ўзгарди: қайтадан текширинг</translation>
    </message>
    <message>
        <source>The service said nothing about this subscriber</source>
        <translation>Хизмат бу абонент ҳақида маълумот бермади</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Абонент</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Қайта текшириш</translation>
    </message>
</context>
<context>
    <name>kassa::TestPageText</name>
    <message>
        <source>Test page</source>
        <translation>Синов саҳифаси</translation>
    </message>
    <message>
        <source>Are both ends of the dashed lines on the paper, and is every letter clear?</source>
        <translation>Узуқ чизиқларнинг иккала учи қоғоздами, ҳар бир ҳарф аниқми?</translation>
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
        <translation>%1 · тўлов № %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Ҳисоб</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Bill sent</source>
        <translation>Ҳисоб юборилди</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Нима маълум</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Нима номаълум</translation>
    </message>
    <message>
        <source>Save the claim packet</source>
        <translation>Даъво тўпламини сақлаш</translation>
    </message>
    <message>
        <source>The claim packet is a PDF for people and a JSON file for machines. It holds no secrets.</source>
        <translation>Даъво тўплами — одамлар учун PDF ва дастурлар учун JSON файли. Унда махфий маълумот йўқ.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақланмоқда…</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Сақланган жойи: %1</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Make room and try again, or save it elsewhere.</source>
        <translation>Сақланмади: диск тўлган. Жой бўшатиб, қайта урининг ёки бошқа жойга сақланг.</translation>
    </message>
    <message>
        <source>Not saved: nothing can be written into %1. Save it elsewhere.</source>
        <translation>Сақланмади: %1 ичига ёзиб бўлмайди. Бошқа жойга сақланг.</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Нима бўлгани, тартиб билан</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Тўлов босқичлари</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Папкани очиш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Бошқа жойга сақлаш</translation>
    </message>
    <message>
        <source>Save claim packet</source>
        <translation>Даъвони сақлаш</translation>
    </message>
</context>
<context>
    <name>kassa::TodayPanel</name>
    <message>
        <source>Today&apos;s payments</source>
        <translation>Бугунги тўловлар</translation>
    </message>
    <message>
        <source>No payment yet today.</source>
        <translation>Бугун ҳали тўлов йўқ.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Тўланган</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бугун</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Такрорлаш</translation>
    </message>
    <message>
        <source>Repeat the last payment</source>
        <translation>Охирги тўловни такрорлаш</translation>
    </message>
    <message>
        <source>Paid · %1</source>
        <comment>%1 is how many</comment>
        <translation>Тўланган · %1</translation>
    </message>
</context>
<context>
    <name>kassa::TopBar</name>
    <message>
        <source>Service, category or code</source>
        <translation>Хизмат номи, туркуми ёки коди</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Қидириш</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Созламалар</translation>
    </message>
    <message>
        <source>Open payments and today</source>
        <translation>Кутилаётган ва бугунги тўловлар</translation>
    </message>
    <message>
        <source>Paylov · %1 ms</source>
        <translation>Paylov · %1 мс</translation>
    </message>
    <message>
        <source>Paylov · connected</source>
        <translation>Paylov · уланган</translation>
    </message>
    <message>
        <source>Paylov · no connection</source>
        <translation>Paylov · алоқа йўқ</translation>
    </message>
    <message>
        <source>Paylov · not asked yet</source>
        <translation>Paylov · ҳали сўралмаган</translation>
    </message>
    <message>
        <source>Unprinted receipts</source>
        <translation>Чоп этилмаган чеклар</translation>
    </message>
    <message>
        <source>Receipts that are not on paper yet</source>
        <translation>Ҳали қоғозга чиқмаган чеклар</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>short, in the search field</comment>
        <translation>Хизмат</translation>
    </message>
</context>
<context>
    <name>kassa::UnprintedDialog</name>
    <message>
        <source>It is on paper</source>
        <translation>Қоғозда бор</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Рўйхатдан олиш</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Яна чоп этиш</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Чоп этиш</translation>
    </message>
    <message>
        <source>Unprinted receipts</source>
        <translation>Чоп этилмаган чеклар</translation>
    </message>
    <message>
        <source>What is not printed follows by itself when the printer is back. What may be on paper waits for your word.</source>
        <translation>Чоп этилмагани принтер тайёр бўлганда ўзи чиқади. Қоғозга чиққани аниқ бўлмагани сизнинг жавобингизни кутади.</translation>
    </message>
    <message>
        <source>Everything is printed.</source>
        <translation>Ҳаммаси чоп этилган.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Ҳаммасини чоп этиш</translation>
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
        <translation>Маълумотнома</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>%1-нусха</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n та уриниш</numerusform>
            <numerusform>%n та уриниш</numerusform>
        </translation>
    </message>
    <message>
        <source>Slip for the list</source>
        <translation>Рўйхат маълумотномаси</translation>
    </message>
</context>
<context>
    <name>kassa::VisitDesk</name>
    <message>
        <source>The list has this bill with the new amount: %1.</source>
        <translation>Бу ҳисоб рўйхатда энди янги сумма билан: %1.</translation>
    </message>
    <message>
        <source>This bill is in the list already: %1, %2.</source>
        <translation>Бу ҳисоб рўйхатда бор: %1, %2.</translation>
    </message>
    <message>
        <source>The list holds %1 bills at most. Pay these first.</source>
        <translation>Рўйхатга кўпи билан %1 та ҳисоб сиғади. Аввал буларни тўланг.</translation>
    </message>
</context>
<context>
    <name>kassa::VisitDialog</name>
    <message>
        <source>Paid</source>
        <comment>bills of a visit</comment>
        <translation>Тўланди</translation>
    </message>
    <message>
        <source>Not paid</source>
        <comment>bills of a visit</comment>
        <translation>Тўланмади</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>bills of a visit</comment>
        <translation>Ҳали номаълум</translation>
    </message>
    <message>
        <source>Being paid</source>
        <comment>bills of a visit</comment>
        <translation>Тўланмоқда</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>bills of a visit</comment>
        <translation>Кутмоқда</translation>
    </message>
    <message numerus="yes">
        <source>List: %n bill(s)</source>
        <translation>
            <numerusform>Рўйхат: %n та ҳисоб</numerusform>
            <numerusform>Рўйхат: %n та ҳисоб</numerusform>
        </translation>
    </message>
    <message>
        <source>Next payer</source>
        <translation>Кейинги тўловчи</translation>
    </message>
    <message>
        <source>What is not known yet is asked about by itself. Do not charge it again; give the payer its slip (Open payments, %1).</source>
        <translation>Натижаси номаълуми ўзи текширилади. Ундан қайта ечманг; тўловчига маълумотнома беринг (Натижаси кутилмоқда, %1).</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Маълумотнома</translation>
    </message>
    <message>
        <source>Slip for the list</source>
        <translation>Рўйхат маълумотномаси</translation>
    </message>
</context>
<context>
    <name>kassa::VisitStrip</name>
    <message numerus="yes">
        <source>Pay %n bill(s)</source>
        <translation>
            <numerusform>%n та ҳисобни тўлаш</numerusform>
            <numerusform>%n та ҳисобни тўлаш</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum up the list</source>
        <translation>Рўйхат якуни</translation>
    </message>
    <message>
        <source>Pay the list</source>
        <translation>Рўйхатни тўлаш</translation>
    </message>
    <message numerus="yes">
        <source>List: %n bill(s)</source>
        <translation>
            <numerusform>Рўйхат: %n та ҳисоб</numerusform>
            <numerusform>Рўйхат: %n та ҳисоб</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Олиб ташлаш</translation>
    </message>
    <message>
        <source>Remove the bill: %1</source>
        <translation>Ҳисобни олиб ташлаш: %1</translation>
    </message>
</context>
</TS>
