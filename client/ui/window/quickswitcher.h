// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/window/switchermodel.h"

#include <QDialog>

class QLabel;
class QListView;

namespace client {

class Field;
class Theme;

/// Finds a conversation, a user or an action by some characters of its name; Enter goes there.
class QuickSwitcher : public QDialog
{
    Q_OBJECT

public:
    QuickSwitcher(const Theme &theme, const QList<SwitcherEntry> &entries, QWidget *parent);

    Field &field() const { return *m_field; }

signals:
    /// Emitted after the dialog has closed.
    void chosen(const client::SwitcherEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void choose();
    /// Moves the current row by @p step rows, from the last one to the first one.
    void moveCurrent(int step);

    SwitcherModel m_model;
    Field *m_field;
    QListView *m_results;
    QLabel *m_empty; ///< Shown instead of the results if there are none.
};

} // namespace client
