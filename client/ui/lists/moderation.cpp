// SPDX-License-Identifier: MIT
#include "client/ui/lists/moderation.h"

#include "client/ui/lists/profilecard.h"
#include "client/ui/widgets/popups.h"

#include <QPushButton>

namespace client {

QList<RankChange> rankChanges(const Member &member)
{
    const bool hasVoice = member.symbols.contains('+');
    return {
        {member.isOperator ? ProfileCard::tr("Take &operator rights")
                           : ProfileCard::tr("Make &operator"),
         (member.isOperator ? QStringLiteral("/mode -o ") : QStringLiteral("/mode +o "))
             + member.nick},
        {hasVoice ? ProfileCard::tr("Take &voice") : ProfileCard::tr("Give &voice"),
         (hasVoice ? QStringLiteral("/mode -v ") : QStringLiteral("/mode +v ")) + member.nick},
    };
}

QStringList removalCommands(const QString &nick, bool bans, const QString &reason)
{
    QStringList commands;
    if (bans)
        commands.append(u"/ban " + nick);
    commands.append(QString(u"/kick " + nick + u' ' + reason).trimmed());
    return commands;
}

void askToRemoveMember(const QString &nick, const QString &room, bool bans, QWidget *parent,
                       const std::function<void()> &remove)
{
    QMessageBox *box =
        plainMessageBox(QMessageBox::Question, ProfileCard::tr("Remove from the room"),
                        (bans ? ProfileCard::tr("Remove %1 from %2 and keep them out?")
                              : ProfileCard::tr("Remove %1 from %2?"))
                            .arg(nick, room),
                        {}, parent);
    const QPushButton *button =
        box->addButton(ProfileCard::tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(button, &QPushButton::clicked, parent, remove);
    box->open();
}

} // namespace client
