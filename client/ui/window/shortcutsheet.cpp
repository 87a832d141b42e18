// SPDX-License-Identifier: MIT
#include "client/ui/window/shortcutsheet.h"

#include "client/ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace client {

namespace {

QString nativeText(const QList<QKeySequence> &keys)
{
    QStringList shown;
    for (const QKeySequence &key : keys)
        shown.append(key.toString(QKeySequence::NativeText));
    return shown.join(QStringLiteral("   "));
}

} // namespace

ShortcutSheet::ShortcutSheet(const Theme &theme, const QList<Shortcut> &actions, bool sendsWithCtrl,
                             QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setHorizontalSpacing(theme.px(24));
    form->setVerticalSpacing(theme.px(6));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const Shortcut &shortcut : actions + widgetShortcuts(sendsWithCtrl)) {
        auto *keys = new QLabel(nativeText(shortcut.keys), content);
        keys->setFont(theme.strongFont());
        form->addRow(keys, new QLabel(shortcut.meaning, content));
    }
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::StyledPanel); // shows the focus
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setWidget(content);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll);
    column->addWidget(close);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent) + theme.px(24);
    const QSize preferred(qMax(theme.px(560), content->sizeHint().width() + bar), theme.px(620));
    const QSize max = parent ? parent->size() : QSize(theme.px(900), theme.px(700));
    resize(preferred.boundedTo(max));
    if (preferred.width() <= max.width())
        return;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (QLabel *label : content->findChildren<QLabel *>())
        label->setWordWrap(true);
}

QList<Shortcut> ShortcutSheet::widgetShortcuts(bool sendsWithCtrl)
{
    const QKeySequence enter(Qt::Key_Return);
    const QKeySequence ctrlEnter(Qt::CTRL | Qt::Key_Return);
    const QKeySequence shiftEnter(Qt::SHIFT | Qt::Key_Return);
    return {
        {{sendsWithCtrl ? ctrlEnter : enter}, tr("Send")},
        {{sendsWithCtrl ? enter : shiftEnter}, tr("New line")},
        {{Qt::Key_Tab}, tr("Complete a name, a #room, a /command, an :emoji:")},
        {{Qt::Key_Up, Qt::Key_Down}, tr("Messages that you have sent")},
        {{Qt::Key_PageUp, Qt::Key_PageDown}, tr("Scroll the messages")},
        {{Qt::Key_Left, Qt::Key_Right}, tr("Hide or show the rooms of a network, in the list")},
        {{Qt::ALT | Qt::Key_Return}, tr("The profile of a person, in the list of people")},
        {{Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down},
         tr("Select whole messages, among the messages")},
    };
}

} // namespace client
