// SPDX-License-Identifier: GPL-3.0-or-later
// The select with a search: by keys, with 50,000 options, spoken aloud.
#include "ui/controls/ChoiceList.h"
#include "ui/controls/Fields.h"
#include "ui/controls/OptionIndex.h"
#include "ui/controls/SearchSelect.h"
#include "ui/controls/Theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QStandardItemModel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace kassa;

namespace {

constexpr int manyOptions = 50'000;

class Options : public QAbstractListModel {
public:
    explicit Options(int count)
        : m_count(count)
    {
    }
    void setCount(int count)
    {
        beginResetModel();
        m_count = count;
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_count;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return index.row() == 7 ? u"<b>Қўқон</b> & Ғиждувон"_s : u"Tarmogʻi %1"_s.arg(index.row());
        if (role == SearchSelect::valueRole)
            return QString::number(20'000 + index.row());
        return {};
    }

private:
    int m_count;
};

} // namespace

class TestSelect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void selectByKeys();
    void selectSearches();
    void selectOfManyOptions();
    void selectKeepsItsValueOverResets();
    void selectSpeaks();
    void toolsPressTheListsRows();
    void rowsThatCannotBePressedOfferNothing();
    void shortSelectHasNoSearch();
    void shortSelectFindsWhatIsTyped();
};

void TestSelect::init()
{
    Theme(Theme::Kind::Light).apply(*qApp);
}

void TestSelect::selectByKeys()
{
    Options options(40);
    SearchSelect select;
    select.setModel(&options);
    select.show();
    QSignalSpy chosen(&select, &SearchSelect::chosen);
    QVERIFY(select.value().isNull());
    QTest::keyClick(&select, Qt::Key_Down);
    QTest::keyClick(&select, Qt::Key_Down);
    QTest::keyClick(&select, Qt::Key_Up);
    QCOMPARE(select.value(), u"20000"_s);
    QTest::keyClick(&select, Qt::Key_Up);
    QCOMPARE(chosen.size(), 3);

    QTest::keyClick(&select, Qt::Key_Space);
    QVERIFY(select.isListOpen());
    auto *search = select.listWindow()->findChild<TextField *>();
    QVERIFY(search->isVisible());
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!select.isListOpen());
    QCOMPARE(select.value(), u"20000"_s);

    QSignalSpy taken(&select, &SearchSelect::taken);
    QTest::keyClick(&select, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(search, Qt::Key_End);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!select.isListOpen());
    QCOMPARE(select.value(), u"20039"_s);
    QCOMPARE(taken.size(), 1);

    // With a choice made, Enter belongs to the form; without one it opens the list.
    QTest::keyClick(&select, Qt::Key_Return);
    QVERIFY(!select.isListOpen());
    select.setValue(QString());
    QTest::keyClick(&select, Qt::Key_Return);
    QVERIFY(select.isListOpen());
    select.setEnabled(false);
    QVERIFY(!select.isListOpen());
    QTest::keyClick(&select, Qt::Key_Space);
    QVERIFY(!select.isListOpen());
}

