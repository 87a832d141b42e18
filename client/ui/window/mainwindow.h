// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversation.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/connectionscope.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QMenu;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTimer;
class QUrl;

namespace client {

class Announcer;
class Composer;
class ConnectCard;
class ConversationList;
class ConversationView;
class HeaderBar;
class HostPanel;
class ConnectionBar;
class MemberList;
class Network;
class SideList;
class WindowActions;

/// What the window wants to be like at the next start; a plain value for the profile.
struct WindowLayout
{
    QByteArray geometry; ///< QWidget::saveGeometry(); empty: 1200 x 760, or what the screen has.
    int sideWidth = 240; ///< Design pixels.
    int membersWidth = 200;
    bool membersShown = true;
    bool menuBarShown = true;
    qreal zoom = 1;
    Theme::Mode theme = Theme::Mode::System;

    friend bool operator==(const WindowLayout &, const WindowLayout &) = default;
};

/// The chat window: conversations at the left, messages in the middle, members at the right.
/// Shows models and says by signals what the person wants; knows no session and no socket.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p theme and @p list outlive the window. Pointers to conversations and networks are let
    /// go of when the list announces that they go.
    MainWindow(Theme &theme, ConversationList &list, QWidget *parent = nullptr);
    ~MainWindow() override;

    Conversation *currentConversation() const { return m_current; }
    /// Null shows the Connect card.
    void showConversation(Conversation *conversation);
    void showConnectCard();
    bool isConnectCardShown() const;
    ConnectCard &connectCard() const { return *m_card; }
    HostPanel &hostPanel() const { return *m_hostPanel; }
    ConversationView &conversationView() const { return *m_view; }
    Composer &composer() const { return *m_composer; }
    /// Empty: the application fills it with what can be done with the own server.
    QMenu &serverMenu() const;

    /// Commands with their slash, for completion and the list behind "/".
    void setCommands(const QStringList &commands);
    /// Closing hides the window: says so in the menu.
    void setTrayAvailable(bool available);
    /// A sentence over the messages, as long as it takes to read it ("Address copied").
    void showNotice(const QString &text);
    /// Fills the Connect card with an invite and shows it.
    void useInvite(const QString &invite);

    WindowLayout windowLayout() const;
    void setWindowLayout(const WindowLayout &layout);

signals:
    void connectRequested(const QString &name, const QString &server);
    void connectCancelled();
    void hostHereRequested(const QString &name);

    /// As typed, several lines perhaps, with IRC formatting codes.
    void textEntered(client::Conversation *conversation, const QString &text);
    void joinRequested(client::Network *network, const QString &room);
    void leaveRequested(client::Conversation *conversation);
    /// @p nick as on the wire.
    void directChatRequested(client::Network *network, const QByteArray &nick);
    /// The same for a nick that was typed.
    void directChatTyped(client::Network *network, const QString &nick);
    void reconnectRequested(client::Network *network);
    void disconnectRequested(client::Network *network);
    /// The user wants to see the key of the server and perhaps trust it.
    void keyQuestionRequested(client::Network *network);
    /// The user wants to give or do what the network's state asks for.
    void meetRequirementRequested(client::Network *network);
    void removeNetworkRequested(client::Network *network);
    void topicChangeRequested(client::Conversation *conversation, const QString &topic);
    void messageRetryRequested(client::Conversation *conversation, quint64 localId);
    void messageDeleteRequested(client::Conversation *conversation, quint64 localId);
    void cancelUnsentRequested(client::Conversation *conversation);

    /// Null: the Connect card.
    void conversationShown(client::Conversation *conversation);
    /// The person closed the window; it is still open: the application hides it or quits.
    void closeRequested();
    void quitRequested();
    /// windowLayout() would differ.
    void layoutChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    friend class WindowActions;

    void build();
    QWidget *buildSide();
    QWidget *buildCenter();
    void connectParts();
    void connectModels();
    void bindCurrent();
    void letGoOf(Conversation *conversation);
    void refreshTitle();
    void refreshConnectionBar();
    void refreshWatched();
    void applyTheme();
    void adaptToWidth();
    void applyColumnWidths();
    void rememberColumnWidths();
    void setDrawer(bool drawer);
    void showDrawer(bool shown);
    void toggleMembers();
    void refreshMembers();
    void setNarrowMembers(bool narrow);
    bool areMembersShown() const;
    void placeMembers();
    void keepPlace();
    bool cardStandsAlone() const;
    void openLink(const QUrl &url);
    void joinAgain(const Conversation &room);
    void askToLeave(Conversation *conversation);
    void askToRemove(Network *network);
    void connectToAnother();
    void showJoinDialog(Network *network);
    void showSwitcher();
    void showShortcuts();
    void toggleTopic();
    void placeNotice();
    void goTo(int step, bool unreadOnly);
    void closeCurrent();
    void cyclePanes(int step);
    void escape();
    void focusWriting();
    bool takesTyping(QWidget &widget, const QKeyEvent &event);
    bool takesPaste();
    Network *currentNetwork() const;

    Theme &m_theme;
    ConversationList &m_list;
    QPointer<Conversation> m_current;
    QPointer<Conversation> m_beforeCard; ///< Shown before the Connect card was.
    ConnectionScope m_currentScope;      ///< Connections to the current one and its network.
    QSplitter *m_splitter = nullptr;
    QWidget *m_side = nullptr;
    QWidget *m_scrim = nullptr; ///< Behind the drawer; a click closes it.
    QStackedWidget *m_stack = nullptr;
    QWidget *m_chat = nullptr;
    SideList *m_sideList = nullptr;
    HostPanel *m_hostPanel = nullptr;
    HeaderBar *m_header = nullptr;
    ConversationView *m_view = nullptr;
    ConnectionBar *m_connectionBar = nullptr;
    Composer *m_composer = nullptr;
    MemberList *m_members = nullptr;
    QScrollArea *m_cardScroll = nullptr;
    ConnectCard *m_card = nullptr;
    WindowActions *m_actions = nullptr;
    QLabel *m_notice = nullptr;
    QTimer *m_noticeTimer = nullptr;
    Announcer *m_announcer = nullptr;
    WindowLayout m_layout;
    bool m_drawer = false;
    bool m_narrowMembers = false;  ///< No room for the members column.
    bool m_overlayMembers = false; ///< They lie over the messages instead.
    bool m_wasHidden = false;
    bool m_trayAvailable = false;
};

} // namespace client
