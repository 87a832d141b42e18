#include "client/ui/themecolors.h"

#include <algorithm>
#include <cmath>

namespace client {
namespace {

// clang-format off
constexpr ThemeColors lightColors{
    {0xfffbfaf8, 0xfff3f0eb, 0xffffffff, 0xff23201c, 0xff6f675e, 0xffe5e0d8, 0xffbf4a17, 0xfffbe9df,
     0xffffffff, 0xffb04213, 0xfffff4dc, 0xff1f5fbf, 0xff2e7d4f, 0xffa86400, 0xffb3261e},
    {0xffb03349, 0xffa74507, 0xff8b5d02, 0xff716a04, 0xff3e7905, 0xff017a58, 0xff117676, 0xff077291,
     0xff1166c0, 0xff6154be, 0xff8944a5, 0xffa3387c}};

constexpr ThemeColors darkColors{
    {0xff1e1b19, 0xff171412, 0xff26221f, 0xffece6df, 0xffa59b90, 0xff322d29, 0xfff0803c, 0xff3a251a,
     0xff1e1b19, 0xfff0803c, 0xff35290f, 0xff86b4ff, 0xff5cc389, 0xffe0b040, 0xffff8a80},
    {0xfffd959d, 0xfffc9b6f, 0xffe8aa4e, 0xffc4bc4f, 0xff93ca73, 0xff56d1a3, 0xff1ad1d1, 0xff41c8f6,
     0xff87bafd, 0xffb0adfe, 0xffd79df0, 0xfff294ca}};

constexpr ThemeColors contrastColors{
    {0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffe0e0e0, 0xffffffff, 0xffffd21f, 0xff3a3300,
     0xff000000, 0xffffd21f, 0xff262100, 0xff9cc8ff, 0xff7cf0a8, 0xffffd21f, 0xffffa39b},
    {0xfffd959d, 0xfffc9b6f, 0xffe8aa4e, 0xffc4bc4f, 0xff93ca73, 0xff56d1a3, 0xff1ad1d1, 0xff41c8f6,
     0xff87bafd, 0xffb0adfe, 0xffd79df0, 0xfff294ca}};
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
