// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace server {

class Channel;

/// Which channels LIST shows: names, masks and the conditions C, M, N, T and U.
/// https://modern.ircdocs.horse/#elist-parameter
class ListFilter
{
public:
    /// @p conditions: the items of LIST, with commas between them.
    explicit ListFilter(QByteArrayView conditions);
    /// @p nowMs: UTC in milliseconds since 1970.
    bool accepts(const Channel &channel, qint64 nowMs) const;

private:
    /// What a figure of a channel has to be; nothing: anything.
    struct Range
    {
        std::optional<qint64> above;
        std::optional<qint64> below;

        void take(QByteArrayView text); ///< `>5` or `<5`; anything else is passed over.
        bool isSet() const { return above || below; }
        bool holds(qint64 value, qint64 unit) const;
    };

    Range m_people;
    Range m_ageMinutes;
    Range m_topicAgeMinutes;
    QList<QByteArray> m_masks;
    QList<QByteArray> m_excluded;
};

} // namespace server
