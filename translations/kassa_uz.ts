<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz">
<context>
    <name>Claim</name>
    <message>
        <source>the answer to the payment</source>
        <translation>toʻlov soʻroviga javob bilan</translation>
    </message>
    <message>
        <source>status</source>
        <translation>holat soʻrovi bilan</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>reyestr boʻyicha</translation>
    </message>
    <message>
        <source>Payment claim</source>
        <translation>Toʻlov boʻyicha daʼvo</translation>
    </message>
    <message>
        <source>Payment No. %1</source>
        <translation>Toʻlov № %1</translation>
    </message>
    <message>
        <source>Kassa %1 · gateway: %2 · written at %3, Tashkent time</source>
        <translation>Kassa %1 · toʻlov tizimi: %2 · yozilgan vaqti: %3, Toshkent vaqti</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1-sahifa, jami %2</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>STIR %1</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Tranzaksiya</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Toʻlov tizimi</translation>
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
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Naqd olindi</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Foydalanuvchi ID</translation>
    </message>
    <message>
        <source>Bill sent</source>
        <translation>Hisob yuborildi</translation>
    </message>
    <message>
        <source>Request to pay sent</source>
        <translation>Toʻlov soʻrovi yuborildi</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Natija aniqlandi</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Tasdiqlandi</translation>
    </message>
    <message>
        <source>Paid at, by the gateway</source>
        <translation>Toʻlov tizimi boʻyicha toʻlangan vaqti</translation>
    </message>
    <message>
        <source>Paid by the gateway&apos;s figures</source>
        <translation>Toʻlov tizimi maʼlumoti boʻyicha toʻlangan</translation>
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
        <source>Gateway&apos;s code</source>
        <translation>Toʻlov tizimi kodi</translation>
    </message>
    <message>
        <source>The result of this payment is not known yet</source>
        <translation>Bu toʻlovning natijasi hali nomaʼlum</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>Maʼlum: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nomaʼlum: %1</translation>
    </message>
    <message>
        <source>Payments of the same bill</source>
        <translation>Shu hisobning boshqa toʻlovlari</translation>
    </message>
    <message>
        <source>Requests to pay</source>
        <translation>Toʻlov soʻrovlari</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Urinish</translation>
    </message>
    <message>
        <source>Sent, gateway&apos;s time</source>
        <translation>Yuborildi, toʻlov tizimi vaqti</translation>
    </message>
    <message>
        <source>Sent, this computer&apos;s time</source>
        <translation>Yuborildi, shu kompyuter vaqti</translation>
    </message>
    <message>
        <source>What its answer made of it</source>
        <translation>Javobdan keyingi holat</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Dastur</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>hali yoʻq</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>oʻlchanmagan</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Nima boʻlgani, tartib bilan</translation>
    </message>
    <message>
        <source>All times are Tashkent&apos;s. The gateway&apos;s time is taken from its own answers; the journal keeps it beside the time of this computer&apos;s clock.</source>
        <translation>Hamma joyda Toshkent vaqti. Toʻlov tizimi vaqti uning oʻz javoblaridan olinadi; jurnalda u shu kompyuter soatining vaqti bilan yonma-yon saqlanadi.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompyuter</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Oraliq</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Choose a format with --format json or --format csv.</source>
        <translation>Formatni --format json yoki --format csv bilan tanlang.</translation>
    </message>
    <message>
        <source>Name the profile to export with --profile DIR.</source>
        <translation>Eksport qilinadigan profilni --profile DIR bilan koʻrsating.</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as 2026-11-24.</source>
        <translation>%1 sana emas. Uni 2026-11-24 koʻrinishida yozing.</translation>
    </message>
    <message>
        <source>An option needs a value. See kassa --help.</source>
        <translation>Parametrga qiymat kerak. kassa --help ga qarang.</translation>
    </message>
    <message>
        <source>There is no option --%1. See kassa --help.</source>
        <translation>--%1 degan parametr yoʻq. kassa --help ga qarang.</translation>
    </message>
    <message>
        <source>There is no language %1. Choose uz, uz_Cyrl, ru or en.</source>
        <translation>%1 degan til yoʻq. uz, uz_Cyrl, ru yoki en ni tanlang.</translation>
    </message>
    <message>
        <source>What is %1? See kassa --help.</source>
        <translation>%1 — nomaʼlum buyruq. kassa --help ga qarang.</translation>
    </message>
    <message>
        <source>--%1 belongs to kassa export. See kassa --help.</source>
        <translation>--%1 faqat kassa export uchun. kassa --help ga qarang.</translation>
    </message>
    <message>
        <source>--sandbox and --base-url exclude each other.</source>
        <translation>--sandbox va --base-url birga ishlatilmaydi.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the gateway&apos;s address. It starts with https:// (plain http:// only for this computer).</source>
        <translation>%1 toʻlov tizimining manzili boʻla olmaydi. Manzil https:// bilan boshlanadi (http:// faqat shu kompyuter uchun).</translation>
    </message>
    <message>
        <source>A gateway on this computer is a test: name a profile of its own with --profile DIR.</source>
        <translation>Shu kompyuterdagi toʻlov tizimi — sinov: unga alohida profilni --profile DIR bilan koʻrsating.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE. Keys: %1.</source>
        <translation>--set KEY=VALUE koʻrinishida beriladi. Kalitlar: %1.</translation>
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
        <translation>Kassa Paylov orqali toʻlovlarni qabul qiladi.

kassa [--sandbox] [--base-url URL] [--profile DIR] [--language uz|uz_Cyrl|ru|en]
      [--set KEY=VALUE]... [--desktop] [--version] [--help]
kassa export --profile DIR [--from DATE] [--to DATE] --format json|csv [--output FILE]

--sandbox    dastur ichidagi sinov tizimida mashq qilish; haqiqiy pulsiz
--base-url   shu safar uchun toʻlov tizimining manzili
--profile    kassa papkasi
--set        sozlamani yozadi va tugaydi
--desktop    ishga tushish nosozligini oynada ham koʻrsatadi
</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>answer: paid</source>
        <translation>javob: toʻlandi</translation>
    </message>
    <message>
        <source>answer to the payment</source>
        <translation>toʻlov soʻroviga javob</translation>
    </message>
    <message>
        <source>bill sent to the gateway</source>
        <translation>hisob toʻlov tizimiga yuborildi</translation>
    </message>
    <message>
        <source>gateway accepted the bill</source>
        <translation>toʻlov tizimi hisobni qabul qildi</translation>
    </message>
    <message>
        <source>gateway did not accept the bill</source>
        <translation>toʻlov tizimi hisobni qabul qilmadi</translation>
    </message>
    <message>
        <source>payment request sent</source>
        <translation>toʻlov soʻrovi yuborildi</translation>
    </message>
    <message>
        <source>payment request did not leave this computer</source>
        <translation>toʻlov soʻrovi bu kompyuterdan chiqmadi</translation>
    </message>
    <message>
        <source>connection lost, no answer</source>
        <translation>aloqa uzildi, javob kelmadi</translation>
    </message>
    <message>
        <source>status</source>
        <translation>holat</translation>
    </message>
    <message>
        <source>status asked, no answer</source>
        <translation>holat soʻraldi, javob kelmadi</translation>
    </message>
    <message>
        <source>found in the gateway&apos;s registry</source>
        <translation>toʻlov tizimining reyestrida topildi</translation>
    </message>
    <message>
        <source>left before payment</source>
        <translation>toʻlovsiz yopildi</translation>
    </message>
    <message>
        <source>replaced by a newer payment</source>
        <translation>yangiroq toʻlov bilan almashtirildi</translation>
    </message>
    <message>
        <source>program was started again</source>
        <translation>dastur qayta ishga tushirildi</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>ogohlantirish</translation>
    </message>
    <message>
        <source>this computer&apos;s clock went back</source>
        <translation>bu kompyuterning soati orqaga qaytdi</translation>
    </message>
    <message>
        <source>answer stored late</source>
        <translation>javob kechikib saqlandi</translation>
    </message>
    <message>
        <source>receipt printed</source>
        <translation>chek chop etildi</translation>
    </message>
    <message>
        <source>in-process slip printed</source>
        <translation>maʼlumotnoma chop etildi</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Tayyorlanmoqda</translation>
    </message>
    <message>
        <source>Ready to pay</source>
        <translation>Toʻlashga tayyor</translation>
    </message>
    <message>
        <source>Waiting for the SMS code</source>
        <translation>SMS-kod kutilmoqda</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Javob kutilmoqda</translation>
    </message>
    <message>
        <source>The bank refused</source>
        <translation>Bank rad etdi</translation>
    </message>
    <message>
        <source>Result not known yet</source>
        <translation>Natija hali nomaʼlum</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Toʻlangan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Bekor qilingan</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Yechilmagan</translation>
    </message>
    <message>
        <source>Bill not accepted</source>
        <translation>Hisob qabul qilinmagan</translation>
    </message>
    <message>
        <source>No answer, not paid</source>
        <translation>Javob yoʻq, toʻlanmagan</translation>
    </message>
    <message>
        <source>Left unpaid</source>
        <translation>Toʻlovsiz yopilgan</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Almashtirilgan</translation>
    </message>
    <message>
        <source>The gateway says that another amount was paid: %1. There is no receipt. Tell the administrator.</source>
        <translation>Toʻlov tizimi boshqa summa toʻlanganini bildirdi: %1. Chek berilmaydi. Administratorga ayting.</translation>
    </message>
    <message>
        <source>The gateway says that another service was paid. There is no receipt. Tell the administrator.</source>
        <translation>Toʻlov tizimi boshqa xizmat toʻlanganini bildirdi. Chek berilmaydi. Administratorga ayting.</translation>
    </message>
    <message>
        <source>This payment turned out to be paid after all. Check whether the bill was paid twice.</source>
        <translation>Bu toʻlov keyinroq oʻtgani maʼlum boʻldi. Hisob ikki marta toʻlanmaganini tekshiring.</translation>
    </message>
    <message>
        <source>The gateway cancelled this payment after it was paid. Tell the administrator.</source>
        <translation>Toʻlov tizimi toʻlangan toʻlovni bekor qildi. Administratorga ayting.</translation>
    </message>
    <message>
        <source>This payment needs the administrator: %1</source>
        <translation>Bu toʻlov bilan administrator shugʻullansin: %1</translation>
    </message>
    <message>
        <source>The gateway says paid, but not what was paid. There is no receipt. Tell the administrator.</source>
        <translation>Toʻlov tizimi toʻlangan deydi, lekin nima toʻlanganini aytmaydi. Chek berilmaydi. Administratorga ayting.</translation>
    </message>
    <message>
        <source>the answer could not be read (HTTP %1)</source>
        <translation>javobni oʻqib boʻlmadi (kod %1)</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s registry so far</source>
        <translation>toʻlov tizimining reyestrida hozircha yoʻq</translation>
    </message>
    <message>
        <source>the gateway&apos;s registry could not be read</source>
        <translation>toʻlov tizimining reyestrini oʻqib boʻlmadi</translation>
    </message>
    <message>
        <source>the gateway&apos;s registry proves nothing yet</source>
        <translation>toʻlov tizimining reyestri hozircha hech narsani isbotlamaydi</translation>
    </message>
    <message>
        <source>status asked, the answer could not be read (HTTP %1)</source>
        <translation>holat soʻraldi, javobni oʻqib boʻlmadi (kod %1)</translation>
    </message>
    <message>
        <source>second attempt approved by %1</source>
        <translation>ikkinchi urinishga %1 ruxsat berdi</translation>
    </message>
    <message>
        <source>account released by %1</source>
        <translation>hisobni %1 boʻshatdi</translation>
    </message>
    <message>
        <source>belongs together with payment %1</source>
        <translation>№ %1 toʻlov bilan bogʻliq</translation>
    </message>
    <message>
        <source>This bill may have been charged twice: another payment of it is paid as well. Tell the administrator.</source>
        <translation>Bu hisob uchun pul ikki marta yechilgan boʻlishi mumkin: unga qilingan boshqa toʻlov ham oʻtgan. Administratorga ayting.</translation>
    </message>
    <message>
        <source>status: paid</source>
        <translation>holat: toʻlangan</translation>
    </message>
    <message>
        <source>status: not paid so far</source>
        <translation>holat: hozircha toʻlanmagan</translation>
    </message>
    <message>
        <source>status: cancelled</source>
        <translation>holat: bekor qilingan</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Kod notoʻgʻri</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no journal in %1.</source>
        <translation>%1 ichida jurnal yoʻq.</translation>
    </message>
    <message>
        <source>This till&apos;s journal was written by a newer Kassa. Install the newer version.</source>
        <translation>Bu kassaning jurnali dasturning yangiroq versiyasida yozilgan. Yangi versiyani oʻrnating.</translation>
    </message>
    <message>
        <source>The journal in %1 can&apos;t be read.</source>
        <translation>%1 ichidagi jurnalni oʻqib boʻlmadi.</translation>
    </message>
    <message>
        <source>The export can&apos;t be written.</source>
        <translation>Eksportni yozib boʻlmadi.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 ga yozib boʻlmadi.</translation>
    </message>
    <message>
        <source>Kassa is running on this till. Close it first.</source>
        <translation>Bu kassada dastur ishlab turibdi. Avval uni yoping.</translation>
    </message>
    <message>
        <source>The till&apos;s folder can&apos;t be used: %1.</source>
        <translation>Kassa papkasidan foydalanib boʻlmaydi: %1.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written: %1.</source>
        <translation>Sozlamalarni yozib boʻlmadi: %1.</translation>
    </message>
    <message>
        <source>The till&apos;s settings can&apos;t be read: %1.</source>
        <translation>Kassaning sozlamalarini oʻqib boʻlmadi: %1.</translation>
    </message>
