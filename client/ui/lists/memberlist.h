// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversation.h"

#include <QListView>
#include <QPointer>

#include <functional>
#include <memory>

class QMenu;

namespace client {

class Field;
class MemberDelegate;
class MemberFilter;
class Theme;

/// The members of a channel. A double click or Enter opens a direct chat. Takes no keyboard focus
/// while it is empty.
class MemberList : public QListView
{
    Q_OBJECT

public:
    explicit MemberList(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the members of @p conversation, or none if it is null.
    void setConversation(Conversation *conversation);
    std::unique_ptr<QMenu> contextMenu(const QModelIndex &member);
    /// The same for a user who may have left.
    std::unique_ptr<QMenu> contextMenuFor(const QString &nick);
    /// Shows the search field, which long lists always have, and focuses it.
    void focusSearch();
    /// Whether a line marks the left edge, for when the list overlaps the messages.
    void setEdgeShown(bool shown);
    /// Not valid at a caption.
    QModelIndex indexAt(const QPoint &point) const override;

signals:
    /// @p nick is the wire name.
    void directChatRequested(const QByteArray &nick);
    /// The same for a user who is not in the list.
    void directChatByNickRequested(const QString &nick);
    /// @p nick is to be inserted into the composer.
    void mentionRequested(const QString &nick);
    /// Show the card of the user shown as @p nick.
    void profileRequested(const QString &nick);
    /// Show what this user says about themselves.
    void ownProfileRequested();
    /// Hide everything that the user shown as @p nick does, or show it again.
    void ignoreRequested(const QString &nick, bool ignored);
    /// Carry out a command in @p room: "/mode +o ana".
    void commandRequested(client::Conversation *room, const QString &command);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void requestDirectChat(const QModelIndex &member);
    /// @p talk opens a direct chat with @p nick. It is empty for the user themselves.
    std::unique_ptr<QMenu> userMenu(const QString &nick, const std::function<void()> &talk);
    void addModeration(QMenu &menu, const QString &nick);
    void askToRemove(const QString &nick, bool bans);
    void request(const QPointer<Conversation> &room, const QStringList &commands);
    bool isIgnored(const QString &nick) const;
    MemberModel *members() const;
    void filter();
    /// The server has not sent all members yet.
    bool isLoading() const;
    void paintNote(const QString &text);
    /// Whether the search matches no one.
    bool isNothingFound() const;
    QString nothingFoundText() const;
    void leaveSearch();
    void updateSearch();
    void placeSearch();
    void updateFocusPolicy();
    void applyTheme();

    const Theme &m_theme;
    QPointer<Conversation> m_conversation;
    MemberDelegate *m_delegate;
    MemberFilter *m_filter;
    Field *m_search;            ///< Above the rows.
    bool m_wantsSearch = false; ///< The user has asked for the field.
    bool m_edgeShown = false;
};

} // namespace client
