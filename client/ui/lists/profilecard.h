// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/member.h"
#include "client/chat/usermetadata.h"
#include "client/chat/whois.h"

#include <QDialog>

class QFormLayout;
class QUrl;
class QLabel;

namespace client {

class Button;
class Field;
class Theme;

/// The card of a user: who that is, and what can be done.
class ProfileCard : public QDialog
{
    Q_OBJECT

public:
    /// The user when the card opens.
    struct Subject
    {
        Member member;            ///< Of the room; of the others only `nick` and `name` are set.
        QString room;             ///< The room that the user is a member of; empty: none.
        QStringList sharedRooms;  ///< Those that this user is in too.
        bool isModerator = false; ///< This user may change the members of the room.
        bool isIgnored = false;
        UserMetadata metadata; ///< The values that the user has set.
    };

    ProfileCard(const Theme &theme, const Subject &subject, QWidget *parent);

    /// Shows what the server has answered.
    void setWhois(const Whois &whois);
    void setMetadata(const UserMetadata &metadata);
    /// The user has another real name than before.
    void setRealName(const QString &name);
    /// The sentence below the details; empty if there is none.
    QString status() const;

signals:
    void messageRequested();
    void mentionRequested();
    void ignoreRequested(bool ignored);
    /// A command for the room: "/kick ana too loud".
    void commandRequested(const QString &command);
    /// The user goes to the homepage.
    void urlActivated(const QUrl &url);

private:
    void addHead();
    void addButtons();
    void addModeration();
    void addCommand(Button *button, const QString &command);
    void askToRemove(bool bans);
    void setRow(const QString &label, const QString &text, bool isUrl = false);
    void setStatus(const QString &sentence);

    const Theme &m_theme;
    Subject m_subject;
    QFormLayout *m_rows;
    QLabel *m_status;
    Field *m_reason = nullptr;
};

} // namespace client