</context>
<context>
    <name>Favourites</name>
    <message>
        <source>no longer offered</source>
        <translation>endi taklif qilinmaydi</translation>
    </message>
    <message>
        <source>can be paid again</source>
        <translation>yana toʻlash mumkin</translation>
    </message>
    <message>
        <source>no limits any more</source>
        <translation>endi cheklov yoʻq</translation>
    </message>
</context>
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
        <translation>Reyestr boʻyicha tasdiqlandi</translation>
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
    <message>
        <source>not reported by the provider</source>
        <translation>provayder maʼlum qilmagan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Holat</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>toʻlangan</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Toʻlangan vaqti</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Smena</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Yordam: %1</translation>
    </message>
    <message>
        <source>Check code %1</source>
        <translation>Tekshirish kodi %1</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Elektr energiyasi</translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation>Shoxobcha nomi</translation>
    </message>
    <message>
        <source>Fiscal receipt</source>
        <translation>Fiskal chek</translation>
    </message>
    <message>
        <source>Fiscal sign</source>
        <translation>Fiskal belgi</translation>
    </message>
    <message>
        <source>Fiscal module</source>
        <translation>Fiskal modul</translation>
    </message>
    <message>
        <source>Payments of the list</source>
        <translation>Roʻyxatdagi toʻlovlar</translation>
    </message>
    <message>
        <source>The result is not known yet:</source>
        <translation>Natijasi hali nomaʼlum:</translation>
    </message>
    <message>
        <source>What is not known yet is not in the sum. Do not pay it elsewhere until it is settled.</source>
        <translation>Natijasi nomaʼlum hisoblar jami summaga kirmagan. Aniq boʻlguncha ularni boshqa joyda toʻlamang.</translation>
    </message>
    <message>
        <source>Each payment has a receipt of its own.</source>
        <translation>Har bir toʻlovning oʻz cheki bor.</translation>
    </message>
</context>
<context>
    <name>SystemPorts</name>
    <message>
        <source>KASSA_CARDS can&apos;t be read: it is a JSON list of cards.</source>
        <translation>KASSA_CARDS ni oʻqib boʻlmadi: unda kartalar JSON roʻyxati boʻlishi kerak.</translation>
    </message>
    <message>
        <source>Kassa can&apos;t start</source>
        <translation>Kassa ishga tushmadi</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>This till&apos;s journal was written by a newer Kassa. Install the newer version; nothing was changed.</source>
        <translation>Bu kassaning jurnali dasturning yangiroq versiyasida yozilgan. Yangi versiyani oʻrnating; hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>The till&apos;s journal can&apos;t be opened. Nothing was changed.</source>
        <translation>Kassa jurnalini ochib boʻlmadi. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>Kassa is already running on this till (%1).</source>
        <translation>Dastur bu kassada allaqachon ishlab turibdi (%1).</translation>
    </message>
    <message>
        <source>The till&apos;s folder can&apos;t be used: %1.</source>
        <translation>Kassa papkasidan foydalanib boʻlmaydi: %1.</translation>
    </message>
    <message>
        <source>This till&apos;s payments belong to %1. Another gateway needs a profile of its own (--profile DIR).</source>
        <translation>Bu kassaning toʻlovlari %1 ga tegishli. Boshqa toʻlov tizimiga alohida profil kerak (--profile DIR).</translation>
    </message>
    <message>
        <source>Point&apos;s card</source>
        <translation>Kassa kartasi</translation>
    </message>
    <message>
        <source>Payer&apos;s card (SMS code)</source>
        <translation>Toʻlovchi kartasi (SMS-kod)</translation>
    </message>
    <message>
        <source>Card without money</source>
        <translation>Mablagʻi yoʻq karta</translation>
    </message>
    <message>
        <source>Blocked card</source>
        <translation>Bloklangan karta</translation>
    </message>
    <message>
        <source>Expired card</source>
        <translation>Muddati oʻtgan karta</translation>
    </message>
    <message>
        <source>This build has no sandbox.</source>
        <translation>Bu yigʻmada sinov tizimi yoʻq.</translation>
    </message>
    <message>
        <source>The till&apos;s settings can&apos;t be read: %1.</source>
        <translation>Kassaning sozlamalarini oʻqib boʻlmadi: %1.</translation>
    </message>
    <message>
        <source>The disk is full, so no payment can be written down. Free some space and start Kassa again. Nothing was changed.</source>
        <translation>Disk toʻlgan, toʻlovlarni yozib boʻlmaydi. Joy boʻshatib, dasturni qayta ishga tushiring. Hech narsa oʻzgartirilmadi.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 daq %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 soat %2 daq</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 kun %2 soat</translation>
    </message>
    <message>
        <source>this computer&apos;s clock: %1</source>
        <translation>bu kompyuterning soati: %1</translation>
    </message>
    <message>
        <source>Replaces payment %1</source>
        <translation>№ %1 toʻlovning oʻrniga qilingan</translation>
    </message>
    <message>
        <source>Replaced by payment %1</source>
        <translation>№ %1 toʻlov bilan almashtirildi</translation>
    </message>
    <message>
        <source>Paid as well: payment %1. Charged twice?</source>
        <translation>Bu ham toʻlangan: toʻlov № %1. Ikki marta yechilganmi?</translation>
    </message>
    <message>
        <source>Linked to payment %1</source>
        <translation>№ %1 toʻlov bilan bogʻliq</translation>
    </message>
    <message>
        <source>Its answer is awaited.</source>
        <translation>Unga javob kutilmoqda.</translation>
    </message>
    <message>
        <source>Its answer does not tell whether the card was charged: %1</source>
        <translation>Javob kartadan pul yechilgan-yechilmaganini bildirmaydi: %1</translation>
    </message>
    <message>
        <source>The program ended before an answer was stored.</source>
        <translation>Javob saqlanmasdan oldin dastur yopilgan.</translation>
    </message>
    <message>
        <source>Its answer could not be read (HTTP %1).</source>
        <translation>Javobini oʻqib boʻlmadi (kod %1).</translation>
    </message>
    <message>
        <source>No answer to it came.</source>
        <translation>Unga javob kelmadi.</translation>
    </message>
    <message>
        <source>Its status was asked without an answer so far (%1×).</source>
        <translation>Holati %1 marta soʻraldi, hozircha javob yoʻq.</translation>
    </message>
    <message>
        <source>Its status was asked %1×; the last answer, at %2: not paid so far.</source>
        <translation>Holati %1 marta soʻraldi; oxirgi javob (%2): hozircha toʻlanmagan.</translation>
    </message>
    <message>
        <source>Its status was asked %1×; the last answer, at %2: %3</source>
        <translation>Holati %1 marta soʻraldi; oxirgi javob (%2): %3</translation>
    </message>
    <message>
        <source>The gateway&apos;s registry, read at %1, does not hold it so far.</source>
        <translation>Toʻlov tizimining reyestrida (oʻqilgan vaqti: %1) bu toʻlov hozircha yoʻq.</translation>
    </message>
    <message>
        <source>The gateway&apos;s registry was read at %1 and proves nothing yet.</source>
        <translation>Toʻlov tizimining reyestri (oʻqilgan vaqti: %1) hozircha hech narsani isbotlamaydi.</translation>
    </message>
    <message>
        <source>The request to pay was sent at %1 (attempt %2).</source>
        <translation>Toʻlov soʻrovi yuborilgan: %1 (%2-urinish).</translation>
    </message>
    <message>
        <source>The request to pay was sent at %1.</source>
        <translation>Toʻlov soʻrovi yuborilgan: %1.</translation>
    </message>
    <message>
        <source>The account was released: another payment of it may be made.</source>
        <translation>Hisob boʻshatildi: unga boshqa toʻlov qilsa boʻladi.</translation>
    </message>
    <message>
        <source>Whether the card was charged.</source>
        <translation>Kartadan pul yechilgan-yechilmagani.</translation>
    </message>
    <message>
        <source>Do not charge again. Kassa goes on asking until the gateway or its registry tells the result.</source>
        <translation>Qayta yechmang. Toʻlov tizimi yoki uning reyestri natijani bildirguncha dastur soʻrashda davom etadi.</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>endi: %1</translation>
    </message>
    <message>
        <source>before: %1, now: %2</source>
        <translation>oldin: %1, endi: %2</translation>
    </message>
    <message>
        <source>The gateway accepted the bill</source>
        <translation>Toʻlov tizimi hisobni qabul qildi</translation>
    </message>
    <message>
        <source>The gateway accepted the bill and asks for a code</source>
        <translation>Toʻlov tizimi hisobni qabul qildi va kod soʻrayapti</translation>
    </message>
    <message>
        <source>No answer to the bill; nothing was paid</source>
        <translation>Hisobga javob kelmadi; hech narsa toʻlanmagan</translation>
    </message>
    <message>
        <source>The answer to the bill could not be read; nothing was paid</source>
        <translation>Hisobga kelgan javobni oʻqib boʻlmadi; hech narsa toʻlanmagan</translation>
    </message>
    <message>
        <source>The bill did not reach the gateway</source>
        <translation>Hisob toʻlov tizimiga yetib bormadi</translation>
    </message>
    <message>
        <source>The gateway did not accept the bill</source>
        <translation>Toʻlov tizimi hisobni qabul qilmadi</translation>
    </message>
    <message>
        <source>The gateway did not accept the bill: %1</source>
        <translation>Toʻlov tizimi hisobni qabul qilmadi: %1</translation>
    </message>
    <message>
        <source>Request to pay sent again, attempt %1</source>
        <translation>Toʻlov soʻrovi qayta yuborildi, %1-urinish</translation>
    </message>
    <message>
        <source>Request to pay sent</source>
        <translation>Toʻlov soʻrovi yuborildi</translation>
    </message>
    <message>
        <source>Request to pay sent, attempt %1</source>
        <translation>Toʻlov soʻrovi yuborildi, %1-urinish</translation>
    </message>
    <message>
        <source>Answer: paid</source>
        <translation>Javob: toʻlandi</translation>
    </message>
    <message>
        <source>An answer that does not tell whether the card was charged: %1</source>
        <translation>Kartadan pul yechilgan-yechilmaganini bildirmaydigan javob: %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kod yoʻq</translation>
    </message>
    <message>
        <source>Answer: refused</source>
        <translation>Javob: rad etildi</translation>
    </message>
    <message>
        <source>Status: paid</source>
        <translation>Holat: toʻlangan</translation>
    </message>
    <message>
        <source>Status: not paid so far</source>
        <translation>Holat: hozircha toʻlanmagan</translation>
    </message>
    <message>
        <source>Status: cancelled</source>
        <translation>Holat: bekor qilingan</translation>
    </message>
    <message>
        <source>Status: the gateway has no such payment</source>
        <translation>Holat: toʻlov tizimida bunday toʻlov yoʻq</translation>
    </message>
    <message>
        <source>Status: the answer is about another payment</source>
        <translation>Holat: javob boshqa toʻlov haqida</translation>
    </message>
    <message>
        <source>Status: the answer says nothing</source>
        <translation>Holat: javobda hech narsa aytilmagan</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Holat: %1</translation>
    </message>
    <message>
        <source>The registry could not be read</source>
        <translation>Reyestrni oʻqib boʻlmadi</translation>
    </message>
    <message>
        <source>The registry proves nothing yet: it was not read whole</source>
        <translation>Reyestr hozircha hech narsani isbotlamaydi: u toʻliq oʻqilmagan</translation>
    </message>
    <message>
        <source>The registry proves nothing yet: the day after has not been read</source>
        <translation>Reyestr hozircha hech narsani isbotlamaydi: keyingi kun hali oʻqilmagan</translation>
    </message>
    <message>
        <source>The registry proves nothing yet: it holds no later payment of this till</source>
        <translation>Reyestr hozircha hech narsani isbotlamaydi: unda bu kassaning keyingi toʻlovlari yoʻq</translation>
    </message>
    <message>
        <source>The registry proves nothing: the gateway&apos;s time was not known when the request was sent</source>
        <translation>Reyestr hech narsani isbotlamaydi: soʻrov yuborilganda toʻlov tizimining vaqti nomaʼlum edi</translation>
    </message>
    <message>
        <source>The registry proves nothing yet</source>
        <translation>Reyestr hozircha hech narsani isbotlamaydi</translation>
    </message>
    <message>
        <source>Found in the gateway&apos;s registry</source>
        <translation>Toʻlov tizimining reyestrida topildi</translation>
    </message>
    <message>
        <source>Not in the gateway&apos;s registry so far</source>
        <translation>Toʻlov tizimining reyestrida hozircha yoʻq</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Ogohlantirish</translation>
    </message>
    <message>
        <source>Bill sent to the gateway</source>
        <translation>Hisob toʻlov tizimiga yuborildi</translation>
    </message>
    <message>
        <source>The request did not leave this computer; nothing was sent</source>
        <translation>Soʻrov bu kompyuterdan chiqmadi; hech narsa yuborilmadi</translation>
    </message>
    <message>
        <source>No answer to the request to pay</source>
        <translation>Toʻlov soʻroviga javob kelmadi</translation>
    </message>
    <message>
        <source>The answer to the request to pay could not be read</source>
        <translation>Toʻlov soʻroviga kelgan javobni oʻqib boʻlmadi</translation>
    </message>
    <message>
        <source>No answer about the status</source>
        <translation>Holat soʻroviga javob kelmadi</translation>
    </message>
    <message>
        <source>The answer about the status could not be read</source>
        <translation>Holat soʻroviga kelgan javobni oʻqib boʻlmadi</translation>
    </message>
    <message>
        <source>A second request to pay was approved</source>
        <translation>Qayta toʻlov soʻroviga ruxsat berildi</translation>
    </message>
    <message>
        <source>The account was released: other payments of it may be made</source>
        <translation>Hisob boʻshatildi: unga boshqa toʻlov qilsa boʻladi</translation>
    </message>
    <message>
        <source>Left before payment</source>
        <translation>Toʻlovsiz yopildi</translation>
    </message>
    <message>
        <source>Replaced by a newer payment</source>
        <translation>Yangiroq toʻlov bilan almashtirildi</translation>
    </message>
    <message>
        <source>The program was started again before the answer was stored</source>
        <translation>Javob saqlanmasdan oldin dastur qayta ishga tushirildi</translation>
    </message>
    <message>
        <source>The program was started again</source>
        <translation>Dastur qayta ishga tushirildi</translation>
    </message>
    <message>
        <source>This computer&apos;s clock went back</source>
        <translation>Bu kompyuterning soati orqaga qaytdi</translation>
    </message>
    <message>
        <source>The answer could be stored only now</source>
        <translation>Javobni faqat endi saqlab boʻldi</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Chek chop etildi</translation>
    </message>
    <message>
        <source>In-process slip printed</source>
        <translation>Maʼlumotnoma chop etildi</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassir</translation>
    </message>
    <message>
        <source>Kassa</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Toʻlov tizimi</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Reyestr</translation>
    </message>
    <message>
        <source>Event “%1”</source>
        <translation>“%1” hodisasi</translation>
    </message>
    <message>
        <source>Registry asked</source>
        <translation>Reyestr soʻraldi</translation>
    </message>
    <message>
        <source>Status asked</source>
        <translation>Holat soʻraldi</translation>
    </message>
