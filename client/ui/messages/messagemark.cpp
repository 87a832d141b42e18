// SPDX-License-Identifier: MIT
#include "client/ui/messages/messagemark.h"

namespace client {

namespace {

constexpr int markMs = 2'000;
constexpr qreal fadeStart = 0.6; // of markMs

} // namespace

MessageMark::MessageMark(QObject *parent)
    : QObject(parent)
{
    m_animation.setDuration(markMs);
    m_animation.setStartValue(1.0);
    m_animation.setEndValue(0.0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, &MessageMark::changed);
    connect(&m_animation, &QVariantAnimation::finished, this, &MessageMark::clear);
}

void MessageMark::start(quint64 localId, bool fades)
{
    m_animation.stop();
    m_localId = localId;
    m_animation.setKeyValues({{0, 1.0}, {fades ? fadeStart : 0.999, 1.0}, {1, 0.0}});
    m_animation.start();
    emit changed();
}

void MessageMark::clear()
{
    m_animation.stop();
    m_localId = 0;
    emit changed();
}

} // namespace client
