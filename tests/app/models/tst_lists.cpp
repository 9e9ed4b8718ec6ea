// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the main window: services by category, and payments.
#include "app/models/PaymentListModel.h"
#include "app/models/ServiceIcons.h"
#include "app/models/ServiceListModel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace kassa;

namespace {

Service service(const QString &id, const QString &name, const QString &category)
{
    Service made;
    made.id = id;
    made.name = name;
    made.categoryId = category;
    made.categoryName = category;
    return made;
}

QList<Service> seven()
{
    QList<Service> all {service(u"e1"_s, u"Плата за электроэнергию"_s, u"Коммунальные"_s),
        service(u"h1"_s, u"Горячая вода и отопление"_s, u"Коммунальные"_s),
        service(u"m1"_s, u"Beeline"_s, u"Mobil aloqa"_s),
        service(u"g1"_s, u"Gaz taʼminoti"_s, u"Коммунальные"_s),
        service(u"m2"_s, u"Ucell"_s, u"Mobil aloqa"_s), service(u"w1"_s, u"Sovuq suv"_s, u"Коммунальные"_s),
        service(u"q1"_s, u"Қўқон боғча"_s, u"Taʼlim"_s)};
    all[0].min = Soum(500);
    all[0].max = Soum(5'000'000);
    all[5].payable = false;
    return all;
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        rows += index.data(ServiceListModel::HeadingRole).toBool()
            ? u'#' + index.data().toString()
            : index.data(ServiceListModel::IdRole).toString();
    }
    return rows;
}

PaymentRow payment(qint64 id, PaymentState state)
{
    PaymentRow row;
    row.id = PaymentId(id);
    row.state = state;
    row.service = service(u"e1"_s, u"Электр"_s, u"x"_s);
    row.amount = Soum(50'000);
    row.createdAt = QDateTime(QDate(2026, 10, 14), QTime(9, 0, 5), Qt::UTC);
    return row;
}

} // namespace

class TestLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsInTheListsOrder();
    void findsWhateverTheScript_data();
    void findsWhateverTheScript();
    void marksTheBestHit();
    void changesInRanges();
    void keepsRowsThatStay();
    void saysLimitsAndReasons();
    void asksForALogoOnce();
    void tenThousandServices();
    void iconsByKeyword_data();
    void iconsByKeyword();
    void paymentsNewestFirst();
    void accountsAreMasked();
};

void TestLists::groupsInTheListsOrder()
{
    ServiceListModel model;
    const QAbstractItemModelTester tester(&model);
    QList<Service> services = seven();
    services.append(services.first());
    model.setServices(services);
    QCOMPARE(shown(model),
        (QStringList {u"#Коммунальные"_s, u"e1"_s, u"h1"_s, u"g1"_s, u"w1"_s, u"#Mobil aloqa"_s, u"m1"_s,
            u"m2"_s, u"#Taʼlim"_s, u"q1"_s}));
    QCOMPARE(model.serviceCount(), 7);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1)) & Qt::ItemIsSelectable);
    QCOMPARE(model.rowOf(u"m2"_s), 7);
    QCOMPARE(model.rowOf(u"none"_s), -1);
}

void TestLists::findsWhateverTheScript_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("prefix") << u"gaz"_s << QStringList {u"g1"_s};
    QTest::newRow("Cyrillic for a Latin name") << u"ГАЗ"_s << QStringList {u"g1"_s};
    QTest::newRow("Latin for a Cyrillic name") << u"elektr"_s << QStringList {u"e1"_s};
    QTest::newRow("apostrophe") << u"ta'minot"_s << QStringList {u"g1"_s};
    QTest::newRow("no apostrophe") << u"taminot"_s << QStringList {u"g1"_s};
    QTest::newRow("Uzbek letters") << u"qo‘qon bog‘cha"_s << QStringList {u"q1"_s};
    QTest::newRow("words in any order") << u"отоп горяч"_s << QStringList {u"h1"_s};
    QTest::newRow("category") << u"mobil"_s << QStringList {u"m1"_s, u"m2"_s};
    QTest::newRow("id") << u"w1"_s << QStringList {u"w1"_s};
    QTest::newRow("blanks only") << u"   "_s
                                 << QStringList {
                                        u"e1"_s, u"h1"_s, u"g1"_s, u"w1"_s, u"m1"_s, u"m2"_s, u"q1"_s};
    QTest::newRow("nothing") << u"qqq"_s << QStringList {};
}