</context>
<context>
    <name>kassa::AboutPage</name>
    <message>
        <source>The cashier&apos;s program for bill payments through Paylov&apos;s Service Payment.</source>
        <translation>Paylov Service Payment orqali hisoblarni toʻlash uchun kassir dasturi.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation>GNU General Public License (3-versiya yoki undan keyingisi) asosidagi erkin dastur. Qt %1 da yaratilgan.</translation>
    </message>
    <message>
        <source>Profile of this till</source>
        <translation>Bu kassaning profili</translation>
    </message>
</context>
<context>
    <name>kassa::AccountBookModel</name>
    <message>
        <source>No longer offered: %1</source>
        <comment>%1 is an option of a list</comment>
        <translation>Endi yoʻq: %1</translation>
    </message>
</context>
<context>
    <name>kassa::AccountBookPopup</name>
    <message>
        <source>Nothing was paid for this service at this till yet.</source>
        <translation>Bu kassada bu xizmat uchun hali toʻlanmagan.</translation>
    </message>
    <message>
        <source>Not in the book. Esc closes it.</source>
        <translation>Daftarda yoʻq. Yopish: Esc.</translation>
    </message>
    <message>
        <source>Account book · nothing was erased, the disk refused it</source>
        <translation>Hisoblar daftari · oʻchirilmadi, diskka yozib boʻlmadi</translation>
    </message>
    <message>
        <source>Account book · paid at this till</source>
        <translation>Hisoblar daftari · shu kassada toʻlangan</translation>
    </message>
    <message>
        <source>Erase %1 from the book, for good? The journal of payments stays.</source>
        <translation>%1 daftardan butunlay oʻchirilsinmi? Toʻlovlar jurnali qoladi.</translation>
    </message>
    <message>
        <source>Account book</source>
        <translation>Hisoblar daftari</translation>
    </message>
    <message>
        <source>Account or name</source>
        <translation>Hisob yoki ism</translation>
    </message>
    <message>
        <source>Search in the account book</source>
        <translation>Hisoblar daftaridan qidirish</translation>
    </message>
    <message>
        <source>Accounts paid before</source>
        <translation>Oldin toʻlangan hisoblar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Hammasini oʻchirish</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Qoldirish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>Shu xizmat</translation>
    </message>
    <message>
        <source>Erase which accounts, for good? The journal of payments stays.</source>
        <translation>Qaysi hisoblar butunlay oʻchirilsin? Toʻlovlar jurnali qoladi.</translation>
    </message>
    <message>
        <source>Whole book</source>
        <translation>Butun daftar</translation>
    </message>
</context>
<context>
    <name>kassa::AccountSuggestions</name>
    <message>
        <source>Accounts paid before</source>
        <translation>Oldin toʻlangan hisoblar</translation>
    </message>
    <message>
        <source>Paid before · ↓ to choose</source>
        <translation>Oldin toʻlangan · tanlash: ↓</translation>
    </message>
</context>
<context>
    <name>kassa::AmountChips</name>
    <message>
        <source>On the bill: %1</source>
        <translation>Kvitansiyada: %1</translation>
    </message>
    <message>
        <source>Debt: %1</source>
        <translation>Qarz: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Toʻlash kerak: %1</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Balans: %1</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Oxirgi: %1</translation>
    </message>
    <message>
        <source>At this till: %1</source>
        <comment>what was paid for this account last</comment>
        <translation>Shu kassada: %1</translation>
    </message>
</context>
<context>
    <name>kassa::CardChoice</name>
    <message>
        <source>the point&apos;s card</source>
        <translation>kassa kartasi</translation>
    </message>
    <message>
        <source>the payer&apos;s card</source>
        <translation>toʻlovchi kartasi</translation>
    </message>
</context>
<context>
    <name>kassa::CardDialog</name>
    <message>
        <source>This is a card number. Kassa takes none, only the cardId that Paylov gave for the card.</source>
        <translation>Bu karta raqami. Kassa uni qabul qilmaydi: Paylov karta uchun bergan cardId kerak.</translation>
    </message>
    <message>
        <source>Give the card a name that the cashier knows.</source>
        <translation>Kartaga kassirga tushunarli nom bering.</translation>
    </message>
    <message>
        <source>Paste the cardId that Paylov gave for the card.</source>
        <translation>Paylov karta uchun bergan cardId ni qoʻying.</translation>
    </message>
    <message>
        <source>A cardId has no blanks. Paste it again.</source>
        <translation>cardId ichida boʻsh joy boʻlmaydi. Qaytadan qoʻying.</translation>
    </message>
    <message>
        <source>This is no phone number. It looks like +998 90 000 00 00</source>
        <translation>Bu telefon raqami emas. Raqam +998 90 000 00 00 koʻrinishida boʻladi</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Karta qoʻshish</translation>
    </message>
    <message>
        <source>Edit a card</source>
        <translation>Kartani oʻzgartirish</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>Karta nomi</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Niqoblangan raqam</translation>
    </message>
    <message>
        <source>Such as 986034******8885</source>
        <translation>Masalan, 986034******8885</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Egasi</translation>
    </message>
    <message>
        <source>The payer</source>
        <translation>Toʻlovchi</translation>
    </message>
    <message>
        <source>The point</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>cardId</source>
        <translation>cardId</translation>
    </message>
    <message>
        <source>Not the number on the card.</source>
        <translation>Kartadagi raqam emas.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Saqlangani qolsin desangiz, boʻsh qoldiring.</translation>
    </message>
    <message>
        <source>Phone of the card</source>
        <translation>Karta telefoni</translation>
    </message>
    <message>
        <source>Checked against the card&apos;s own; may be empty.</source>
        <translation>Kartaga ulangan raqam bilan solishtiriladi; boʻsh qolishi mumkin.</translation>
    </message>
    <message>
        <source>Ask for the SMS code</source>
        <translation>SMS-kod soʻralsin</translation>
    </message>
    <message>
        <source>Only the point&apos;s own card may pay without a code; the payer then gives cash.</source>
        <translation>Faqat kassaning oʻz kartasi kodsiz toʻlashi mumkin; bunda toʻlovchi naqd pul beradi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Save card</source>
        <translation>Kartani saqlash</translation>
    </message>
</context>
<context>
    <name>kassa::CardsPage</name>
    <message>
        <source>the point&apos;s</source>
        <translation>kassaniki</translation>
    </message>
    <message>
        <source>the payer&apos;s</source>
        <translation>toʻlovchiniki</translation>
    </message>
    <message>
        <source>asks for an SMS code</source>
        <translation>SMS-kod soʻraladi</translation>
    </message>
    <message>
        <source>pays without a code</source>
        <translation>kodsiz toʻlaydi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Oʻzgartirish</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1: oʻzgartirish</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1: oʻchirish</translation>
    </message>
    <message>
        <source>No card is stored on this till yet. Without one nothing can be paid.</source>
        <translation>Bu kassada hali karta saqlanmagan. Kartasiz toʻlov qilib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>“%1” oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>The till forgets the card and its cardId. Payments made with it stay in history.</source>
        <translation>Kassa karta va uning cardId sini unutadi. Shu karta bilan qilingan toʻlovlar tarixda qoladi.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Qolsin</translation>
    </message>
    <message>
        <source>A cardId rests in the system&apos;s secret store and is never shown. There is no place for a card number.</source>
        <translation>cardId tizimning maxfiy omborida turadi va hech qachon koʻrsatilmaydi. Karta raqami uchun joy yoʻq.</translation>
    </message>
    <message>
        <source>This system has no secret store: cardIds are kept only until the program is closed. There is no place for a card number.</source>
        <translation>Bu tizimda maxfiy ombor yoʻq: cardId faqat dastur yopilguncha saqlanadi. Karta raqami uchun joy yoʻq.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Karta qoʻshish</translation>
    </message>
</context>
<context>
    <name>kassa::CashHelper</name>
    <message>
        <source>Cash received</source>
        <translation>Olingan naqd pul</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Yana kerak</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Qaytim</translation>
    </message>
    <message>
        <source>cash</source>
        <comment>short; stands in the field of the money that the payer laid down, after the figures</comment>
        <translation>naqd</translation>
    </message>
</context>
<context>
    <name>kassa::CataloguePanel</name>
    <message>
        <source>Services</source>
        <translation>Xizmatlar</translation>
    </message>
    <message>
        <source>No service is called “%1”. Try another word or a part of it.</source>
        <translation>“%1” nomli xizmat yoʻq. Boshqa soʻz yoki uning bir qismini yozing.</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Qidiruvga qaytish</translation>
    </message>
    <message>
        <source>Fetching the services…</source>
        <translation>Xizmatlar yuklanmoqda…</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Qayta yuklash</translation>
    </message>
    <message>
        <source>The gateway offers no service to this point.</source>
        <translation>Toʻlov tizimi bu shoxobchaga xizmat taklif qilmayapti.</translation>
    </message>
    <message>
        <source>The services come here once this till is connected.</source>
        <translation>Kassa ulangach, xizmatlar shu yerda chiqadi.</translation>
    </message>
