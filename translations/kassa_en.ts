<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Claim</name>
    <message>
        <source>the answer to the payment</source>
        <translation>the answer to the payment</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registry</translation>
    </message>
    <message>
        <source>Payment claim</source>
        <translation>Payment claim</translation>
    </message>
    <message>
        <source>Payment No. %1</source>
        <translation>Payment No. %1</translation>
    </message>
    <message>
        <source>Kassa %1 · gateway: %2 · written at %3, Tashkent time</source>
        <translation>Kassa %1 · gateway: %2 · written at %3, Tashkent time</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>Tax number %1</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Subscriber</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Cash received</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>User id</translation>
    </message>
    <message>
        <source>Bill sent</source>
        <translation>Bill sent</translation>
    </message>
    <message>
        <source>Request to pay sent</source>
        <translation>Request to pay sent</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Paid at, by the gateway</source>
        <translation>Paid at, by the gateway</translation>
    </message>
    <message>
        <source>Paid by the gateway&apos;s figures</source>
        <translation>Paid by the gateway&apos;s figures</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>EPOS</source>
        <translation>EPOS</translation>
    </message>
    <message>
        <source>Gateway&apos;s code</source>
        <translation>Gateway&apos;s code</translation>
    </message>
    <message>
        <source>The result of this payment is not known yet</source>
        <translation>The result of this payment is not known yet</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>Known: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Not known: %1</translation>
    </message>
    <message>
        <source>Payments of the same bill</source>
        <translation>Payments of the same bill</translation>
    </message>
    <message>
        <source>Requests to pay</source>
        <translation>Requests to pay</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Attempt</translation>
    </message>
    <message>
        <source>Sent, gateway&apos;s time</source>
        <translation>Sent, gateway&apos;s time</translation>
    </message>
    <message>
        <source>Sent, this computer&apos;s time</source>
        <translation>Sent, this computer&apos;s time</translation>
    </message>
    <message>
        <source>What its answer made of it</source>
        <translation>What its answer made of it</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>What happened, in order</translation>
    </message>
    <message>
        <source>All times are Tashkent&apos;s. The gateway&apos;s time is taken from its own answers; the journal keeps it beside the time of this computer&apos;s clock.</source>
        <translation>All times are Tashkent&apos;s. The gateway&apos;s time is taken from its own answers; the journal keeps it beside the time of this computer&apos;s clock.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Choose a format with --format json or --format csv.</source>
        <translation>Choose a format with --format json or --format csv.</translation>
    </message>
    <message>
        <source>Name the profile to export with --profile DIR.</source>
        <translation>Name the profile to export with --profile DIR.</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as 2026-11-24.</source>
        <translation>%1 is not a date. Write it as 2026-11-24.</translation>
    </message>
    <message>
        <source>An option needs a value. See kassa --help.</source>
        <translation>An option needs a value. See kassa --help.</translation>
    </message>
    <message>
        <source>There is no option --%1. See kassa --help.</source>
        <translation>There is no option --%1. See kassa --help.</translation>
    </message>
    <message>
        <source>There is no language %1. Choose uz, uz_Cyrl, ru or en.</source>
        <translation>There is no language %1. Choose uz, uz_Cyrl, ru or en.</translation>
    </message>
    <message>
        <source>What is %1? See kassa --help.</source>
        <translation>What is %1? See kassa --help.</translation>
    </message>
    <message>
        <source>--%1 belongs to kassa export. See kassa --help.</source>
        <translation>--%1 belongs to kassa export. See kassa --help.</translation>
    </message>
    <message>
        <source>--sandbox and --base-url exclude each other.</source>
        <translation>--sandbox and --base-url exclude each other.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the gateway&apos;s address. It starts with https:// (plain http:// only for this computer).</source>
        <translation>%1 can&apos;t be the gateway&apos;s address. It starts with https:// (plain http:// only for this computer).</translation>
    </message>
    <message>
        <source>A gateway on this computer is a test: name a profile of its own with --profile DIR.</source>
        <translation>A gateway on this computer is a test: name a profile of its own with --profile DIR.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE. Keys: %1.</source>
        <translation>--set takes KEY=VALUE. Keys: %1.</translation>
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
        <translation>Kassa takes bill payments through Paylov.

kassa [--sandbox] [--base-url URL] [--profile DIR] [--language uz|uz_Cyrl|ru|en]
      [--set KEY=VALUE]... [--desktop] [--version] [--help]
kassa export --profile DIR [--from DATE] [--to DATE] --format json|csv [--output FILE]

--sandbox    practise on a gateway inside the program; no real money
--base-url   the gateway&apos;s address, for this run
--profile    the till&apos;s folder
--set        writes a setting and ends
--desktop    shows a start-up failure in a window as well
</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>answer: paid</source>
        <translation>answer: paid</translation>
    </message>
    <message>
        <source>answer to the payment</source>
        <translation>answer to the payment</translation>
    </message>
    <message>
        <source>bill sent to the gateway</source>
        <translation>bill sent to the gateway</translation>
    </message>
    <message>
        <source>gateway accepted the bill</source>
        <translation>gateway accepted the bill</translation>
    </message>
    <message>
        <source>gateway did not accept the bill</source>
        <translation>gateway did not accept the bill</translation>
    </message>
    <message>
        <source>payment request sent</source>
        <translation>payment request sent</translation>
    </message>
    <message>
        <source>payment request did not leave this computer</source>
        <translation>payment request did not leave this computer</translation>
    </message>
    <message>
        <source>connection lost, no answer</source>
        <translation>connection lost, no answer</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>status asked, no answer</source>
        <translation>status asked, no answer</translation>
    </message>
    <message>
        <source>found in the gateway&apos;s registry</source>
        <translation>found in the gateway&apos;s registry</translation>
    </message>
    <message>
        <source>left before payment</source>
        <translation>left before payment</translation>
    </message>
    <message>
        <source>replaced by a newer payment</source>
        <translation>replaced by a newer payment</translation>
    </message>
    <message>
        <source>program was started again</source>
        <translation>program was started again</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarm</translation>
    </message>
    <message>
        <source>this computer&apos;s clock went back</source>
        <translation>this computer&apos;s clock went back</translation>
    </message>
    <message>
        <source>answer stored late</source>
        <translation>answer stored late</translation>
    </message>
    <message>
        <source>receipt printed</source>
        <translation>receipt printed</translation>
    </message>
    <message>
        <source>in-process slip printed</source>
        <translation>in-process slip printed</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>Ready to pay</source>
        <translation>Ready to pay</translation>
    </message>
    <message>
        <source>Waiting for the SMS code</source>
        <translation>Waiting for the SMS code</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Answer awaited</translation>
    </message>
    <message>
        <source>The bank refused</source>
        <translation>The bank refused</translation>
    </message>
    <message>
        <source>Result not known yet</source>
        <translation>Result not known yet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Not charged</translation>
    </message>
    <message>
        <source>Bill not accepted</source>
        <translation>Bill not accepted</translation>
    </message>
    <message>
        <source>No answer, not paid</source>
        <translation>No answer, not paid</translation>
    </message>
    <message>
        <source>Left unpaid</source>
        <translation>Left unpaid</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>The gateway says that another amount was paid: %1. There is no receipt. Tell the administrator.</source>
        <translation>The gateway says that another amount was paid: %1. There is no receipt. Tell the administrator.</translation>
    </message>
    <message>
        <source>The gateway says that another service was paid. There is no receipt. Tell the administrator.</source>
        <translation>The gateway says that another service was paid. There is no receipt. Tell the administrator.</translation>
    </message>
    <message>
        <source>This payment turned out to be paid after all. Check whether the bill was paid twice.</source>
        <translation>This payment turned out to be paid after all. Check whether the bill was paid twice.</translation>
    </message>
    <message>
        <source>The gateway cancelled this payment after it was paid. Tell the administrator.</source>
        <translation>The gateway cancelled this payment after it was paid. Tell the administrator.</translation>
    </message>
    <message>
        <source>This payment needs the administrator: %1</source>
        <translation>This payment needs the administrator: %1</translation>
    </message>
    <message>
        <source>The gateway says paid, but not what was paid. There is no receipt. Tell the administrator.</source>
        <translation>The gateway says paid, but not what was paid. There is no receipt. Tell the administrator.</translation>
    </message>
    <message>
        <source>the answer could not be read (HTTP %1)</source>
        <translation>the answer could not be read (HTTP %1)</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s registry so far</source>
        <translation>not in the gateway&apos;s registry so far</translation>
    </message>
    <message>
        <source>the gateway&apos;s registry could not be read</source>
        <translation>the gateway&apos;s registry could not be read</translation>
    </message>
    <message>
        <source>the gateway&apos;s registry proves nothing yet</source>
        <translation>the gateway&apos;s registry proves nothing yet</translation>
    </message>
    <message>
        <source>status asked, the answer could not be read (HTTP %1)</source>
        <translation>status asked, the answer could not be read (HTTP %1)</translation>
    </message>
    <message>
        <source>second attempt approved by %1</source>
        <translation>second attempt approved by %1</translation>
    </message>
    <message>
        <source>account released by %1</source>
        <translation>account released by %1</translation>
    </message>
    <message>
        <source>belongs together with payment %1</source>
        <translation>belongs together with payment %1</translation>
    </message>
    <message>
        <source>This bill may have been charged twice: another payment of it is paid as well. Tell the administrator.</source>
        <translation>This bill may have been charged twice: another payment of it is paid as well. Tell the administrator.</translation>
    </message>
    <message>
        <source>status: paid</source>
        <translation>status: paid</translation>
    </message>
    <message>
        <source>status: not paid so far</source>
        <translation>status: not paid so far</translation>
    </message>
    <message>
        <source>status: cancelled</source>
        <translation>status: cancelled</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Wrong code</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no journal in %1.</source>
        <translation>There is no journal in %1.</translation>
    </message>
    <message>
        <source>This till&apos;s journal was written by a newer Kassa. Install the newer version.</source>
        <translation>This till&apos;s journal was written by a newer Kassa. Install the newer version.</translation>
    </message>
    <message>
        <source>The journal in %1 can&apos;t be read.</source>
        <translation>The journal in %1 can&apos;t be read.</translation>
    </message>
    <message>
        <source>The export can&apos;t be written.</source>
        <translation>The export can&apos;t be written.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 can&apos;t be written.</translation>
    </message>
    <message>
        <source>Kassa is running on this till. Close it first.</source>
        <translation>Kassa is running on this till. Close it first.</translation>
    </message>
    <message>
        <source>The till&apos;s folder can&apos;t be used: %1.</source>
        <translation>The till&apos;s folder can&apos;t be used: %1.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written: %1.</source>
        <translation>The settings can&apos;t be written: %1.</translation>
    </message>
    <message>
        <source>The till&apos;s settings can&apos;t be read: %1.</source>
        <translation>The till&apos;s settings can&apos;t be read: %1.</translation>
    </message>
