// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversation.h"
#include "client/ui/text/textformat.h"
#include "client/ui/widgets/connectionscope.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace client {

class Button;
class Field;
class HeaderLabel;
class IconButton;
class Theme;
class TopicButton;

/// Title and topic of the conversation shown. The topic is a button that opens a panel below with
/// all of it, where operators can change it.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(const Theme &theme, QWidget *parent = nullptr);

    void setConversation(Conversation *conversation);
    /// Shows the button that opens the drawer.
    void setDrawerOffered(bool offered);
    /// Whether the button for the members is checked. Only rooms have the button.
    void setMembersShown(bool shown);
    bool isTopicOpen() const { return !m_panel->isHidden(); }
    void setTopicOpen(bool open);
    /// Focuses the field for the topic, or the button that opens it.
    void focusTopic();
    /// Counts of all conversations, for the dot on the button of the drawer.
    void setUnread(int unread, int mentions);
    /// Emits calendarRequested(), as the button does.
    void requestCalendar();
    /// Height of the line with the title, without the panel below it.
    int barHeight() const;

signals:
    void drawerRequested();
    void membersToggled();
    void findRequested();
    /// The user wants to choose a date; @p corner is where the calendar belongs, a global position.
    void calendarRequested(const QPoint &corner);
    void topicChangeRequested(const QString &topic);
    void urlActivated(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTheme();
    void refresh();
    void editTopic(bool edit);
    QString subtitle() const;
    void readTopic();
    void readMembers();
    void setTabOrders();

    const Theme &m_theme;
    QPointer<Conversation> m_conversation;
    ConnectionScope m_conversationScope; ///< Connections to the conversation and its network.
    IconButton *m_drawer;
    HeaderLabel *m_title;
    TopicButton *m_topicButton; ///< Of rooms.
    HeaderLabel *m_subtitle;    ///< Of other conversations.
    IconButton *m_find;
    IconButton *m_calendar;
    IconButton *m_members;
    QWidget *m_panel;
    QLabel *m_topic;
    Button *m_change;
    Field *m_field;
    QVBoxLayout *m_column;
    QVBoxLayout *m_panelColumn;
    FormattedText m_shownTopic; ///< Truncated if it is far too long.
    bool m_mayChange = false;
    bool m_membersShown = false;
};

} // namespace client
