// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace client {

/// The emoji that the user has chosen, newest first, without duplicates.
class RecentEmoji : public QObject
{
    Q_OBJECT

public:
    static constexpr int max = 18;

    using QObject::QObject;

    const QStringList &list() const { return m_list; }
    /// Does not emit changed().
    void set(const QStringList &list) { m_list = list.mid(0, max); }
    void add(const QString &emoji);

signals:
    void changed();

private:
    QStringList m_list;
};

} // namespace client