</context>
<context>
    <name>Favourites</name>
    <message>
        <source>no longer offered</source>
        <translation>no longer offered</translation>
    </message>
    <message>
        <source>can be paid again</source>
        <translation>can be paid again</translation>
    </message>
    <message>
        <source>no limits any more</source>
        <translation>no limits any more</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 soum</source>
        <translation>%1 soum</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PAID</source>
        <translation>PAID</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>EPOS</source>
        <translation>EPOS</translation>
    </message>
    <message>
        <source>Confirmed by status</source>
        <translation>Confirmed by status</translation>
    </message>
    <message>
        <source>Confirmed by the registry</source>
        <translation>Confirmed by the registry</translation>
    </message>
    <message>
        <source>Keep this receipt until the money is credited</source>
        <translation>Keep this receipt until the money is credited</translation>
    </message>
    <message>
        <source>Not a fiscal receipt</source>
        <translation>Not a fiscal receipt</translation>
    </message>
    <message>
        <source>IN PROCESS — NOT A RECEIPT</source>
        <translation>IN PROCESS — NOT A RECEIPT</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>The result of this payment is not known yet.</source>
        <translation>The result of this payment is not known yet.</translation>
    </message>
    <message>
        <source>Do not pay this bill elsewhere until it is settled.</source>
        <translation>Do not pay this bill elsewhere until it is settled.</translation>
    </message>
    <message>
        <source>Keep this slip: with it the point tells you the result.</source>
        <translation>Keep this slip: with it the point tells you the result.</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>COPY %1</translation>
    </message>
    <message>
        <source>Receipt No. %1</source>
        <translation>Receipt No. %1</translation>
    </message>
    <message>
        <source>Payment No. %1</source>
        <translation>Payment No. %1</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>Tax number %1</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Subscriber</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Cash received</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>TEST — NOT A PAYMENT</source>
        <translation>TEST — NOT A PAYMENT</translation>
    </message>
    <message>
        <source>not reported by the provider</source>
        <translation>not reported by the provider</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Paid at</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Support: %1</translation>
    </message>
    <message>
        <source>Check code %1</source>
        <translation>Check code %1</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricity</translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation>Name of the point</translation>
    </message>
    <message>
        <source>Fiscal receipt</source>
        <translation>Fiscal receipt</translation>
    </message>
    <message>
        <source>Fiscal sign</source>
        <translation>Fiscal sign</translation>
    </message>
    <message>
        <source>Fiscal module</source>
        <translation>Fiscal module</translation>
    </message>
    <message>
        <source>Payments of the list</source>
        <translation>Payments of the list</translation>
    </message>
    <message>
        <source>The result is not known yet:</source>
        <translation>The result is not known yet:</translation>
    </message>
    <message>
        <source>What is not known yet is not in the sum. Do not pay it elsewhere until it is settled.</source>
        <translation>What is not known yet is not in the sum. Do not pay it elsewhere until it is settled.</translation>
    </message>
    <message>
        <source>Each payment has a receipt of its own.</source>
        <translation>Each payment has a receipt of its own.</translation>
    </message>
</context>
<context>
    <name>SystemPorts</name>
    <message>
        <source>KASSA_CARDS can&apos;t be read: it is a JSON list of cards.</source>
        <translation>KASSA_CARDS can&apos;t be read: it is a JSON list of cards.</translation>
    </message>
    <message>
        <source>Kassa can&apos;t start</source>
        <translation>Kassa can&apos;t start</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>This till&apos;s journal was written by a newer Kassa. Install the newer version; nothing was changed.</source>
        <translation>This till&apos;s journal was written by a newer Kassa. Install the newer version; nothing was changed.</translation>
    </message>
    <message>
        <source>The till&apos;s journal can&apos;t be opened. Nothing was changed.</source>
        <translation>The till&apos;s journal can&apos;t be opened. Nothing was changed.</translation>
    </message>
    <message>
        <source>Kassa is already running on this till (%1).</source>
        <translation>Kassa is already running on this till (%1).</translation>
    </message>
    <message>
        <source>The till&apos;s folder can&apos;t be used: %1.</source>
        <translation>The till&apos;s folder can&apos;t be used: %1.</translation>
    </message>
    <message>
        <source>This till&apos;s payments belong to %1. Another gateway needs a profile of its own (--profile DIR).</source>
        <translation>This till&apos;s payments belong to %1. Another gateway needs a profile of its own (--profile DIR).</translation>
    </message>
    <message>
        <source>Point&apos;s card</source>
        <translation>Point&apos;s card</translation>
    </message>
    <message>
        <source>Payer&apos;s card (SMS code)</source>
        <translation>Payer&apos;s card (SMS code)</translation>
    </message>
    <message>
        <source>Card without money</source>
        <translation>Card without money</translation>
    </message>
    <message>
        <source>Blocked card</source>
        <translation>Blocked card</translation>
    </message>
    <message>
        <source>Expired card</source>
        <translation>Expired card</translation>
    </message>
    <message>
        <source>This build has no sandbox.</source>
        <translation>This build has no sandbox.</translation>
    </message>
    <message>
        <source>The till&apos;s settings can&apos;t be read: %1.</source>
        <translation>The till&apos;s settings can&apos;t be read: %1.</translation>
    </message>
    <message>
        <source>The disk is full, so no payment can be written down. Free some space and start Kassa again. Nothing was changed.</source>
        <translation>The disk is full, so no payment can be written down. Free some space and start Kassa again. Nothing was changed.</translation>
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
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>this computer&apos;s clock: %1</source>
        <translation>this computer&apos;s clock: %1</translation>
    </message>
    <message>
        <source>Replaces payment %1</source>
        <translation>Replaces payment %1</translation>
    </message>
    <message>
        <source>Replaced by payment %1</source>
        <translation>Replaced by payment %1</translation>
    </message>
    <message>
        <source>Paid as well: payment %1. Charged twice?</source>
        <translation>Paid as well: payment %1. Charged twice?</translation>
    </message>
    <message>
        <source>Linked to payment %1</source>
        <translation>Linked to payment %1</translation>
    </message>
    <message>
        <source>Its answer is awaited.</source>
        <translation>Its answer is awaited.</translation>
    </message>
    <message>
        <source>Its answer does not tell whether the card was charged: %1</source>
        <translation>Its answer does not tell whether the card was charged: %1</translation>
    </message>
    <message>
        <source>The program ended before an answer was stored.</source>
        <translation>The program ended before an answer was stored.</translation>
    </message>
    <message>
        <source>Its answer could not be read (HTTP %1).</source>
        <translation>Its answer could not be read (HTTP %1).</translation>
    </message>
    <message>
        <source>No answer to it came.</source>
        <translation>No answer to it came.</translation>
    </message>
    <message>
        <source>Its status was asked without an answer so far (%1×).</source>
        <translation>Its status was asked without an answer so far (%1×).</translation>
    </message>
    <message>
        <source>Its status was asked %1×; the last answer, at %2: not paid so far.</source>
        <translation>Its status was asked %1×; the last answer, at %2: not paid so far.</translation>
    </message>
    <message>
        <source>Its status was asked %1×; the last answer, at %2: %3</source>
        <translation>Its status was asked %1×; the last answer, at %2: %3</translation>
    </message>
    <message>
        <source>The gateway&apos;s registry, read at %1, does not hold it so far.</source>
        <translation>The gateway&apos;s registry, read at %1, does not hold it so far.</translation>
    </message>
    <message>
        <source>The gateway&apos;s registry was read at %1 and proves nothing yet.</source>
        <translation>The gateway&apos;s registry was read at %1 and proves nothing yet.</translation>
    </message>
    <message>
        <source>The request to pay was sent at %1 (attempt %2).</source>
        <translation>The request to pay was sent at %1 (attempt %2).</translation>
    </message>
    <message>
        <source>The request to pay was sent at %1.</source>
        <translation>The request to pay was sent at %1.</translation>
    </message>
    <message>
        <source>The account was released: another payment of it may be made.</source>
        <translation>The account was released: another payment of it may be made.</translation>
    </message>
    <message>
        <source>Whether the card was charged.</source>
        <translation>Whether the card was charged.</translation>
    </message>
    <message>
        <source>Do not charge again. Kassa goes on asking until the gateway or its registry tells the result.</source>
        <translation>Do not charge again. Kassa goes on asking until the gateway or its registry tells the result.</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>now: %1</translation>
    </message>
    <message>
        <source>before: %1, now: %2</source>
        <translation>before: %1, now: %2</translation>
    </message>
    <message>
        <source>The gateway accepted the bill</source>
        <translation>The gateway accepted the bill</translation>
    </message>
    <message>
        <source>The gateway accepted the bill and asks for a code</source>
        <translation>The gateway accepted the bill and asks for a code</translation>
    </message>
    <message>
        <source>No answer to the bill; nothing was paid</source>
        <translation>No answer to the bill; nothing was paid</translation>
    </message>
    <message>
        <source>The answer to the bill could not be read; nothing was paid</source>
        <translation>The answer to the bill could not be read; nothing was paid</translation>
    </message>
    <message>
        <source>The bill did not reach the gateway</source>
        <translation>The bill did not reach the gateway</translation>
    </message>
    <message>
        <source>The gateway did not accept the bill</source>
        <translation>The gateway did not accept the bill</translation>
    </message>
    <message>
        <source>The gateway did not accept the bill: %1</source>
        <translation>The gateway did not accept the bill: %1</translation>
    </message>
    <message>
        <source>Request to pay sent again, attempt %1</source>
        <translation>Request to pay sent again, attempt %1</translation>
    </message>
    <message>
        <source>Request to pay sent</source>
        <translation>Request to pay sent</translation>
    </message>
    <message>
        <source>Request to pay sent, attempt %1</source>
        <translation>Request to pay sent, attempt %1</translation>
    </message>
    <message>
        <source>Answer: paid</source>
        <translation>Answer: paid</translation>
    </message>
    <message>
        <source>An answer that does not tell whether the card was charged: %1</source>
        <translation>An answer that does not tell whether the card was charged: %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>no code</translation>
    </message>
    <message>
        <source>Answer: refused</source>
        <translation>Answer: refused</translation>
    </message>
    <message>
        <source>Status: paid</source>
        <translation>Status: paid</translation>
    </message>
    <message>
        <source>Status: not paid so far</source>
        <translation>Status: not paid so far</translation>
    </message>
    <message>
        <source>Status: cancelled</source>
        <translation>Status: cancelled</translation>
    </message>
    <message>
        <source>Status: the gateway has no such payment</source>
        <translation>Status: the gateway has no such payment</translation>
    </message>
    <message>
        <source>Status: the answer is about another payment</source>
        <translation>Status: the answer is about another payment</translation>
    </message>
    <message>
        <source>Status: the answer says nothing</source>
        <translation>Status: the answer says nothing</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>The registry could not be read</source>
        <translation>The registry could not be read</translation>
    </message>
    <message>
        <source>The registry proves nothing yet: it was not read whole</source>
        <translation>The registry proves nothing yet: it was not read whole</translation>
    </message>
    <message>
        <source>The registry proves nothing yet: the day after has not been read</source>
        <translation>The registry proves nothing yet: the day after has not been read</translation>
    </message>
    <message>
        <source>The registry proves nothing yet: it holds no later payment of this till</source>
        <translation>The registry proves nothing yet: it holds no later payment of this till</translation>
    </message>
    <message>
        <source>The registry proves nothing: the gateway&apos;s time was not known when the request was sent</source>
        <translation>The registry proves nothing: the gateway&apos;s time was not known when the request was sent</translation>
    </message>
    <message>
        <source>The registry proves nothing yet</source>
        <translation>The registry proves nothing yet</translation>
    </message>
    <message>
        <source>Found in the gateway&apos;s registry</source>
        <translation>Found in the gateway&apos;s registry</translation>
    </message>
    <message>
        <source>Not in the gateway&apos;s registry so far</source>
        <translation>Not in the gateway&apos;s registry so far</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Bill sent to the gateway</source>
        <translation>Bill sent to the gateway</translation>
    </message>
    <message>
        <source>The request did not leave this computer; nothing was sent</source>
        <translation>The request did not leave this computer; nothing was sent</translation>
    </message>
    <message>
        <source>No answer to the request to pay</source>
        <translation>No answer to the request to pay</translation>
    </message>
    <message>
        <source>The answer to the request to pay could not be read</source>
        <translation>The answer to the request to pay could not be read</translation>
    </message>
    <message>
        <source>No answer about the status</source>
        <translation>No answer about the status</translation>
    </message>
    <message>
        <source>The answer about the status could not be read</source>
        <translation>The answer about the status could not be read</translation>
    </message>
    <message>
        <source>A second request to pay was approved</source>
        <translation>A second request to pay was approved</translation>
    </message>
    <message>
        <source>The account was released: other payments of it may be made</source>
        <translation>The account was released: other payments of it may be made</translation>
    </message>
    <message>
        <source>Left before payment</source>
        <translation>Left before payment</translation>
    </message>
    <message>
        <source>Replaced by a newer payment</source>
        <translation>Replaced by a newer payment</translation>
    </message>
    <message>
        <source>The program was started again before the answer was stored</source>
        <translation>The program was started again before the answer was stored</translation>
    </message>
    <message>
        <source>The program was started again</source>
        <translation>The program was started again</translation>
    </message>
    <message>
        <source>This computer&apos;s clock went back</source>
        <translation>This computer&apos;s clock went back</translation>
    </message>
    <message>
        <source>The answer could be stored only now</source>
        <translation>The answer could be stored only now</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Receipt printed</translation>
    </message>
    <message>
        <source>In-process slip printed</source>
        <translation>In-process slip printed</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Kassa</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Event “%1”</source>
        <translation>Event “%1”</translation>
    </message>
    <message>
        <source>Registry asked</source>
        <translation>Registry asked</translation>
    </message>
    <message>
        <source>Status asked</source>
        <translation>Status asked</translation>
    </message>
