// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/whois.h"
#include "client/session/event.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>

namespace client {

class Conversation;
class ConversationList;
class MainWindow;
class Network;
class Networks;
class ProfileCard;
class ProfileDialog;
class Theme;

/// Shows the card of a user when this user asks for it, and the profile that this user sets. Each
/// server is asked once; its answers are used again for a minute. GUI thread.
class ProfileFlow : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    ProfileFlow(const Theme &theme, MainWindow &window, ConversationList &list, Networks &networks,
                QObject *parent = nullptr);
    ~ProfileFlow() override;

private:
    struct Answer
    {
        quint64 network = 0; ///< Network::id().
        Whois whois;
        QElapsedTimer age;
    };

    void show(Conversation *conversation, const QString &nick);
    void connectCard(Conversation *conversation, const QString &nick);
    void showOwn(Network *network);
    void handleAnswer(Network *network, const Whois &whois);
    void handlePresence(Network *network, const event::Presence &presence);
    /// Whether the card is open for the user shown as @p nick.
    bool isShown(const Network *network, const QString &nick) const;
    const Answer *known(const Network &network, const QString &nick);

    const Theme &m_theme;
    MainWindow &m_window;
    ConversationList &m_list;
    Networks &m_networks;
    QList<Answer> m_answers;
    QPointer<ProfileCard> m_card;
    QPointer<ProfileDialog> m_ownProfile;
    QPointer<Network> m_network; ///< Of m_card.
    QString m_nick;              ///< The same.
};

} // namespace client
