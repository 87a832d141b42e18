// SPDX-License-Identifier: MIT
#include "client/ui/lists/conversationmenu.h"

#include "client/model/conversation.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace client {

namespace {

struct MenuTexts
{
    Q_DECLARE_TR_FUNCTIONS(client::ConversationMenu)
};

template<typename Value>
using Entry = std::pair<Value, QString>;

/// Adds a menu that chooses the value of @p member.
template<typename Value>
void addChoice(QMenu &menu, const QString &title, Conversation &conversation,
               Value ConversationSettings::*member, const QList<Entry<Value>> &entries)
{
    QMenu *choices = menu.addMenu(title);
    auto *group = new QActionGroup(choices);
    for (const auto &[value, text] : entries) {
        QAction *action = choices->addAction(text);
        action->setCheckable(true);
        action->setChecked(conversation.settings().*member == value);
        action->setActionGroup(group);
        QObject::connect(action, &QAction::triggered, &conversation,
                         [&conversation, member, chosen = value] {
                             ConversationSettings settings = conversation.settings();
                             settings.*member = chosen;
                             conversation.setSettings(settings);
                         });
    }
}

} // namespace

void addSettingsOf(Conversation &conversation, QMenu &menu)
{
    using Notifications = ConversationSettings::Notifications;
    using Joins = ConversationSettings::Joins;
    using Sound = ConversationSettings::Sound;
    addChoice<Notifications>(menu, MenuTexts::tr("&Notifications"), conversation,
                             &ConversationSettings::notifications,
                             {{Notifications::Default, MenuTexts::tr("As in the &settings")},
                              {Notifications::All, MenuTexts::tr("&All messages")},
                              {Notifications::Mentions, MenuTexts::tr("&Mentions and replies")},
                              {Notifications::Nothing, MenuTexts::tr("&Nothing")}});
    if (conversation.kind() == Conversation::Kind::Room)
        addChoice<Joins>(menu, MenuTexts::tr("&Who comes and goes"), conversation,
                         &ConversationSettings::joins,
                         {{Joins::Default, MenuTexts::tr("As in the &settings")},
                          {Joins::All, MenuTexts::tr("&Everyone")},
                          {Joins::WhoSpoke, MenuTexts::tr("Those who &wrote something")},
                          {Joins::None, MenuTexts::tr("&No one")}});
    addChoice<Sound>(menu, MenuTexts::tr("&Sound"), conversation, &ConversationSettings::sound,
                     {{Sound::Default, MenuTexts::tr("As in the &settings")},
                      {Sound::On, MenuTexts::tr("&On")},
                      {Sound::Off, MenuTexts::tr("O&ff")}});
}

} // namespace client
