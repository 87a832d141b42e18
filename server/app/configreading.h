// SPDX-License-Identifier: MIT
#pragma once

#include "server/config/config.h"

#include <QMutex>
#include <QObject>

#include <functional>
#include <memory>

namespace server {

/// Reads the configuration in a thread of its own, so that a disk that does not answer does not
/// stop the chat. Lives in one thread, where its signals come.
class ConfigReading : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<ConfigResult()>;

    explicit ConfigReading(QObject *parent = nullptr);
    /// Does not wait for a thread that still reads; its result goes nowhere.
    ~ConfigReading() override;

    bool isReading() const noexcept { return m_isReading; }
    /// Calls @p read in another thread. Not while isReading(). Ends in finished().
    void start(const Read &read);

signals:
    void finished(const server::ConfigResult &result);

private:
    /// Where the thread leaves its result.
    struct Target
    {
        QMutex mutex;
        ConfigReading *reading = nullptr; ///< Null: gone.
    };

    std::shared_ptr<Target> m_target;
    bool m_isReading = false;
};

} // namespace server
