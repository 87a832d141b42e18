// SPDX-License-Identifier: MIT
#include "client/ui/window/logdialog.h"

#include "client/ui/theme/measures.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/selectablelabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace client {

namespace {

/// Chooses the entry with @p value, which is added as @p text if there is none.
void choose(QComboBox &box, int value, const QString &text)
{
    if (box.findData(value) < 0)
        box.addItem(text, value);
    box.setCurrentIndex(box.findData(value));
}

} // namespace

LogDialog::LogDialog(const Theme &theme, const QString &path, int days, int mebibytes,
                     QWidget *parent)
    : QDialog(parent)
    , m_oldDays(days)
    , m_oldMebibytes(mebibytes)
    , m_size(new QLabel(tr("Counting the stored messages…"), this))
    , m_warning(new QLabel(this))
    , m_days(new QComboBox(this))
    , m_mebibytes(new QComboBox(this))
{
    setWindowTitle(tr("Stored messages"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *place = new QLabel(path, this);
    for (QLabel *label : {m_size, place, m_warning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(theme.textInset());
    }
    place->setFont(theme.smallFont());
    place->setPalette(theme.palette(Theme::Token::Secondary));
    makeSelectable(*place);
    m_warning->setPalette(theme.palette(Theme::Token::Danger));
    m_days->addItem(tr("Keep all messages"), 0);
    m_days->addItem(tr("Remove messages after one year"), 365);
    m_days->addItem(tr("Remove messages after 90 days"), 90);
    m_days->addItem(tr("Remove messages after 30 days"), 30);
    m_days->addItem(tr("Remove messages after 7 days"), 7);
    choose(*m_days, days, tr("Remove messages after %n days", nullptr, days));
    m_mebibytes->addItem(tr("No limit"), 0);
    m_mebibytes->addItem(tr("10 GiB"), 10 * 1024);
    m_mebibytes->addItem(tr("1 GiB"), 1024);
    m_mebibytes->addItem(tr("100 MiB"), 100);
    choose(*m_mebibytes, mebibytes, tr("%n MiB", nullptr, mebibytes));
    m_days->setAccessibleName(tr("Age of messages"));
    m_mebibytes->setAccessibleName(tr("Size of the file"));
    auto *cancel = new Button(theme, Button::Look::Plain, tr("Cancel"), this);
    auto *accept = new Button(theme, Button::Look::Primary, tr("OK"), this);
    accept->setDefault(true);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Age:"), m_days);
    form->addRow(tr("&Size of the file:"), m_mebibytes);
    for (QWidget *box : {m_days, m_mebibytes}) { // the texts are in the middle of the line
        form->labelForField(box)->setMinimumHeight(box->sizeHint().height());
        form->labelForField(box)->setContentsMargins(theme.textInset());
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(dialogMargin);
    column->setContentsMargins(margin, theme.px(16), margin, theme.px(16));
    column->setSpacing(theme.px(8));
    column->addWidget(m_size);
    column->addWidget(place);
    column->addLayout(form);
    column->addWidget(m_warning);
    column->addLayout(buttons);
    setTabOrder(place, m_days);
    setTabOrder(m_days, m_mebibytes);
    setTabOrder(m_mebibytes, cancel);
    m_days->setFocus(); // not the place, which shows a cursor then
    setMinimumWidth(theme.px(420));
    for (QComboBox *box : {m_days, m_mebibytes})
        connect(box, &QComboBox::currentIndexChanged, this, &LogDialog::refresh);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(accept, &QAbstractButton::clicked, this, &QDialog::accept);
    refresh();
}

void LogDialog::setSize(qint64 messages, qint64 bytes)
{
    const QString size = QLocale().formattedDataSize(bytes);
    m_size->setText(messages == 1 ? tr("1 message is stored on this computer (%1).").arg(size)
                                  : tr("%1 messages are stored on this computer (%2).")
                                        .arg(QLocale().toString(messages), size));
}

int LogDialog::chosen(const QComboBox &box) const
{
    return box.currentData().toInt();
}

void LogDialog::refresh()
{
    const auto isStricter = [](int now, int before) {
        return now != 0 && (before == 0 || now < before);
    };
    const bool removes =
        isStricter(chosen(*m_days), m_oldDays) || isStricter(chosen(*m_mebibytes), m_oldMebibytes);
    m_warning->setText(removes ? tr("OK removes the messages beyond the limit from this computer "
                                    "for good. Those on servers stay there.")
                               : QString());
    m_warning->setVisible(removes);
    adjustSize();
}

void LogDialog::done(int result)
{
    const int days = chosen(*m_days);
    const int mebibytes = chosen(*m_mebibytes);
    if (result == Accepted && (days != m_oldDays || mebibytes != m_oldMebibytes))
        emit limitsChanged(days, mebibytes);
    QDialog::done(result);
}

} // namespace client