</context>
<context>
    <name>kassa::ConnectionPage</name>
    <message>
        <source>This profile&apos;s payments belong to %1. Start Kassa with another profile for another gateway.</source>
        <translation>Bu profilning toʻlovlari %1 ga tegishli. Boshqa toʻlov tizimi uchun dasturni boshqa profil bilan ishga tushiring.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://gateway.example/</source>
        <translation>Bu veb-manzil emas. Manzil https://gateway.example/ koʻrinishida boʻladi</translation>
    </message>
    <message>
        <source>Leave out user names, passwords and everything after ? or #.</source>
        <translation>Foydalanuvchi nomi, parol va ? yoki # dan keyingi qismni olib tashlang.</translation>
    </message>
    <message>
        <source>The gateway is reached over https only. Plain http is for this computer alone.</source>
        <translation>Toʻlov tizimiga faqat https orqali ulaniladi. Oddiy http faqat shu kompyuter uchun.</translation>
    </message>
    <message>
        <source>This is a card number. Kassa takes none.</source>
        <translation>Bu karta raqami. Kassa uni qabul qilmaydi.</translation>
    </message>
    <message>
        <source>A token has no blanks and no letters beyond the Latin ones. Paste it again.</source>
        <translation>Tokenda boʻsh joy va lotin boʻlmagan harflar boʻlmaydi. Qaytadan qoʻying.</translation>
    </message>
    <message>
        <source>A path has letters, digits, points, hyphens and slashes only.</source>
        <translation>Yoʻlda faqat harf, raqam, nuqta, defis va qiya chiziq boʻladi.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Bu JSON obyekti emas.</translation>
    </message>
    <message>
        <source>Codes are words separated by commas.</source>
        <translation>Kodlar — vergul bilan ajratilgan soʻzlar.</translation>
    </message>
    <message>
        <source>The sandbox needs none.</source>
        <translation>Sinov tizimiga kerak emas.</translation>
    </message>
    <message>
        <source>It is saved in the system&apos;s secret store.</source>
        <translation>U tizimning maxfiy omborida saqlanadi.</translation>
    </message>
    <message>
        <source>This system has no secret store: it is kept only until the program is closed.</source>
        <translation>Bu tizimda maxfiy ombor yoʻq: u faqat dastur yopilguncha saqlanadi.</translation>
    </message>
    <message>
        <source>A token is there; paste another to replace it.</source>
        <translation>Token bor; almashtirish uchun boshqasini qoʻying.</translation>
    </message>
    <message>
        <source>No token yet.</source>
        <translation>Token hali yoʻq.</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Toʻlov tizimi manzili</translation>
    </message>
    <message>
        <source>The sandbox is in use: nothing here reaches a real gateway.</source>
        <translation>Sinov tizimi ishlatilmoqda: haqiqiy toʻlov tizimiga hech narsa yuborilmaydi.</translation>
    </message>
    <message>
        <source>The address that Paylov gave you.</source>
        <translation>Paylov bergan manzil.</translation>
    </message>
    <message>
        <source>This profile belongs to %1.</source>
        <translation>Bu profil %1 ga tegishli.</translation>
    </message>
    <message>
        <source>Merchant label</source>
        <translation>Savdo nuqtasi belgisi</translation>
    </message>
    <message>
        <source>Tells two merchants of one gateway apart; may be empty.</source>
        <translation>Bitta toʻlov tizimidagi savdo nuqtalarini farqlaydi; boʻsh qolishi mumkin.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Foydalanuvchi ID</translation>
    </message>
    <message>
        <source>Sent with each payment; may be empty.</source>
        <translation>Har bir toʻlov bilan yuboriladi; boʻsh qolishi mumkin.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Kirish tokeni</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Qoʻshimcha</translation>
    </message>
    <message>
        <source>Path of the payment methods</source>
        <translation>Toʻlov metodlari yoʻli</translation>
    </message>
    <message>
        <source>Path before transaction/all</source>
        <translation>transaction/all oldidagi yoʻl</translation>
    </message>
    <message>
        <source>SMS object</source>
        <translation>SMS obyekti</translation>
    </message>
    <message>
        <source>JSON sent as “sms” when a bill is created; empty sends none.</source>
        <translation>Hisob yaratilganda “sms” sifatida yuboriladigan JSON; boʻsh boʻlsa, yuborilmaydi.</translation>
    </message>
    <message>
        <source>Further codes of a refusal before charging</source>
        <translation>Pul yechishdan oldingi rad etishning qoʻshimcha kodlari</translation>
    </message>
    <message>
        <source>Only codes that Paylov confirmed, separated by commas.</source>
        <translation>Faqat Paylov tasdiqlagan kodlar, vergul bilan ajratilgan.</translation>
    </message>
    <message>
        <source>Only services open to this merchant</source>
        <translation>Faqat shu savdo nuqtasiga ochiq xizmatlar</translation>
    </message>
</context>
<context>
    <name>kassa::DateField</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>KK.OO.YYYY</translation>
    </message>
</context>
<context>
    <name>kassa::DifferencePane</name>
    <message>
        <source>This till</source>
        <translation>Shu kassa</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Reyestr</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Tranzaksiya</translation>
    </message>
    <message>
        <source>Choose a difference to see both sides&apos; figures.</source>
        <translation>Ikki tomon maʼlumotini koʻrish uchun farqni tanlang.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Farq</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Toʻlovni ochish</translation>
    </message>
</context>
<context>
    <name>kassa::DifferencesModel</name>
    <message>
        <source>Another amount was paid</source>
        <translation>Boshqa summa toʻlangan</translation>
    </message>
    <message>
        <source>Another service was paid</source>
        <translation>Boshqa xizmat toʻlangan</translation>
    </message>
    <message>
        <source>Paid at the gateway, not here</source>
        <translation>Toʻlov tizimida toʻlangan, bu yerda yoʻq</translation>
    </message>
    <message>
        <source>Not known on this till</source>
        <translation>Bu kassaga nomaʼlum</translation>
    </message>
    <message>
        <source>Missing in the registry</source>
        <translation>Reyestrda yoʻq</translation>
    </message>
    <message>
        <source>Paid, not known here yet</source>
        <translation>Toʻlangan, bu yerda hali nomaʼlum</translation>
    </message>
    <message>
        <source>Confirmed by the registry</source>
        <translation>Reyestr boʻyicha tasdiqlandi</translation>
    </message>
    <message>
        <source>The gateway took another amount than the one on the bill.</source>
        <translation>Toʻlov tizimi hisobdagidan boshqa summani olgan.</translation>
    </message>
    <message>
        <source>The gateway paid another service than the one on the bill.</source>
        <translation>Toʻlov tizimi hisobdagidan boshqa xizmatga toʻlagan.</translation>
    </message>
    <message>
        <source>The gateway has this payment as paid. On this till it stands as: %1.</source>
        <translation>Toʻlov tizimida bu toʻlov toʻlangan. Bu kassadagi holati: %1.</translation>
    </message>
    <message>
        <source>The gateway has a payment under this till&apos;s user id that this till does not know.</source>
        <translation>Toʻlov tizimida shu kassaning foydalanuvchi ID raqami bilan qilingan, lekin bu kassaga nomaʼlum toʻlov bor.</translation>
    </message>
    <message>
        <source>This till has the payment as paid. The gateway&apos;s registry does not list it.</source>
        <translation>Bu kassada toʻlov toʻlangan. Toʻlov tizimining reyestrida u yoʻq.</translation>
    </message>
    <message>
        <source>The gateway has this payment as paid. Its result has not been taken over here yet.</source>
        <translation>Toʻlov tizimida bu toʻlov toʻlangan. Natijasi bu kassada hali qayd etilmagan.</translation>
    </message>
    <message>
        <source>The result of this payment was not known here. The registry has it as paid, and that settled it.</source>
        <translation>Bu toʻlovning natijasi bu yerda nomaʼlum edi. Reyestrga koʻra u toʻlangan, natija shu bilan aniqlandi.</translation>
    </message>
    <message>
        <source>There is no receipt for it. Tell the administrator and keep the payer&apos;s phone number.</source>
        <translation>Unga chek berilmaydi. Administratorga ayting va toʻlovchining telefon raqamini yozib qoʻying.</translation>
    </message>
    <message>
        <source>Open the payment and see whether the same bill was paid twice. Tell the administrator.</source>
        <translation>Toʻlovni oching va shu hisob ikki marta toʻlanmaganini tekshiring. Administratorga ayting.</translation>
    </message>
    <message>
        <source>Tell the administrator: another computer may use the same user id, or this till&apos;s payments were restored from an older copy.</source>
        <translation>Administratorga ayting: boshqa kompyuter ham shu foydalanuvchi ID bilan ishlayotgan yoki bu kassaning toʻlovlari eskiroq nusxadan tiklangan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Do not charge again. Read the registry once more in an hour; if it is still missing, tell the administrator.</source>
        <translation>Qayta yechmang. Reyestrni bir soatdan keyin yana oʻqing; toʻlov hali ham boʻlmasa, administratorga ayting.</translation>
    </message>
    <message>
        <source>Do not charge again. Open the payment and press Check now.</source>
        <translation>Qayta yechmang. Toʻlovni ochib, “Hozir tekshirish”ni bosing.</translation>
    </message>
    <message>
        <source>Nothing has to be done. The receipt can be printed.</source>
        <translation>Hech narsa qilish shart emas. Chekni chop etish mumkin.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holat</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Toʻlangan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Xizmat</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hisob</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Karta egasi</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Foydalanuvchi ID</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Raqam</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) agree</source>
        <translation>
            <numerusform>%n ta toʻlov mos</numerusform>
            <numerusform>%n ta toʻlov mos</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Farq</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Shu kassa</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Reyestr</translation>
    </message>
    <message>
        <source>Paid after all</source>
        <translation>Baribir toʻlangan</translation>
    </message>
    <message>
        <source>Here the payment had ended without a charge. The gateway has charged it all the same.</source>
        <translation>Bu kassada toʻlov pul yechilmasdan tugagan edi. Toʻlov tizimi baribir pul yechgan.</translation>
    </message>
</context>
<context>
    <name>kassa::DifferencesTab</name>
    <message>
        <source>At most %1 days at a time.</source>
        <translation>Bir martada koʻpi bilan %1 kun.</translation>
    </message>
    <message>
        <source>Here this till&apos;s payments are compared with what the gateway has as paid. Choose the days and press Read registry.</source>
        <translation>Bu yerda kassaning toʻlovlari toʻlov tizimi toʻlangan deb bilganlari bilan solishtiriladi. Kunlarni tanlab, “Reyestrni oʻqish”ni bosing.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Qayta soʻrash</translation>
    </message>
    <message>
        <source>No difference was found in what could be read of %1.</source>
        <translation>%1: oʻqib boʻlgan qismida farq topilmadi.</translation>
    </message>
    <message>
        <source>Everything agrees for %1: neither this till nor the registry has a payment that the other lacks.</source>
        <translation>%1: hammasi mos. Bu kassada ham, reyestrda ham ikkinchisida yoʻq toʻlov topilmadi.</translation>
    </message>
    <message>
        <source>Everything agrees for %1.</source>
        <translation>%1: hammasi mos.</translation>
    </message>
    <message>
        <source>Reading the registry: part %1 of %2</source>
        <translation>Reyestr oʻqilmoqda: %2 qismdan %1-qism</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Reyestr oʻqilmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n ta farq</numerusform>
            <numerusform>%n ta farq</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed by the registry</source>
        <translation>
            <numerusform>reyestr tasdiqlagani: %n ta</numerusform>
            <numerusform>reyestr tasdiqlagani: %n ta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) of other tills</source>
        <translation>
            <numerusform>boshqa kassalarning %n ta toʻlovi</numerusform>
            <numerusform>boshqa kassalarning %n ta toʻlovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) too new to be listed</source>
        <translation>
            <numerusform>%n ta yangi toʻlov hali reyestrga tushmagan</numerusform>
            <numerusform>%n ta yangi toʻlov hali reyestrga tushmagan</numerusform>
        </translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>oʻqilgan vaqti: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Sanadan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sanagacha</translation>
    </message>
    <message>
        <source>Read registry</source>
        <translation>Reyestrni oʻqish</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Farqlar</translation>
    </message>
    <message>
        <source>The gateway did not send its whole registry for these days. What is paid here and missing there can&apos;t be told; read it again later.</source>
        <translation>Toʻlov tizimi bu kunlar reyestrini toʻliq yubormadi. Bu yerda toʻlangan, u yerda esa yoʻq toʻlovlarni aniqlab boʻlmaydi; keyinroq qayta oʻqing.</translation>
    </message>
    <message>
        <source>closed days read at %1</source>
        <translation>yopilgan kunlar oʻqilgan: %1</translation>
    </message>
</context>
<context>
    <name>kassa::FavouriteTile</name>
    <message>
        <source>Empty</source>
        <translation>Boʻsh</translation>
    </message>
    <message>
        <source>Keeps its place</source>
        <translation>Joyi oʻzgarmaydi</translation>
    </message>
</context>
<context>
    <name>kassa::FavouritesPanel</name>
    <message>
        <source>Favourites</source>
        <translation>Tanlangan xizmatlar</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Koʻrdim</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (va yana %n ta)</numerusform>
            <numerusform>%1 (va yana %n ta)</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it move with use</source>
        <translation>Joyi oʻzgarishi mumkin</translation>
    </message>
    <message>
        <source>Keep it in this place</source>
        <translation>Shu joyda qolsin</translation>
    </message>
</context>
<context>
    <name>kassa::FormMemory</name>
    <message>
        <source>%1 is no longer offered: choose again</source>
        <comment>%1 is an option</comment>
        <translation>%1 endi yoʻq: qaytadan tanlang</translation>
    </message>
    <message>
        <source>As last time · Shift+Enter to change</source>
        <translation>Oʻtgan safargidek · oʻzgartirish: Shift+Enter</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Oʻtgan safargidek</translation>
    </message>
