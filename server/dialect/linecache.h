// SPDX-License-Identifier: MIT
#pragma once

#include "server/dialect/dialect.h"
#include "server/turn/outbox.h"

#include <QByteArray>
#include <QVarLengthArray>

#include <vector>

namespace server {

/// Encodes each line of an outbox only once for all recipients that get the same bytes.
class LineCache
{
public:
    /// @p outbox must outlive the cache.
    explicit LineCache(const Outbox &outbox)
        : m_outbox(outbox)
        , m_forms(size_t(outbox.lines().size()))
    {}

    QByteArray bytes(const Outbox::Delivery &delivery, Dialect &reader);

private:
    /// A line as recipients with one profile get it.
    struct Form
    {
        TagProfile profile;
        QByteArray bytes;
    };
    /// Most lines have one or two forms; there are never many.
    using Forms = QVarLengthArray<Form, 1>;

    const Outbox &m_outbox;
    std::vector<Forms> m_forms; ///< By line.
};

} // namespace server