void TestLists::findsWhateverTheScript()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, ids);
    ServiceListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setServices(seven());
    model.setFilter(typed);
    QStringList found = shown(model);
    found.removeIf([](const QString &row) { return row.startsWith(u'#'); });
    QCOMPARE(found, ids);
    QCOMPARE(model.shownCount(), static_cast<int>(ids.size()));
}

void TestLists::marksTheBestHit()
{
    ServiceListModel model;
    QCOMPARE(model.bestRow(), -1);
    QList<Service> services = seven();
    services.append(service(u"m3"_s, u"Suv hisobi"_s, u"Mobil aloqa"_s));
    model.setServices(services);
    QCOMPARE(model.bestRow(), 1);
    // "Sovuq suv" stands higher, but can't be paid and does not begin with it.
    model.setFilter(u"suv"_s);
    QCOMPARE(model.index(model.bestRow()).data(ServiceListModel::IdRole).toString(), u"m3"_s);
    model.setFilter(u"sovuq"_s);
    QCOMPARE(model.index(model.bestRow()).data(ServiceListModel::IdRole).toString(), u"w1"_s);
    model.setFilter(u"zzz"_s);
    QCOMPARE(model.bestRow(), -1);
}

void TestLists::changesInRanges()
{
    ServiceListModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setServices(seven());
    model.setFilter(u"beeline"_s);
    model.setFilter(QString());
    model.setServices({});
    model.setServices(seven());
    QCOMPARE(reset.size(), 0);
    QVERIFY(removed.size() > 0);
    QVERIFY(inserted.size() > 0);
}

void TestLists::keepsRowsThatStay()
{
    ServiceListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setServices(seven());
    const QPersistentModelIndex first(model.index(1));
    const QPersistentModelIndex last(model.index(model.rowCount() - 1));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QList<Service> next = seven();
    next[0].active = false;
    next.insert(3, service(u"m9"_s, u"Humans"_s, u"Mobil aloqa"_s));
    model.setServices(next);
    QVERIFY(first.isValid());
    QVERIFY(last.isValid());
    QCOMPARE(first.data(ServiceListModel::IdRole).toString(), u"e1"_s);
    QVERIFY(!first.data(ServiceListModel::BlockedRole).toString().isEmpty());
    QCOMPARE(last.data(ServiceListModel::IdRole).toString(), u"q1"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
}

void TestLists::saysLimitsAndReasons()
{
    ServiceListModel model;
    model.setServices(seven());
    QString limits = model.index(1).data(ServiceListModel::LimitsRole).toString();
    limits.replace(QChar(0xa0), u' ');
    QVERIFY2(limits.startsWith(u"500 – 5 000 000"), qPrintable(limits));
    QVERIFY(model.index(2).data(ServiceListModel::LimitsRole).toString().isEmpty());
    QVERIFY(model.index(1).data(ServiceListModel::BlockedRole).toString().isEmpty());
    const QModelIndex blocked = model.index(model.rowOf(u"w1"_s));
    const QString reason = blocked.data(ServiceListModel::BlockedRole).toString();
    QVERIFY(!reason.isEmpty());
    QVERIFY(blocked.data(Qt::AccessibleTextRole).toString().contains(reason));
}

void TestLists::asksForALogoOnce()
{
    ServiceListModel model;
    QList<Service> services = seven();
    services[0].logo = QUrl(u"https://example.uz/a.png"_s);
    model.setServices(services);
    QSignalSpy wanted(&model, &ServiceListModel::logoWanted);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(model.index(1).data(ServiceListModel::LogoRole).value<QImage>().isNull());
        QVERIFY(model.index(2).data(ServiceListModel::LogoRole).value<QImage>().isNull());
    }
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"e1"_s);
    QImage logo(8, 8, QImage::Format_ARGB32);
    logo.fill(Qt::red);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setLogo(u"e1"_s, logo);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(1).data(ServiceListModel::LogoRole).value<QImage>(), logo);
}

