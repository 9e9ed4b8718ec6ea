// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ConnectionPage.h"

#include "app/core/CardNumber.h"
#include "ui/controls/Fields.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
TextField *field(const QString &name, LabelledField **labelled)
{
    auto *text = new TextField;
    text->setObjectName(name);
    *labelled = new LabelledField(text);
    return text;
}

bool isPath(const QString &text)
{
    static const QRegularExpression path(u"^[A-Za-z0-9._~/-]*$"_s);
    return path.match(text).hasMatch();
}
} // namespace

ConnectionPage::ConnectionPage(QWidget *parent)
    : SettingsPage(parent)
    , m_baseUrl(field(u"baseUrl"_s, &m_baseUrlField))
    , m_merchant(field(u"merchant"_s, &m_merchantField))
    , m_userId(field(u"userId"_s, &m_userIdField))
    , m_token(field(u"token"_s, &m_tokenField))
    , m_availableForMe(new QCheckBox(this))
    , m_more(new ActionButton(ActionButton::Kind::Plain, this))
    , m_advanced(new QWidget(this))
    , m_servicePrefix(field(u"servicePrefix"_s, &m_servicePrefixField))
    , m_registryPrefix(field(u"registryPrefix"_s, &m_registryPrefixField))
    , m_sms(field(u"sms"_s, &m_smsField))
    , m_codes(field(u"refusedCodes"_s, &m_codesField))
{
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_availableForMe->setObjectName(u"availableForMe"_s);
    m_more->setObjectName(u"advanced"_s);
    m_more->setCheckable(true);

    auto *rare = new QGridLayout(m_advanced);
    rare->setContentsMargins(0, 0, 0, 0);
    rare->setHorizontalSpacing(space::l);
    rare->setVerticalSpacing(space::s);
    rare->addWidget(m_servicePrefixField, 0, 0);
    rare->addWidget(m_registryPrefixField, 0, 1);
    rare->addWidget(m_smsField, 1, 0, 1, 2);
    rare->addWidget(m_codesField, 2, 0, 1, 2);

    auto *pair = new QHBoxLayout;
    pair->setSpacing(space::l);
    pair->addWidget(m_merchantField, 1, Qt::AlignTop);
    pair->addWidget(m_userIdField, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::s);
    column->addWidget(m_baseUrlField);
    column->addLayout(pair);
    column->addWidget(m_tokenField);
    column->addWidget(m_availableForMe);
    column->addSpacing(space::s);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_advanced);
    column->addStretch(1);

    connect(m_more, &ActionButton::toggled, this, &ConnectionPage::showAdvanced);
    showAdvanced(false);
}

void ConnectionPage::load(const Settings &settings)
{
    m_baseUrl->setText(settings.text(Setting::BaseUrl));
    m_merchant->setText(settings.text(Setting::Merchant));
    m_userId->setText(settings.text(Setting::UserId));
    m_availableForMe->setChecked(settings.isOn(Setting::AvailableForMe));
    m_servicePrefix->setText(settings.text(Setting::ServicePrefix));
    m_registryPrefix->setText(settings.text(Setting::RegistryPrefix));
    m_sms->setText(settings.text(Setting::Sms));
    m_codes->setText(settings.text(Setting::RefusedBeforeCharge));
}

QString ConnectionPage::baseUrlFault() const
{
    const QString text = m_baseUrl->text().trimmed();
    const QString locked
        = tr("This profile's payments belong to %1. Start Kassa with another profile for another gateway.")
              .arg(m_origin);
    if (text.isEmpty())
        return m_origin.isEmpty() ? QString() : locked;
    const Result<QUrl> mended = mendedBaseUrl(text);
    if (!mended) {
        const QUrl url(text);
        const bool web = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
        if (!web || url.host().isEmpty())
            return tr("This is no web address. It looks like https://gateway.example/");
        if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
            return tr("Leave out user names, passwords and everything after ? or #.");
        return tr("The gateway is reached over https only. Plain http is for this computer alone.");
    }
    if (!m_origin.isEmpty() && m_originOf && m_originOf(*mended, m_merchant->text().trimmed()) != m_origin)
        return locked;
    return {};
}

QString ConnectionPage::tokenFault() const
{
    const QString token = m_token->text().trimmed();
    if (mayBeCardNumber(token))
        return tr("This is a card number. Kassa takes none.");
    for (const QChar c : token) {
        if (c <= u' ' || c > u'~')
            return tr("A token has no blanks and no letters beyond the Latin ones. Paste it again.");
    }
    return {};
}

