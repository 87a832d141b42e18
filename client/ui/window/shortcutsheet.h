// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace client {

class Theme;

/// All keys that do something, on one page.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const Theme &theme, QWidget *parent);
};

} // namespace client
