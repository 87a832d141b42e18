// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

#include <functional>
#include <memory>

class QMenu;

namespace client {

class MemberModel;
class Theme;

/// The people of a room. Double click or Enter talks to one of them. The keyboard passes it by
/// when there is nobody.
class MemberList : public QListView
{
    Q_OBJECT

public:
    explicit MemberList(const Theme &theme, QWidget *parent = nullptr);

    void setMembers(MemberModel *members);
    std::unique_ptr<QMenu> contextMenu(const QModelIndex &person);
    /// The same for somebody who may have left.
    std::unique_ptr<QMenu> contextMenuFor(const QString &nick);
    /// A line at the left edge, for when it lies over something.
    void setEdgeShown(bool shown);

signals:
    /// @p nick as on the wire.
    void directChatRequested(const QByteArray &nick);
    /// The same for somebody who is not in the list.
    void directChatByNickRequested(const QString &nick);
    /// The nick is wanted in the composer.
    void mentionRequested(const QString &nick);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void requestDirectChat(const QModelIndex &person);
    /// An empty @p talk: the person is this user.
    std::unique_ptr<QMenu> personMenu(const QString &nick, const std::function<void()> &talk);
    void refreshReach();
    void applyTheme();

    const Theme &m_theme;
    bool m_edgeShown = false;
};

} // namespace client