</context>
<context>
    <name>kassa::AboutPage</name>
    <message>
        <source>The cashier&apos;s program for bill payments through Paylov&apos;s Service Payment.</source>
        <translation>The cashier&apos;s program for bill payments through Paylov&apos;s Service Payment.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</translation>
    </message>
    <message>
        <source>Profile of this till</source>
        <translation>Profile of this till</translation>
    </message>
</context>
<context>
    <name>kassa::AccountBookModel</name>
    <message>
        <source>No longer offered: %1</source>
        <comment>%1 is an option of a list</comment>
        <translation>No longer offered: %1</translation>
    </message>
</context>
<context>
    <name>kassa::AccountBookPopup</name>
    <message>
        <source>Nothing was paid for this service at this till yet.</source>
        <translation>Nothing was paid for this service at this till yet.</translation>
    </message>
    <message>
        <source>Not in the book. Esc closes it.</source>
        <translation>Not in the book. Esc closes it.</translation>
    </message>
    <message>
        <source>Account book · nothing was erased, the disk refused it</source>
        <translation>Account book · nothing was erased, the disk refused it</translation>
    </message>
    <message>
        <source>Account book · paid at this till</source>
        <translation>Account book · paid at this till</translation>
    </message>
    <message>
        <source>Erase %1 from the book, for good? The journal of payments stays.</source>
        <translation>Erase %1 from the book, for good? The journal of payments stays.</translation>
    </message>
    <message>
        <source>Account book</source>
        <translation>Account book</translation>
    </message>
    <message>
        <source>Account or name</source>
        <translation>Account or name</translation>
    </message>
    <message>
        <source>Search in the account book</source>
        <translation>Search in the account book</translation>
    </message>
    <message>
        <source>Accounts paid before</source>
        <translation>Accounts paid before</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Erase all</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>This service</translation>
    </message>
    <message>
        <source>Erase which accounts, for good? The journal of payments stays.</source>
        <translation>Erase which accounts, for good? The journal of payments stays.</translation>
    </message>
    <message>
        <source>Whole book</source>
        <translation>Whole book</translation>
    </message>
</context>
<context>
    <name>kassa::AccountSuggestions</name>
    <message>
        <source>Accounts paid before</source>
        <translation>Accounts paid before</translation>
    </message>
    <message>
        <source>Paid before · ↓ to choose</source>
        <translation>Paid before · ↓ to choose</translation>
    </message>
</context>
<context>
    <name>kassa::AmountChips</name>
    <message>
        <source>On the bill: %1</source>
        <translation>On the bill: %1</translation>
    </message>
    <message>
        <source>Debt: %1</source>
        <translation>Debt: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Balance: %1</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Last: %1</translation>
    </message>
    <message>
        <source>At this till: %1</source>
        <comment>what was paid for this account last</comment>
        <translation>At this till: %1</translation>
    </message>
</context>
<context>
    <name>kassa::CardChoice</name>
    <message>
        <source>the point&apos;s card</source>
        <translation>the point&apos;s card</translation>
    </message>
    <message>
        <source>the payer&apos;s card</source>
        <translation>the payer&apos;s card</translation>
    </message>
</context>
<context>
    <name>kassa::CardDialog</name>
    <message>
        <source>This is a card number. Kassa takes none, only the cardId that Paylov gave for the card.</source>
        <translation>This is a card number. Kassa takes none, only the cardId that Paylov gave for the card.</translation>
    </message>
    <message>
        <source>Give the card a name that the cashier knows.</source>
        <translation>Give the card a name that the cashier knows.</translation>
    </message>
    <message>
        <source>Paste the cardId that Paylov gave for the card.</source>
        <translation>Paste the cardId that Paylov gave for the card.</translation>
    </message>
    <message>
        <source>A cardId has no blanks. Paste it again.</source>
        <translation>A cardId has no blanks. Paste it again.</translation>
    </message>
    <message>
        <source>This is no phone number. It looks like +998 90 000 00 00</source>
        <translation>This is no phone number. It looks like +998 90 000 00 00</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Add a card</translation>
    </message>
    <message>
        <source>Edit a card</source>
        <translation>Edit a card</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>Name of the card</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Mask</translation>
    </message>
    <message>
        <source>Such as 986034******8885</source>
        <translation>Such as 986034******8885</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>The payer</source>
        <translation>The payer</translation>
    </message>
    <message>
        <source>The point</source>
        <translation>The point</translation>
    </message>
    <message>
        <source>cardId</source>
        <translation>cardId</translation>
    </message>
    <message>
        <source>Not the number on the card.</source>
        <translation>Not the number on the card.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Leave it empty to keep the one that is stored.</translation>
    </message>
    <message>
        <source>Phone of the card</source>
        <translation>Phone of the card</translation>
    </message>
    <message>
        <source>Checked against the card&apos;s own; may be empty.</source>
        <translation>Checked against the card&apos;s own; may be empty.</translation>
    </message>
    <message>
        <source>Ask for the SMS code</source>
        <translation>Ask for the SMS code</translation>
    </message>
    <message>
        <source>Only the point&apos;s own card may pay without a code; the payer then gives cash.</source>
        <translation>Only the point&apos;s own card may pay without a code; the payer then gives cash.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save card</source>
        <translation>Save card</translation>
    </message>
</context>
<context>
    <name>kassa::CardsPage</name>
    <message>
        <source>the point&apos;s</source>
        <translation>the point&apos;s</translation>
    </message>
    <message>
        <source>the payer&apos;s</source>
        <translation>the payer&apos;s</translation>
    </message>
    <message>
        <source>asks for an SMS code</source>
        <translation>asks for an SMS code</translation>
    </message>
    <message>
        <source>pays without a code</source>
        <translation>pays without a code</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>No card is stored on this till yet. Without one nothing can be paid.</source>
        <translation>No card is stored on this till yet. Without one nothing can be paid.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Remove “%1”?</translation>
    </message>
    <message>
        <source>The till forgets the card and its cardId. Payments made with it stay in history.</source>
        <translation>The till forgets the card and its cardId. Payments made with it stay in history.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>A cardId rests in the system&apos;s secret store and is never shown. There is no place for a card number.</source>
        <translation>A cardId rests in the system&apos;s secret store and is never shown. There is no place for a card number.</translation>
    </message>
    <message>
        <source>This system has no secret store: cardIds are kept only until the program is closed. There is no place for a card number.</source>
        <translation>This system has no secret store: cardIds are kept only until the program is closed. There is no place for a card number.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Add a card</translation>
    </message>
