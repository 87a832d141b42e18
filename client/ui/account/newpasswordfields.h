// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;

namespace client {

class FieldRow;
class Theme;

/// Two fields for a new password, which is typed twice: side by side where there is room.
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    FieldRow *m_password;
    FieldRow *m_repeated;
    QBoxLayout *m_layout;
};

} // namespace client
