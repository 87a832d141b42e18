// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/account.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace client {

class AccountDialog;
class ConversationList;
class MainWindow;
class Network;
class Networks;
class Profile;
class Theme;

/// The accounts of the user in the window: offers to register the name, shows the account dialog,
/// and shows each answer of a server where the user asked.
class AccountFlow : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    AccountFlow(const Theme &theme, MainWindow &window, ConversationList &list, Networks &networks,
                Profile &profile, QObject *parent = nullptr);

private:
    void showDialog(Network *network);
    void handleAnswer(Network *network, const AccountAnswer &answer);
    void handleRegistration(Network *network, const AccountAnswer &answer);
    void registerNick(const QString &password, const QString &email);
    void verify(const QString &code);
    void dismissOffer();
    /// Shows or hides the offer to register the name.
    void refreshOffer();
    bool isOfferFor(const Network &network) const;
    /// Whether the conversation shown is the one where the offer belongs: the first room.
    bool isAtOffer() const;
    void updateDialog();
    /// Shows where the passwords are kept.
    void showStorage();

    const Theme &m_theme;
    MainWindow &m_window;
    ConversationList &m_list;
    Networks &m_networks;
    Profile &m_profile;
    QPointer<AccountDialog> m_dialog;
    /// Registrations that wait for a code.
    QHash<const Network *, AccountAnswer> m_unverified;
    QPointer<Network> m_offered; ///< The network of the bar; null while it is hidden.
};

} // namespace client
