// SPDX-License-Identifier: MIT
#include "client/ui/widgets/selectablelabel.h"

#include <QLabel>

namespace client {

void makeSelectable(QLabel &label)
{
    label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label.setFocusPolicy(Qt::StrongFocus); // the flags alone set ClickFocus
}

} // namespace client
