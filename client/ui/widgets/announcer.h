// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace client {

/// Makes screen readers read out @p text, which appears in the window of @p source but does not get
/// the keyboard focus. The texts of one turn of the event loop are read out together, each of them
/// once. Does nothing when @p text is empty. GUI thread.
void announce(QWidget &source, const QString &text);

/// The same for a text that follows what the user types, such as a number of results: it is read
/// out when no other one has followed for a moment.
void announceSettled(QWidget &source, const QString &text);

/// The invisible widget of a window behind announce().
///
/// It acts as a notification that appears with each text. Alert events would be simpler, but Qt 6.4
/// does not pass them on to AT-SPI.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    /// Longer texts are cut. In characters.
    static constexpr qsizetype maxLength = 2'000;

    explicit Announcer(QWidget *window);

    /// The announcer of the window of @p source; created if there is none.
    static Announcer &of(QWidget &source);

    void add(const QString &text);
    void addSettled(const QString &text);
    /// The text that was read out last.
    QString lastText() const { return accessibleName(); }

signals:
    /// Screen readers were told to read out lastText().
    void readOut();

private:
    void tellReaders();

    QStringList m_texts; ///< Added since the last turn of the event loop.
    QString m_settling;
    QTimer m_turn;
    QTimer m_settle;
};

} // namespace client
