// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/usermetadata.h"
#include "client/model/lookalikes.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace client {

/// The metadata of the users of one network. NetworkFeed adds the values, and removes
/// those of users whom this user does not see any more. GUI thread.
///
/// A display name is used only if it cannot be taken for another user: no other visible user may
/// have a nick or a display name that looks like it. See Lookalikes.
class People : public QObject
{
    Q_OBJECT

public:
    /// How the network compares nicks, and which of them are visible.
    struct Naming
    {
        std::function<QByteArray(const QByteArray &nick)> folded;
        std::function<bool(const QByteArray &key)> isVisible; ///< By folded nick.
        using Visitor = std::function<void(const QByteArray &key, const QString &nick)>;
        /// Calls the visitor for all visible users, for some of them more than once.
        std::function<void(const Visitor &)> visitVisible;
    };

    /// Bounds for a hostile server. Values of further users are ignored.
    static constexpr qsizetype maxPeople = 50'000;
    static constexpr qsizetype maxBytes = 16 * 1024 * 1024;

    using QObject::QObject;

    void setNaming(const Naming &naming) { m_naming = naming; }
    /// Whether display names are used at all.
    void setNamesShown(bool shown);

    bool isEmpty() const { return m_people.isEmpty(); }
    /// The memory of all values.
    qsizetype bytes() const { return m_bytes; }
    /// The values of the user shown as @p nick; empty if nothing is known.
    UserMetadata metadataOf(const QString &nick) const;
    /// The display name of the user shown as @p nick; empty if there is none to be used.
    QString displayName(const QString &nick) const;
    /// The same for the folded nick @p key.
    QString displayNameOf(const QByteArray &key) const;
    /// "Ana Maria (ana)", or only the nick if there is no display name to be used.
    QString fullName(const QString &nick) const;
    /// 0xffrrggbb; 0 if the user has not chosen one.
    quint32 color(const QString &nick) const;
    quint32 colorOf(const QByteArray &key) const;

    // Nicks are those on the wire.
    void set(const QByteArray &nick, MetadataKey key, const QString &value);
    void rename(const QByteArray &before, const QByteArray &after);
    /// Whether handleVisible() and handleHidden() have to be called.
    bool watchesNicks() const { return m_watchesNicks; }
    /// The user @p key, shown as @p nick, is visible.
    void handleVisible(const QByteArray &key, const QString &nick);
    /// Notes which of @p keys are not visible any more; their values are kept.
    void handleHidden(const QList<QByteArray> &keys);
    /// Removes those of @p keys who are not visible any more.
    void removeInvisible(const QList<QByteArray> &keys);
    void clear();
    /// The network compares nicks in another way than before.
    void refold();

    /// Emits changed() if the names or colours of users have changed since the last call.
    void flush();

signals:
    /// @p keys are the folded nicks of users whose display name or colour may have changed.
    void changed(const QSet<QByteArray> &keys);

private:
    struct Person
    {
        QByteArray nick; ///< As on the wire.
        UserMetadata metadata;
    };

    QByteArray keyOf(const QString &nick) const;
    void remove(const QByteArray &key);
    void watchNicks();

    Naming m_naming;
    QHash<QByteArray, Person> m_people; ///< By folded nick.
    Lookalikes m_lookalikes;
    QSet<QByteArray> m_changed; ///< Since the last flush().
    qsizetype m_bytes = 0;
    bool m_watchesNicks = false; ///< From the first display name on.
    bool m_namesShown = true;
};

} // namespace client
