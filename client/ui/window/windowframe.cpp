// SPDX-License-Identifier: MIT
#include "client/ui/window/windowframe.h"

#include "client/ui/theme/theme.h"

#include <QScreen>
#include <QWidget>
#include <QWindow>

namespace client {

namespace {

// In design pixels.
constexpr QSize firstSize(1200, 760);
constexpr QSize maxFrameSize(16, 48); // that of most window managers, plus a margin

} // namespace

void resizeToDefault(QWidget &window, const Theme &theme)
{
    const QSize frame = maxFrameSize * theme.scale();
    const QSize available = window.screen()->availableGeometry().size() - frame;
    window.resize((firstSize * theme.scale()).boundedTo(available));
}

void keepPlace(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    window.setGeometry(window.geometry());
    // QWidget does not pass on an unchanged geometry.
    window.windowHandle()->setGeometry(window.geometry());
}

} // namespace client