</context>
<context>
    <name>kassa::FormView</name>
    <message>
        <source>%1 (optional)</source>
        <comment>a field&apos;s title</comment>
        <translation>%1 (ixtiyoriy)</translation>
    </message>
    <message>
        <source>Nothing to choose from here: this bill can&apos;t be paid</source>
        <translation>Bu yerda tanlash uchun hech narsa yoʻq: bu hisobni toʻlab boʻlmaydi</translation>
    </message>
    <message>
        <source>Nothing to choose from here</source>
        <translation>Bu yerda tanlash uchun hech narsa yoʻq</translation>
    </message>
    <message>
        <source>First choose: %1</source>
        <comment>%1 is a field&apos;s title</comment>
        <translation>Avval tanlang: %1</translation>
    </message>
    <message>
        <source>First fill in: %1</source>
        <comment>%1 is a field&apos;s title</comment>
        <translation>Avval toʻldiring: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Tanlang</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bittasini tanlang</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Toʻldiring</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Faqat raqamlar</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>Koʻpi bilan %1 ta belgi</translation>
    </message>
    <message>
        <source>Not in the form that the service takes: check the bill</source>
        <translation>Xizmat kutgan koʻrinishda emas: hisobga qarab tekshiring</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>a number&apos;s bounds</comment>
        <translation>%1 dan %2 gacha</translation>
    </message>
    <message>
        <source>Outside the range that the service takes</source>
        <translation>Xizmat qabul qiladigan oraliqdan tashqarida</translation>
    </message>
    <message>
        <source>This is a bank card&apos;s number: it must not be typed here</source>
        <translation>Bu bank kartasi raqami: uni bu yerga kiritib boʻlmaydi</translation>
    </message>
    <message>
        <source>Named twice by the service: only the first counts</source>
        <translation>Xizmat ikki marta bergan: faqat birinchisi olinadi</translation>
    </message>
    <message>
        <source>Linked wrongly by the service: all options are shown</source>
        <translation>Xizmat notoʻgʻri bogʻlagan: hammasi koʻrsatildi</translation>
    </message>
</context>
<context>
    <name>kassa::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Farqlar</translation>
    </message>
    <message>
        <source>Unprinted receipts: %1</source>
        <translation>Chop etilmagan cheklar: %1</translation>
    </message>
    <message>
        <source>Unprinted receipts</source>
        <translation>Chop etilmagan cheklar</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Toʻlovlar</translation>
    </message>
</context>
<context>
    <name>kassa::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Xizmat</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hisob</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>oʻqilmagan</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>farq qiladi</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>toʻlangan</translation>
    </message>
    <message>
        <source>Not of this till</source>
        <translation>Bu kassaniki emas</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Reyestr</translation>
    </message>
</context>
<context>
    <name>kassa::JournalTab</name>
    <message>
        <source>No payment fits this search.</source>
        <translation>Bu qidiruvga mos toʻlov yoʻq.</translation>
    </message>
    <message>
        <source>No payments on this till yet.</source>
        <translation>Bu kassada hali toʻlov yoʻq.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hammasini koʻrsatish</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Qidirish</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Tarixdan qidirish</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Sanadan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sanagacha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hammasi</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Toʻlangan</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Hali nomaʼlum</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rad etilgan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Bekor qilingan</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Toʻlanmagan</translation>
    </message>
    <message>
        <source>The history can&apos;t be read right now.</source>
        <translation>Tarixni hozir oʻqib boʻlmadi.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Qidirilmoqda…</translation>
    </message>
    <message>
        <source>Account, name, sum, date or number</source>
        <translation>Hisob, ism, summa, sana yoki raqam</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tozalash</translation>
    </message>
    <message>
        <source>At most %1 days at a time: choose the days.</source>
        <translation>Bir martada koʻpi bilan %1 kun: kunlarni tanlang.</translation>
    </message>
    <message>
        <source>Reading the registry: part %1 of %2</source>
        <translation>Reyestr oʻqilmoqda: %2 qismdan %1-qismi</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Reyestr oʻqilmoqda…</translation>
    </message>
    <message>
        <source>Registry of %1</source>
        <translation>%1 reyestri</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>oʻqilgan vaqti: %1</translation>
    </message>
    <message>
        <source>the gateway did not send all of it</source>
        <translation>toʻlov tizimi uni toʻliq yubormadi</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Toʻlovlar</translation>
    </message>
    <message>
        <source>Read registry</source>
        <translation>Reyestrni oʻqish</translation>
    </message>
    <message>
        <source>Not of this till</source>
        <translation>Bu kassaniki emas</translation>
    </message>
</context>
<context>
    <name>kassa::KeyHints</name>
    <message>
        <source>There is no bill to pay yet: choose a service first.</source>
        <translation>Hali toʻlanadigan hisob yoʻq: avval xizmatni tanlang.</translation>
    </message>
    <message>
        <source>No bill waits in the list.</source>
        <translation>Roʻyxatda hali hisob yoʻq.</translation>
    </message>
    <message>
        <source>There is nothing to look up here.</source>
        <translation>Bu yerda tekshiriladigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>Choose a service first: each one has an account book of its own.</source>
        <translation>Avval xizmatni tanlang: har birining oʻz hisoblar daftari bor.</translation>
    </message>
    <message>
        <source>There is nothing to print here: open a payment first.</source>
        <translation>Bu yerda chop etiladigan narsa yoʻq: avval toʻlovni oching.</translation>
    </message>
    <message>
        <source>Choose a payment first, then its time line.</source>
        <translation>Avval toʻlovni tanlang, soʻng uning bosqichlarini.</translation>
    </message>
    <message>
        <source>Open the time line of a payment first.</source>
        <translation>Avval toʻlovning bosqichlarini oching.</translation>
    </message>
    <message>
        <source>There is nothing to refresh here.</source>
        <translation>Bu yerda yangilanadigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>%1: not now, an answer is awaited.</source>
        <comment>an action</comment>
        <translation>%1: hozir emas, javob kutilmoqda.</translation>
    </message>
    <message>
        <source>%1: first finish what is open here.</source>
        <comment>an action</comment>
        <translation>%1: avval shu oynadagi ishni tugating.</translation>
    </message>
    <message>
        <source>%1: go back to the payment first.</source>
        <comment>an action</comment>
        <translation>%1: avval toʻlovga qayting.</translation>
    </message>
</context>
<context>
    <name>kassa::KeySheet</name>
    <message>
        <source>Next field, or confirm</source>
        <translation>Keyingi maydon yoki tasdiqlash</translation>
    </message>
    <message>
        <source>Back to the field before</source>
        <translation>Oldingi maydonga qaytish</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Bir qadam orqaga</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tugmalar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Hamma joyda</translation>
    </message>
    <message>
        <source>Favourite services 1 to 9</source>
        <translation>Tanlangan xizmatlar, 1 dan 9 gacha</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Qoʻllanma</translation>
    </message>
</context>
<context>
    <name>kassa::KeyWords</name>
    <message>
        <source>This sheet</source>
        <translation>Shu roʻyxat</translation>
    </message>
    <message>
        <source>Search for a service</source>
        <translation>Xizmatni qidirish</translation>
    </message>
    <message>
        <source>Account book</source>
        <translation>Hisoblar daftari</translation>
    </message>
    <message>
        <source>Look the subscriber up</source>
        <translation>Abonentni tekshirish</translation>
    </message>
    <message>
        <source>Refresh, or check now</source>
        <translation>Yangilash yoki hozir tekshirish</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>Natijasi kutilmoqda</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Repeat the last payment</source>
        <translation>Oxirgi toʻlovni takrorlash</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Toʻlash</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Koʻrsatilganni chop etish</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Toʻliq ekran</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Roʻyxatga qoʻshish</translation>
    </message>
    <message>
        <source>Pay the list</source>
        <translation>Roʻyxatni toʻlash</translation>
    </message>
    <message>
        <source>The payer&apos;s window</source>
        <translation>Toʻlovchi oynasi</translation>
    </message>
    <message>
        <source>Time line of the payment</source>
        <translation>Toʻlovning bosqichlari</translation>
    </message>
    <message>
        <source>Save the claim packet</source>
        <translation>Daʼvoni saqlash</translation>
    </message>
    <message>
        <source>Save the claim packet elsewhere</source>
        <translation>Daʼvoni boshqa joyga saqlash</translation>
    </message>
    <message>
        <source>Open the folder of what was saved</source>
        <translation>Saqlangan papkani ochish</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>%1-tanlangan xizmat</translation>
    </message>
    <message>
        <source>The bill on the counter</source>
        <translation>Joriy toʻlov</translation>
    </message>
    <message>
        <source>Payments and papers</source>
        <translation>Toʻlovlar va cheklar</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Oyna</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Tanlangan xizmatlar</translation>
    </message>
    <message>
        <source>This key means the same everywhere and can&apos;t be given away.</source>
        <translation>Bu tugma hamma joyda bir xil ishlaydi, uni boshqa amalga berib boʻlmaydi.</translation>
    </message>
    <message>
        <source>This key types into fields. Press it together with Ctrl or Alt.</source>
        <translation>Bu tugma maydonlarga yozadi. Uni Ctrl yoki Alt bilan birga bosing.</translation>
    </message>
    <message>
        <source>Fields need this key for editing.</source>
        <translation>Bu tugma maydonlarda tahrirlash uchun kerak.</translation>
    </message>
    <message>
        <source>This key belongs to the computer.</source>
        <translation>Bu tugma kompyuterning oʻziga tegishli.</translation>
    </message>
    <message>
        <source>This key is kept for locking the till.</source>
        <translation>Bu tugma kassani qulflash uchun saqlab qoʻyilgan.</translation>
    </message>
</context>
<context>
    <name>kassa::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tugmalar</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Tugmani almashtirish</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tugmasiz</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Dastlabki tugmalar</translation>
    </message>
    <message>
        <source>Sounds for paid, unknown and refused</source>
        <translation>Toʻlandi, nomaʼlum va rad etildi uchun tovush</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <comment>an action</comment>
        <translation>%1: tugmasiz</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves the old one.</source>
        <translation>“%1” uchun yangi tugmani bosing. Esc eskisini qoldiradi.</translation>
    </message>
    <message>
        <source>%1 is taken: “%2”. Choose another key, or give that action another one first.</source>
        <translation>%1 band: “%2”. Boshqa tugmani tanlang yoki avval oʻsha amalga boshqasini bering.</translation>
    </message>
    <message>
        <source>%1: “%2”. It counts once the settings are saved.</source>
        <translation>%1: “%2”. Sozlamalar saqlangach ishlaydi.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” endi tugmasiz.</translation>
    </message>
    <message>
        <source>The default keys are back. They count once the settings are saved.</source>
        <translation>Dastlabki tugmalar qaytarildi. Sozlamalar saqlangach ishlaydi.</translation>
    </message>
    <message>
        <source>Enter changes the key of the marked action. Enter, Esc, Tab and the arrows stay what they are.</source>
        <translation>Enter belgilangan amalning tugmasini almashtiradi. Enter, Esc, Tab va yoʻnalish tugmalari oʻzgarmaydi.</translation>
    </message>
</context>
<context>
    <name>kassa::LookPage</name>
    <message>
        <source>Colours</source>
        <translation>Ranglar</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Yorugʻ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Qorongʻi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yuqori kontrast</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Ekran tili</translation>
    </message>
    <message>
        <source>Cash received and change</source>
        <translation>Olingan naqd pul va qaytim</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Koʻrsatilmaydi</translation>
    </message>
    <message>
        <source>Shown below the amount</source>
        <translation>Summa ostida koʻrsatiladi</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Boshqaruv elementlari</translation>
    </message>
    <message>
        <source>For mouse and keys</source>
        <translation>Sichqoncha va klaviatura uchun</translation>
    </message>
    <message>
        <source>For fingers</source>
        <translation>Barmoq uchun (sensorli ekran)</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Umumiy oʻlcham</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Keyingi ishga tushirishdan kuchga kiradi.</translation>
    </message>
    <message>
        <source>The payer&apos;s window</source>
        <translation>Toʻlovchi oynasi</translation>
    </message>
    <message>
        <source>%1 opens and closes it as well.</source>
        <translation>Uni %1 ham ochadi va yopadi.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Yopiq</translation>
    </message>
    <message>
        <source>Open on the second screen</source>
        <translation>Ikkinchi ekranda ochiq</translation>
    </message>
    <message>
        <source>Bill scanner</source>
        <translation>Hisob skaneri</translation>
    </message>
    <message>
        <source>Usual scanner</source>
        <translation>Oddiy skaner</translation>
    </message>
    <message>
        <source>Slow scanner (wireless)</source>
        <translation>Sekin skaner (simsiz)</translation>
    </message>
    <message>
        <source>None: each key is typed</source>
        <translation>Yoʻq: har bir tugma qoʻlda bosiladi</translation>
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
        <translation>Qoʻllanma</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Boblar</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Bob matni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
