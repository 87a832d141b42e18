// SPDX-License-Identifier: MIT
#include "server/app/configreading.h"

#include <QMutexLocker>

#include <thread>

namespace server {

ConfigReading::ConfigReading(QObject *parent)
    : QObject(parent)
    , m_target(std::make_shared<Target>())
{
    m_target->reading = this;
}

ConfigReading::~ConfigReading()
{
    const QMutexLocker lock(&m_target->mutex);
    m_target->reading = nullptr;
}

void ConfigReading::start(const Read &read)
{
    Q_ASSERT(!m_isReading);
    m_isReading = true;
    // Detached: a thread that hangs in a system call must not keep the server from stopping.
    std::thread([target = m_target, read] {
        const ConfigResult result = read();
        const QMutexLocker lock(&target->mutex);
        ConfigReading *reading = target->reading;
        if (!reading)
            return;
        QMetaObject::invokeMethod(
            reading,
            [reading, result] {
                reading->m_isReading = false;
                emit reading->finished(result);
            },
            Qt::QueuedConnection);
    }).detach();
}

} // namespace server
