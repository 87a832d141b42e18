// SPDX-License-Identifier: MIT
#pragma once

#include "client/app/application.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QLineEdit;
class QPushButton;

namespace support {

/// The room that every new user of a server enters.
inline const QString lobby = QStringLiteral("#lobby");

/// A whole window with a profile of its own, operated like a user does: by its buttons and fields.
class Window
{
public:
    Window();

    /// The options of the next open(); `profileFolder` is already set.
    client::ApplicationOptions &options() { return m_options; }
    /// The listeners of the server that this window hosts: port 0 on loopback.
    void configureServer(
        const QString &listeners = QStringLiteral("[[listener]]\nurl = \"irc://127.0.0.1:0\"\n"
                                                  "[[listener]]\nurl = \"ircs://127.0.0.1:0\"\n"
                                                  "[[listener]]\nurl = \"text://127.0.0.1:0\"\n"));
    QString serverFolder() const;

    void open();
    /// Ends the window like quitting does: saves, and leaves the server running.
    void close() { m_application.reset(); }
    client::Application &application() const { return *m_application; }
    client::MainWindow &widget() const { return m_application->window(); }

    /// The visible button with @p text, ignoring its mnemonic; null when there is none.
    QPushButton *button(const QString &text) const;
    /// The field that screen readers call @p name.
    QLineEdit *field(const QString &name) const;
    /// Fills the Connect card and clicks Connect.
    void connectTo(const QString &name, const QString &server);
    /// Types @p text into the composer and presses Enter.
    void type(const QString &text);
    /// The text of all visible labels of the window.
    QString readable() const;

    client::Conversation *current() const { return widget().currentConversation(); }
    /// The first conversation called @p name; null when there is none.
    client::Conversation *conversation(const QString &name) const;
    /// The messages of all users in conversation @p name, oldest first.
    QStringList texts(const QString &name) const;
    bool isIn(const QString &room) const;
    /// Whether a message with @p text is visible in the current conversation.
    bool isSeen(const QString &text) const;

private:
    QTemporaryDir m_folder;
    client::ApplicationOptions m_options;
    std::unique_ptr<client::Application> m_application;
};

} // namespace support