</context>
<context>
    <name>kassa::CashHelper</name>
    <message>
        <source>Cash received</source>
        <translation>Cash received</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>cash</source>
        <comment>short; stands in the field of the money that the payer laid down, after the figures</comment>
        <translation>cash</translation>
    </message>
</context>
<context>
    <name>kassa::CataloguePanel</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>No service is called “%1”. Try another word or a part of it.</source>
        <translation>No service is called “%1”. Try another word or a part of it.</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Back to the search</translation>
    </message>
    <message>
        <source>Fetching the services…</source>
        <translation>Fetching the services…</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Fetch again</translation>
    </message>
    <message>
        <source>The gateway offers no service to this point.</source>
        <translation>The gateway offers no service to this point.</translation>
    </message>
    <message>
        <source>The services come here once this till is connected.</source>
        <translation>The services come here once this till is connected.</translation>
    </message>
</context>
<context>
    <name>kassa::ConnectionPage</name>
    <message>
        <source>This profile&apos;s payments belong to %1. Start Kassa with another profile for another gateway.</source>
        <translation>This profile&apos;s payments belong to %1. Start Kassa with another profile for another gateway.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://gateway.example/</source>
        <translation>This is no web address. It looks like https://gateway.example/</translation>
    </message>
    <message>
        <source>Leave out user names, passwords and everything after ? or #.</source>
        <translation>Leave out user names, passwords and everything after ? or #.</translation>
    </message>
    <message>
        <source>The gateway is reached over https only. Plain http is for this computer alone.</source>
        <translation>The gateway is reached over https only. Plain http is for this computer alone.</translation>
    </message>
    <message>
        <source>This is a card number. Kassa takes none.</source>
        <translation>This is a card number. Kassa takes none.</translation>
    </message>
    <message>
        <source>A token has no blanks and no letters beyond the Latin ones. Paste it again.</source>
        <translation>A token has no blanks and no letters beyond the Latin ones. Paste it again.</translation>
    </message>
    <message>
        <source>A path has letters, digits, points, hyphens and slashes only.</source>
        <translation>A path has letters, digits, points, hyphens and slashes only.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>This is no JSON object.</translation>
    </message>
    <message>
        <source>Codes are words separated by commas.</source>
        <translation>Codes are words separated by commas.</translation>
    </message>
    <message>
        <source>The sandbox needs none.</source>
        <translation>The sandbox needs none.</translation>
    </message>
    <message>
        <source>It is saved in the system&apos;s secret store.</source>
        <translation>It is saved in the system&apos;s secret store.</translation>
    </message>
    <message>
        <source>This system has no secret store: it is kept only until the program is closed.</source>
        <translation>This system has no secret store: it is kept only until the program is closed.</translation>
    </message>
    <message>
        <source>A token is there; paste another to replace it.</source>
        <translation>A token is there; paste another to replace it.</translation>
    </message>
    <message>
        <source>No token yet.</source>
        <translation>No token yet.</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Gateway address</translation>
    </message>
    <message>
        <source>The sandbox is in use: nothing here reaches a real gateway.</source>
        <translation>The sandbox is in use: nothing here reaches a real gateway.</translation>
    </message>
    <message>
        <source>The address that Paylov gave you.</source>
        <translation>The address that Paylov gave you.</translation>
    </message>
    <message>
        <source>This profile belongs to %1.</source>
        <translation>This profile belongs to %1.</translation>
    </message>
    <message>
        <source>Merchant label</source>
        <translation>Merchant label</translation>
    </message>
    <message>
        <source>Tells two merchants of one gateway apart; may be empty.</source>
        <translation>Tells two merchants of one gateway apart; may be empty.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>User id</translation>
    </message>
    <message>
        <source>Sent with each payment; may be empty.</source>
        <translation>Sent with each payment; may be empty.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
    <message>
        <source>Path of the payment methods</source>
        <translation>Path of the payment methods</translation>
    </message>
    <message>
        <source>Path before transaction/all</source>
        <translation>Path before transaction/all</translation>
    </message>
    <message>
        <source>SMS object</source>
        <translation>SMS object</translation>
    </message>
    <message>
        <source>JSON sent as “sms” when a bill is created; empty sends none.</source>
        <translation>JSON sent as “sms” when a bill is created; empty sends none.</translation>
    </message>
    <message>
        <source>Further codes of a refusal before charging</source>
        <translation>Further codes of a refusal before charging</translation>
    </message>
    <message>
        <source>Only codes that Paylov confirmed, separated by commas.</source>
        <translation>Only codes that Paylov confirmed, separated by commas.</translation>
    </message>
    <message>
        <source>Only services open to this merchant</source>
        <translation>Only services open to this merchant</translation>
    </message>
</context>
<context>
    <name>kassa::DateField</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>DD.MM.YYYY</translation>
    </message>
</context>
<context>
    <name>kassa::DifferencePane</name>
    <message>
        <source>This till</source>
        <translation>This till</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Choose a difference to see both sides&apos; figures.</source>
        <translation>Choose a difference to see both sides&apos; figures.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Open payment</translation>
    </message>
</context>
<context>
    <name>kassa::DifferencesModel</name>
    <message>
        <source>Another amount was paid</source>
        <translation>Another amount was paid</translation>
    </message>
    <message>
        <source>Another service was paid</source>
        <translation>Another service was paid</translation>
    </message>
    <message>
        <source>Paid at the gateway, not here</source>
        <translation>Paid at the gateway, not here</translation>
    </message>
    <message>
        <source>Not known on this till</source>
        <translation>Not known on this till</translation>
    </message>
    <message>
        <source>Missing in the registry</source>
        <translation>Missing in the registry</translation>
    </message>
    <message>
        <source>Paid, not known here yet</source>
        <translation>Paid, not known here yet</translation>
    </message>
    <message>
        <source>Confirmed by the registry</source>
        <translation>Confirmed by the registry</translation>
    </message>
    <message>
        <source>The gateway took another amount than the one on the bill.</source>
        <translation>The gateway took another amount than the one on the bill.</translation>
    </message>
    <message>
        <source>The gateway paid another service than the one on the bill.</source>
        <translation>The gateway paid another service than the one on the bill.</translation>
    </message>
    <message>
        <source>The gateway has this payment as paid. On this till it stands as: %1.</source>
        <translation>The gateway has this payment as paid. On this till it stands as: %1.</translation>
    </message>
    <message>
        <source>The gateway has a payment under this till&apos;s user id that this till does not know.</source>
        <translation>The gateway has a payment under this till&apos;s user id that this till does not know.</translation>
    </message>
    <message>
        <source>This till has the payment as paid. The gateway&apos;s registry does not list it.</source>
        <translation>This till has the payment as paid. The gateway&apos;s registry does not list it.</translation>
    </message>
    <message>
        <source>The gateway has this payment as paid. Its result has not been taken over here yet.</source>
        <translation>The gateway has this payment as paid. Its result has not been taken over here yet.</translation>
    </message>
    <message>
        <source>The result of this payment was not known here. The registry has it as paid, and that settled it.</source>
        <translation>The result of this payment was not known here. The registry has it as paid, and that settled it.</translation>
    </message>
    <message>
        <source>There is no receipt for it. Tell the administrator and keep the payer&apos;s phone number.</source>
        <translation>There is no receipt for it. Tell the administrator and keep the payer&apos;s phone number.</translation>
    </message>
    <message>
        <source>Open the payment and see whether the same bill was paid twice. Tell the administrator.</source>
        <translation>Open the payment and see whether the same bill was paid twice. Tell the administrator.</translation>
    </message>
    <message>
        <source>Tell the administrator: another computer may use the same user id, or this till&apos;s payments were restored from an older copy.</source>
        <translation>Tell the administrator: another computer may use the same user id, or this till&apos;s payments were restored from an older copy.</translation>
    </message>
    <message>
        <source>Do not charge again. Read the registry once more in an hour; if it is still missing, tell the administrator.</source>
        <translation>Do not charge again. Read the registry once more in an hour; if it is still missing, tell the administrator.</translation>
    </message>
    <message>
        <source>Do not charge again. Open the payment and press Check now.</source>
        <translation>Do not charge again. Open the payment and press Check now.</translation>
    </message>
    <message>
        <source>Nothing has to be done. The receipt can be printed.</source>
        <translation>Nothing has to be done. The receipt can be printed.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Card holder</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>User id</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) agree</source>
        <translation>
            <numerusform>%n payment agrees</numerusform>
            <numerusform>%n payments agree</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>This till</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Paid after all</source>
        <translation>Paid after all</translation>
    </message>
    <message>
        <source>Here the payment had ended without a charge. The gateway has charged it all the same.</source>
        <translation>Here the payment had ended without a charge. The gateway has charged it all the same.</translation>
    </message>
</context>
<context>
    <name>kassa::DifferencesTab</name>
    <message>
        <source>At most %1 days at a time.</source>
        <translation>At most %1 days at a time.</translation>
    </message>
    <message>
        <source>Here this till&apos;s payments are compared with what the gateway has as paid. Choose the days and press Read registry.</source>
        <translation>Here this till&apos;s payments are compared with what the gateway has as paid. Choose the days and press Read registry.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>No difference was found in what could be read of %1.</source>
        <translation>No difference was found in what could be read of %1.</translation>
    </message>
    <message>
        <source>Everything agrees for %1: neither this till nor the registry has a payment that the other lacks.</source>
        <translation>Everything agrees for %1: neither this till nor the registry has a payment that the other lacks.</translation>
    </message>
    <message>
        <source>Everything agrees for %1.</source>
        <translation>Everything agrees for %1.</translation>
    </message>
    <message>
        <source>Reading the registry: part %1 of %2</source>
        <translation>Reading the registry: part %1 of %2</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Reading the registry…</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed by the registry</source>
        <translation>
            <numerusform>%n confirmed by the registry</numerusform>
            <numerusform>%n confirmed by the registry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) of other tills</source>
        <translation>
            <numerusform>%n payment of other tills</numerusform>
            <numerusform>%n payments of other tills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) too new to be listed</source>
        <translation>
            <numerusform>%n payment too new to be listed</numerusform>
            <numerusform>%n payments too new to be listed</numerusform>
        </translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>read at %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Read registry</source>
        <translation>Read registry</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>The gateway did not send its whole registry for these days. What is paid here and missing there can&apos;t be told; read it again later.</source>
        <translation>The gateway did not send its whole registry for these days. What is paid here and missing there can&apos;t be told; read it again later.</translation>
    </message>
    <message>
        <source>closed days read at %1</source>
        <translation>closed days read at %1</translation>
    </message>
