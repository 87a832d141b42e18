// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversation.h"
#include "client/ui/text/textformat.h"
#include "client/ui/widgets/connectionscope.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

class QLabel;

namespace client {

class Button;
class Field;
class IconButton;
class Theme;

/// Title and topic of what is shown. A click on the topic opens all of it below, where operators
/// can change it.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(const Theme &theme, QWidget *parent = nullptr);

    void setConversation(Conversation *conversation);
    /// The button that opens the list when it is a drawer.
    void setDrawerOffered(bool offered);
    /// The button is there for rooms only.
    void setMembersShown(bool shown);
    bool isTopicOpen() const;
    void setTopicOpen(bool open);
    /// Puts the keyboard where the open topic can be changed.
    void focusTopic();
    /// What waits in conversations that the drawer hides: a dot on its button.
    void setUnread(int unread, int mentions);
    /// The title line; what is below it is the open topic.
    int barHeight() const;

signals:
    void drawerRequested();
    void membersToggled();
    void topicChangeRequested(const QString &topic);
    void urlActivated(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyTheme();
    void refresh();
    void editTopic(bool edit);
    QString subtitle() const;
    QRect titleRect() const;
    QRect topicRect() const;
    QString shownTitle() const;
    void readTopic();
    void readRights();

    const Theme &m_theme;
    QPointer<Conversation> m_conversation;
    ConnectionScope m_conversationScope; ///< Connections to the conversation and its network.
    IconButton *m_drawer;
    IconButton *m_members;
    QWidget *m_panel;
    QLabel *m_topic;
    Button *m_change;
    Field *m_field;
    FormattedText m_read; ///< The topic, cut where it is far too long to be shown.
    bool m_mayChange = false;
};

} // namespace client
