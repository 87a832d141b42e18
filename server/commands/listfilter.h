// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace server {

class Channel;

/// Selects the channels that LIST shows, by name, mask and the conditions of ELIST=CMNTU.
/// https://modern.ircdocs.horse/#elist-parameter
class ListFilter
{
public:
    /// @p conditions are the comma-separated parameters of LIST.
    explicit ListFilter(QByteArrayView conditions);
    /// @p nowMs: UTC in milliseconds since 1970.
    bool accepts(const Channel &channel, qint64 nowMs) const;

private:
    /// The exclusive bounds of a number; nullopt: unbounded.
    struct Range
    {
        std::optional<qint64> above;
        std::optional<qint64> below;

        void addBound(QByteArrayView text); ///< `>5` or `<5`; anything else is ignored.
        bool isSet() const { return above || below; }
        bool contains(qint64 value, qint64 unit) const;
    };

    Range m_members;
    Range m_ageMinutes;
    Range m_topicAgeMinutes;
    QList<QByteArray> m_masks;
    QList<QByteArray> m_excluded;
};

} // namespace server
