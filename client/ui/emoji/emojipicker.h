// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QListView;
class QModelIndex;

namespace client {

class EmojiModel;
class Field;
class RecentEmoji;
class Theme;

/// A popup to choose an emoji from: the recent ones first, all others by group, and a search. The
/// focus is in the search field; the arrow keys move among the emoji, Enter chooses the current
/// one. Deletes itself when it closes.
class EmojiPicker : public QFrame
{
    Q_OBJECT

public:
    enum class Purpose : quint8 {
        Insert, ///< With Shift, the picker stays open for more.
        React,  ///< A text that is no emoji can be chosen, too.
    };

    /// @p recent may be null; otherwise what is chosen is added to it.
    EmojiPicker(const Theme &theme, Purpose purpose, RecentEmoji *recent, QWidget *parent);

    /// In characters, for the text of a reaction.
    void setMaxLength(int length);
    /// Opens with the corner that the layout begins with below the global position @p corner, or
    /// above it where the screen ends.
    void open(const QPoint &corner);

signals:
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildGroups();
    void search(const QString &typed);
    bool handleKey(int key);
    void moveCurrent(int step);
    void showCurrent(const QModelIndex &index);
    void chooseCurrent();
    void choose(const QString &text);

    const Theme &m_theme;
    const Purpose m_purpose;
    RecentEmoji *m_recent;
    EmojiModel *m_model;
    Field *m_field;
    QListView *m_grid;
    QWidget *m_groups;
    QLabel *m_name;
};

} // namespace client
