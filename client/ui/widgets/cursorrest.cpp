// SPDX-License-Identifier: MIT
#include "client/ui/widgets/cursorrest.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyleHints>

namespace client {

namespace {

constexpr int systemFlashTime = -1; ///< That of the desktop's settings.
constexpr int noFlashing = 0;

} // namespace

CursorRest::CursorRest(int restMs, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.setInterval(restMs);
    connect(&m_timer, &QTimer::timeout, this,
            [] { QGuiApplication::styleHints()->setCursorFlashTime(noFlashing); });
    m_timer.start();
    qApp->installEventFilter(this);
}

CursorRest::~CursorRest()
{
    if (qApp)
        QGuiApplication::styleHints()->setCursorFlashTime(systemFlashTime);
}

bool CursorRest::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::InputMethod
        || type == QEvent::WindowActivate) {
        if (!m_timer.isActive())
            QGuiApplication::styleHints()->setCursorFlashTime(systemFlashTime);
        m_timer.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace client
