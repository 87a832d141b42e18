// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QListView;

namespace client {

class Field;
class IconButton;
class SearchCompletion;
class SearchResults;
class Theme;

/// Searches in all conversations: a field, and the messages that were found below it.
class SearchPage : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the page.
    explicit SearchPage(const Theme &theme, QWidget *parent = nullptr);

    /// @p results must outlive the page.
    void setResults(SearchResults *results);
    Field &field() const { return *m_field; }
    QListView &list() const { return *m_list; }
    SearchCompletion &completion() const { return *m_completion; }
    /// Shows how the search stands, above the list. Screen readers read it out.
    void setStatus(const QString &status);
    QString status() const;
    /// Shows @p text in the middle, and has it read out, while there are no results.
    void setEmptyText(const QString &text);

    void requestClose() { emit closeRequested(); }

signals:
    void textChanged(const QString &text);
    /// The user wants to see the message in row @p row in its conversation.
    void resultChosen(int row);
    /// The user is about to see the end of the list.
    void moreRequested();
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();
    void chooseCurrent();
    void checkEnd();
    void refreshEmptyText();

    const Theme &m_theme;
    Field *m_field;
    IconButton *m_close;
    QLabel *m_status;
    QLabel *m_empty;
    QListView *m_list;
    SearchCompletion *m_completion;
};

} // namespace client
