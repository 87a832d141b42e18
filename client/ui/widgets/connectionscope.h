// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace client {

/// A group of signal connections that end together: on reset() and on destruction.
///
/// Pass context() as the context object of QObject::connect(). A slot of the group may call
/// reset(): it still runs to its end.
class ConnectionScope
{
public:
    /// Never null; valid until reset().
    QObject *context()
    {
        if (!m_context)
            m_context = std::make_unique<QObject>();
        return m_context.get();
    }
    /// Ends all connections of the group.
    void reset() { m_context.reset(); }

private:
    std::unique_ptr<QObject> m_context;
};

} // namespace client