</context>
<context>
    <name>kassa::NoticeBars</name>
    <message>
        <source>An answer could not be stored on this PC&apos;s disk. Free some space: it is stored by itself, and nothing more can be paid on this till until then.</source>
        <translation>Javobni bu kompyuter diskiga saqlab boʻlmadi. Joy boʻshating: javob oʻzi saqlanadi, ungacha bu kassada toʻlov qilib boʻlmaydi.</translation>
    </message>
    <message>
        <source>The gateway does not accept this till&apos;s token. Enter a new one; nothing can be paid until then.</source>
        <translation>Toʻlov tizimi bu kassaning tokenini qabul qilmayapti. Yangisini kiriting; ungacha toʻlov qilib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>The gateway does not let this till ask about open payments. Tell the administrator.</source>
        <translation>Toʻlov tizimi bu kassaga kutilayotgan toʻlovlar holatini soʻrashga ruxsat bermayapti. Administratorga ayting.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is %1 min ahead of the gateway&apos;s. Set it right.</source>
        <translation>Bu kompyuterning soati toʻlov tizimidan %1 daqiqa oldinda. Uni toʻgʻrilang.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is %1 min behind the gateway&apos;s. Set it right.</source>
        <translation>Bu kompyuterning soati toʻlov tizimidan %1 daqiqa orqada. Uni toʻgʻrilang.</translation>
    </message>
    <message>
        <source>No connection to the gateway. Open payments are asked about by themselves when it is back.</source>
        <translation>Toʻlov tizimi bilan aloqa yoʻq. Aloqa tiklanishi bilan kutilayotgan toʻlovlar holatini dastur oʻzi soʻraydi.</translation>
    </message>
    <message>
        <source>An answer is awaited. The program closes by itself when it has come, in 10 seconds at the latest.</source>
        <translation>Javob kutilmoqda. Javob kelishi bilan, koʻpi bilan 10 soniyadan keyin dastur oʻzi yopiladi.</translation>
    </message>
    <message>
        <source>This till is not connected yet: enter the gateway&apos;s address and the token.</source>
        <translation>Bu kassa hali ulanmagan: toʻlov tizimi manzili va tokenni kiriting.</translation>
    </message>
    <message>
        <source>%1 You can go on: receipts are kept.</source>
        <translation>%1 Ishlayvering: cheklar saqlanadi.</translation>
    </message>
</context>
<context>
    <name>kassa::NoticeDialog</name>
    <message>
        <source>Understood</source>
        <translation>Tushunarli</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
</context>
<context>
    <name>kassa::OpenPaymentDelegate</name>
    <message>
        <source>The answer is awaited. Do not charge again.</source>
        <translation>Javob kutilmoqda. Qayta yechmang.</translation>
    </message>
    <message>
        <source>The result is not known yet. Do not charge again.</source>
        <translation>Natija hali nomaʼlum. Qayta yechmang.</translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation>keyingi tekshiruv: %1 s</translation>
    </message>
    <message>
        <source>next check in %1 min</source>
        <translation>keyingi tekshiruv: %1 daq.</translation>
    </message>
</context>
<context>
    <name>kassa::OpenPaymentsPanel</name>
    <message>
        <source>Open payments</source>
        <translation>Natijasi kutilmoqda</translation>
    </message>
    <message>
        <source>No payment is open.</source>
        <translation>Kutilayotgan toʻlov yoʻq.</translation>
    </message>
    <message>
        <source>Open payments · %1</source>
        <translation>Natijasi kutilmoqda · %1</translation>
    </message>
</context>
<context>
    <name>kassa::OtpDialog</name>
    <message>
        <source>SMS code</source>
        <translation>SMS-kod</translation>
    </message>
    <message>
        <source>The bank sent a code to the card holder&apos;s phone. The payer types it.</source>
        <translation>Bank karta egasining telefoniga kod yubordi. Kodni toʻlovchining oʻzi tersin.</translation>
    </message>
    <message>
        <source>The code was sent to %1. The payer types it.</source>
        <translation>Kod %1 raqamiga yuborildi. Kodni toʻlovchining oʻzi tersin.</translation>
    </message>
    <message>
        <source>No SMS? Check that the phone is on and has a positive balance. Start again sends a new code.</source>
        <translation>SMS kelmadimi? Telefon yoqilgan va hisobida pul borligini tekshiring. “Boshidan” yangi kod yuboradi.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Boshidan</translation>
    </message>
    <message>
        <source>Confirm · %1</source>
        <translation>Tasdiqlash · %1</translation>
    </message>
    <message>
        <source>Confirm code</source>
        <translation>Kodni tasdiqlash</translation>
    </message>
    <message>
        <source>The payer is typing the code on the payer&apos;s window.</source>
        <translation>Kodni toʻlovchi oʻz oynasida teryapti.</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Bank javobi kutilmoqda…</translation>
    </message>
</context>
<context>
    <name>kassa::OutcomeDialog</name>
    <message>
        <source>Next payer</source>
        <translation>Keyingi toʻlovchi</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Hozir tekshirish</translation>
    </message>
    <message>
        <source>In-process slip</source>
        <translation>Maʼlumotnoma</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Chekni chop etish</translation>
    </message>
    <message>
        <source>Other card</source>
        <translation>Boshqa karta</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Boshqa summa</translation>
    </message>
    <message>
        <source>Enter the code again</source>
        <translation>Kodni qayta terish</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Boshidan</translation>
    </message>
    <message>
        <source>The answer could not be stored: the disk is full or broken. No receipt and no further payments until it is stored.</source>
        <translation>Javob saqlanmadi: disk toʻlgan yoki buzilgan. U saqlanguncha chek ham, yangi toʻlov ham boʻlmaydi.</translation>
    </message>
    <message>
        <source>Paid · %1</source>
        <translation>Toʻlandi · %1</translation>
    </message>
    <message>
        <source>Confirmed by status</source>
        <translation>Holat soʻrovi bilan tasdiqlandi</translation>
    </message>
    <message>
        <source>The result is not known yet</source>
        <translation>Natija hali nomaʼlum</translation>
    </message>
    <message>
        <source>Do not charge again.</source>
        <translation>Kartadan qayta yechmang.</translation>
    </message>
    <message>
        <source>The bank refused</source>
        <translation>Bank rad etdi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Yuborilgan</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Naqd olindi</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Tranzaksiya</translation>
    </message>
    <message>
        <source>Asked a moment ago. Wait 5 seconds.</source>
        <translation>Hozirgina soʻraldi. 5 soniya kuting.</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Bank javobi kutilmoqda…</translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation>keyingi tekshiruv %1 soniyadan keyin</translation>
    </message>
    <message>
        <source>next check in %1 min</source>
        <translation>keyingi tekshiruv %1 daqiqadan keyin</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Bosqichlar</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Keyingi hisob</translation>
    </message>
    <message>
        <source>The receipt is printed: a copy</source>
        <translation>Chek chop etildi: nusxasi</translation>
    </message>
    <message>
        <source>Sum up the list</source>
        <translation>Roʻyxat yakuni</translation>
    </message>
</context>
<context>
    <name>kassa::PayDialog</name>
    <message>
        <source>The look-up said: %1. The bill now says: %2. Read it to the payer.</source>
        <translation>Tekshiruvda: %1. Hisobda esa: %2. Toʻlovchiga oʻqib bering.</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Bank javobi kutilmoqda…</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>Toʻlovni tasdiqlang</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jami</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Next: SMS code</source>
        <translation>Keyingisi: SMS-kod</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Toʻlash</translation>
    </message>
    <message>
        <source>Confirm payment</source>
        <translation>Toʻlovni tasdiqlash</translation>
    </message>
    <message>
        <source>The payer agrees to this bill</source>
        <translation>Toʻlovchi bu hisobga rozi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Xizmat</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonent</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
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
        <source>Cancelling</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>only through the service itself</source>
        <translation>faqat xizmatning oʻzi orqali</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>mumkin emas</translation>
    </message>
</context>
<context>
    <name>kassa::PayerKeypad</name>
    <message>
        <source>Keys for the SMS code</source>
        <translation>SMS-kod tugmalari</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tozalash</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Tasdiqlash</translation>
    </message>
    <message>
        <source>Confirm the code</source>
        <translation>Kodni tasdiqlash</translation>
    </message>
</context>
<context>
    <name>kassa::PayerWindow</name>
    <message>
        <source>Kassa: the payer&apos;s window</source>
        <translation>Kassa: toʻlovchi oynasi</translation>
    </message>
    <message>
        <source>The payer&apos;s window</source>
        <translation>Toʻlovchi oynasi</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Xush kelibsiz</translation>
    </message>
    <message>
        <source>Check your bill</source>
        <translation>Hisobingizni tekshiring</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Bank javobi kutilmoqda…</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Karta: %1</translation>
    </message>
    <message>
        <source>SMS code</source>
        <translation>SMS-kod</translation>
    </message>
    <message>
        <source>Type the code that the bank sent you.</source>
        <translation>Bank yuborgan kodni tering.</translation>
    </message>
    <message>
        <source>Type the code that was sent to %1.</source>
        <translation>%1 raqamiga yuborilgan kodni tering.</translation>
    </message>
    <message>
        <source>No SMS?
1. Is the phone on, and in reach?
2. Is there money on its account?
3. Is it the number that the bank knows?
4. Ask the cashier to send a new code.</source>
        <translation>SMS kelmadimi?
1. Telefon yoqilganmi, aloqa bormi?
2. Hisobida pul bormi?
3. Bankdagi raqam shumi?
4. Kassirdan yangi kod soʻrang.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Toʻlandi</translation>
    </message>
    <message>
        <source>Take your receipt.</source>
        <translation>Chekingizni oling.</translation>
    </message>
    <message>
        <source>The result is not known yet</source>
        <translation>Natija hali nomaʼlum</translation>
    </message>
    <message>
        <source>Do not pay this bill elsewhere. Take the slip; the till goes on asking.</source>
        <translation>Bu hisobni boshqa joyda toʻlamang. Maʼlumotnomani oling; kassa tekshirishda davom etadi.</translation>
    </message>
    <message>
        <source>The bank refused</source>
        <translation>Bank rad etdi</translation>
    </message>
    <message>
        <source>The cashier tells you why.</source>
        <translation>Sababini kassir aytadi.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Toʻlanmadi</translation>
    </message>
    <message>
        <source>The cashier tells you more.</source>
        <translation>Batafsil kassir aytadi.</translation>
    </message>
</context>
<context>
    <name>kassa::PaymentFlow</name>
    <message>
        <source>This bill was paid a short while ago</source>
        <translation>Bu hisob yaqinda toʻlangan</translation>
    </message>
    <message>
        <source>%1 was paid for this account at %2. Is the payer sure that %3 is to be paid now as well?</source>
        <translation>Bu hisobga soat %2 da %1 toʻlangan. Toʻlovchidan soʻrang: hozir yana %3 toʻlash kerakmi?</translation>
    </message>
    <message>
        <source>Yes, pay %1</source>
        <translation>Ha, %1 toʻlansin</translation>
    </message>
    <message>
        <source>Perhaps paid at another till</source>
        <translation>Boshqa kassada toʻlangan boʻlishi mumkin</translation>
    </message>
    <message>
        <source>At %1 somebody else paid %2 for this service; for which account is not known. Is the payer sure that this bill is not paid yet?</source>
        <translation>Soat %1 da boshqa birov shu xizmat uchun %2 toʻlagan; qaysi hisobga — nomaʼlum. Toʻlovchidan soʻrang: bu hisob hali toʻlanmagani aniqmi?</translation>
    </message>
    <message>
        <source>Charge again, with a senior…</source>
        <translation>Katta kassir bilan qayta yechish…</translation>
    </message>
    <message>
        <source>Release the account, with a senior…</source>
        <translation>Katta kassir bilan hisobni boʻshatish…</translation>
    </message>
    <message>
        <source>Bill %1 of %2</source>
        <translation>%2 tadan %1-hisob</translation>
    </message>
</context>
<context>
    <name>kassa::PaymentPage</name>
    <message>
        <source>Enter the amount</source>
        <translation>Summani kiriting</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Kamida %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Koʻpi bilan %1</translation>
    </message>
    <message>
        <source>Fetching the form…</source>
        <translation>Shakl yuklanmoqda…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Qayta yuklash</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Toʻlov</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Tekshirish</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>soum</source>
        <translation>soʻm</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>No card is stored: add one in the settings</source>
        <translation>Saqlangan karta yoʻq: sozlamalarda qoʻshing</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>Kartani tanlang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>%1 toʻlash</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Toʻlash</translation>
    </message>
    <message>
        <source>%1. Choose another service.</source>
        <comment>%1 says why this one can&apos;t be paid</comment>
        <translation>%1. Boshqa xizmatni tanlang.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hisoblar</translation>
    </message>
    <message>
        <source>Account book</source>
        <translation>Hisoblar daftari</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Roʻyxatga qoʻshish</translation>
    </message>
    <message>
        <source>Whole soum only, without tiyin</source>
        <translation>Faqat butun soʻm, tiyinsiz</translation>
    </message>
    <message>
        <source>Choose a service on the left or type its name</source>
        <translation>Chapdan xizmatni tanlang yoki nomini yozing</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Karta yoʻq</translation>
    </message>
