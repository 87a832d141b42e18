// SPDX-License-Identifier: MIT
#include "client/ui/window/secureserversdialog.h"

#include "client/ui/connect/knownserverdelegate.h"
#include "client/ui/theme/measures.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/rowlist.h"
#include "client/ui/window/windowquestions.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace client {

namespace {

constexpr int hostRole = Qt::UserRole + 10;

QStandardItem *newItem(const TlsPolicy &policy)
{
    const QDate end = QDateTime::fromMSecsSinceEpoch(policy.endMs).date();
    const QString name = SecureServersDialog::tr("%1, port %2").arg(policy.host).arg(policy.port);
    const QString remark =
        SecureServersDialog::tr("until %1").arg(QLocale().toString(end, QLocale::ShortFormat));
    auto *item = new QStandardItem(name);
    item->setData(policy.host, hostRole);
    item->setData(remark, KnownServerDelegate::RemarkRole);
    item->setData(SecureServersDialog::tr("%1, %2", "server, remark").arg(name, remark),
                  Qt::AccessibleTextRole);
    return item;
}

} // namespace

SecureServersDialog::SecureServersDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_model(new QStandardItemModel(this))
    , m_explanation(new QLabel(this))
    , m_list(new QListView(this))
    , m_forget(new Button(theme, Button::Look::Plain, tr("&Forget…"), this))
{
    setWindowTitle(tr("Servers that require encryption"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_list->setAccessibleName(tr("Servers that require encryption"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new KnownServerDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    prepareRowList(*m_list);
    auto *close = new Button(theme, Button::Look::Primary, tr("&Close"), this);
    close->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(dialogMargin);
    column->setContentsMargins(margin, theme.px(16), margin, theme.px(16));
    column->setSpacing(theme.px(8));
    column->addWidget(m_explanation);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(theme.px(460), theme.px(340));

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SecureServersDialog::refresh);
    connect(m_forget, &QAbstractButton::clicked, this, &SecureServersDialog::ask);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    setPolicies({});
}

void SecureServersDialog::setPolicies(const QList<TlsPolicy> &policies)
{
    const int current = qMax(0, m_list->currentIndex().row());
    m_model->clear();
    for (const TlsPolicy &policy : policies)
        m_model->appendRow(newItem(policy));
    m_list->setCurrentIndex(m_model->index(qMin(current, m_model->rowCount() - 1), 0));
    refresh();
}

bool SecureServersDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        ask();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void SecureServersDialog::refresh()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_explanation->setText(
        isEmpty
            ? tr("No server has asked for encrypted connections so far. A server that does "
                 "is remembered here, so that nobody can read along later.")
            : tr("These servers have asked for encrypted connections. Hearth connects to each of "
                 "them only with encryption until the day shown beside its name."));
    m_list->setFocusPolicy(isEmpty ? Qt::NoFocus : Qt::StrongFocus);
    m_forget->setEnabled(m_list->currentIndex().isValid());
}

void SecureServersDialog::ask()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const QString host = current.data(hostRole).toString();
    askToForgetEncryption(host, *this, [this, host] { emit forgetRequested(host); });
}

} // namespace client
