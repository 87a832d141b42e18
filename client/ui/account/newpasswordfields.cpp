// SPDX-License-Identifier: MIT
#include "client/ui/account/newpasswordfields.h"

#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/fieldrow.h"

#include <QHBoxLayout>

namespace client {

NewPasswordFields::NewPasswordFields(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_password(new FieldRow(theme, tr("New password"), this))
    , m_repeated(new FieldRow(theme, tr("Repeat the password"), this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    for (FieldRow *row : {m_password, m_repeated}) {
        row->hideTyping();
        row->setSpaceAbove(4);
        line->addWidget(row, 1);
        connect(&row->field(), &QLineEdit::textEdited, this, [this] {
            m_password->setError({});
            m_repeated->setError({});
        });
    }
    setFocusProxy(m_password);
    setTabOrder(&m_password->field(), &m_repeated->field());
    connect(&m_password->field(), &QLineEdit::returnPressed, this,
            [this] { m_repeated->field().setFocus(); });
    connect(&m_repeated->field(), &QLineEdit::returnPressed, this, &NewPasswordFields::submitted);
}

QString NewPasswordFields::password() const
{
    return m_password->field().text();
}

bool NewPasswordFields::check()
{
    if (password().isEmpty()) {
        setError(tr("Type a password."));
        return false;
    }
    if (m_repeated->field().text() == password())
        return true;
    m_repeated->setError(tr("The two passwords differ. Type the password again."));
    m_repeated->field().setFocus();
    m_repeated->field().selectAll();
    return false;
}

void NewPasswordFields::setError(const QString &reason)
{
    m_password->setError(reason);
    if (reason.isEmpty())
        return;
    m_password->field().setFocus();
    m_password->field().selectAll();
}

void NewPasswordFields::clear()
{
    for (FieldRow *row : {m_password, m_repeated}) {
        row->field().clear();
        row->setError({});
    }
}

} // namespace client