</context>
<context>
    <name>kassa::PaymentPane</name>
    <message>
        <source>Choose a payment to see what became of it.</source>
        <translation>Natijasini koʻrish uchun toʻlovni tanlang.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Toʻlov</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Hozir tekshirish</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Chek</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Chekni chop etish</translation>
    </message>
    <message>
        <source>In-process slip</source>
        <translation>Maʼlumotnoma</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Raqam</translation>
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
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Paid by the gateway&apos;s figures</source>
        <translation>Toʻlov tizimi maʼlumoti boʻyicha toʻlangan</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Tranzaksiya</translation>
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
        <source>Confirmed by</source>
        <translation>Tasdiqlandi</translation>
    </message>
    <message>
        <source>status</source>
        <translation>holat soʻrovi bilan</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>reyestr boʻyicha</translation>
    </message>
    <message>
        <source>Gateway&apos;s code</source>
        <translation>Toʻlov tizimi kodi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nima boʻldi</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Bosqichlar</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Takrorlash</translation>
    </message>
    <message>
        <source>Repeat this payment</source>
        <translation>Shu toʻlovni takrorlash</translation>
    </message>
    <message>
        <source>Not of this till</source>
        <translation>Bu kassaniki emas</translation>
    </message>
    <message>
        <source>The gateway has this payment as paid; this till did not make it. Only the registry knows of it, and it does not say for which account it was.</source>
        <translation>Toʻlov tizimida bu toʻlov toʻlangan, lekin uni bu kassa qilmagan. U faqat reyestrda bor, qaysi hisob uchun ekani u yerda yozilmagan.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Karta egasi</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Foydalanuvchi ID</translation>
    </message>
    <message>
        <source>In the registry</source>
        <translation>Reyestrda</translation>
    </message>
</context>
<context>
    <name>kassa::PointPage</name>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Stands on top of every receipt.</source>
        <translation>Har bir chekning tepasida turadi.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>STIR</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>How this till is called at the point.</source>
        <translation>Bu kassa shoxobchada qanday atalishi.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassir</translation>
    </message>
    <message>
        <source>Stands on receipts and on their copies.</source>
        <translation>Chekda va uning nusxalarida turadi.</translation>
    </message>
    <message>
        <source>Support phones</source>
        <translation>Yordam telefonlari</translation>
    </message>
    <message>
        <source>Whom the payer calls with a question. Stands at the end of receipts.</source>
        <translation>Toʻlovchi savol bilan qoʻngʻiroq qiladigan raqamlar. Chek oxirida turadi.</translation>
    </message>
    <message>
        <source>Fiscal command</source>
        <translation>Fiskal buyruq</translation>
    </message>
    <message>
        <source>A program of the shop that gives receipts their fiscal mark; without one leave it empty.</source>
        <translation>Cheklarga fiskal belgi beradigan doʻkon dasturi; boʻlmasa, boʻsh qoldiring.</translation>
    </message>
</context>
<context>
    <name>kassa::PrinterPage</name>
    <message>
        <source>Sent to the printer: look at the page.</source>
        <translation>Printerga yuborildi: sahifani koʻring.</translation>
    </message>
    <message>
        <source>Enter the printer&apos;s address, such as 192.168.1.50.</source>
        <translation>Printer manzilini kiriting, masalan, 192.168.1.50.</translation>
    </message>
    <message>
        <source>Enter the name of a print queue of this computer.</source>
        <translation>Shu kompyuterdagi chop etish navbatining nomini kiriting.</translation>
    </message>
    <message>
        <source>Enter the whole path of the device. It begins with %1.</source>
        <translation>Qurilmaning toʻliq yoʻlini kiriting. U %1 bilan boshlanadi.</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>Printer nomi</translation>
    </message>
    <message>
        <source>Its name in the system. Empty: Kassa asks each time.</source>
        <translation>Uning tizimdagi nomi. Boʻsh boʻlsa, har safar soʻraladi.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Such as 192.168.1.50, or with a port: 192.168.1.50:9100.</source>
        <translation>Masalan, 192.168.1.50 yoki porti bilan: 192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Chop etish navbati</translation>
    </message>
    <message>
        <source>A queue without a driver of its own.</source>
        <translation>Drayversiz navbat.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Qurilma</translation>
    </message>
    <message>
        <source>As a rule %1.</source>
        <translation>Odatda %1.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Chop etilmoqda…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Shu kompyuterning printeri</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>Tarmoqdagi chek printeri</translation>
    </message>
    <message>
        <source>Receipt printer in a print queue</source>
        <translation>Chop etish navbatidagi chek printeri</translation>
    </message>
    <message>
        <source>Receipt printer at USB</source>
        <translation>USB orqali ulangan chek printeri</translation>
    </message>
    <message>
        <source>Receipt printer at a serial port</source>
        <translation>Ketma-ket portdagi chek printeri</translation>
    </message>
    <message>
        <source>Speed of the line</source>
        <translation>Ulanish tezligi</translation>
    </message>
    <message>
        <source>Copies behind each receipt</source>
        <translation>Har bir chekdan keyin nusxalar</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>Nusxasiz</translation>
    </message>
    <message>
        <source>One copy</source>
        <translation>Bitta nusxa</translation>
    </message>
    <message>
        <source>Two copies</source>
        <translation>Ikkita nusxa</translation>
    </message>
    <message>
        <source>After a payment</source>
        <translation>Toʻlovdan keyin</translation>
    </message>
    <message>
        <source>Only when asked to</source>
        <translation>Faqat tugma bosilganda</translation>
    </message>
    <message>
        <source>Show the receipt and ask</source>
        <translation>Chekni koʻrsatib soʻrash</translation>
    </message>
    <message>
        <source>Print the receipt at once</source>
        <translation>Chekni darhol chop etish</translation>
    </message>
    <message>
        <source>Cut the paper behind each receipt</source>
        <translation>Har bir chekdan keyin qogʻozni kesish</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Sinov sahifasini chop etish</translation>
    </message>
</context>
<context>
    <name>kassa::PrinterText</name>
    <message>
        <source>No printer is set. Choose one in the settings.</source>
        <translation>Printer tanlanmagan. Uni sozlamalarda tanlang.</translation>
    </message>
    <message>
        <source>There is no printer at this address. Check it in the settings.</source>
        <translation>Bu manzilda printer yoʻq. Manzilni sozlamalarda tekshiring.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on and plugged in.</source>
        <translation>Printer javob bermayapti. U yoqilganmi, kabeli ulanganmi, tekshiring.</translation>
    </message>
    <message>
        <source>This computer does not let Kassa use the printer. Tell the administrator.</source>
        <translation>Bu kompyuter dasturga printerdan foydalanishga ruxsat bermayapti. Administratorga ayting.</translation>
    </message>
    <message>
        <source>Another program holds the printer. Close that program.</source>
        <translation>Printer boshqa dastur bilan band. Oʻsha dasturni yoping.</translation>
    </message>
    <message>
        <source>There is no printer behind this device. Check it in the settings.</source>
        <translation>Bu qurilma printer emas. Uni sozlamalarda tekshiring.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put in a new roll.</source>
        <translation>Printerda qogʻoz tugadi. Yangi rulon qoʻying.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle. Check its paper and its lid.</source>
        <translation>Printer yarmida toʻxtab qoldi. Qogʻozi va qopqogʻini tekshiring.</translation>
    </message>
    <message>
        <source>The printer broke off. Check that it is on and plugged in.</source>
        <translation>Printer bosishni uzib qoʻydi. U yoqilganmi, kabeli ulanganmi, tekshiring.</translation>
    </message>
    <message>
        <source>The system&apos;s print queue did not take it. Check the queue.</source>
        <translation>Tizimning chop etish navbati qabul qilmadi. Navbatni tekshiring.</translation>
    </message>
    <message>
        <source>This computer has no print system. Tell the administrator.</source>
        <translation>Bu kompyuterda chop etish tizimi oʻrnatilmagan. Administratorga ayting.</translation>
    </message>
    <message>
        <source>This kind of printer does not work on this computer. Choose another one in the settings.</source>
        <translation>Bunday printer bu kompyuterda ishlamaydi. Sozlamalarda boshqasini tanlang.</translation>
    </message>
    <message>
        <source>The disk could not be written, so nothing was sent. Free some space.</source>
        <translation>Diskka yozib boʻlmadi, shuning uchun hech narsa yuborilmadi. Diskda joy boʻshating.</translation>
    </message>
    <message>
        <source>The program ended while it was printing. Look whether it is on paper.</source>
        <translation>Chop etish paytida dastur yopilib qoldi. Chek qogʻozga chiqqanmi, qarang.</translation>
    </message>
    <message>
        <source>It was kept by another version. Print it from the history.</source>
        <translation>U dasturning boshqa versiyasida saqlangan. Tarixdan chop eting.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Kutmoqda</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Chop etilmoqda</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Chop etildi</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Chop etilmadi</translation>
    </message>
    <message>
        <source>Maybe printed</source>
        <translation>Chiqqan boʻlishi mumkin</translation>
    </message>
</context>
<context>
    <name>kassa::ReceiptPage</name>
    <message>
        <source>The shop&apos;s logo</source>
        <translation>Shoxobcha logotipi</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Rasmlar (%1)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Faylni oʻqib boʻlmadi.</translation>
    </message>
    <message>
        <source>The picture is too large: at most 2 MB and 4000 pixels a side.</source>
        <translation>Rasm juda katta: koʻpi bilan 2 MB va bir tomoni 4000 piksel.</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>Chek tili</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>Ekrandagidek</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Qogʻoz</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>Rulon, 58 mm</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Rulon, 80 mm</translation>
    </message>
    <message>
        <source>Page A5</source>
        <translation>A5 varaq</translation>
    </message>
    <message>
        <source>Page A4</source>
        <translation>A4 varaq</translation>
    </message>
    <message>
        <source>Header and footer in</source>
        <translation>Yuqori va pastki yozuv tili</translation>
    </message>
    <message>
        <source>Each language has its own.</source>
        <translation>Har bir tilda alohida.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Yuqori yozuv</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pastki yozuv</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotip</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logotip tanlash</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logotipni olib tashlash</translation>
    </message>
    <message>
        <source>Stands on it</source>
        <translation>Chekda turadi</translation>
    </message>
    <message>
        <source>Phone of the point</source>
        <translation>Shoxobcha telefoni</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Sum in words</source>
        <translation>Summa soʻz bilan</translation>
    </message>
    <message>
        <source>Check code (QR)</source>
        <translation>Tekshirish kodi (QR)</translation>
    </message>
    <message>
        <source>So it will look</source>
        <translation>Chek koʻrinishi</translation>
    </message>
    <message>
        <source>%1: black on white.</source>
        <translation>%1: oq fonda qora.</translation>
    </message>
    <message>
        <source>This is no picture of the kinds %1.</source>
        <translation>Bu %1 turidagi rasm emas.</translation>
    </message>
</context>
<context>
    <name>kassa::ReceiptSheet</name>
    <message>
        <source>Receipt</source>
        <translation>Chek</translation>
    </message>
</context>
<context>
    <name>kassa::ReceiptView</name>
    <message>
        <source>In-process slip</source>
        <translation>Maʼlumotnoma</translation>
    </message>
    <message>
        <source>Receipt No. %1</source>
        <translation>Chek № %1</translation>
    </message>
    <message>
        <source>This is not a receipt: the result is not known yet.</source>
        <translation>Bu chek emas: natija hali nomaʼlum.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Chek</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF saqlash</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Maʼlumotnomani chop etish</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Chekni chop etish</translation>
    </message>
    <message>
        <source>Save the receipt as PDF</source>
        <translation>Chekni PDF qilib saqlash</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Chop etilmoqda…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Printerga yuborildi.</translation>
    </message>
    <message>
        <source>The printer did not take it, and the PDF could not be kept either. Check the printer and the disk.</source>
        <translation>Printer qabul qilmadi, PDF ham saqlanmadi. Printer va diskni tekshiring.</translation>
    </message>
    <message>
        <source>The printer did not take it. The PDF is kept: %1</source>
        <translation>Printer qabul qilmadi. PDF saqlandi: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saqlandi: %1</translation>
    </message>
    <message>
        <source>It could not be saved there: %1</source>
        <translation>U yerga saqlab boʻlmadi: %1</translation>
    </message>
    <message>
        <source>It is kept among the unprinted receipts.</source>
        <translation>Chek chop etilmaganlar roʻyxatida saqlanadi.</translation>
    </message>
    <message>
        <source>It may be on paper: see the unprinted receipts.</source>
        <translation>Qogʻozga chiqqan boʻlishi mumkin: chop etilmaganlar roʻyxatini koʻring.</translation>
    </message>
    <message>
        <source>The fiscal mark is being fetched…</source>
        <translation>Fiskal belgi olinmoqda…</translation>
    </message>
    <message>
        <source>It has its fiscal mark.</source>
        <translation>Fiskal belgisi bor.</translation>
    </message>
    <message>
        <source>No fiscal mark: the receipt is not fiscal. The payment itself is made.</source>
        <translation>Fiskal belgi yoʻq: chek fiskal emas. Toʻlovning oʻzi amalga oshgan.</translation>
    </message>
    <message>
        <source>Get the mark</source>
        <translation>Belgini olish</translation>
    </message>
    <message>
        <source>Get the fiscal mark</source>
        <translation>Fiskal belgini olish</translation>
    </message>
    <message>
        <source>Slip for the list</source>
        <translation>Roʻyxat maʼlumotnomasi</translation>
    </message>
