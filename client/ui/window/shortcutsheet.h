// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

namespace client {

class Theme;

/// Keys with the same effect, and a short text about it.
struct Shortcut
{
    QList<QKeySequence> keys;
    QString meaning;
};

/// All keys of the window on one page: those of its actions, and those of the composer and the
/// messages.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    /// @p actions are the keys of the window's actions. @p sendsWithCtrl: Ctrl+Enter sends a
    /// message, Enter begins a line.
    ShortcutSheet(const Theme &theme, const QList<Shortcut> &actions, bool sendsWithCtrl,
                  QWidget *parent);

private:
    /// Keys that the composer and the messages handle themselves.
    static QList<Shortcut> widgetShortcuts(bool sendsWithCtrl);
};

} // namespace client
