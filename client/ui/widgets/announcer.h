// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace client {

/// Tells screen readers what happens away from the focus. It cannot be seen.
///
/// To them it is a notification that appears with each sentence. Alert events would be shorter, but
/// Qt 6.4 does not pass them on to AT-SPI.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    /// Has @p text read out; does nothing when it is empty.
    void announce(const QString &text);
};

} // namespace client
