// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;

namespace client {

class Theme;

/// Shows how many messages are stored on this computer, and limits them.
class LogDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p path: the file of the message log. @p days and @p mebibytes: the present limits; 0: none.
    LogDialog(const Theme &theme, const QString &path, int days, int mebibytes, QWidget *parent);

    void setSize(qint64 messages, qint64 bytes);
    QComboBox &days() const { return *m_days; }
    QComboBox &mebibytes() const { return *m_mebibytes; }

signals:
    /// The user agrees to the removal of messages beyond the limits, or removes a limit.
    void limitsChanged(int days, int mebibytes);

protected:
    void done(int result) override;

private:
    void refresh();
    int chosen(const QComboBox &box) const;

    int m_oldDays;
    int m_oldMebibytes;
    QLabel *m_size;
    QLabel *m_warning;
    QComboBox *m_days;
    QComboBox *m_mebibytes;
};

} // namespace client
