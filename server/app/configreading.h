// SPDX-License-Identifier: MIT
#pragma once

#include "server/config/config.h"

#include <QMutex>
#include <QObject>

#include <functional>
#include <memory>

namespace server {

/// Reads the configuration in a separate thread, so that a hanging disk does not block the server.
/// The object lives in the thread that created it and emits its signal there.
class ConfigReading : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<ConfigResult()>;

    explicit ConfigReading(QObject *parent = nullptr);
    /// Does not wait for a thread that is still reading; its result is discarded.
    ~ConfigReading() override;

    bool isReading() const noexcept { return m_isReading; }
    /// Calls @p read in another thread, then emits finished(). Must not be called while
    /// isReading().
    void start(const Read &read);

signals:
    void finished(const server::ConfigResult &result);

private:
    /// Shared with the thread, which may outlive the object.
    struct Target
    {
        QMutex mutex;
        ConfigReading *reading = nullptr; ///< Null after its destruction.
    };

    std::shared_ptr<Target> m_target;
    bool m_isReading = false;
};

} // namespace server
