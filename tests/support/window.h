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

/// A whole window with a profile of its own, used as a person would: by its buttons and fields.
class Window
{
public:
    Window();

    /// What the next open() starts with; `profileFolder` stands already.
    client::ApplicationOptions &options() { return m_options; }
    /// The listeners of the server that this window would host: port 0 on loopback.
    void configureServer(
        const QString &listeners = QStringLiteral("[[listener]]\nurl = \"irc://127.0.0.1:0\"\n"
                                                  "[[listener]]\nurl = \"ircs://127.0.0.1:0\"\n"
                                                  "[[listener]]\nurl = \"text://127.0.0.1:0\"\n"));
    QString serverFolder() const;

    void open();
    /// Ends the window as quitting does: saves and lets the server run.
    void close() { m_application.reset(); }
    client::Application &application() const { return *m_application; }
    client::MainWindow &widget() const { return m_application->window(); }

    /// The button with @p text, without regard to its mnemonic; null when there is none to see.
    QPushButton *button(const QString &text) const;
    /// The field that screen readers call @p name.
    QLineEdit *field(const QString &name) const;
    /// Fills the Connect card and clicks Connect.
    void connectTo(const QString &name, const QString &server);
    /// Types @p text into the composer and presses Enter.
    void type(const QString &text);
    /// All text that can be read in the window's labels.
    QString readable() const;

    client::Conversation *current() const { return widget().currentConversation(); }
    /// The first conversation called @p name; null when there is none.
    client::Conversation *conversation(const QString &name) const;
    /// The texts of other people and of this person in conversation @p name, oldest first.
    QStringList texts(const QString &name) const;
    bool isIn(const QString &room) const;

private:
    QTemporaryDir m_folder;
    client::ApplicationOptions m_options;
    std::unique_ptr<client::Application> m_application;
};

} // namespace support