</context>
<context>
    <name>kassa::FavouriteTile</name>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Keeps its place</source>
        <translation>Keeps its place</translation>
    </message>
</context>
<context>
    <name>kassa::FavouritesPanel</name>
    <message>
        <source>Favourites</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it move with use</source>
        <translation>Let it move with use</translation>
    </message>
    <message>
        <source>Keep it in this place</source>
        <translation>Keep it in this place</translation>
    </message>
</context>
<context>
    <name>kassa::FormMemory</name>
    <message>
        <source>%1 is no longer offered: choose again</source>
        <comment>%1 is an option</comment>
        <translation>%1 is no longer offered: choose again</translation>
    </message>
    <message>
        <source>As last time · Shift+Enter to change</source>
        <translation>As last time · Shift+Enter to change</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>As last time</translation>
    </message>
</context>
<context>
    <name>kassa::FormView</name>
    <message>
        <source>%1 (optional)</source>
        <comment>a field&apos;s title</comment>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Nothing to choose from here: this bill can&apos;t be paid</source>
        <translation>Nothing to choose from here: this bill can&apos;t be paid</translation>
    </message>
    <message>
        <source>Nothing to choose from here</source>
        <translation>Nothing to choose from here</translation>
    </message>
    <message>
        <source>First choose: %1</source>
        <comment>%1 is a field&apos;s title</comment>
        <translation>First choose: %1</translation>
    </message>
    <message>
        <source>First fill in: %1</source>
        <comment>%1 is a field&apos;s title</comment>
        <translation>First fill in: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choose one</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Fill this in</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Digits only</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>At most %1 characters</translation>
    </message>
    <message>
        <source>Not in the form that the service takes: check the bill</source>
        <translation>Not in the form that the service takes: check the bill</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>a number&apos;s bounds</comment>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Outside the range that the service takes</source>
        <translation>Outside the range that the service takes</translation>
    </message>
    <message>
        <source>This is a bank card&apos;s number: it must not be typed here</source>
        <translation>This is a bank card&apos;s number: it must not be typed here</translation>
    </message>
    <message>
        <source>Named twice by the service: only the first counts</source>
        <translation>Named twice by the service: only the first counts</translation>
    </message>
    <message>
        <source>Linked wrongly by the service: all options are shown</source>
        <translation>Linked wrongly by the service: all options are shown</translation>
    </message>
</context>
<context>
    <name>kassa::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Unprinted receipts: %1</source>
        <translation>Unprinted receipts: %1</translation>
    </message>
    <message>
        <source>Unprinted receipts</source>
        <translation>Unprinted receipts</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
</context>
<context>
    <name>kassa::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>Not of this till</source>
        <translation>Not of this till</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
</context>
<context>
    <name>kassa::JournalTab</name>
    <message>
        <source>No payment fits this search.</source>
        <translation>No payment fits this search.</translation>
    </message>
    <message>
        <source>No payments on this till yet.</source>
        <translation>No payments on this till yet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Search history</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>The history can&apos;t be read right now.</source>
        <translation>The history can&apos;t be read right now.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Account, name, sum, date or number</source>
        <translation>Account, name, sum, date or number</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>At most %1 days at a time: choose the days.</source>
        <translation>At most %1 days at a time: choose the days.</translation>
    </message>
    <message>
        <source>Reading the registry: part %1 of %2</source>
        <translation>Reading the registry: part %1 of %2</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Reading the registry…</translation>
    </message>
    <message>
        <source>Registry of %1</source>
        <translation>Registry of %1</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>read at %1</translation>
    </message>
    <message>
        <source>the gateway did not send all of it</source>
        <translation>the gateway did not send all of it</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Read registry</source>
        <translation>Read registry</translation>
    </message>
    <message>
        <source>Not of this till</source>
        <translation>Not of this till</translation>
    </message>
</context>
<context>
    <name>kassa::KeyHints</name>
    <message>
        <source>There is no bill to pay yet: choose a service first.</source>
        <translation>There is no bill to pay yet: choose a service first.</translation>
    </message>
    <message>
        <source>No bill waits in the list.</source>
        <translation>No bill waits in the list.</translation>
    </message>
    <message>
        <source>There is nothing to look up here.</source>
        <translation>There is nothing to look up here.</translation>
    </message>
    <message>
        <source>Choose a service first: each one has an account book of its own.</source>
        <translation>Choose a service first: each one has an account book of its own.</translation>
    </message>
    <message>
        <source>There is nothing to print here: open a payment first.</source>
        <translation>There is nothing to print here: open a payment first.</translation>
    </message>
    <message>
        <source>Choose a payment first, then its time line.</source>
        <translation>Choose a payment first, then its time line.</translation>
    </message>
    <message>
        <source>Open the time line of a payment first.</source>
        <translation>Open the time line of a payment first.</translation>
    </message>
    <message>
        <source>There is nothing to refresh here.</source>
        <translation>There is nothing to refresh here.</translation>
    </message>
    <message>
        <source>%1: not now, an answer is awaited.</source>
        <comment>an action</comment>
        <translation>%1: not now, an answer is awaited.</translation>
    </message>
    <message>
        <source>%1: first finish what is open here.</source>
        <comment>an action</comment>
        <translation>%1: first finish what is open here.</translation>
    </message>
    <message>
        <source>%1: go back to the payment first.</source>
        <comment>an action</comment>
        <translation>%1: go back to the payment first.</translation>
    </message>
</context>
<context>
    <name>kassa::KeySheet</name>
    <message>
        <source>Next field, or confirm</source>
        <translation>Next field, or confirm</translation>
    </message>
    <message>
        <source>Back to the field before</source>
        <translation>Back to the field before</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Favourite services 1 to 9</source>
        <translation>Favourite services 1 to 9</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>kassa::KeyWords</name>
    <message>
        <source>This sheet</source>
        <translation>This sheet</translation>
    </message>
    <message>
        <source>Search for a service</source>
        <translation>Search for a service</translation>
    </message>
    <message>
        <source>Account book</source>
        <translation>Account book</translation>
    </message>
    <message>
        <source>Look the subscriber up</source>
        <translation>Look the subscriber up</translation>
    </message>
    <message>
        <source>Refresh, or check now</source>
        <translation>Refresh, or check now</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>Open payments</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Repeat the last payment</source>
        <translation>Repeat the last payment</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Print what is shown</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Add to list</translation>
    </message>
    <message>
        <source>Pay the list</source>
        <translation>Pay the list</translation>
    </message>
    <message>
        <source>The payer&apos;s window</source>
        <translation>The payer&apos;s window</translation>
    </message>
    <message>
        <source>Time line of the payment</source>
        <translation>Time line of the payment</translation>
    </message>
    <message>
        <source>Save the claim packet</source>
        <translation>Save the claim packet</translation>
    </message>
    <message>
        <source>Save the claim packet elsewhere</source>
        <translation>Save the claim packet elsewhere</translation>
    </message>
    <message>
        <source>Open the folder of what was saved</source>
        <translation>Open the folder of what was saved</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favourite %1</translation>
    </message>
    <message>
        <source>The bill on the counter</source>
        <translation>The bill on the counter</translation>
    </message>
    <message>
        <source>Payments and papers</source>
        <translation>Payments and papers</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>This key means the same everywhere and can&apos;t be given away.</source>
        <translation>This key means the same everywhere and can&apos;t be given away.</translation>
    </message>
    <message>
        <source>This key types into fields. Press it together with Ctrl or Alt.</source>
        <translation>This key types into fields. Press it together with Ctrl or Alt.</translation>
    </message>
    <message>
        <source>Fields need this key for editing.</source>
        <translation>Fields need this key for editing.</translation>
    </message>
    <message>
        <source>This key belongs to the computer.</source>
        <translation>This key belongs to the computer.</translation>
    </message>
    <message>
        <source>This key is kept for locking the till.</source>
        <translation>This key is kept for locking the till.</translation>
    </message>
</context>
<context>
    <name>kassa::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Change the key</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Default keys</translation>
    </message>
    <message>
        <source>Sounds for paid, unknown and refused</source>
        <translation>Sounds for paid, unknown and refused</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <comment>an action</comment>
        <translation>%1: no key</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves the old one.</source>
        <translation>Press the new key for “%1”. Esc leaves the old one.</translation>
    </message>
    <message>
        <source>%1 is taken: “%2”. Choose another key, or give that action another one first.</source>
        <translation>%1 is taken: “%2”. Choose another key, or give that action another one first.</translation>
    </message>
    <message>
        <source>%1: “%2”. It counts once the settings are saved.</source>
        <translation>%1: “%2”. It counts once the settings are saved.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” has no key now.</translation>
    </message>
    <message>
        <source>The default keys are back. They count once the settings are saved.</source>
        <translation>The default keys are back. They count once the settings are saved.</translation>
    </message>
    <message>
        <source>Enter changes the key of the marked action. Enter, Esc, Tab and the arrows stay what they are.</source>
        <translation>Enter changes the key of the marked action. Enter, Esc, Tab and the arrows stay what they are.</translation>
    </message>
