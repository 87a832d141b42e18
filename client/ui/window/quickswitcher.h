// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QListWidget;

namespace client {

class Conversation;
class ConversationList;
class Field;
class Theme;

/// Finds a conversation by a part of its name; Enter shows it.
class QuickSwitcher : public QDialog
{
    Q_OBJECT

public:
    QuickSwitcher(const Theme &theme, const ConversationList &list, QWidget *parent);

    Field &field() const { return *m_field; }

signals:
    void conversationChosen(client::Conversation *conversation);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void choose();

    const ConversationList &m_list;
    Field *m_field;
    QListWidget *m_results;
};

} // namespace client
