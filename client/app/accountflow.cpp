// SPDX-License-Identifier: MIT
#include "client/app/accountflow.h"

#include "client/chat/credentials.h"
#include "client/model/conversationlist.h"
#include "client/networks/networks.h"
#include "client/profile/profile.h"
#include "client/ui/account/accountdialog.h"
#include "client/ui/account/keepnamebar.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/window/mainwindow.h"
#include "common/crypto/certificate.h"

#include <QSslCertificate>

namespace client {

namespace {

using Kind = AccountRequest::Kind;

QString hintFor(const Network &network)
{
    return QStringLiteral("keepName ") + QString::fromUtf8(network.key());
}

bool isRegistration(Kind kind)
{
    return kind == Kind::Register || kind == Kind::Verify;
}

} // namespace

AccountFlow::AccountFlow(const Theme &theme, MainWindow &window, ConversationList &list,
                         Networks &networks, Profile &profile, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_window(window)
    , m_list(list)
    , m_networks(networks)
    , m_profile(profile)
{
    connect(&m_window, &MainWindow::accountRequested, this, &AccountFlow::showDialog);
    connect(&m_window, &MainWindow::conversationShown, this, &AccountFlow::refreshOffer);
    connect(&m_list, &ConversationList::conversationAdded, this, &AccountFlow::refreshOffer);
    connect(&m_list, &ConversationList::networkAboutToBeRemoved, this,
            [this](const Network *network) { m_unverified.remove(network); });
    connect(&m_networks, &Networks::accountChanged, this, &AccountFlow::refreshOffer);
    connect(&m_networks, &Networks::accountAnswered, this, &AccountFlow::handleAnswer);
    connect(&m_profile, &Profile::storageChanged, this, &AccountFlow::showStorage);
    showStorage();
    const KeepNameBar *bar = &m_window.chat().keepNameBar();
    connect(bar, &KeepNameBar::registerRequested, this, &AccountFlow::registerNick);
    connect(bar, &KeepNameBar::verifyRequested, this, &AccountFlow::verify);
    connect(bar, &KeepNameBar::dismissed, this, &AccountFlow::dismissOffer);
}

void AccountFlow::showDialog(Network *network)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new AccountDialog(m_theme, m_list.networks(), network, &m_window);
    connect(m_dialog, &AccountDialog::requested, &m_networks, &Networks::requestAccount);
    connect(m_dialog, &AccountDialog::certificateRequested, &m_networks, &Networks::useCertificate);
    connect(m_dialog, &AccountDialog::networkChosen, this, &AccountFlow::updateDialog);
    updateDialog();
    m_dialog->open();
}

void AccountFlow::updateDialog()
{
    Network *network = m_dialog ? m_dialog->network() : nullptr;
    if (!network)
        return;
    const QByteArray pem = m_networks.credentials(network).certificate.certificatePem;
    m_dialog->setOwnCertificate(net::fingerprint(QSslCertificate(pem, QSsl::Pem)));
    m_dialog->setStorage(m_profile.storageSentence());
}

void AccountFlow::showStorage()
{
    m_window.connectCard().setPasswordStorage(m_profile.storageSentence());
    updateDialog();
}

void AccountFlow::handleAnswer(Network *network, const AccountAnswer &answer)
{
    const bool isInDialog = m_dialog && m_dialog->network() == network;
    if (isInDialog) {
        updateDialog();
        m_dialog->handle(answer);
    }
    if (isRegistration(answer.request.kind))
        handleRegistration(network, answer);
    else if (answer.request.kind == Kind::LogIn && answer.isSuccess())
        m_window.showNotice(tr("You are logged in as %1.").arg(network->account().account));
}

void AccountFlow::handleRegistration(Network *network, const AccountAnswer &answer)
{
    if (answer.needsCode())
        m_unverified.insert(network, answer);
    else if (answer.isSuccess())
        m_unverified.remove(network);
    if (answer.isSuccess())
        m_window.showNotice(tr("The name %1 is yours now. Hearth logs you in from now on.")
                                .arg(answer.request.account));
    refreshOffer();
    if (!answer.problem.isEmpty() && network == m_offered)
        m_window.chat().keepNameBar().showProblem(answer);
}

void AccountFlow::registerNick(const QString &password, const QString &email)
{
    if (m_offered)
        m_networks.requestAccount(m_offered, {.kind = Kind::Register,
                                              .account = m_offered->nick(),
                                              .password = password,
                                              .email = email});
}

void AccountFlow::verify(const QString &code)
{
    if (!m_offered)
        return;
    AccountRequest request = m_unverified.value(m_offered).request;
    request.kind = Kind::Verify;
    request.code = code;
    m_networks.requestAccount(m_offered, request);
}

void AccountFlow::dismissOffer()
{
    if (m_offered)
        m_profile.markHintShown(hintFor(*m_offered));
    m_offered.clear();
}

bool AccountFlow::isOfferFor(const Network &network) const
{
    const NetworkState &state = network.state();
    return state.phase == NetworkState::Phase::Online && (state.secure || state.local)
           && network.account().canRegister && network.account().account.isEmpty()
           && !m_profile.state().shownHints.contains(hintFor(network));
}

bool AccountFlow::isAtOffer() const
{
    const Conversation *shown = m_window.currentConversation();
    if (!shown)
        return false;
    for (const Conversation *conversation : m_list.conversations(&shown->network())) {
        if (conversation->kind() == Conversation::Kind::Room)
            return conversation == shown;
    }
    return shown->kind() == Conversation::Kind::Server;
}

void AccountFlow::refreshOffer()
{
    KeepNameBar &bar = m_window.chat().keepNameBar();
    Network *network = isAtOffer() ? m_window.currentNetwork() : nullptr;
    if (!network || !isOfferFor(*network)) {
        m_offered.clear();
        bar.close();
        return;
    }
    const bool isOther = network != m_offered;
    m_offered = network;
    const auto unverified = m_unverified.constFind(network);
    if (unverified == m_unverified.cend())
        bar.offer(network->nick(), network->account().needsEmail);
    else if (isOther || bar.stage() != KeepNameBar::Stage::Code)
        bar.askForCode(network->nick(), unverified->codeHint);
}

} // namespace client
