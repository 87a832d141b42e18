// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace client {

/// The values that users set for themselves, as far as this program shows them.
/// https://ircv3.net/specs/extensions/metadata
enum class MetadataKey : quint8 { DisplayName, Color, Pronouns, Status, Homepage };

/// The keys on the wire, in the order of MetadataKey: the most useful one first.
inline constexpr std::array<const char *, 5> metadataKeyNames = {"display-name", "color",
                                                                 "pronouns", "status", "homepage"};

/// Nullopt for keys that this program does not show.
std::optional<MetadataKey> metadataKeyFrom(QByteArrayView name);

/// The longest value of @p key that is shown, in UTF-16 code units.
qsizetype maxMetadataLength(MetadataKey key);

/// @p value of @p key in the form that users read: bounded, on one line, without characters that
/// hide or reorder others. Colours are "#rrggbb" in lower case, homepages are web addresses; other
/// values of these keys are empty.
QString shownMetadata(MetadataKey key, QByteArrayView value);

/// The values of one user in the form of shownMetadata(); empty: none.
struct UserMetadata
{
    std::array<QString, metadataKeyNames.size()> values;

    QString value(MetadataKey key) const { return values.at(std::size_t(key)); }
    void set(MetadataKey key, const QString &value) { values.at(std::size_t(key)) = value; }
    bool isEmpty() const;
    /// The approximate memory of the values.
    qsizetype bytes() const;

    friend bool operator==(const UserMetadata &, const UserMetadata &) = default;
};

/// The colour "#rrggbb" as 0xffrrggbb; 0 if @p value is none.
quint32 colorFrom(QStringView value);

} // namespace client