</context>
<context>
    <name>kassa::LookPage</name>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Language of the screen</translation>
    </message>
    <message>
        <source>Cash received and change</source>
        <translation>Cash received and change</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Not shown</translation>
    </message>
    <message>
        <source>Shown below the amount</source>
        <translation>Shown below the amount</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controls</translation>
    </message>
    <message>
        <source>For mouse and keys</source>
        <translation>For mouse and keys</translation>
    </message>
    <message>
        <source>For fingers</source>
        <translation>For fingers</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Size of everything</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Counts from the next start.</translation>
    </message>
    <message>
        <source>The payer&apos;s window</source>
        <translation>The payer&apos;s window</translation>
    </message>
    <message>
        <source>%1 opens and closes it as well.</source>
        <translation>%1 opens and closes it as well.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Open on the second screen</source>
        <translation>Open on the second screen</translation>
    </message>
    <message>
        <source>Bill scanner</source>
        <translation>Bill scanner</translation>
    </message>
    <message>
        <source>Usual scanner</source>
        <translation>Usual scanner</translation>
    </message>
    <message>
        <source>Slow scanner (wireless)</source>
        <translation>Slow scanner (wireless)</translation>
    </message>
    <message>
        <source>None: each key is typed</source>
        <translation>None: each key is typed</translation>
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
        <translation>Manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Text of the chapter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>kassa::NoticeBars</name>
    <message>
        <source>An answer could not be stored on this PC&apos;s disk. Free some space: it is stored by itself, and nothing more can be paid on this till until then.</source>
        <translation>An answer could not be stored on this PC&apos;s disk. Free some space: it is stored by itself, and nothing more can be paid on this till until then.</translation>
    </message>
    <message>
        <source>The gateway does not accept this till&apos;s token. Enter a new one; nothing can be paid until then.</source>
        <translation>The gateway does not accept this till&apos;s token. Enter a new one; nothing can be paid until then.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>The gateway does not let this till ask about open payments. Tell the administrator.</source>
        <translation>The gateway does not let this till ask about open payments. Tell the administrator.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is %1 min ahead of the gateway&apos;s. Set it right.</source>
        <translation>This PC&apos;s clock is %1 min ahead of the gateway&apos;s. Set it right.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is %1 min behind the gateway&apos;s. Set it right.</source>
        <translation>This PC&apos;s clock is %1 min behind the gateway&apos;s. Set it right.</translation>
    </message>
    <message>
        <source>No connection to the gateway. Open payments are asked about by themselves when it is back.</source>
        <translation>No connection to the gateway. Open payments are asked about by themselves when it is back.</translation>
    </message>
    <message>
        <source>An answer is awaited. The program closes by itself when it has come, in 10 seconds at the latest.</source>
        <translation>An answer is awaited. The program closes by itself when it has come, in 10 seconds at the latest.</translation>
    </message>
    <message>
        <source>This till is not connected yet: enter the gateway&apos;s address and the token.</source>
        <translation>This till is not connected yet: enter the gateway&apos;s address and the token.</translation>
    </message>
    <message>
        <source>%1 You can go on: receipts are kept.</source>
        <translation>%1 You can go on: receipts are kept.</translation>
    </message>
</context>
<context>
    <name>kassa::NoticeDialog</name>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>kassa::OpenPaymentDelegate</name>
    <message>
        <source>The answer is awaited. Do not charge again.</source>
        <translation>The answer is awaited. Do not charge again.</translation>
    </message>
    <message>
        <source>The result is not known yet. Do not charge again.</source>
        <translation>The result is not known yet. Do not charge again.</translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation>next check in %1 s</translation>
    </message>
    <message>
        <source>next check in %1 min</source>
        <translation>next check in %1 min</translation>
    </message>
</context>
<context>
    <name>kassa::OpenPaymentsPanel</name>
    <message>
        <source>Open payments</source>
        <translation>Open payments</translation>
    </message>
    <message>
        <source>No payment is open.</source>
        <translation>No payment is open.</translation>
    </message>
    <message>
        <source>Open payments · %1</source>
        <translation>Open payments · %1</translation>
    </message>
</context>
<context>
    <name>kassa::OtpDialog</name>
    <message>
        <source>SMS code</source>
        <translation>SMS code</translation>
    </message>
    <message>
        <source>The bank sent a code to the card holder&apos;s phone. The payer types it.</source>
        <translation>The bank sent a code to the card holder&apos;s phone. The payer types it.</translation>
    </message>
    <message>
        <source>The code was sent to %1. The payer types it.</source>
        <translation>The code was sent to %1. The payer types it.</translation>
    </message>
    <message>
        <source>No SMS? Check that the phone is on and has a positive balance. Start again sends a new code.</source>
        <translation>No SMS? Check that the phone is on and has a positive balance. Start again sends a new code.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Confirm · %1</source>
        <translation>Confirm · %1</translation>
    </message>
    <message>
        <source>Confirm code</source>
        <translation>Confirm code</translation>
    </message>
    <message>
        <source>The payer is typing the code on the payer&apos;s window.</source>
        <translation>The payer is typing the code on the payer&apos;s window.</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Waiting for the bank&apos;s answer…</translation>
    </message>
</context>
<context>
    <name>kassa::OutcomeDialog</name>
    <message>
        <source>Next payer</source>
        <translation>Next payer</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>In-process slip</source>
        <translation>In-process slip</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>Other card</source>
        <translation>Other card</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Other amount</translation>
    </message>
    <message>
        <source>Enter the code again</source>
        <translation>Enter the code again</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>The answer could not be stored: the disk is full or broken. No receipt and no further payments until it is stored.</source>
        <translation>The answer could not be stored: the disk is full or broken. No receipt and no further payments until it is stored.</translation>
    </message>
    <message>
        <source>Paid · %1</source>
        <translation>Paid · %1</translation>
    </message>
    <message>
        <source>Confirmed by status</source>
        <translation>Confirmed by status</translation>
    </message>
    <message>
        <source>The result is not known yet</source>
        <translation>The result is not known yet</translation>
    </message>
    <message>
        <source>Do not charge again.</source>
        <translation>Do not charge again.</translation>
    </message>
    <message>
        <source>The bank refused</source>
        <translation>The bank refused</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Cash taken</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Asked a moment ago. Wait 5 seconds.</source>
        <translation>Asked a moment ago. Wait 5 seconds.</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Waiting for the bank&apos;s answer…</translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation>next check in %1 s</translation>
    </message>
    <message>
        <source>next check in %1 min</source>
        <translation>next check in %1 min</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Next bill</translation>
    </message>
    <message>
        <source>The receipt is printed: a copy</source>
        <translation>The receipt is printed: a copy</translation>
    </message>
    <message>
        <source>Sum up the list</source>
        <translation>Sum up the list</translation>
    </message>
</context>
<context>
    <name>kassa::PayDialog</name>
    <message>
        <source>The look-up said: %1. The bill now says: %2. Read it to the payer.</source>
        <translation>The look-up said: %1. The bill now says: %2. Read it to the payer.</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Waiting for the bank&apos;s answer…</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>Confirm the payment</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next: SMS code</source>
        <translation>Next: SMS code</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Confirm payment</source>
        <translation>Confirm payment</translation>
    </message>
    <message>
        <source>The payer agrees to this bill</source>
        <translation>The payer agrees to this bill</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Subscriber</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>not reported</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelling</translation>
    </message>
    <message>
        <source>only through the service itself</source>
        <translation>only through the service itself</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>not possible</translation>
    </message>
</context>
<context>
    <name>kassa::PayerKeypad</name>
    <message>
        <source>Keys for the SMS code</source>
        <translation>Keys for the SMS code</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Confirm the code</source>
        <translation>Confirm the code</translation>
    </message>
</context>
<context>
    <name>kassa::PayerWindow</name>
    <message>
        <source>Kassa: the payer&apos;s window</source>
        <translation>Kassa: the payer&apos;s window</translation>
    </message>
    <message>
        <source>The payer&apos;s window</source>
        <translation>The payer&apos;s window</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Check your bill</source>
        <translation>Check your bill</translation>
    </message>
    <message>
        <source>Waiting for the bank&apos;s answer…</source>
        <translation>Waiting for the bank&apos;s answer…</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Card: %1</translation>
    </message>
    <message>
        <source>SMS code</source>
        <translation>SMS code</translation>
    </message>
    <message>
        <source>Type the code that the bank sent you.</source>
        <translation>Type the code that the bank sent you.</translation>
    </message>
    <message>
        <source>Type the code that was sent to %1.</source>
        <translation>Type the code that was sent to %1.</translation>
    </message>
    <message>
        <source>No SMS?
1. Is the phone on, and in reach?
2. Is there money on its account?
3. Is it the number that the bank knows?
4. Ask the cashier to send a new code.</source>
        <translation>No SMS?
1. Is the phone on, and in reach?
2. Is there money on its account?
3. Is it the number that the bank knows?
4. Ask the cashier to send a new code.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Take your receipt.</source>
        <translation>Take your receipt.</translation>
    </message>
    <message>
        <source>The result is not known yet</source>
        <translation>The result is not known yet</translation>
    </message>
    <message>
        <source>Do not pay this bill elsewhere. Take the slip; the till goes on asking.</source>
        <translation>Do not pay this bill elsewhere. Take the slip; the till goes on asking.</translation>
    </message>
    <message>
        <source>The bank refused</source>
        <translation>The bank refused</translation>
    </message>
    <message>
        <source>The cashier tells you why.</source>
        <translation>The cashier tells you why.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>The cashier tells you more.</source>
        <translation>The cashier tells you more.</translation>
    </message>
</context>
<context>
    <name>kassa::PaymentFlow</name>
    <message>
        <source>This bill was paid a short while ago</source>
        <translation>This bill was paid a short while ago</translation>
    </message>
    <message>
        <source>%1 was paid for this account at %2. Is the payer sure that %3 is to be paid now as well?</source>
        <translation>%1 was paid for this account at %2. Is the payer sure that %3 is to be paid now as well?</translation>
    </message>
    <message>
        <source>Yes, pay %1</source>
        <translation>Yes, pay %1</translation>
    </message>
    <message>
        <source>Perhaps paid at another till</source>
        <translation>Perhaps paid at another till</translation>
    </message>
    <message>
        <source>At %1 somebody else paid %2 for this service; for which account is not known. Is the payer sure that this bill is not paid yet?</source>
        <translation>At %1 somebody else paid %2 for this service; for which account is not known. Is the payer sure that this bill is not paid yet?</translation>
    </message>
    <message>
        <source>Charge again, with a senior…</source>
        <translation>Charge again, with a senior…</translation>
    </message>
    <message>
        <source>Release the account, with a senior…</source>
        <translation>Release the account, with a senior…</translation>
    </message>
    <message>
        <source>Bill %1 of %2</source>
        <translation>Bill %1 of %2</translation>
    </message>
