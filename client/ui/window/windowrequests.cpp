// SPDX-License-Identifier: MIT
#include "client/ui/window/windowrequests.h"

#include "client/model/conversation.h"
#include "client/model/network.h"
#include "client/spelling/spellchecker.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composerspelling.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/windowactions.h"
#include "client/ui/window/windowquestions.h"

namespace client {

void connectSideList(SideList &list, MainWindow &window)
{
    using Window = MainWindow;
    MainWindow *target = &window;
    QObject::connect(&list, &SideList::joinRequested, &window.actions(),
                     &WindowActions::showJoinDialog);
    QObject::connect(&list, &SideList::joinAgainRequested, target,
                     [target](Conversation *room) { requestJoinAgain(*target, room); });
    QObject::connect(&list, &SideList::removeRequested, target,
                     [target](Network *network) { requestRemoval(*target, network); });
    QObject::connect(&list, &SideList::leaveRequested, target, &Window::leaveOrAsk);
    QObject::connect(&list, &SideList::reconnectRequested, target, &Window::reconnectRequested);
    QObject::connect(&list, &SideList::disconnectRequested, target, &Window::disconnectRequested);
    QObject::connect(&list, &SideList::accountRequested, target, &Window::accountRequested);
    QObject::connect(&list, &SideList::profileRequested, target, &Window::profileRequested);
    QObject::connect(&list, &SideList::ignoreRequested, target, &Window::ignoreRequested);
}

void connectMemberList(MemberList &members, MainWindow &window)
{
    MainWindow *target = &window;
    QObject::connect(&members, &MemberList::directChatRequested, target,
                     [target](const QByteArray &nick) {
                         if (Network *network = target->currentNetwork())
                             emit target->directChatRequested(network, nick);
                     });
    QObject::connect(&members, &MemberList::directChatByNickRequested, target,
                     [target](const QString &nick) {
                         if (Network *network = target->currentNetwork())
                             emit target->directChatByNickRequested(network, nick);
                     });
    QObject::connect(&members, &MemberList::ignoreRequested, target,
                     [target](const QString &nick, bool ignored) {
                         if (Network *network = target->currentNetwork())
                             emit target->ignoreRequested(network, nick, ignored);
                     });
    QObject::connect(&members, &MemberList::profileRequested, target,
                     [target](const QString &nick) {
                         if (Conversation *conversation = target->currentConversation())
                             emit target->profileRequested(conversation, nick);
                     });
    QObject::connect(&members, &MemberList::ownProfileRequested, target, [target] {
        if (Network *network = target->currentNetwork())
            emit target->ownProfileRequested(network);
    });
    QObject::connect(&members, &MemberList::mentionRequested, &window.chat().composer(),
                     &Composer::mention);
    QObject::connect(&members, &MemberList::commandRequested, target,
                     &MainWindow::commandRequested);
}

void connectSpelling(MainWindow &window)
{
    ComposerSpelling *spelling = window.chat().composer().spelling();
    SpellChecker *checker = &window.chat().spellChecker();
    QObject::connect(spelling, &ComposerSpelling::languageChosen, &window,
                     [checker, &window](const QString &language) {
                         checker->setLanguage(language);
                         emit window.settingsChanged();
                     });
    QObject::connect(spelling, &ComposerSpelling::wordAdded, &window,
                     [checker, &window](const QString &word) {
                         checker->setOwnWords(checker->ownWords() + QStringList{word});
                         emit window.settingsChanged();
                     });
}

void requestJoinAgain(MainWindow &window, Conversation *room)
{
    emit window.joinRequested(&room->network(), room->wireName());
}

void requestRemoval(MainWindow &window, Network *network)
{
    askToRemove(*network, window,
                [&window, network] { emit window.removeNetworkRequested(network); });
}

} // namespace client