void TestSelect::selectSearches()
{
    Options options(400);
    SearchSelect select;
    select.setModel(&options);
    select.show();
    // A printable key opens the list with itself as the search.
    QTest::keyClick(&select, Qt::Key_2);
    QVERIFY(select.isListOpen());
    auto *search = select.listWindow()->findChild<TextField *>();
    auto *list = select.listWindow()->findChild<QListView *>();
    QCOMPARE(search->text(), u"2"_s);
    QTest::keyClicks(search, u"0031"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    search->setText(u"TARMOG'I 39"_s);
    // 39 and 390…399 by title, 139, 239 and 339 by the end of their codes.
    QCOMPARE(list->model()->rowCount(), 14);
    search->setText(u"гижд Qo'qon"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(select.value(), u"20007"_s);
    QCOMPARE(select.title(), u"<b>Қўқон</b> & Ғиждувон"_s);
    select.openList();
    search->setText(u"no such thing"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(select.isListOpen());
    QTest::keyClick(search, Qt::Key_Escape);

    OptionIndex index;
    index.setModel(&options);
    const std::vector<int> rows = index.match(u"20"_s);
    QCOMPARE(rows.size(), size_t(400));
    QCOMPARE(index.match(u"2031"_s).size(), size_t(10));
    QCOMPARE(index.match(u"9999"_s), std::vector<int> {});
    QCOMPARE(index.match(u"31"_s).front(), 31);
}

void TestSelect::selectOfManyOptions()
{
    Options options(manyOptions);
    SearchSelect select;
    select.setModel(&options);
    select.setValue(u"69999"_s);
    QCOMPARE(select.row(), manyOptions - 1);
    select.show();
    select.openList();
    auto *search = select.listWindow()->findChild<TextField *>();
    auto *list = select.listWindow()->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), manyOptions);
    QCOMPARE(list->currentIndex().row(), manyOptions - 1);
    QTest::keyClicks(search, u"4999"_s);
    QVERIFY(list->model()->rowCount() > 0);
    // Codes that begin with it stand first.
    QCOMPARE(list->model()->index(0, 0).data(SearchSelect::valueRole).toString(), u"49990"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(select.value(), u"49991"_s);
}

void TestSelect::selectKeepsItsValueOverResets()
{
    Options options(100);
    SearchSelect select;
    select.setModel(&options);
    select.setValue(u"20050"_s);
    options.setCount(20);
    QVERIFY(select.value().isNull());
    QVERIFY(select.title().isEmpty());
    options.setCount(60);
    QCOMPARE(select.value(), u"20050"_s);
    QCOMPARE(select.row(), 50);
    select.setModel(nullptr);
    QVERIFY(select.value().isNull());
}

void TestSelect::selectSpeaks()
{
    Options options(20);
    auto *select = new SearchSelect;
    LabelledField field(select);
    field.setLabel(u"Region"_s);
    field.setFieldName(u"soato"_s);
    select->setModel(&options);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(select);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::ComboBox);
    QCOMPARE(spoken->text(QAccessible::Name), u"Region"_s);
    QCOMPARE(spoken->text(QAccessible::Description), u"soato"_s);
    QAccessibleTextInterface *text = spoken->textInterface();
    QVERIFY(text);
    QCOMPARE(text->characterCount(), 0);
    select->setValue(u"20003"_s);
    QCOMPARE(spoken->text(QAccessible::Name), u"Region"_s);
    QCOMPARE(text->text(0, text->characterCount()), u"Tarmogʻi 3"_s);
    QVERIFY(spoken->state().expandable);
    field.show();
    spoken->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(select->isListOpen());
    select->closeList();
}

void TestSelect::toolsPressTheListsRows()
{
    Options options(20);
    SearchSelect select;
    select.setAccessibleName(u"Region"_s);
    select.setModel(&options);
    select.show();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&select);
    QCOMPARE(spoken->childCount(), 0);
    select.openList();
    QCOMPARE(spoken->childCount(), 1);
    QAccessibleInterface *window = spoken->child(0);
    QCOMPARE(window->object(), select.listWindow());
    QCOMPARE(spoken->indexOfChild(window), 0);
    auto *view = select.listWindow()->findChild<QListView *>();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Region"_s);
    QCOMPARE(list->childCount(), 20);
    QAccessibleInterface *row = list->child(3);
    QCOMPARE(list->child(3), row);
    QCOMPARE(row->role(), QAccessible::ListItem);
    QCOMPARE(row->text(QAccessible::Name), u"Tarmogʻi 3"_s);
    QCOMPARE(row->parent(), list);
    QCOMPARE(list->indexOfChild(row), 3);
    QVERIFY(row->state().selectable);
    QVERIFY(row->actionInterface());
    QSignalSpy taken(&select, &SearchSelect::taken);
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(select.value(), u"20003"_s);
    QCOMPARE(taken.size(), 1);
    QVERIFY(!select.isListOpen());
    QCOMPARE(spoken->text(QAccessible::Name), u"Region"_s);
    // A list that is gone from the screen takes no press.
    list->child(5)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(select.value(), u"20003"_s);
}

void TestSelect::rowsThatCannotBePressedOfferNothing()
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"Utilities"_s));
    model.appendRow(new QStandardItem(u"Water"_s));
    model.item(0)->setFlags(Qt::ItemIsEnabled);
    model.item(1)->setData(u"Water, switched off"_s, Qt::AccessibleTextRole);
    ChoiceList view;
    view.setModel(&model);
    view.show();
    QSignalSpy clicked(&view, &QListView::clicked);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(list->child(0)->actionInterface()->actionNames().isEmpty());
    list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(clicked.size(), 0);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"Water, switched off"_s);
    list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(view.currentIndex().row(), 1);
    list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(list->child(2), nullptr);
    model.removeRow(0);
    QCOMPARE(list->childCount(), 1);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"Water, switched off"_s);
}

void TestSelect::shortSelectHasNoSearch()
{
    Options options(4);
    SearchSelect select;
    select.setModel(&options);
    select.setRow(2);
    select.show();
    select.openList();
    auto *list = select.listWindow()->findChild<QListView *>();
    QVERIFY(!select.listWindow()->findChild<TextField *>()->isVisible());
    QCOMPARE(list->currentIndex().row(), 2);
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(select.value(), u"20001"_s);
}

// Letters of the other script, and of the title's middle: what Enter takes is what was found, or nothing.
void TestSelect::shortSelectFindsWhatIsTyped()
{
    Options options(8);
    SearchSelect select;
    select.setModel(&options);
    select.show();
    QTest::keyClick(&select, Qt::Key_G);
    auto *search = select.listWindow()->findChild<TextField *>();
    auto *list = select.listWindow()->findChild<QListView *>();
    QVERIFY(search->isVisible());
    QTest::keyClicks(search, u"ijd"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(select.value(), u"20007"_s);

    // In the open list, too.
    select.openList();
    QVERIFY(!search->isVisible());
    QTest::keyClicks(list, u"q"_s);
    QVERIFY(search->isVisible());
    QCOMPARE(search->text(), u"q"_s);
    QTest::keyClicks(search, u"qq"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(select.isListOpen());
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(select.value(), u"20007"_s);
}

QTEST_MAIN(TestSelect)
#include "tst_select.moc"
