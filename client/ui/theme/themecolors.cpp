// SPDX-License-Identifier: MIT
#include "client/ui/theme/themecolors.h"

#include <algorithm>
#include <cmath>

namespace client {

namespace {

// The nick colours have constant OKLab lightness (0.51 light, 0.78 dark) and are as far apart as
// possible.
// clang-format off
constexpr ThemeColors lightColors{
    {0xfffbfaf8, 0xfff3f0eb, 0xffffffff, 0xff23201c, 0xff6f675e, 0xffe5e0d8, 0xffbf4a17, 0xfffbe9df,
     0xffffffff, 0xffb04213, 0xfffff4dc, 0xff1f5fbf, 0xff2e7d4f, 0xffa86400, 0xffb3261e,
     0xff2f7bea, 0xffe03030, 0xffffffff},
    {0xffaf333e, 0xffa64400, 0xff885d00, 0xff626e00, 0xff177b17, 0xff007957, 0xff007383, 0xff006aac,
     0xff425cc0, 0xff714cb5, 0xff913e98, 0xffa6346f}};

constexpr ThemeColors darkColors{
    {0xff1e1b19, 0xff171412, 0xff26221f, 0xffece6df, 0xffa59b90, 0xff322d29, 0xfff0803c, 0xff3a251a,
     0xff1e1b19, 0xfff0803c, 0xff35290f, 0xff86b4ff, 0xff5cc389, 0xffe0b040, 0xffff8a80,
     0xff2f7bea, 0xffe03030, 0xffffffff},
    {0xffff9495, 0xfffe9b60, 0xffe6ac3d, 0xffbebe47, 0xff88cd73, 0xff40d4a6, 0xff00d1d5, 0xff32c8fd,
     0xff89b9ff, 0xffbaa8ff, 0xffe098ee, 0xfffa90c4}};

constexpr ThemeColors contrastColors{
    {0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffe0e0e0, 0xffffffff, 0xffffd21f, 0xff3a3300,
     0xff000000, 0xffffd21f, 0xff262100, 0xff9cc8ff, 0xff7cf0a8, 0xffffd21f, 0xffffa39b,
     0xff2f7bea, 0xffe03030, 0xffffffff},
    {0xffff9495, 0xfffe9b60, 0xffe6ac3d, 0xffbebe47, 0xff88cd73, 0xff40d4a6, 0xff00d1d5, 0xff32c8fd,
     0xff89b9ff, 0xffbaa8ff, 0xffe098ee, 0xfffa90c4}};
// clang-format on

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

} // namespace

const ThemeColors &themeColors(Theme::Mode effective)
{
    switch (effective) {
    case Theme::Mode::Dark:
        return darkColors;
    case Theme::Mode::HighContrast:
        return contrastColors;
    case Theme::Mode::System:
    case Theme::Mode::Light:
        break;
    }
    return lightColors;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace client
