// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/program.h"

#include <QString>

namespace support {

/// A virtual display (Xvfb), which stays as it is when its clients come and go.
class Display
{
public:
    /// Waits until the display can be used.
    bool start();
    /// For DISPLAY, such as ":1".
    QString name() const { return m_name; }
    /// For the report of a failure.
    QByteArray output() { return m_screen.output(); }

private:
    Program m_screen;
    QString m_name;
};

} // namespace support
