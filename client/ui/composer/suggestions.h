// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/composer/completion.h"

#include <QObject>

class QFrame;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace client {

class ComposerEdit;
class Theme;

/// The list above the composer that offers commands, rooms, nicks and emoji while a word is typed,
/// and shows the arguments of a command. The focus stays in the field.
///
/// Up and Down choose a row, Enter and Tab insert it, Escape closes the list until the next word.
/// Enter leaves a word alone that is complete, so that it can be sent.
class Suggestions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as @p edit. The list stands above @p card, in the same window.
    Suggestions(const Theme &theme, ComposerEdit *edit, QWidget *card);

    bool isOpen() const;
    void close();

signals:
    /// A word is being typed that may be a nick: set the nicks of the completion.
    void nicksNeeded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showCandidates(Completion::Kind kind);
    void showHint(const CommandHint &command);
    void open();
    void place();
    void insertCurrent();
    void dismiss();
    bool handleKey(int key);
    bool isWordComplete() const;
    /// The position in the text where the word before the cursor begins.
    int wordStart() const;
    void setCurrent(int row);
    void applyTheme();

    const Theme &m_theme;
    ComposerEdit *m_edit;
    QWidget *m_card;
    QFrame *m_panel;
    QListView *m_list;
    QStandardItemModel *m_model;
    bool m_isHint = false;     ///< The row shows the arguments of a command.
    int m_dismissedStart = -1; ///< Where the word began for which the user closed the list.
};

} // namespace client
