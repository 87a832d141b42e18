// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/window/shortcutmodel.h"

#include <QDialog>

class QLabel;
class QListView;

namespace client {

class Button;
class Field;
class Theme;

/// All keys of the window in one list with a search: those of its actions, and those of the
/// composer, the messages and the lists. Deletes itself when it is closed.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    /// @p actions are the keys of the window's actions. @p sendsWithCtrl: Ctrl+Enter sends a
    /// message, Enter begins a line.
    ShortcutSheet(const Theme &theme, const QList<Shortcut> &actions, bool sendsWithCtrl,
                  QWidget *parent);

signals:
    /// The user wants other keys for the action with the name @p action. The sheet closes.
    void changeRequested(const QString &action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Keys that the composer, the messages and the lists handle themselves.
    static QList<Shortcut> widgetShortcuts(bool sendsWithCtrl);
    void build(const Theme &theme);
    void filter();
    void announceCurrent();
    void showCurrent();
    void changeCurrent();

    ShortcutModel m_model;
    Field *m_field;
    QListView *m_list;
    QLabel *m_none; ///< Shown when nothing matches.
    Button *m_change;
};

} // namespace client