</context>
<context>
    <name>kassa::PaymentPage</name>
    <message>
        <source>Enter the amount</source>
        <translation>Enter the amount</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>At least %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>At most %1</translation>
    </message>
    <message>
        <source>Fetching the form…</source>
        <translation>Fetching the form…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Fetch again</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>soum</source>
        <translation>soum</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>No card is stored: add one in the settings</source>
        <translation>No card is stored: add one in the settings</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>Choose a card</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Pay %1</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>%1. Choose another service.</source>
        <comment>%1 says why this one can&apos;t be paid</comment>
        <translation>%1. Choose another service.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Account book</source>
        <translation>Account book</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Add to list</translation>
    </message>
    <message>
        <source>Whole soum only, without tiyin</source>
        <translation>Whole soum only, without tiyin</translation>
    </message>
    <message>
        <source>Choose a service on the left or type its name</source>
        <translation>Choose a service on the left or type its name</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>No card</translation>
    </message>
</context>
<context>
    <name>kassa::PaymentPane</name>
    <message>
        <source>Choose a payment to see what became of it.</source>
        <translation>Choose a payment to see what became of it.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>In-process slip</source>
        <translation>In-process slip</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Subscriber</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Paid by the gateway&apos;s figures</source>
        <translation>Paid by the gateway&apos;s figures</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>EPOS</source>
        <translation>EPOS</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>status</source>
        <translation>by status</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>by the registry</translation>
    </message>
    <message>
        <source>Gateway&apos;s code</source>
        <translation>Gateway&apos;s code</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Repeat this payment</source>
        <translation>Repeat this payment</translation>
    </message>
    <message>
        <source>Not of this till</source>
        <translation>Not of this till</translation>
    </message>
    <message>
        <source>The gateway has this payment as paid; this till did not make it. Only the registry knows of it, and it does not say for which account it was.</source>
        <translation>The gateway has this payment as paid; this till did not make it. Only the registry knows of it, and it does not say for which account it was.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Card holder</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>User id</translation>
    </message>
    <message>
        <source>In the registry</source>
        <translation>In the registry</translation>
    </message>
</context>
<context>
    <name>kassa::PointPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands on top of every receipt.</source>
        <translation>Stands on top of every receipt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Tax number</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>How this till is called at the point.</source>
        <translation>How this till is called at the point.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Stands on receipts and on their copies.</source>
        <translation>Stands on receipts and on their copies.</translation>
    </message>
    <message>
        <source>Support phones</source>
        <translation>Support phones</translation>
    </message>
    <message>
        <source>Whom the payer calls with a question. Stands at the end of receipts.</source>
        <translation>Whom the payer calls with a question. Stands at the end of receipts.</translation>
    </message>
    <message>
        <source>Fiscal command</source>
        <translation>Fiscal command</translation>
    </message>
    <message>
        <source>A program of the shop that gives receipts their fiscal mark; without one leave it empty.</source>
        <translation>A program of the shop that gives receipts their fiscal mark; without one leave it empty.</translation>
    </message>
</context>
<context>
    <name>kassa::PrinterPage</name>
    <message>
        <source>Sent to the printer: look at the page.</source>
        <translation>Sent to the printer: look at the page.</translation>
    </message>
    <message>
        <source>Enter the printer&apos;s address, such as 192.168.1.50.</source>
        <translation>Enter the printer&apos;s address, such as 192.168.1.50.</translation>
    </message>
    <message>
        <source>Enter the name of a print queue of this computer.</source>
        <translation>Enter the name of a print queue of this computer.</translation>
    </message>
    <message>
        <source>Enter the whole path of the device. It begins with %1.</source>
        <translation>Enter the whole path of the device. It begins with %1.</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>Name of the printer</translation>
    </message>
    <message>
        <source>Its name in the system. Empty: Kassa asks each time.</source>
        <translation>Its name in the system. Empty: Kassa asks each time.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Such as 192.168.1.50, or with a port: 192.168.1.50:9100.</source>
        <translation>Such as 192.168.1.50, or with a port: 192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Print queue</translation>
    </message>
    <message>
        <source>A queue without a driver of its own.</source>
        <translation>A queue without a driver of its own.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>As a rule %1.</source>
        <translation>As a rule %1.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Printer of this computer</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>Receipt printer in the network</translation>
    </message>
    <message>
        <source>Receipt printer in a print queue</source>
        <translation>Receipt printer in a print queue</translation>
    </message>
    <message>
        <source>Receipt printer at USB</source>
        <translation>Receipt printer at USB</translation>
    </message>
    <message>
        <source>Receipt printer at a serial port</source>
        <translation>Receipt printer at a serial port</translation>
    </message>
    <message>
        <source>Speed of the line</source>
        <translation>Speed of the line</translation>
    </message>
    <message>
        <source>Copies behind each receipt</source>
        <translation>Copies behind each receipt</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>No copies</translation>
    </message>
    <message>
        <source>One copy</source>
        <translation>One copy</translation>
    </message>
    <message>
        <source>Two copies</source>
        <translation>Two copies</translation>
    </message>
    <message>
        <source>After a payment</source>
        <translation>After a payment</translation>
    </message>
    <message>
        <source>Only when asked to</source>
        <translation>Only when asked to</translation>
    </message>
    <message>
        <source>Show the receipt and ask</source>
        <translation>Show the receipt and ask</translation>
    </message>
    <message>
        <source>Print the receipt at once</source>
        <translation>Print the receipt at once</translation>
    </message>
    <message>
        <source>Cut the paper behind each receipt</source>
        <translation>Cut the paper behind each receipt</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Print a test page</translation>
    </message>
</context>
<context>
    <name>kassa::PrinterText</name>
    <message>
        <source>No printer is set. Choose one in the settings.</source>
        <translation>No printer is set. Choose one in the settings.</translation>
    </message>
    <message>
        <source>There is no printer at this address. Check it in the settings.</source>
        <translation>There is no printer at this address. Check it in the settings.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on and plugged in.</source>
        <translation>The printer does not answer. Check that it is on and plugged in.</translation>
    </message>
    <message>
        <source>This computer does not let Kassa use the printer. Tell the administrator.</source>
        <translation>This computer does not let Kassa use the printer. Tell the administrator.</translation>
    </message>
    <message>
        <source>Another program holds the printer. Close that program.</source>
        <translation>Another program holds the printer. Close that program.</translation>
    </message>
    <message>
        <source>There is no printer behind this device. Check it in the settings.</source>
        <translation>There is no printer behind this device. Check it in the settings.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put in a new roll.</source>
        <translation>The printer is out of paper. Put in a new roll.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle. Check its paper and its lid.</source>
        <translation>The printer stopped in the middle. Check its paper and its lid.</translation>
    </message>
    <message>
        <source>The printer broke off. Check that it is on and plugged in.</source>
        <translation>The printer broke off. Check that it is on and plugged in.</translation>
    </message>
    <message>
        <source>The system&apos;s print queue did not take it. Check the queue.</source>
        <translation>The system&apos;s print queue did not take it. Check the queue.</translation>
    </message>
    <message>
        <source>This computer has no print system. Tell the administrator.</source>
        <translation>This computer has no print system. Tell the administrator.</translation>
    </message>
    <message>
        <source>This kind of printer does not work on this computer. Choose another one in the settings.</source>
        <translation>This kind of printer does not work on this computer. Choose another one in the settings.</translation>
    </message>
    <message>
        <source>The disk could not be written, so nothing was sent. Free some space.</source>
        <translation>The disk could not be written, so nothing was sent. Free some space.</translation>
    </message>
    <message>
        <source>The program ended while it was printing. Look whether it is on paper.</source>
        <translation>The program ended while it was printing. Look whether it is on paper.</translation>
    </message>
    <message>
        <source>It was kept by another version. Print it from the history.</source>
        <translation>It was kept by another version. Print it from the history.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Being printed</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Maybe printed</source>
        <translation>Maybe printed</translation>
    </message>
</context>
<context>
    <name>kassa::ReceiptPage</name>
    <message>
        <source>The shop&apos;s logo</source>
        <translation>The shop&apos;s logo</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Pictures (%1)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>The file can&apos;t be read.</translation>
    </message>
    <message>
        <source>The picture is too large: at most 2 MB and 4000 pixels a side.</source>
        <translation>The picture is too large: at most 2 MB and 4000 pixels a side.</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>Language of receipts</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>As the screen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>Roll, 58 mm</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Roll, 80 mm</translation>
    </message>
    <message>
        <source>Page A5</source>
        <translation>Page A5</translation>
    </message>
    <message>
        <source>Page A4</source>
        <translation>Page A4</translation>
    </message>
    <message>
        <source>Header and footer in</source>
        <translation>Header and footer in</translation>
    </message>
    <message>
        <source>Each language has its own.</source>
        <translation>Each language has its own.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Footer</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Stands on it</source>
        <translation>Stands on it</translation>
    </message>
    <message>
        <source>Phone of the point</source>
        <translation>Phone of the point</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Sum in words</source>
        <translation>Sum in words</translation>
    </message>
    <message>
        <source>Check code (QR)</source>
        <translation>Check code (QR)</translation>
    </message>
    <message>
        <source>So it will look</source>
        <translation>So it will look</translation>
    </message>
    <message>
        <source>%1: black on white.</source>
        <translation>%1: black on white.</translation>
    </message>
    <message>
        <source>This is no picture of the kinds %1.</source>
        <translation>This is no picture of the kinds %1.</translation>
    </message>
</context>
<context>
    <name>kassa::ReceiptSheet</name>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
</context>
<context>
    <name>kassa::ReceiptView</name>
    <message>
        <source>In-process slip</source>
        <translation>In-process slip</translation>
    </message>
    <message>
        <source>Receipt No. %1</source>
        <translation>Receipt No. %1</translation>
    </message>
    <message>
        <source>This is not a receipt: the result is not known yet.</source>
        <translation>This is not a receipt: the result is not known yet.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>Save the receipt as PDF</source>
        <translation>Save the receipt as PDF</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>The printer did not take it, and the PDF could not be kept either. Check the printer and the disk.</source>
        <translation>The printer did not take it, and the PDF could not be kept either. Check the printer and the disk.</translation>
    </message>
    <message>
        <source>The printer did not take it. The PDF is kept: %1</source>
        <translation>The printer did not take it. The PDF is kept: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>It could not be saved there: %1</source>
        <translation>It could not be saved there: %1</translation>
    </message>
    <message>
        <source>It is kept among the unprinted receipts.</source>
        <translation>It is kept among the unprinted receipts.</translation>
    </message>
    <message>
        <source>It may be on paper: see the unprinted receipts.</source>
        <translation>It may be on paper: see the unprinted receipts.</translation>
    </message>
    <message>
        <source>The fiscal mark is being fetched…</source>
        <translation>The fiscal mark is being fetched…</translation>
    </message>
    <message>
        <source>It has its fiscal mark.</source>
        <translation>It has its fiscal mark.</translation>
    </message>
    <message>
        <source>No fiscal mark: the receipt is not fiscal. The payment itself is made.</source>
        <translation>No fiscal mark: the receipt is not fiscal. The payment itself is made.</translation>
    </message>
    <message>
        <source>Get the mark</source>
        <translation>Get the mark</translation>
    </message>
    <message>
        <source>Get the fiscal mark</source>
        <translation>Get the fiscal mark</translation>
    </message>
    <message>
        <source>Slip for the list</source>
        <translation>Slip for the list</translation>
    </message>
