// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/theme/theme.h"

#include <QRgb>

#include <array>

namespace client {

/// The colours of one mode. `tokens` are in the order of Theme::Token.
struct ThemeColors
{
    std::array<QRgb, 18> tokens;
    /// All of the same lightness, with maximum distance from each other; contrast with every
    /// background at least 4.5:1.
    std::array<QRgb, Theme::nickColorCount> nicks;
};

const ThemeColors &themeColors(Theme::Mode effective);

/// Contrast ratio of two opaque colours, 1 to 21, by WCAG 2:
/// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
double contrast(const QColor &a, const QColor &b);

} // namespace client
