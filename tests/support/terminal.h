// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace support {

/// Whether $PATH has the program that a test needs.
bool isInstalled(const QString &program);

/// A program that needs a terminal, in a tmux of its own.
class Terminal
{
public:
    Terminal() = default;
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// Starts the program in a window of 120 by 40 characters.
    bool start(const QStringList &command);
    /// Types @p text and Enter.
    void type(const QString &text);
    /// Waits until the screen shows @p text.
    bool sees(const QString &text) const;
    QString screen() const;
    /// A folder for the program's files, removed with the terminal.
    QString folder() const { return m_folder.path(); }

private:
    QByteArray tmux(const QStringList &arguments) const;

    QTemporaryDir m_folder;
};

} // namespace support
