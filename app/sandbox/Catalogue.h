// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <vector>

namespace kassa::sandbox {

/// A service as the sandbox keeps it.
struct Service {
    QString id;
    QString key; ///< short name, also the name of its logo
    QJsonObject list; ///< what `list` says
    QJsonObject fieldsHead; ///< what `fields` says otherwise than `list` (the seed's category and logo)
    QJsonArray fields;
    QJsonArray responseFields;
    QString subscriber; ///< which kind of subscriber `info` makes up
    bool listed = true; ///< shown by `list`; the id that the seed's requests name is not
    bool available = true; ///< shown by `list` with available_for_me=true
    qint64 minimum = 0; ///< soum
    qint64 maximum = 0; ///< soum

    [[nodiscard]] bool flag(QLatin1StringView name) const { return list.value(name).toBool(); }
};

/// The services, from data/catalogue.json or a scenario, with the padding that was asked for.
class Catalogue {
public:
    /// `replacement`: a scenario's services, each an object as in the reply of `fields`; empty: the sandbox's
    /// own.
    Catalogue(const QJsonArray &replacement, int services, int options, quint32 seed);

    /// Logos are served by the sandbox itself, below this URL.
    void setLogoBase(const QString &base);

    [[nodiscard]] const Service *find(const QString &id) const;
    [[nodiscard]] const std::vector<Service> &services() const { return m_services; }
    /// The whole body of `list`.
    [[nodiscard]] QByteArray listBody(bool availableForMe) const;
    /// The whole body of `fields`.
    [[nodiscard]] static QByteArray fieldsBody(const Service &service);
    /// A logo in SVG; empty where no service has that key.
    [[nodiscard]] QByteArray logo(const QString &key) const;

private:
    void add(Service service);
    void pad(int services, quint32 seed);
    void padOptions(int options);

    std::vector<Service> m_services;
    QHash<QString, std::size_t> m_byId;
    mutable QByteArray m_listBodies[2];
};

/// The names in data/names.json: "surnames", "given", "streets", …
[[nodiscard]] const QJsonObject &madeUpNames();
/// One of the sandbox's own data files; an array.
[[nodiscard]] QJsonArray dataFile(const QString &name);

} // namespace kassa::sandbox
