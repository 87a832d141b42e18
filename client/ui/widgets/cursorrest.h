// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace client {

/// Stops the blinking of text cursors when the user has not typed or clicked for a while, so that
/// an idle window does not wake the processor. The cursors stay visible. GUI thread; at most one.
class CursorRest : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultRestMs = 10'000;

    /// The cursors blink for @p restMs after the last key or click.
    explicit CursorRest(int restMs = defaultRestMs, QObject *parent = nullptr);
    ~CursorRest() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace client
