// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/theme/theme.h"

#include <QRgb>

#include <array>

namespace client {

/// The colours of one mode. `tokens` stand in the order of Theme::Token.
struct ThemeColors
{
    std::array<QRgb, 18> tokens;
    /// Of one lightness and as far apart as that lets them be; each at least 4.5:1 on every
    /// background.
    std::array<QRgb, Theme::nickColorCount> nicks;
};

const ThemeColors &themeColors(Theme::Mode effective);

/// Contrast of two opaque colours, 1 to 21. WCAG 2:
/// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
double contrast(const QColor &a, const QColor &b);

} // namespace client
