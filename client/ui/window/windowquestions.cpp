// SPDX-License-Identifier: MIT
#include "client/ui/window/windowquestions.h"

#include "client/model/conversation.h"
#include "client/model/network.h"
#include "client/ui/text/urls.h"
#include "client/ui/widgets/popups.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>

namespace client {

namespace {

/// The context of these sentences for translators.
struct WindowQuestions
{
    Q_DECLARE_TR_FUNCTIONS(client::WindowQuestions)
};

/// Whether @p messages has anything that a user has written.
bool holdsUserMessages(const MessageModel &messages)
{
    for (int row = messages.rowCount() - 1; row >= 0; --row) {
        const ChatMessage::Kind kind = messages.at(row).kind;
        if (kind == ChatMessage::Kind::Text || kind == ChatMessage::Kind::Action
            || kind == ChatMessage::Kind::Notice)
            return true;
    }
    return false;
}

/// Shows @p box with @p accept and Cancel, which is the default. Closes it when @p subject is
/// destroyed.
void ask(QMessageBox *box, const QString &accept, const QObject &subject,
         const std::function<void()> &accepted)
{
    const QPushButton *button = box->addButton(accept, QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(button, &QPushButton::clicked, &subject, accepted);
    QObject::connect(&subject, &QObject::destroyed, box, &QDialog::reject);
    box->open();
}

} // namespace

void leaveOrAsk(Conversation &conversation, QWidget &window, const std::function<void()> &leave)
{
    if (!holdsUserMessages(conversation.messages()) && conversation.draft().isEmpty())
        return leave();
    const bool room = conversation.kind() == Conversation::Kind::Room;
    const QString title =
        room ? WindowQuestions::tr("Leave the room?") : WindowQuestions::tr("Close the chat?");
    const QString text =
        (room ? WindowQuestions::tr("Leave %1?") : WindowQuestions::tr("Close the chat with %1?"))
            .arg(conversation.name());
    const QString details =
        WindowQuestions::tr("Its messages disappear from this window and cannot be brought back.");
    ask(plainMessageBox(QMessageBox::Question, title, text, details, &window),
        room ? WindowQuestions::tr("&Leave") : WindowQuestions::tr("&Close"), conversation, leave);
}

void askToRemove(Network &network, QWidget &window, const std::function<void()> &remove)
{
    QMessageBox *box = plainMessageBox(
        QMessageBox::Question, WindowQuestions::tr("Remove from the list?"),
        WindowQuestions::tr("Remove %1 from the list?").arg(network.name()),
        WindowQuestions::tr("This disconnects you. Its rooms, chats and messages disappear from "
                            "this window and cannot be brought back."),
        &window);
    ask(box, WindowQuestions::tr("&Remove"), network, remove);
}

void askToForgetEncryption(const QString &host, QWidget &window,
                           const std::function<void()> &forget)
{
    QMessageBox *box = plainMessageBox(
        QMessageBox::Warning, WindowQuestions::tr("Forget the encryption?"),
        WindowQuestions::tr("Forget that %1 requires encryption?").arg(host),
        WindowQuestions::tr("Hearth then also connects to this server without encryption, if its "
                            "address allows that. Others on the way can read along, and can keep "
                            "the server from asking for encryption again."),
        &window);
    ask(box, WindowQuestions::tr("&Forget"), window, forget);
}

void openUrlOrAsk(const QUrl &url, QWidget &window)
{
    if (isPlainUrl(url)) {
        QDesktopServices::openUrl(url);
        return;
    }
    QMessageBox *box = plainMessageBox(
        QMessageBox::Warning, WindowQuestions::tr("Open this link?"),
        WindowQuestions::tr("The link leads to %1.").arg(realHost(url)), urlToolTip(url), &window);
    box->setStandardButtons(QMessageBox::Open | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::accepted, box, [url] { QDesktopServices::openUrl(url); });
    box->open();
}

} // namespace client
