// SPDX-License-Identifier: MIT
#include "tests/support/window.h"

#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/messages/conversationview.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace support {

using client::ChatMessage;
using client::Conversation;

Window::Window()
{
    m_options.profileFolder = m_folder.filePath(QStringLiteral("profile"));
    m_options.trayAvailable = [] { return false; };
    m_options.notificationBus = QStringLiteral("unix:path=/nonexistent/bus");
}

void Window::configureServer(const QString &listeners)
{
    QDir().mkpath(serverFolder());
    QFile file(serverFolder() + QStringLiteral("/hearthd.toml"));
    if (file.open(QIODevice::WriteOnly))
        file.write(listeners.toUtf8());
}

QString Window::serverFolder() const
{
    return m_options.profileFolder + QStringLiteral("/server");
}

void Window::open()
{
    m_application = std::make_unique<client::Application>(m_options);
    m_application->start();
    QSignalSpy started(m_application.get(), &client::Application::started);
    if (!m_application->isStarted())
        started.wait();
}

QPushButton *Window::button(const QString &text) const
{
    const QList<QPushButton *> buttons = widget().findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QLineEdit *Window::field(const QString &name) const
{
    const QList<QLineEdit *> fields = widget().findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

void Window::connectTo(const QString &name, const QString &server)
{
    field(QStringLiteral("Your name"))->setText(name);
    field(QStringLiteral("Server"))->setText(server);
    QTest::mouseClick(button(QStringLiteral("Connect")), Qt::LeftButton);
}

void Window::type(const QString &text)
{
    client::ComposerEdit &edit = widget().chat().composer().edit();
    QTest::keyClicks(&edit, text);
    QTest::keyClick(&edit, Qt::Key_Return);
}

QString Window::readable() const
{
    QStringList texts;
    const QList<QLabel *> labels = widget().findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

Conversation *Window::conversation(const QString &name) const
{
    client::ConversationList &list = m_application->conversations();
    const QList<client::Network *> networks = list.networks();
    for (const client::Network *network : networks) {
        const QList<Conversation *> conversations = list.conversations(network);
        for (Conversation *conversation : conversations) {
            if (conversation->name() == name)
                return conversation;
        }
    }
    return nullptr;
}

QStringList Window::texts(const QString &name) const
{
    QStringList texts;
    const Conversation *found = conversation(name);
    for (int row = 0; found && row < found->messages().rowCount(); ++row) {
        const ChatMessage &message = found->messages().at(row);
        if (message.kind == ChatMessage::Kind::Text)
            texts.append(message.text);
    }
    return texts;
}

bool Window::isIn(const QString &room) const
{
    const Conversation *found = conversation(room);
    return found && found->isJoined();
}

bool Window::isSeen(const QString &text) const
{
    const client::ConversationView &view = widget().chat().view();
    if (!current() || !view.isVisible())
        return false;
    const client::MessageModel &messages = current()->messages();
    for (int row = 0; row < messages.rowCount(); ++row) {
        if (messages.at(row).text == text && !view.rowRect(row).isEmpty())
            return true;
    }
    return false;
}

} // namespace support
