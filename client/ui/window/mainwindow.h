// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/windowsettings.h"
#include "client/ui/window/chatpane.h"
#include "client/ui/window/partsettings.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace client {

class ConnectCard;
class ConnectPage;
class Conversation;
class ConversationList;
class FocusRouter;
class HostPanel;
class JoinDialog;
class MemberList;
class Navigator;
class Network;
class NoticeBar;
class SearchPage;
class SidePane;
class Theme;
class WindowActions;
class WindowColumns;

/// The chat window: conversations on the left, messages in the middle, members on the right.
/// Shows models and reports by signals what the user asks for; knows no session and no socket.
///
/// chat(), connectCard() and hostPanel() report what is requested in these parts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All references must outlive the window.
    MainWindow(Theme &theme, ConversationList &list, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Both are null while the Connect card is shown.
    Conversation *currentConversation() const { return m_chat->conversation(); }
    Network *currentNetwork() const;
    /// The conversation with the focus frame while the list on the left has the keyboard focus,
    /// otherwise currentConversation().
    Conversation *listedConversation() const;
    /// Shows the members of the current room with the search field focused.
    void findMember();
    /// The ids of the conversations that were shown, the last one at the end. Some may be gone.
    const QList<quint64> &recentConversations() const { return m_recent; }
    /// Shows the Connect card if @p conversation is null.
    void showConversation(Conversation *conversation);
    /// Shows @p conversation with the row @p localId in the middle, marked for a moment.
    void showMessage(Conversation *conversation, quint64 localId);
    /// Goes to the place where the user was before, or after going back.
    void goBack();
    void goForward();
    bool canGoBack() const;
    bool canGoForward() const;
    /// Shows the next conversation of the list, or the one before for a @p step of -1. From the
    /// Connect card it goes back to the conversation that was shown before.
    void showNeighbour(int step, bool unreadOnly);
    void showConnectCard();
    bool isConnectCardShown() const;

    /// Shows the page that searches in all conversations.
    void showSearch();
    /// Goes back to the conversation or the Connect card that was shown before.
    void leaveSearch();
    bool isSearchShown() const;

    ChatPane &chat() const { return *m_chat; }
    SearchPage &searchPage() const { return *m_search; }
    ConnectCard &connectCard() const;
    HostPanel &hostPanel() const;
    WindowActions &actions() const { return *m_actions; }

    /// Shows a sentence over the messages for as long as it takes to read it.
    void showNotice(const QString &text);
    /// Fills the Connect card with an invite and shows it.
    void useInvite(const QString &invite);
    /// Emits leaveRequested() or removeNetworkRequested(), after a question if messages would be
    /// lost.
    void leaveOrAsk(Conversation *conversation);

    WindowSettings settings() const;
    /// Every value must be within the bounds of windowSettings().
    void setSettings(const WindowSettings &settings);
    /// Applies @p settings except the size and the widths, and emits settingsChanged().
    void changeSettings(const WindowSettings &settings);
    /// Uses an invite; opens other addresses in the browser, after a question if they are unusual.
    void openUrl(const QUrl &url);

signals:
    /// @p room as on the wire.
    void joinRequested(client::Network *network, const QByteArray &room);
    /// @p room as the user typed it.
    void joinByNameRequested(client::Network *network, const QString &room);
    /// The user wants to see the servers that require encryption.
    void secureServersRequested();
    /// Emitted after @p dialog has opened; a receiver supplies its rooms.
    void joinDialogOpened(client::JoinDialog *dialog);
    void leaveRequested(client::Conversation *conversation);
    /// @p nick as on the wire.
    void directChatRequested(client::Network *network, const QByteArray &nick);
    /// @p nick as the user typed it or as it is shown.
    void directChatByNickRequested(client::Network *network, const QString &nick);
    /// Show the card of the user shown as @p nick in @p conversation.
    void profileRequested(client::Conversation *conversation, const QString &nick);
    /// Hide everything that the user shown as @p nick does, or show it again.
    void ignoreRequested(client::Network *network, const QString &nick, bool ignored);
    /// Carry out a command in @p conversation: "/mode +o ana".
    void commandRequested(client::Conversation *conversation, const QString &command);
    void reconnectRequested(client::Network *network);
    void disconnectRequested(client::Network *network);
    void removeNetworkRequested(client::Network *network);
    void saveConversationRequested(client::Conversation *conversation);
    void storedMessagesRequested();
    /// Show the account of the user on @p network.
    void accountRequested(client::Network *network);
    /// Show what this user says about themselves on @p network.
    void ownProfileRequested(client::Network *network);
    /// The list of all rooms is wanted. @p preferred may be null.
    void roomsRequested(client::Network *preferred);

    /// @p conversation is null for the Connect card.
    void conversationShown(client::Conversation *conversation);
    /// The user closes the window. It stays open until the application hides it or quits.
    void closeRequested();
    void quitRequested();
    /// The user goes back to @p message, which may not be loaded.
    void placeRequested(client::Conversation *conversation, const client::MessageOrder &message);
    /// settings() may have changed.
    void settingsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectSide();
    void connectCenter();
    void connectColumns();
    void connectList();
    SettingsParts settingsParts() const;
    void applyTheme();
    void adaptToSize();
    bool isCardAlone() const;
    void placeNotice();
    void refreshTitle();
    void refreshMembers();
    void showOtherThan(Conversation *conversation);

    Theme &m_theme;
    ConversationList &m_list;
    QPointer<Conversation> m_beforeCard; ///< Shown before the Connect card was.
    SidePane *m_side = nullptr;
    QStackedWidget *m_stack = nullptr; ///< Shows m_chat, m_page or m_search.
    ChatPane *m_chat = nullptr;
    ConnectPage *m_page = nullptr;
    SearchPage *m_search = nullptr;
    MemberList *m_members = nullptr;
    WindowColumns *m_columns = nullptr;
    NoticeBar *m_notice = nullptr;
    FocusRouter *m_focus = nullptr;
    Navigator *m_navigator = nullptr;
    WindowActions *m_actions = nullptr;
    WindowSettings m_settings; ///< As applied last; the parts of the window may have newer values.
    QList<quint64> m_recent;   ///< See recentConversations().
    bool m_wasHidden = false;
};

} // namespace client