QWidget *ConnectionPage::firstFault()
{
    QWidget *first = nullptr;
    const auto say = [&first](LabelledField *labelled, const QString &fault) {
        labelled->setError(fault);
        if (!fault.isEmpty() && !first)
            first = labelled->editor();
    };
    if (!m_sandboxed) {
        say(m_baseUrlField, baseUrlFault());
        say(m_tokenField, tokenFault());
    }
    const QString path = tr("A path has letters, digits, points, hyphens and slashes only.");
    say(m_servicePrefixField, isPath(m_servicePrefix->text().trimmed()) ? QString() : path);
    say(m_registryPrefixField, isPath(m_registryPrefix->text().trimmed()) ? QString() : path);
    const QString sms = m_sms->text().trimmed();
    const bool object = QJsonDocument::fromJson(sms.toUtf8()).isObject();
    say(m_smsField, sms.isEmpty() || object ? QString() : tr("This is no JSON object."));
    static const QRegularExpression codes(u"^[A-Za-z0-9_, -]*$"_s);
    say(m_codesField,
        codes.match(m_codes->text()).hasMatch() ? QString() : tr("Codes are words separated by commas."));
    if (first && m_advanced->isAncestorOf(first))
        m_more->setChecked(true);
    return first;
}

Result<void> ConnectionPage::save(Settings &settings)
{
    QString base = m_baseUrl->text().trimmed();
    if (const Result<QUrl> mended = mendedBaseUrl(base))
        base = mended->toString();
    m_baseUrl->setText(base);
    QList<std::pair<Setting, QString>> values = {{Setting::UserId, m_userId->text().trimmed()},
        {Setting::AvailableForMe, m_availableForMe->isChecked() ? u"true"_s : u"false"_s},
        {Setting::ServicePrefix, m_servicePrefix->text().trimmed()},
        {Setting::RegistryPrefix, m_registryPrefix->text().trimmed()},
        {Setting::Sms, m_sms->text().trimmed()}, {Setting::RefusedBeforeCharge, m_codes->text().trimmed()}};
    if (!m_sandboxed)
        values.append({{Setting::BaseUrl, base}, {Setting::Merchant, m_merchant->text().trimmed()}});
    return saveAll(settings, values);
}

void ConnectionPage::setOriginLocked(const QString &origin, OriginOf originOf)
{
    m_origin = origin;
    m_originOf = std::move(originOf);
    retranslate();
}

void ConnectionPage::setTokenState(bool lasting, bool present)
{
    m_lasting = lasting;
    m_present = present;
    showTokenState();
}

void ConnectionPage::setSandboxed(bool sandboxed)
{
    m_sandboxed = sandboxed;
    for (TextField *text : {m_baseUrl, m_merchant, m_token})
        text->setEnabled(!sandboxed);
    retranslate();
}

QString ConnectionPage::takeToken()
{
    QString token = m_token->text().trimmed();
    m_token->clear();
    return token;
}

void ConnectionPage::showTokenState()
{
    if (m_sandboxed) {
        m_tokenField->setHint(tr("The sandbox needs none."));
        return;
    }
    const QString place = m_lasting
        ? tr("It is saved in the system's secret store.")
        : tr("This system has no secret store: it is kept only until the program is "
             "closed.");
    m_tokenField->setHint(
        (m_present ? tr("A token is there; paste another to replace it.") : tr("No token yet.")) + u' '
        + place);
}

void ConnectionPage::showAdvanced(bool shown)
{
    m_advanced->setVisible(shown);
    m_more->setIconName(shown ? u"chevron-up"_s : u"chevron-down"_s);
}

void ConnectionPage::retranslate()
{
    m_baseUrlField->setLabel(tr("Gateway address"));
    m_baseUrl->setPlaceholderText(u"https://"_s);
    if (m_sandboxed)
        m_baseUrlField->setHint(tr("The sandbox is in use: nothing here reaches a real gateway."));
    else
        m_baseUrlField->setHint(m_origin.isEmpty() ? tr("The address that Paylov gave you.")
                                                   : tr("This profile belongs to %1.").arg(m_origin));
    m_merchantField->setLabel(tr("Merchant label"));
    m_merchantField->setHint(tr("Tells two merchants of one gateway apart; may be empty."));
    m_userIdField->setLabel(tr("User id"));
    m_userIdField->setHint(tr("Sent with each payment; may be empty."));
    m_tokenField->setLabel(tr("Access token"));
    m_availableForMe->setText(tr("Only services open to this merchant"));
    m_availableForMe->setAccessibleName(m_availableForMe->text());
    m_more->setLabel(tr("Advanced"));
    m_servicePrefixField->setLabel(tr("Path of the payment methods"));
    m_registryPrefixField->setLabel(tr("Path before transaction/all"));
    m_smsField->setLabel(tr("SMS object"));
    m_smsField->setHint(tr("JSON sent as “sms” when a bill is created; empty sends none."));
    m_codesField->setLabel(tr("Further codes of a refusal before charging"));
    m_codesField->setHint(tr("Only codes that Paylov confirmed, separated by commas."));
    showTokenState();
}

} // namespace kassa
