// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

class QGridLayout;

namespace kassa {

/// Two columns of plain text: a muted name and what it is. Server texts wrap and never widen the dialog.
class FactList final : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    void clear();
    /// `detail` stands below the value in a quieter tone; empty for none.
    void add(const QString &name, const QString &value, const QString &detail = {});
    /// An id that needs the whole width: it stands below its name.
    void addLong(const QString &name, const QString &value);

private:
    QGridLayout *m_grid;
};

} // namespace kassa