</context>
<context>
    <name>kassa::ScanDesk</name>
    <message>
        <source>The scan was not taken: finish what is on the screen, then scan again.</source>
        <translation>Skaner kodi olinmadi: avval ekrandagi ishni tugating, keyin qayta skanerlang.</translation>
    </message>
    <message>
        <source>This is a bank card&apos;s number. It is not taken, and not kept.</source>
        <translation>Bu bank kartasining raqami. U olinmaydi va saqlanmaydi.</translation>
    </message>
    <message>
        <source>The bill&apos;s QR code did not come through whole. Scan it again, or type the account.</source>
        <translation>Hisobdagi QR kod toʻliq oʻqilmadi. Qayta skanerlang yoki hisob raqamini tering.</translation>
    </message>
    <message>
        <source>Choose the service first, then scan the bill again.</source>
        <translation>Avval xizmatni tanlang, keyin hisobni qayta skanerlang.</translation>
    </message>
    <message>
        <source>The form is not open yet: scan the bill again.</source>
        <translation>Shakl hali ochilmadi: hisobni qayta skanerlang.</translation>
    </message>
    <message>
        <source>This code does not belong to “%1”: %2</source>
        <translation>Bu kod “%1” xizmatiga mos emas: %2</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>%1-qoida</translation>
    </message>
    <message>
        <source>no JSON, %1</source>
        <translation>JSON emas, %1</translation>
    </message>
    <message>
        <source>an object with “%1” and “%2” was expected</source>
        <translation>“%1” va “%2” boʻlgan obyekt kutilgan edi</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>nomaʼlum kalit “%1”</translation>
    </message>
    <message>
        <source>“%1” has a value of a wrong kind</source>
        <translation>“%1” qiymatining turi notoʻgʻri</translation>
    </message>
    <message>
        <source>the pattern can&apos;t be used: %1</source>
        <translation>qolipni qoʻllab boʻlmaydi: %1</translation>
    </message>
    <message>
        <source>the length is neither “9” nor “7-12”: %1</source>
        <translation>uzunlik “9” ham, “7-12” ham emas: %1</translation>
    </message>
    <message>
        <source>it fills no field and opens no service</source>
        <translation>u hech bir maydonni toʻldirmaydi va xizmat ochmaydi</translation>
    </message>
    <message>
        <source>“%1” needs a “%2”</source>
        <translation>“%1” uchun “%2” kerak</translation>
    </message>
    <message>
        <source>The scanner&apos;s rules in %1 are not used: %2.</source>
        <translation>%1 dagi skaner qoidalari qoʻllanmayapti: %2.</translation>
    </message>
</context>
<context>
    <name>kassa::SelectPopup</name>
    <message>
        <source>Search by name or code</source>
        <translation>Nomi yoki kodi boʻyicha qidirish</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Roʻyxatdan qidirish</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hech narsa topilmadi</translation>
    </message>
</context>
<context>
    <name>kassa::ServiceListModel</name>
    <message>
        <source>Switched off by the provider</source>
        <translation>Provayder oʻchirib qoʻygan</translation>
    </message>
    <message>
        <source>Can&apos;t be paid here now</source>
        <translation>Hozir bu yerda toʻlab boʻlmaydi</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 dan</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 gacha</translation>
    </message>
    <message>
        <source>Perhaps you meant</source>
        <translation>Balki shu kerakdir</translation>
    </message>
</context>
<context>
    <name>kassa::SettingsDialog</name>
    <message>
        <source>The settings could not be written. Check the disk and the rights of the profile&apos;s folder.</source>
        <translation>Sozlamalarni yozib boʻlmadi. Diskni va profil papkasiga ruxsatlarni tekshiring.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Boʻlimlar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ulanish</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Shoxobcha</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartalar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dastur haqida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Til va ranglar</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Chek</translation>
    </message>
    <message>
        <source>Keys and sounds</source>
        <translation>Tugmalar va tovushlar</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
</context>
<context>
    <name>kassa::StripeBar</name>
    <message>
        <source>TEST MODE — no real money is charged</source>
        <translation>SINOV REJIMI — haqiqiy pul yechilmaydi</translation>
    </message>
</context>
<context>
    <name>kassa::SubscriberPanel</name>
    <message>
        <source>This service has no look-up: read the number back to the payer</source>
        <translation>Bu xizmatda tekshirish yoʻq: raqamni toʻlovchiga oʻqib bering</translation>
    </message>
    <message>
        <source>Whom the bill names appears here once the form is filled in</source>
        <translation>Shakl toʻldirilgach, abonent shu yerda koʻrinadi</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Tekshirilmoqda…</translation>
    </message>
    <message>
        <source>The form has changed since: look up again</source>
        <translation>Shakl oʻzgardi: qaytadan tekshiring</translation>
    </message>
    <message>
        <source>The service said nothing about this subscriber</source>
        <translation>Xizmat bu abonent haqida maʼlumot bermadi</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonent</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Qayta tekshirish</translation>
    </message>
</context>
<context>
    <name>kassa::TestPageText</name>
    <message>
        <source>Test page</source>
        <translation>Sinov sahifasi</translation>
    </message>
    <message>
        <source>Are both ends of the dashed lines on the paper, and is every letter clear?</source>
        <translation>Uzuq chiziqlarning ikkala uchi qogʻozdami, har bir harf aniqmi?</translation>
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
        <translation>%1 · toʻlov № %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hisob</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Bill sent</source>
        <translation>Hisob yuborildi</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Tranzaksiya</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Nima maʼlum</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Nima nomaʼlum</translation>
    </message>
    <message>
        <source>Save the claim packet</source>
        <translation>Daʼvo toʻplamini saqlash</translation>
    </message>
    <message>
        <source>The claim packet is a PDF for people and a JSON file for machines. It holds no secrets.</source>
        <translation>Daʼvo toʻplami — odamlar uchun PDF va dasturlar uchun JSON fayli. Unda maxfiy maʼlumot yoʻq.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saqlanmoqda…</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Saqlangan joyi: %1</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Make room and try again, or save it elsewhere.</source>
        <translation>Saqlanmadi: disk toʻlgan. Joy boʻshatib, qayta urining yoki boshqa joyga saqlang.</translation>
    </message>
    <message>
        <source>Not saved: nothing can be written into %1. Save it elsewhere.</source>
        <translation>Saqlanmadi: %1 ichiga yozib boʻlmaydi. Boshqa joyga saqlang.</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Nima boʻlgani, tartib bilan</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Toʻlov bosqichlari</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Papkani ochish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Boshqa joyga saqlash</translation>
    </message>
    <message>
        <source>Save claim packet</source>
        <translation>Daʼvoni saqlash</translation>
    </message>
</context>
<context>
    <name>kassa::TodayPanel</name>
    <message>
        <source>Today&apos;s payments</source>
        <translation>Bugungi toʻlovlar</translation>
    </message>
    <message>
        <source>No payment yet today.</source>
        <translation>Bugun hali toʻlov yoʻq.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Toʻlangan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Takrorlash</translation>
    </message>
    <message>
        <source>Repeat the last payment</source>
        <translation>Oxirgi toʻlovni takrorlash</translation>
    </message>
    <message>
        <source>Paid · %1</source>
        <comment>%1 is how many</comment>
        <translation>Toʻlangan · %1</translation>
    </message>
</context>
<context>
    <name>kassa::TopBar</name>
    <message>
        <source>Service, category or code</source>
        <translation>Xizmat nomi, turkumi yoki kodi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Qidirish</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Open payments and today</source>
        <translation>Kutilayotgan va bugungi toʻlovlar</translation>
    </message>
    <message>
        <source>Paylov · %1 ms</source>
        <translation>Paylov · %1 ms</translation>
    </message>
    <message>
        <source>Paylov · connected</source>
        <translation>Paylov · ulangan</translation>
    </message>
    <message>
        <source>Paylov · no connection</source>
        <translation>Paylov · aloqa yoʻq</translation>
    </message>
    <message>
        <source>Paylov · not asked yet</source>
        <translation>Paylov · hali soʻralmagan</translation>
    </message>
    <message>
        <source>Unprinted receipts</source>
        <translation>Chop etilmagan cheklar</translation>
    </message>
    <message>
        <source>Receipts that are not on paper yet</source>
        <translation>Hali qogʻozga chiqmagan cheklar</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>short, in the search field</comment>
        <translation>Xizmat</translation>
    </message>
</context>
<context>
    <name>kassa::UnprintedDialog</name>
    <message>
        <source>It is on paper</source>
        <translation>Qogʻozda bor</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Roʻyxatdan olish</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Yana chop etish</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>Unprinted receipts</source>
        <translation>Chop etilmagan cheklar</translation>
    </message>
    <message>
        <source>What is not printed follows by itself when the printer is back. What may be on paper waits for your word.</source>
        <translation>Chop etilmagani printer tayyor boʻlganda oʻzi chiqadi. Qogʻozga chiqqani aniq boʻlmagani sizning javobingizni kutadi.</translation>
    </message>
    <message>
        <source>Everything is printed.</source>
        <translation>Hammasi chop etilgan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Hammasini chop etish</translation>
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
        <translation>Chek</translation>
    </message>
    <message>
        <source>In-process slip</source>
        <translation>Maʼlumotnoma</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>%1-nusxa</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n ta urinish</numerusform>
            <numerusform>%n ta urinish</numerusform>
        </translation>
    </message>
    <message>
        <source>Slip for the list</source>
        <translation>Roʻyxat maʼlumotnomasi</translation>
    </message>
</context>
<context>
    <name>kassa::VisitDesk</name>
    <message>
        <source>The list has this bill with the new amount: %1.</source>
        <translation>Bu hisob roʻyxatda endi yangi summa bilan: %1.</translation>
    </message>
    <message>
        <source>This bill is in the list already: %1, %2.</source>
        <translation>Bu hisob roʻyxatda bor: %1, %2.</translation>
    </message>
    <message>
        <source>The list holds %1 bills at most. Pay these first.</source>
        <translation>Roʻyxatga koʻpi bilan %1 ta hisob sigʻadi. Avval bularni toʻlang.</translation>
    </message>
</context>
<context>
    <name>kassa::VisitDialog</name>
    <message>
        <source>Paid</source>
        <comment>bills of a visit</comment>
        <translation>Toʻlandi</translation>
    </message>
    <message>
        <source>Not paid</source>
        <comment>bills of a visit</comment>
        <translation>Toʻlanmadi</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>bills of a visit</comment>
        <translation>Hali nomaʼlum</translation>
    </message>
    <message>
        <source>Being paid</source>
        <comment>bills of a visit</comment>
        <translation>Toʻlanmoqda</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>bills of a visit</comment>
        <translation>Kutmoqda</translation>
    </message>
    <message numerus="yes">
        <source>List: %n bill(s)</source>
        <translation>
            <numerusform>Roʻyxat: %n ta hisob</numerusform>
            <numerusform>Roʻyxat: %n ta hisob</numerusform>
        </translation>
    </message>
    <message>
        <source>Next payer</source>
        <translation>Keyingi toʻlovchi</translation>
    </message>
    <message>
        <source>What is not known yet is asked about by itself. Do not charge it again; give the payer its slip (Open payments, %1).</source>
        <translation>Natijasi nomaʼlumi oʻzi tekshiriladi. Undan qayta yechmang; toʻlovchiga maʼlumotnoma bering (Natijasi kutilmoqda, %1).</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Maʼlumotnoma</translation>
    </message>
    <message>
        <source>Slip for the list</source>
        <translation>Roʻyxat maʼlumotnomasi</translation>
    </message>
</context>
<context>
    <name>kassa::VisitStrip</name>
    <message numerus="yes">
        <source>Pay %n bill(s)</source>
        <translation>
            <numerusform>%n ta hisobni toʻlash</numerusform>
            <numerusform>%n ta hisobni toʻlash</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum up the list</source>
        <translation>Roʻyxat yakuni</translation>
    </message>
    <message>
        <source>Pay the list</source>
        <translation>Roʻyxatni toʻlash</translation>
    </message>
    <message numerus="yes">
        <source>List: %n bill(s)</source>
        <translation>
            <numerusform>Roʻyxat: %n ta hisob</numerusform>
            <numerusform>Roʻyxat: %n ta hisob</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Remove the bill: %1</source>
        <translation>Hisobni olib tashlash: %1</translation>
    </message>
</context>
</TS>
