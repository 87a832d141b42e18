// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/tlspolicies.h"

#include <QDialog>

class QLabel;
class QListView;
class QStandardItemModel;

namespace client {

class Button;
class Theme;

/// Shows the servers that have asked for encrypted connections, and lets the user forget that.
/// Deletes itself when it is closed.
class SecureServersDialog : public QDialog
{
    Q_OBJECT

public:
    SecureServersDialog(const Theme &theme, QWidget *parent);

    void setPolicies(const QList<TlsPolicy> &policies);
    QListView &list() const { return *m_list; }

signals:
    /// The user wants the policy of @p host to be forgotten, and knows the consequences.
    void forgetRequested(const QString &host);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void ask();

    QStandardItemModel *m_model;
    QLabel *m_explanation;
    QListView *m_list;
    Button *m_forget;
};

} // namespace client