void TestLists::tenThousandServices()
{
    QList<Service> many;
    for (int i = 0; i < 10'000; ++i)
        many += service(u"s%1"_s.arg(i), u"Xizmat %1"_s.arg(i), u"Toifa %1"_s.arg(i % 40));
    ServiceListModel model;
    model.setServices(many);
    QCOMPARE(model.rowCount(), 10'040);
    model.setFilter(u"xizmat 9999"_s);
    QCOMPARE(model.shownCount(), 1);
    model.setFilter(u"xizmat"_s);
    QCOMPARE(model.shownCount(), 10'000);
}

void TestLists::iconsByKeyword_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("icon");
    QTest::newRow("electricity ru") << u"Плата за электроэнергию"_s << u""_s << u"electricity"_s;
    QTest::newRow("electricity uz") << u"Elektr energiyasi"_s << u""_s << u"electricity"_s;
    QTest::newRow("hot water") << u"Горячая вода и отопление"_s << u""_s << u"heating"_s;
    QTest::newRow("cold water uz") << u"Совуқ сув"_s << u""_s << u"water"_s;
    QTest::newRow("gas") << u"Gaz taʼminoti"_s << u""_s << u"gas"_s;
    QTest::newRow("waste") << u"Chiqindi xizmati"_s << u""_s << u"waste"_s;
    QTest::newRow("by category") << u"Xyzzy"_s << u"Mobil aloqa"_s << u"phone"_s;
    QTest::newRow("none") << u"Xyzzy"_s << u"Plugh"_s << u"service"_s;
    QTest::newRow("fine") << u"Штрафы ГИБДД"_s << u""_s << u"fine"_s;
    QTest::newRow("kindergarten") << u"Боғча учун тўлов"_s << u""_s << u"education"_s;
    QTest::newRow("tv") << u"UZDIGITAL TV"_s << u""_s << u"tv"_s;
}

void TestLists::iconsByKeyword()
{
    QFETCH(QString, name);
    QFETCH(QString, category);
    QFETCH(QString, icon);
    QCOMPARE(serviceIconName(name, category), icon);
}

void TestLists::paymentsNewestFirst()
{
    PaymentListModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy count(&model, &PaymentListModel::countChanged);
    model.setRows({payment(1, PaymentState::Paid), payment(5, PaymentState::PayUnknown)});
    model.put(payment(3, PaymentState::PayRefused));
    QCOMPARE(model.count(), 3);
    QCOMPARE(number(model.at(0).id), 5);
    QCOMPARE(number(model.at(1).id), 3);
    QCOMPARE(count.size(), 2);
    model.put(payment(5, PaymentState::Paid));
    QCOMPARE(model.count(), 3);
    QCOMPARE(count.size(), 2);
    QCOMPARE(model.index(0).data(PaymentListModel::StateRole).toInt(), static_cast<int>(PaymentState::Paid));
    QCOMPARE(model.index(0).data(PaymentListModel::SentRole).toString(), u"14:00:05"_s);
    QCOMPARE(model.index(0).data(PaymentListModel::TimeRole).toString(), u"14:00"_s);
    model.remove(PaymentId(3));
    model.remove(PaymentId(33));
    QCOMPARE(model.count(), 2);
    QCOMPARE(model.rowOf(PaymentId(1)), 1);
}

void TestLists::accountsAreMasked()
{
    const AccountItem region {u"region"_s, u"26"_s, u"Hudud"_s, u"г. Ташкент"_s};
    const AccountItem account {u"account"_s, u"1000000"_s, u"Abonent kodi"_s, u"1000000"_s};
    QCOMPARE(maskedAccount({account, region}), u"•••0000"_s);
    QCOMPARE(maskedAccount({region}), u"26"_s);
    QCOMPARE(maskedAccount({}), QString());
}

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
