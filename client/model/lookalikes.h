// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace client {

/// Knows which display names can be taken for the nick or the display name of another user. See
/// irc::nameSkeletons(). The cost of a change does not depend on the number of users.
class Lookalikes
{
public:
    // An empty string removes the nick or the name. @p key: the folded nick.
    void setNick(const QByteArray &key, const QString &nick);
    void setDisplayName(const QByteArray &key, const QString &name);
    void clear();

    /// Whether no other user has a nick or a display name that looks like the display name of the
    /// user @p key.
    bool isUnique(const QByteArray &key) const;
    /// The users for whom isUnique() may have changed since the last call.
    QSet<QByteArray> takeChanged();

private:
    struct User
    {
        QString nick;
        QList<QByteArray> nameLooks; ///< Of the display name.
    };

    static QList<QByteArray> looksOf(const User &user);
    void replace(const QByteArray &key, const User &user);
    void claim(const QByteArray &look);
    void release(const QByteArray &look);

    QHash<QByteArray, User> m_users;            ///< By key.
    QHash<QByteArray, int> m_claims;            ///< The users with a nick or a name of that look.
    QHash<QByteArray, QSet<QByteArray>> m_keys; ///< Those of them whose display name has the look.
    QSet<QByteArray> m_changed;
};

} // namespace client
