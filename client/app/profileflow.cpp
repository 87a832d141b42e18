// SPDX-License-Identifier: MIT
#include "client/app/profileflow.h"

#include "client/chat/displaytext.h"
#include "client/model/conversationlist.h"
#include "client/networks/networks.h"
#include "client/ui/account/profiledialog.h"
#include "client/ui/composer/composer.h"
#include "client/ui/lists/profilecard.h"
#include "client/ui/window/mainwindow.h"

#include <algorithm>

namespace client {

namespace {

constexpr qint64 maxAgeMs = 60'000;
constexpr qsizetype maxAnswers = 50;

ProfileCard::Subject subjectFor(const ConversationList &list, const Conversation &conversation,
                                const QString &nick)
{
    ProfileCard::Subject subject;
    subject.member.nick = nick;
    const MemberModel &members = conversation.members();
    if (const int row = members.rowOfNick(nick); row >= 0) {
        subject.member = members.at(row);
        subject.room = conversation.name();
        subject.isModerator = members.hasModerator();
    }
    for (const Conversation *room : list.conversations(&conversation.network())) {
        const int row = room->members().rowOfNick(nick);
        if (row < 0)
            continue;
        subject.sharedRooms.append(room->name());
        if (subject.room.isEmpty() && subject.member.account.isEmpty()) {
            subject.member.account = room->members().at(row).account;
            subject.member.userHost = room->members().at(row).userHost;
            subject.member.realName = room->members().at(row).realName;
        }
    }
    const People &people = conversation.network().people();
    subject.metadata = people.metadataOf(nick);
    subject.member.displayName = people.displayName(nick);
    subject.member.color = people.color(nick);
    subject.isIgnored = conversation.network().ignores(nick, subject.member.account.toUtf8());
    return subject;
}

} // namespace

ProfileFlow::ProfileFlow(const Theme &theme, MainWindow &window, ConversationList &list,
                         Networks &networks, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_window(window)
    , m_list(list)
    , m_networks(networks)
{
    connect(&window, &MainWindow::profileRequested, this, &ProfileFlow::show);
    connect(&window, &MainWindow::ownProfileRequested, this, &ProfileFlow::showOwn);
    connect(&networks, &Networks::whoisAnswered, this, &ProfileFlow::handleAnswer);
    connect(&networks, &Networks::presenceChanged, this, &ProfileFlow::handlePresence);
}

ProfileFlow::~ProfileFlow()
{
    delete m_card;
    delete m_ownProfile;
}

void ProfileFlow::show(Conversation *conversation, const QString &nick)
{
    if (m_card)
        m_card->close();
    Network &network = conversation->network();
    m_network = &network;
    m_nick = nick;
    m_card = new ProfileCard(m_theme, subjectFor(m_list, *conversation, nick), &m_window);
    connectCard(conversation, nick);
    m_card->open();
    if (const Answer *answer = known(network, nick))
        m_card->setWhois(answer->whois);
    else
        m_networks.requestWhois(&network, nick);
}

void ProfileFlow::showOwn(Network *network)
{
    if (m_ownProfile)
        m_ownProfile->close();
    const OwnProfile profile{network->people().metadataOf(network->nick()),
                             m_networks.profile(network).realName};
    m_ownProfile = new ProfileDialog(m_theme, m_list.nameOf(*network), network->features().profile,
                                     profile, network->nick(), &m_window);
    connect(network, &QObject::destroyed, m_ownProfile, &QDialog::reject);
    connect(
        m_ownProfile, &ProfileDialog::saveRequested, network,
        [this, network](const OwnProfile &changed) { m_networks.saveProfile(network, changed); });
    connect(&m_networks, &Networks::profileAnswered, m_ownProfile,
            [this, network](const Network *answered, const QString &failure) {
                if (answered == network)
                    m_ownProfile->handleAnswer(failure);
            });
    m_ownProfile->open();
}

void ProfileFlow::connectCard(Conversation *conversation, const QString &nick)
{
    Network *network = &conversation->network();
    // The conversation may be closed while the card is open.
    connect(conversation, &QObject::destroyed, m_card, &QDialog::reject);
    connect(m_card, &ProfileCard::messageRequested, network,
            [this, network, nick] { emit m_window.directChatByNickRequested(network, nick); });
    connect(m_card, &ProfileCard::mentionRequested, &m_window,
            [this, nick] { m_window.chat().composer().mention(nick); });
    connect(m_card, &ProfileCard::urlActivated, &m_window, &MainWindow::openUrl);
    connect(&network->people(), &People::changed, m_card,
            [this, network, nick] { m_card->setMetadata(network->people().metadataOf(nick)); });
    connect(m_card, &ProfileCard::ignoreRequested, network,
            [this, network, nick](bool ignored) { m_networks.setIgnored(network, nick, ignored); });
    connect(
        m_card, &ProfileCard::commandRequested, conversation,
        [this, conversation](const QString &command) { m_networks.submit(conversation, command); });
}

void ProfileFlow::handleAnswer(Network *network, const Whois &whois)
{
    if (whois.result == Whois::Result::Complete) {
        m_answers.removeIf([&](const Answer &one) {
            return one.network == network->id() && one.whois.nick == whois.nick;
        });
        m_answers.append({network->id(), whois, {}});
        m_answers.last().age.start();
        m_answers.remove(0, qMax<qsizetype>(0, m_answers.size() - maxAnswers));
    }
    if (isShown(network, whois.nick))
        m_card->setWhois(whois);
}

/// Updates the real name in the answers that are kept and in the open card.
void ProfileFlow::handlePresence(Network *network, const event::Presence &presence)
{
    if (!presence.realName)
        return;
    const QString nick = shownName(presence.nick);
    for (Answer &one : m_answers) {
        if (one.network == network->id() && one.whois.nick == nick)
            one.whois.realName = *presence.realName;
    }
    if (isShown(network, nick))
        m_card->setRealName(*presence.realName);
}

bool ProfileFlow::isShown(const Network *network, const QString &nick) const
{
    return m_card && network == m_network && nick.compare(m_nick, Qt::CaseInsensitive) == 0;
}

const ProfileFlow::Answer *ProfileFlow::known(const Network &network, const QString &nick)
{
    m_answers.removeIf([](const Answer &one) { return one.age.elapsed() > maxAgeMs; });
    const auto found = std::ranges::find_if(m_answers, [&](const Answer &one) {
        return one.network == network.id() && one.whois.nick == nick;
    });
    return found == m_answers.cend() ? nullptr : &*found;
}

} // namespace client
