// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace client {

class FieldRow;
class Theme;

/// Two fields, side by side, for a new password, which is typed twice.
class NewPasswordFields : public QWidget
{
    Q_OBJECT

public:
    explicit NewPasswordFields(const Theme &theme, QWidget *parent = nullptr);

    QString password() const;
    /// Checks that a password was typed, twice the same. Shows an error if not.
    bool check();
    /// Shows @p reason, a sentence, below the first field until the user types.
    void setError(const QString &reason);
    void clear();

signals:
    /// Enter was pressed in the second field.
    void submitted();

private:
    FieldRow *m_password;
    FieldRow *m_repeated;
};

} // namespace client