</context>
<context>
    <name>kassa::ScanDesk</name>
    <message>
        <source>The scan was not taken: finish what is on the screen, then scan again.</source>
        <translation>The scan was not taken: finish what is on the screen, then scan again.</translation>
    </message>
    <message>
        <source>This is a bank card&apos;s number. It is not taken, and not kept.</source>
        <translation>This is a bank card&apos;s number. It is not taken, and not kept.</translation>
    </message>
    <message>
        <source>The bill&apos;s QR code did not come through whole. Scan it again, or type the account.</source>
        <translation>The bill&apos;s QR code did not come through whole. Scan it again, or type the account.</translation>
    </message>
    <message>
        <source>Choose the service first, then scan the bill again.</source>
        <translation>Choose the service first, then scan the bill again.</translation>
    </message>
    <message>
        <source>The form is not open yet: scan the bill again.</source>
        <translation>The form is not open yet: scan the bill again.</translation>
    </message>
    <message>
        <source>This code does not belong to “%1”: %2</source>
        <translation>This code does not belong to “%1”: %2</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>rule %1</translation>
    </message>
    <message>
        <source>no JSON, %1</source>
        <translation>no JSON, %1</translation>
    </message>
    <message>
        <source>an object with “%1” and “%2” was expected</source>
        <translation>an object with “%1” and “%2” was expected</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>unknown key “%1”</translation>
    </message>
    <message>
        <source>“%1” has a value of a wrong kind</source>
        <translation>“%1” has a value of a wrong kind</translation>
    </message>
    <message>
        <source>the pattern can&apos;t be used: %1</source>
        <translation>the pattern can&apos;t be used: %1</translation>
    </message>
    <message>
        <source>the length is neither “9” nor “7-12”: %1</source>
        <translation>the length is neither “9” nor “7-12”: %1</translation>
    </message>
    <message>
        <source>it fills no field and opens no service</source>
        <translation>it fills no field and opens no service</translation>
    </message>
    <message>
        <source>“%1” needs a “%2”</source>
        <translation>“%1” needs a “%2”</translation>
    </message>
    <message>
        <source>The scanner&apos;s rules in %1 are not used: %2.</source>
        <translation>The scanner&apos;s rules in %1 are not used: %2.</translation>
    </message>
</context>
<context>
    <name>kassa::SelectPopup</name>
    <message>
        <source>Search by name or code</source>
        <translation>Search by name or code</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Search in the list</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>kassa::ServiceListModel</name>
    <message>
        <source>Switched off by the provider</source>
        <translation>Switched off by the provider</translation>
    </message>
    <message>
        <source>Can&apos;t be paid here now</source>
        <translation>Can&apos;t be paid here now</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>Perhaps you meant</source>
        <translation>Perhaps you meant</translation>
    </message>
</context>
<context>
    <name>kassa::SettingsDialog</name>
    <message>
        <source>The settings could not be written. Check the disk and the rights of the profile&apos;s folder.</source>
        <translation>The settings could not be written. Check the disk and the rights of the profile&apos;s folder.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Language and colours</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Keys and sounds</source>
        <translation>Keys and sounds</translation>
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
        <translation>TEST MODE — no real money is charged</translation>
    </message>
</context>
<context>
    <name>kassa::SubscriberPanel</name>
    <message>
        <source>This service has no look-up: read the number back to the payer</source>
        <translation>This service has no look-up: read the number back to the payer</translation>
    </message>
    <message>
        <source>Whom the bill names appears here once the form is filled in</source>
        <translation>Whom the bill names appears here once the form is filled in</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Looking up…</translation>
    </message>
    <message>
        <source>The form has changed since: look up again</source>
        <translation>The form has changed since: look up again</translation>
    </message>
    <message>
        <source>The service said nothing about this subscriber</source>
        <translation>The service said nothing about this subscriber</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Subscriber</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Look up again</translation>
    </message>
</context>
<context>
    <name>kassa::TestPageText</name>
    <message>
        <source>Test page</source>
        <translation>Test page</translation>
    </message>
    <message>
        <source>Are both ends of the dashed lines on the paper, and is every letter clear?</source>
        <translation>Are both ends of the dashed lines on the paper, and is every letter clear?</translation>
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
        <translation>%1 · payment No. %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Bill sent</source>
        <translation>Bill sent</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>What is not known</translation>
    </message>
    <message>
        <source>Save the claim packet</source>
        <translation>Save the claim packet</translation>
    </message>
    <message>
        <source>The claim packet is a PDF for people and a JSON file for machines. It holds no secrets.</source>
        <translation>The claim packet is a PDF for people and a JSON file for machines. It holds no secrets.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Saved in %1</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Make room and try again, or save it elsewhere.</source>
        <translation>Not saved: the disk is full. Make room and try again, or save it elsewhere.</translation>
    </message>
    <message>
        <source>Not saved: nothing can be written into %1. Save it elsewhere.</source>
        <translation>Not saved: nothing can be written into %1. Save it elsewhere.</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>What happened, in order</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Save elsewhere</translation>
    </message>
    <message>
        <source>Save claim packet</source>
        <translation>Save claim packet</translation>
    </message>
</context>
<context>
    <name>kassa::TodayPanel</name>
    <message>
        <source>Today&apos;s payments</source>
        <translation>Today&apos;s payments</translation>
    </message>
    <message>
        <source>No payment yet today.</source>
        <translation>No payment yet today.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Repeat the last payment</source>
        <translation>Repeat the last payment</translation>
    </message>
    <message>
        <source>Paid · %1</source>
        <comment>%1 is how many</comment>
        <translation>Paid · %1</translation>
    </message>
</context>
<context>
    <name>kassa::TopBar</name>
    <message>
        <source>Service, category or code</source>
        <translation>Service, category or code</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Open payments and today</source>
        <translation>Open payments and today</translation>
    </message>
    <message>
        <source>Paylov · %1 ms</source>
        <translation>Paylov · %1 ms</translation>
    </message>
    <message>
        <source>Paylov · connected</source>
        <translation>Paylov · connected</translation>
    </message>
    <message>
        <source>Paylov · no connection</source>
        <translation>Paylov · no connection</translation>
    </message>
    <message>
        <source>Paylov · not asked yet</source>
        <translation>Paylov · not asked yet</translation>
    </message>
    <message>
        <source>Unprinted receipts</source>
        <translation>Unprinted receipts</translation>
    </message>
    <message>
        <source>Receipts that are not on paper yet</source>
        <translation>Receipts that are not on paper yet</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>short, in the search field</comment>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>kassa::UnprintedDialog</name>
    <message>
        <source>It is on paper</source>
        <translation>It is on paper</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Print once more</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Unprinted receipts</source>
        <translation>Unprinted receipts</translation>
    </message>
    <message>
        <source>What is not printed follows by itself when the printer is back. What may be on paper waits for your word.</source>
        <translation>What is not printed follows by itself when the printer is back. What may be on paper waits for your word.</translation>
    </message>
    <message>
        <source>Everything is printed.</source>
        <translation>Everything is printed.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Print all</translation>
    </message>
</context>
<context>
    <name>kassa::UnprintedModel</name>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>In-process slip</source>
        <translation>In-process slip</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>copy %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message>
        <source>Slip for the list</source>
        <translation>Slip for the list</translation>
    </message>
</context>
<context>
    <name>kassa::VisitDesk</name>
    <message>
        <source>The list has this bill with the new amount: %1.</source>
        <translation>The list has this bill with the new amount: %1.</translation>
    </message>
    <message>
        <source>This bill is in the list already: %1, %2.</source>
        <translation>This bill is in the list already: %1, %2.</translation>
    </message>
    <message>
        <source>The list holds %1 bills at most. Pay these first.</source>
        <translation>The list holds %1 bills at most. Pay these first.</translation>
    </message>
</context>
<context>
    <name>kassa::VisitDialog</name>
    <message>
        <source>Paid</source>
        <comment>bills of a visit</comment>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Not paid</source>
        <comment>bills of a visit</comment>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>bills of a visit</comment>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Being paid</source>
        <comment>bills of a visit</comment>
        <translation>Being paid</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>bills of a visit</comment>
        <translation>Waiting</translation>
    </message>
    <message numerus="yes">
        <source>List: %n bill(s)</source>
        <translation>
            <numerusform>List: %n bill</numerusform>
            <numerusform>List: %n bills</numerusform>
        </translation>
    </message>
    <message>
        <source>Next payer</source>
        <translation>Next payer</translation>
    </message>
    <message>
        <source>What is not known yet is asked about by itself. Do not charge it again; give the payer its slip (Open payments, %1).</source>
        <translation>What is not known yet is asked about by itself. Do not charge it again; give the payer its slip (Open payments, %1).</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Slip for the list</source>
        <translation>Slip for the list</translation>
    </message>
</context>
<context>
    <name>kassa::VisitStrip</name>
    <message numerus="yes">
        <source>Pay %n bill(s)</source>
        <translation>
            <numerusform>Pay %n bill</numerusform>
            <numerusform>Pay %n bills</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum up the list</source>
        <translation>Sum up the list</translation>
    </message>
    <message>
        <source>Pay the list</source>
        <translation>Pay the list</translation>
    </message>
    <message numerus="yes">
        <source>List: %n bill(s)</source>
        <translation>
            <numerusform>List: %n bill</numerusform>
            <numerusform>List: %n bills</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the bill: %1</source>
        <translation>Remove the bill: %1</translation>
    </message>
</context>
</TS>
