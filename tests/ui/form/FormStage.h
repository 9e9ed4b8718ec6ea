// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Fields.h"
#include "ui/controls/Labels.h"
#include "ui/controls/SearchSelect.h"
#include "ui/controls/Theme.h"
#include "ui/form/PaymentPage.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

Q_DECLARE_METATYPE(kassa::Account)
Q_DECLARE_METATYPE(kassa::PaymentRequest)

namespace kassa::formstage {

using namespace Qt::StringLiterals;

inline FieldOption option(const QString &value, const QString &title, std::optional<QString> filter = {})
{
    return {value, title, std::move(filter)};
}

inline Field text(const QString &name, const QString &content = u"number"_s)
{
    Field field;
    field.name = name;
    field.title = name;
    field.type = u"text"_s;
    field.content = content;
    return field;
}

inline Field select(const QString &name, QList<FieldOption> values, std::optional<QString> parent = {})
{
    Field field = text(name, u"text"_s);
    field.type = u"select"_s;
    field.values = std::move(values);
    field.dependencyOf = std::move(parent);
    return field;
}

inline Service electricity()
{
    Service service;
    service.id = u"6ae5eaf5"_s;
    service.name = u"Плата за электроэнергию"_s;
    service.categoryName = u"Коммунальные услуги"_s;
    service.min = Soum(500);
    service.max = Soum(5'000'000);
    return service;
}

/// The seed's form, with a region of one district.
inline ServiceForm seedForm()
{
    ServiceForm form;
    form.service = electricity();
    form.service.categoryName = u"Переводы"_s;
    form.fields
        = {select(u"region"_s, {option(u"1"_s, u"г. Ташкент"_s), option(u"2"_s, u"Ташкентская область"_s)}),
            select(u"soato"_s,
                {option(u"26280"_s, u"26280 - Алмазарский ЭСП"_s, u"1"_s),
                    option(u"26290"_s, u"26290 - Яшнабадский ЭСП"_s, u"1"_s),
                    option(u"27100"_s, u"27100 - Чирчик"_s, u"2"_s)},
                u"region"_s),
            text(u"customer_code"_s)};
    form.responseFields = {{u"saldo"_s, u"balance"_s, u"UZS"_s}};
    return form;
}

inline Details seedInfo()
{
    return {{u"time"_s, u"14.10.2024 14:53:48"_s, u"time"_s}, {u"fio"_s, u"FIO - -"_s, u"fio"_s},
        {u"address"_s, u"Д******* Я******, 9***, 8"_s, u"address"_s},
        {u"last_paid_date"_s, u"2024-08-23"_s, u"last_paid_date"_s},
        {u"pokcob"_s, u"3431.28"_s, u"bypass_indication"_s}, {u"dateob"_s, u"2024-10-08"_s, u"bypass_date"_s},
        {u"last_paid"_s, u"50000 UZS"_s, u"last_paid"_s}, {u"saldo"_s, u"15105.15 UZS"_s, u"balance"_s},
        {u"region"_s, u"г. Ташкент"_s, u"region"_s}, {u"soato"_s, u"26290 - Яшнабадский ЭСП"_s, u"soato"_s},
        {u"customer_code"_s, u"1000000"_s, u"customer_code"_s}};
}

inline QList<Card> twoCards()
{
    return {{u"a"_s, u"Kassa kartasi"_s, u"9860 34•• •••• 8885"_s, CardOwner::Point, false, {}},
        {u"b"_s, u"Salima"_s, u"8600 12•• •••• 0007"_s, CardOwner::Payer, true, {}}};
}

/// Two of the point's: neither chooses itself.
inline QList<Card> twoOfThePoint()
{
    QList<Card> cards = twoCards();
    cards.append({u"c"_s, u"Kassa kartasi 2"_s, u"9860 34•• •••• 0001"_s, CardOwner::Point, false, {}});
    return cards;
}

inline QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

inline QStringList pairs(const Account &account)
{
    QStringList list;
    for (const AccountItem &item : account)
        list << item.name + u'=' + item.value;
    return list;
}

/// A payment page on the screen, filled and read the way the tests of this folder need it.
class FormStage : public QObject {
protected:
    void raise()
    {
        Theme(Theme::Kind::Light).apply(*qApp);
        m_page = std::make_unique<PaymentPage>();
        m_page->resize(714, 656);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    template <typename T>
    T *find(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    QWidget *field(const QString &name) { return find<QWidget>(u"field_"_s + name); }
    SearchSelect *choice(const QString &name) { return find<SearchSelect>(u"field_"_s + name); }
    QString said(const QString &name) { return plain(find<QLabel>(name)->text()); }
    static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    static QString errorUnder(QWidget *editor)
    {
        return plain(qobject_cast<LabelledField *>(editor->parentWidget())->error());
    }
    void open(const ServiceForm &form = seedForm(), const QList<Card> &cards = twoCards())
    {
        m_page->setCards(cards);
        m_page->setService(electricity());
        m_page->setFormLoading();
        m_page->setForm(form);
        m_page->focusFirst();
    }
    void fill()
    {
        m_page->state()->setValue(0, u"1"_s);
        m_page->state()->setValue(1, u"26290"_s);
        m_page->state()->setValue(2, u"1000000"_s);
    }
    static void keys(const QString &typed) { QTest::keyClicks(QApplication::focusWidget(), typed); }
    static void enter(Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::activePopupWidget();
        if (target && target->focusWidget())
            target = target->focusWidget();
        QTest::keyClick(target ? target : QApplication::focusWidget(), Qt::Key_Return, modifiers);
    }

    std::unique_ptr<PaymentPage> m_page;
};

} // namespace kassa::formstage
