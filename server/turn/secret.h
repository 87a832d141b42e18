// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace server {

/// Identifies a password of a client in the vault of its node; never 0. Inputs, questions and
/// records hold only this number.
using SecretId = quint64;

/// The number that replaces a secret parameter of a message, and the size of the secret.
struct SecretRef
{
    SecretId id = 0;
    qsizetype bytes = 0;

    /// `secret:<id>:<bytes>`
    QByteArray toText() const;
    /// The inverse of toText(). Returns nullopt for any other text.
    static std::optional<SecretRef> fromText(QByteArrayView text);

    friend bool operator==(const SecretRef &, const SecretRef &) = default;
};

/// The id in the parameter @p text, or 0 when it holds no secret: no such secret is ever found.
SecretId secretIn(QByteArrayView text);

} // namespace server
