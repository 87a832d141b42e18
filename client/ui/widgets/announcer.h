// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace client {

/// An invisible widget that makes screen readers read out events away from the focus.
///
/// It acts as a notification that appears with each text. Alert events would be simpler, but Qt 6.4
/// does not pass them on to AT-SPI.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    /// Does nothing when @p text is empty.
    void announce(const QString &text);
};

} // namespace client
