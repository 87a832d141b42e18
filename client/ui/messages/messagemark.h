// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QVariantAnimation>

namespace client {

/// Marks the message that the user has gone to, for a moment. GUI thread.
class MessageMark : public QObject
{
    Q_OBJECT

public:
    explicit MessageMark(QObject *parent = nullptr);

    /// Marks @p localId. The mark ends after two seconds: gradually if @p fades, else at once.
    void start(quint64 localId, bool fades);
    void clear();
    /// 0 if no message is marked.
    quint64 localId() const { return m_localId; }
    /// From 1 down to 0.
    qreal opacity() const { return m_animation.currentValue().toReal(); }

signals:
    /// The mark looks different, or has ended.
    void changed();

private:
    QVariantAnimation m_animation;
    quint64 m_localId = 0;
};

} // namespace client
