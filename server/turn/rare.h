// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>
#include <utility>

namespace server {

/// A member that most objects leave at its default value. It takes the memory of a pointer until
/// the first change, which saves half of a Client: 300 bytes. Encoded as a @p T.
template<typename T>
class Rare
{
public:
    Rare() = default;
    ~Rare() = default;
    Q_DISABLE_COPY_MOVE(Rare)

    const T &operator*() const
    {
        static const T untouched{};
        return m_value ? *m_value : untouched;
    }
    /// The value, to change it.
    T &edit()
    {
        if (!m_value)
            m_value = std::make_unique<T>();
        return *m_value;
    }
    /// Restores the default value. Invalidates references to the value.
    void reset() { m_value.reset(); }
    /// Returns the value and restores the default.
    T take()
    {
        const std::unique_ptr<T> taken = std::move(m_value);
        return taken ? std::move(*taken) : T();
    }

private:
    std::unique_ptr<T> m_value; ///< Null: the default value.
};

} // namespace server
